/** The words of the view of vendors and sites side by side. */
import type { Translated } from '../../messages';

export const units = {
  reading: 'Scoring every sheet of the workbook …',
  alone:
    'This workbook holds one unit, {unit}. Units are told apart by a column of vendors or sites, by sheets of one layout, or by workbooks: copc score … --rollup puts many workbooks side by side.',
  allGold: 'All {units} reach {profile}.',
  notGold: '{count} of {units} do not reach {profile}.',
  why: '{short, plural, one {# more} other {# more}} to be met; furthest: {worst}',
  whyAlone: '{short, plural, one {# more} other {# more}} to be met',
  nothing: 'nothing scored',
  metOf: '{met} of {scored} met',
  escalate: '{count} to escalate',
  overdue: '{count} overdue',
  sound: '{sound} of {checked} with sound data',
  earlier: 'Earlier metrics',
  later: 'Later metrics',
  shown: 'Metrics {from} to {to} of {all}',
  metricsOf: 'Metrics by unit',
  none: '{metric}: not in this unit',
  cell: '{metric}: {status}',
  cellWith: '{metric}: {status}, {latest}',
  together: 'All together',
  of: '{numerator} of {denominator}',
  without: 'In no unit: {metrics}',
  unscored: '{count, plural, one {# place was} other {# places were}} not read; score its sheet to see why.',
  write: 'Write COPC Vendors',
  same: 'Sheet “{sheet}” already says the same.',
  written: 'Written to sheet “{sheet}”.',
} as const;

export type UnitsTexts = Translated<typeof units>;
