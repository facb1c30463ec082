/** Why a sheet is read as it is, and what is wrong with a reading that was given. */
import type { Translated } from '../messages';

/** What a line holds, by its role. */
export const readingRoles = {
  name: 'metric names',
  category: 'categories',
  target: 'targets',
  'target-low': 'lower limits',
  'target-high': 'upper limits',
  direction: 'directions',
  unit: 'units',
  owner: 'owners',
  vendor: 'sites or vendors',
  definition: 'definitions',
  period: 'periods',
  value: 'values',
  kind: 'actual or target',
  total: 'totals',
  ignore: 'nothing that is used',
} as const;

export const readingReasons = {
  'periods-across': '{count, plural, one {# period} other {# periods}}, {first} to {last}, across {line}.',
  'periods-down': '{count, plural, one {# period} other {# periods}}, {first} to {last}, down {line}.',
  'list-of-measurements':
    'Each row is one measurement: {rows, plural, one {# row} other {# rows}} for {metrics, plural, one {# metric} other {# metrics}}.',
  'numbers-under-periods': '{percent} % of the filled cells at the periods are numbers.',
  'header-says': '"{text}" in {line} says: {role}.',
  'content-says': 'The cells of {line} look like {role}.',
  'only-texts': '{line} holds the names: it is the only line left with texts.',
  'sections-say-category':
    '{count, plural, one {# heading line gives a category} other {# heading lines give categories}}.',
  'target-beside': '"{text}" holds the targets of "{metric}".',
  'line-passed-over': '"{text}" in {line} is not used.',
  'few-periods': 'Only {count, plural, one {# period was} other {# periods were}} found.',
  'years-as-numbers': 'The periods are plain numbers that may be years, or figures.',
  'no-years': 'The periods name no year.',
  'repeated-periods': '{count, plural, one {# period stands} other {# periods stand}} more than once.',
  'other-kinds': '{count, plural, one {# period is} other {# periods are}} of another kind than the rest.',
  'unlabelled-figures':
    '{count, plural, one {# line with figures among the periods has no period of its own} other {# lines with figures among the periods have no period of their own}}, as when actual and target stand side by side.',
  'nameless-figures':
    '{count, plural, one {# line with figures has no name} other {# lines with figures have no name}}, as when actual and target stand in pairs.',
  'names-repeat':
    '{count, plural, one {# name comes} other {# names come}} more than once, and nothing tells them apart.',
  'names-uncertain': '{line} or {other} could hold the metric names.',
  'values-uncertain': '{line} or {other} could hold the values.',
  'texts-among-values': 'Only {percent} % of the filled cells at the periods are numbers.',
  'rows-repeat': '{percent} % of the rows repeat a metric and period that stand above.',
  'rows-are-records': '"{text}" in {line} differs from row to row: each row may be a record.',
  'figures-before-periods': '"{text}" in {line} holds figures but stands before the periods.',
  'goes-on': '{range} has the same metrics over other periods: the two may be one table.',
  'period-beside':
    '"{text}" in {line} holds periods beside the others: a metric may go on from line to line.',
  'target-unplaced': '"{text}" in {line} holds targets, but of which metric is not plain.',
  'names-hold-periods':
    '{count, plural, one {# name holds} other {# names hold}} a period too, such as "{text}": the periods may stand in the headers.',
} as const;

export type ReadingReasonTexts = Translated<typeof readingReasons>;

/** Problems of a reading given by hand or from a file. */
export const readingProblems = {
  'not-json-object': '{path}: a reading must be an object; this is {found}.',
  'no-readings':
    '{path}: no reading was found here. Give a reading, a list of readings, or what "inspect --json" printed.',
  'missing-field': '{path} is missing. Add it.',
  'wrong-type': '{path} must be {expected}; it is {found}.',
  'unknown-choice': '{path} is "{found}". Allowed: {expected}.',
  'bad-range': '{path} is "{found}", which is no range. Write it like A4:O18.',
  'bad-line': '{path} names "{found}", which is no {expected}.',
  'bad-period': '{path} is "{found}". Write a period like 2024-03, 2024-Q1 or 2024-W12.',
  'other-sheet': '{path} is "{found}", but the sheet is "{expected}".',
  'outside-sheet': '{path} ({found}) lies outside the filled part of the sheet ({expected}).',
  'outside-range': '{path} names {found}, which lies outside the range {expected}.',
  'no-role': '{path} has no {role}. Give one line the role "{expected}".',
  'too-many': '{path} has {found} lines with the role "{expected}"; {allowed} can be read.',
} as const;

export type ReadingProblemTexts = Translated<typeof readingProblems>;
export type ReadingRoleTexts = Translated<typeof readingRoles>;
