/** The words of the summary sheet, the result columns and the printed scorecard. Values come in written already. */
import type { Translated } from '../messages';

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
  unconfirmedWhy: '{profile}: the thresholds come from one third-party summary',

  verdictReached: '{profile}: both thresholds reached',
  verdictNotYet: '{profile}: not yet: {short}',
  verdictNone: '{profile}: no score, because no metric could be scored',
  shortOfMet: '{count} {count, plural, one {metric} other {metrics}} short of Met',
  shortOfMetOrImproving: '{count} short of Met or Improving',
  shortOfMetOrImprovingAlone:
    '{count} {count, plural, one {metric} other {metrics}} short of Met or Improving',

  tableAt: 'Table {range}',
  tables: 'Tables',
  range: 'Range',
  verdict: 'Verdict',
  moreTables: '… and {count, plural, one {# more table} other {# more tables}}, not shown in detail',

  share: 'Share',
  threshold: 'Needed',
  met: 'Met',
  metShare: 'Share Met',
  metOrImproving: 'Met or Improving',
  shareReached: '{count} of {scored, plural, one {# metric} other {# metrics}}: reached',
  shareShort: '{count} of {scored, plural, one {# metric} other {# metrics}}: {short} short',
  byCategory: 'By category',
  byCategoryNote: 'For information: the categories do not decide.',
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
  chartFigures: 'Figures behind the charts',

  actionsDue: 'Actions due',
  actionsNote:
    'Each of these needs a row in the action register: plan, accountable owner, expected end result, due date.',
  noActions: 'None: no metric missed its target at the latest measurement.',
  toMeasure: 'Metrics without data, to be measured: {count}.',
  toClarify: 'Metrics to clarify, for nothing says which way is better: {count}.',
  because: 'Why',
  owner: 'Owner: {owner}.',
  more: '… and {count} more',

  metrics: 'Metrics',
  category: 'Category',
  metric: 'Metric',
  latest: 'Latest',
  target: 'Target',
  gap: 'Gap',
  mark: 'Mark',
  status: 'Status',
  trend: 'Trend',
  streak: 'Misses in a row',
  action: 'Action',
  metricsNote: 'Gap: distance from target, positive is good. ≥ higher is better, ≤ lower is better.',
  inferredNote: '* concluded from the metric’s name or values; not written in the sheet.',
  liveNote:
    'Status, trend, gap, misses and action hold live COPC formulas where they give what was scored; verdict, shares and charts hold the values of the time of writing.',
  overrideNote: '† set by hand; see “Set by hand” below.',

  leftOut: 'Left out of the score',
  leftOutNone: 'Nothing was left out.',
  noTargetWhy: 'no target',
  otherCategoryWhy: 'category is not one of the five scored',
  leftOutCount: '{count} (no target: {noTarget}; other category: {otherCategory})',

  overrides: 'Set by hand',
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

  provenance: 'How this was made',
  version: 'Version',
  program: 'COPC Scorecard {version}',
  thresholds: 'Thresholds',
  levelRule: 'Level rule',
  trendRule: 'Trend rule',
  trendMethods: {
    'mann-kendall': 'Mann–Kendall',
    'theil-sen': 'Theil–Sen slope',
    halves: 'last 3 against the 3 before',
  },
  trendRuleOf: '{method}; up to {periods} consecutive points, at least {minimum}; largest p {p}',
  escalation: 'Escalate',
  escalateAfter: 'after {count, plural, one {# miss} other {# misses in a row}}',
  source: 'Source',
  made: 'When',
  fingerprint: 'Fingerprint of the figures',
  concluded: 'Concluded, not written',
  concludedCounts: 'metrics with a concluded category: {category}, with a concluded direction: {better}',
  disclaimer:
    'COPC® is a registered mark of COPC Inc. This is an independent tool, not certified or endorsed by COPC Inc.; its verdicts are not a certification.',

  periodQuarter: 'Q{quarter}{years, select, none {} other { {year}}}',
  periodHalf: 'H{half}{years, select, none {} other { {year}}}',
  periodTertial: 'T{tertial}{years, select, none {} other { {year}}}',
  periodWeek: 'W{week}{years, select, none {} other { {year}}}',
  periodMonthWeek: '{month}, week {week}',
  periodFiscal: '{years, select, none {} other {{year} }}P{period}',

  columnsNotRows:
    'Result columns need one metric per row; the table in {range} is laid out another way. Write the summary sheet instead.',
  columnsNoTable: 'There is no table to write result columns beside. Write the summary sheet instead.',
  columnsNoRoom: 'There are no free columns right of the table. Write the summary sheet instead.',
  columnsThere:
    'Result columns already stand at {cell}. Clear them first, or write the summary sheet instead.',
} as const;

export type ReportTexts = Translated<typeof report>;
