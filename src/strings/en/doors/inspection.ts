/** What `copc inspect` says of each metric, of the reading that came second, and of what is not used. */
import type { Translated } from '../../messages';

export const inspection = {
  direction: 'Direction',
  target: 'Target',
  category: 'Category',
  open: 'which way is better is open',
  strengths: { written: 'written', known: 'known', likely: 'likely', open: 'open' },
  directionBy: {
    person: 'set manually',
    column: '“{text}” in {cell}',
    target: 'the target “{text}” in {cell} says so',
    limits: 'the limits “{text}” in {cell} say so',
    name: 'the whole name is understood',
    share: 'a share with a target of {text} in {cell}, and no word that could turn it',
    turning: 'a word in the name could turn it',
    nothing: 'neither the sheet nor the name says it',
  },
  targetBy: {
    none: 'none',
    person: '{text}, set manually',
    name: '{text}, in the name ({cell})',
    cell: '{text} in {cell}',
    headed: '{text} in {cell}, labelled “{head}”',
  },
  targetProved: 'taken for a target because of its figures',
  targetNotUsed: 'not used; the findings say why',
  noCategory: 'none',
  categoryBy: {
    person: 'set manually',
    column: '“{text}” in {cell}',
    filled: '“{text}” in {cell}, read on for an empty cell',
    section: 'the heading “{text}” in {cell}',
    learned: '“{text}” in {cell}, learned from the metrics under it',
    name: 'usual for this name',
    unknown: '“{text}” in {cell} is not one of the five categories',
    missing: 'the cell is empty',
  },
  kept: 'read as this workbook remembers',
  second: 'Second best reading',
  onlyOne: 'There was no other way to read it.',
  differs: '{line}: {instead}, not {role}',
  unnamed: 'nothing',
  margin: '{margin} points behind; under 1 you would be asked.',
  lost: {
    explains: 'It explains {second}% of the figures; the reading chosen explains {first}%.',
    clashes: 'In it {second}% of the figures share their place with another; in the reading chosen {first}%.',
    periods: 'It gives the figures no periods.',
    names: 'What it takes for names looks less like names of metrics.',
    left: 'It leaves texts beside the figures without a meaning.',
  },
  notUsed: 'Not used',
  allUsed: 'Not used: nothing; every figure of the table has its place.',
  leftOut: '{line} “{text}”: {role}, {figures, plural, one {# figure} other {# figures}}',
  leftOutUnnamed: '{line}: {role}, {figures, plural, one {# figure} other {# figures}}',
  unread: '{range}: {figures, plural, one {# figure} other {# figures}} in no table',
  coverage:
    'In tables that would be scored: {scored} of {figures, plural, one {# figure} other {# figures}} ({share})',
  bookCoverage:
    'The workbook: {scored} of {figures, plural, one {# figure} other {# figures}} are in tables that would be scored ({share}).',
} as const;

export type InspectionTexts = Translated<typeof inspection>;
