/** The words of the summary sheet, the result columns and the printed scorecard. Values come in written already. */
import type { Translated } from '../../messages';

export const report = {
  sheetName: 'COPC Summary',
  title: 'Performance summary',
  subtitle: '{book} · {sheet}',
  reportingPeriod: 'Reporting period',
  nothingMeasured: 'nothing measured',
  profile: 'Rule profile',
  profileNames: { gold: 'Gold', base: 'Base' },
  thresholdsOf: '{met} Met, {metOrImproving} Met or Improving',
  profileShort: '{name}: {thresholds}',
  unconfirmed: 'unconfirmed',
  unconfirmedWhy: '{profile}: the thresholds come from a single third-party summary',

  verdictReached: '{profile} reached: both thresholds met',
  verdictNotYet: '{profile} not reached yet: {short}',
  verdictNone: 'No verdict on {profile}: no metric could be scored',
  shortOfMet: '{count, plural, one {# more metric} other {# more metrics}} must be Met',
  shortOfMetOrImproving: '{count} more Met or Improving',
  shortOfMetOrImprovingAlone:
    '{count, plural, one {# more metric} other {# more metrics}} must be Met or Improving',

  tableAt: 'Table {range}',

  share: 'Share',
  threshold: 'Needed',
  met: 'Met',
  metShare: 'Share Met',
  metOrImproving: 'Met or Improving',
  shareReached: '{count} of {scored, plural, one {# metric} other {# metrics}}, reached',
  shareShort: '{count} of {scored, plural, one {# metric} other {# metrics}}, {short} more needed',
  byCategory: 'By category',
  byCategoryNote: 'For information only: categories do not affect the verdict.',
  withoutCategory: 'Without category',
  scored: 'Scored',
  improving: 'Improving',

  sharesOverTime: 'Shares over time',
  sharesOverTimeDescription:
    'Line chart from {first} to {last}: share of metrics Met, now {met}, and Met or Improving, now {metOrImproving}, with their thresholds as dashed lines.',
  neededSeries: '{share} needed',
  furthest: 'Furthest from target',
  runChartDescription:
    'Run chart of {name} from {first} to {last}: latest value {latest}, target {target}; {shown}. The target is the dashed line.',
  lowTarget: 'Target, low',
  highTarget: 'Target, high',
  value: 'Value',
  period: 'Period',

  actionsDue: 'Actions due',
  actionsNote:
    'Each of these needs a row in the action register: plan, accountable owner, expected end result, due date.',
  actionCounts:
    'Rows in the action register: {open} open, {incomplete} of them incomplete, {overdue} overdue.',
  noActions: 'None: no metric missed its target in the latest period.',
  toMeasure: 'Metrics with no data, still to be measured: {count}.',
  toClarify: 'Metrics to clarify, because nothing says which way is better: {count}.',
  because: 'Why',
  owner: 'Owner: {owner}.',
  more: '… and {count} more',

  metrics: 'Metrics',
  category: 'Category',
  metric: 'Metric',
  latest: 'Latest',
  target: 'Target',
  gap: 'Gap',
  status: 'Status',
  trend: 'Trend',
  streak: 'Misses in a row',
  action: 'Action',
  metricsNote: 'Gap: distance from target, positive is good. ≥ higher is better, ≤ lower is better.',
  inferredNote: '* inferred from the metric’s name or values; not stated in the sheet.',
  liveSheet: 'COPC Live',
  liveTitle: 'Live verdicts',
  liveNote:
    'These formulas follow the figures as far as the last headed period; Refresh all takes new periods in. Rows that no formula gives alike hold values. Without this add-in, and in LibreOffice, the formulas show #NAME? once they are calculated: hand out the summary, which holds values.',
  overrideNote: '† set manually; see “Set manually” below.',

  trustCheck: 'Check',
  trustAsks: 'Asks for',
  trustFirst: 'Look at first',
  trustChecks: {
    collected: 'a value in every period',
    usable: 'numbers as they are, one scale, a target, a direction',
    integrity: 'no impossible or suspicious value',
    knowledgeable: 'an owner and a definition',
    actionable: 'a whole row in the register where action is due',
  },

  marks: 'New starts and notes',
  marked: 'What',
  rebase: 'New start',
  note: 'Note',
  periodTitle: 'From or at',
  withoutRebase: 'Status without it',
  marksNote:
    'A new start is a new process or definition, set by a person: limits, special points and trend begin there; misses in a row and the level do not.',

  leftOut: 'Left out of the score',
  leftOutNone: 'No metric was left out.',
  noTargetWhy: 'no target',
  otherCategoryWhy: 'category is not one of the five scored',
  leftOutCount: '{count} (no target: {noTarget}; other category: {otherCategory})',

  overrides: 'Set manually',
  byRules: 'By the rules',
  setTo: 'Set to',
  who: 'By, on, and why',
  whoWhenWhy: '{by}, {on}: {reason}',

  findings: 'Found while reading the sheet',
  noFindings: 'Nothing to report.',
  severity: 'Severity',
  cell: 'Cell',
  finding: 'Finding',
  severities: { info: 'Note', warning: 'Warning', error: 'Error' },
  wholeSheet: 'sheet',

  provenance: 'How this summary was made',
  version: 'Version',
  program: 'COPC Scorecard {version}',
  thresholds: 'Thresholds',
  levelRule: 'Level rule',
  trendRule: 'Trend rule',
  generousRule:
    'The trend rule “{rule}” takes noise for improvement about half the time, so this verdict may be too good. The default rule does so about 7 times in 100.',
  trendMethods: {
    'mann-kendall': 'Mann–Kendall',
    'theil-sen': 'Theil–Sen slope',
    halves: 'last 3 against the 3 before',
  },
  trendRuleOf: '{method}; up to {periods} consecutive points, at least {minimum}; largest p {p}',
  seasonRules: {
    mean: 'Improving also asks for better than a year ago',
    beaten: 'Improving also asks for 5 of the last 6 points better than a year ago',
  },
  escalation: 'Escalate',
  escalateAfter: 'after {count, plural, one {# miss} other {# misses in a row}}',
  source: 'Source',
  made: 'Written on',
  fingerprint: 'Fingerprint of the figures',
  concluded: 'Inferred, not stated',
  concludedCounts: 'metrics with an inferred category: {category}, with an inferred direction: {better}',
  disclaimer:
    'COPC® is a registered mark of COPC Inc. This is an independent tool, not certified or endorsed by COPC Inc.; its verdicts are not a certification.',

  periodQuarter: 'Q{quarter}{years, select, none {} other { {year}}}',
  periodHalf: 'H{half}{years, select, none {} other { {year}}}',
  periodTertial: 'T{tertial}{years, select, none {} other { {year}}}',
  periodWeek: 'W{week}{years, select, none {} other { {year}}}',
  periodMonthWeek: '{month}, week {week}',
  periodFiscal: '{years, select, none {} other {{year} }}P{period}',

  // The printed summary.
  balance: 'By category over time',
  balanceNote:
    'What the score would have been at each period. Categories do not decide about it; blank where fewer than half of the metrics had figures.',
  balanceDescription:
    '{category}, line chart from {first} to {last}: share Met, now {met}, and Met or Improving, now {metOrImproving}.',
  balanceLine: '{category}: {points}',
  pageOf: 'Page {page} of {pages}',
  changedSince: 'Since {period}',
  nothingChanged: 'no status changed',
  worse: '{count} worse: {names}',
  recovered: '{count} recovered: {names}',
  improved: '{count} improved: {names}',
  goldLost: '{profile} lost',
  goldWon: '{profile} reached',
  andMore: '+{count}',
  variation: 'Variation',
  assurance: 'Meets the target?',
  reached: 'Of target',
  ownerTitle: 'Owner',
  due: 'Due',
  openRow: 'no date yet',
  overdue: '{date}: overdue',
  points: 'pp',
  fewMeasured: '{period}: {measured} of {scored} measured',
  fewMeasuredRange: '{first} to {last}: at most {measured} of {scored} measured',
  notShown: 'Not drawn, because fewer than half of the metrics had figures: {periods}.',
  chartMark: '{kind}, {period}: {text}',
  beyond: '{value} in {period}, beyond the chart',
  figuresNote: 'Figures behind the charts (not printed)',
  unequal:
    '{count, plural, one {# metric appears} other {# metrics appear}} in more than one table with different figures; each is counted: {names}.',
  earlier:
    '{count, plural, one {# metric goes} other {# metrics go}} on in later tables; only the latest period of each counts: {names}.',

  columnsNotRows:
    'Result columns need one metric per row; the table in {range} is laid out differently. Write the summary sheet instead.',
  columnsNoTable: 'There is no table to write result columns beside. Write the summary sheet instead.',
  columnsNoRoom: 'There are no free columns right of the table. Write the summary sheet instead.',
  columnsProtected:
    'Sheet "{sheet}" is protected, so it gets no result columns. Unprotect it, or use the summary.',
} as const;

export type ReportTexts = Translated<typeof report>;
