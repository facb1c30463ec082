import type { Translated } from '../messages';

/** What the pane says in a scored result: its head, the rows of the list, the questions it asks, a metric's chart. */
export const result = {
  head: {
    whatProfile: 'What is a profile?',
    profileText:
      'A profile says what share of the metrics has to be Met, and what share Met or Improving. Gold asks for 65% and 75%, as public sources about COPC state. Base asks for 50% and 75%; that comes from a single third-party summary, so it is marked unconfirmed. With “Other thresholds” you give your own.',
    customMet: 'Met, in %',
    customBoth: 'Met or Improving, in %',
    customWrong: 'Give a percentage from 1 to 100 in both fields.',
    leftOut: '{count} left out',
    findings: 'Reading notes ({count})',
    more: 'More',
    whole: 'Whole sheet',
  },
  changes: {
    since: 'Since {period}:',
    before: 'Since the period before:',
    worse: '{count} worse',
    improved: '{count} improved',
    recovered: '{count} recovered',
    none: 'No status changed since {period}.',
  },
  list: {
    filter: 'Filter',
    filters: 'Filter ({count} set)',
    owner: 'Owner',
    noOwner: 'No owner',
    changed: 'Changed',
    changes: { worse: 'Worse', improved: 'Improved', recovered: 'Recovered' },
    leftOut: 'Left out of the score',
    worst: 'Worst status first',
    clear: 'Show all',
    key: 'What the pictures mean',
    keyVariation: 'Variation: what the figures do, by the trend rule',
    keyAssurance: 'Assurance: does it meet its target if nothing changes?',
    missed: 'missed {count}×',
  },
  variation: 'Variation',
  assurance: 'Assurance',
  letters: {
    improving: 'I',
    common: 'C',
    adverse: 'A',
    meets: 'P',
    misses: 'F',
  },
  howSure: 'How sure?',
  chart: {
    points: 'Points of {name}. Arrow keys go from point to point, Enter goes to the cell.',
    centre: 'Mean',
    special: 'Special point',
    at: '{period}: {value}',
    target: 'target {target}',
    flags: {
      outside: '{side, select, high {above} other {below}} the control limits',
      'seven-moving': 'part of 7 in a row {side, select, high {rising} other {falling}}',
      'two-of-three': '2 of 3 far {side, select, high {above} other {below}} the mean',
      'seven-one-side': 'part of 7 in a row {side, select, high {above} other {below}} the mean',
    },
    hint: 'Point at the chart, or go through it with the arrow keys.',
  },
} as const;

export type ResultTexts = Translated<typeof result>;
