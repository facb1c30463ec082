/** The words of the summary sheet, the result columns and the printed scorecard. Values come in written already. */

import { counted } from '../counted';

export const report = {
  sheetName: 'COPC Summary',
  title: 'Performance summary',
  subtitle: (d: { book: string; sheet: string }) => `${d.book} · ${d.sheet}`,
  reportingPeriod: 'Reporting period',
  nothingMeasured: 'nothing measured',
  profile: 'Rule profile',
  profileNames: { gold: 'Gold', base: 'Base' },
  thresholdsOf: (d: { met: string; metOrImproving: string }) =>
    `${d.met} Met, ${d.metOrImproving} Met or Improving`,
  profileShort: (d: { name: string; thresholds: string }) => `${d.name}: ${d.thresholds}`,
  unconfirmed: 'unconfirmed',
  unconfirmedWhy: (d: { profile: string }) =>
    `${d.profile}: the thresholds come from one third-party summary`,

  verdictReached: (d: { profile: string }) => `${d.profile}: both thresholds reached`,
  verdictNotYet: (d: { profile: string; short: string }) => `${d.profile}: not yet: ${d.short}`,
  verdictNone: (d: { profile: string }) => `${d.profile}: no score, because no metric could be scored`,
  shortOfMet: (d: { count: number }) => `${d.count} ${d.count === 1 ? 'metric' : 'metrics'} short of Met`,
  shortOfMetOrImproving: (d: { count: number; alone: boolean }) =>
    `${d.count} ${d.alone ? (d.count === 1 ? 'metric short' : 'metrics short') : 'short'} of Met or Improving`,

  tableName: (d: { number: number; range: string }) => `Table ${d.number}: ${d.range}`,
  tables: 'Tables',
  range: 'Range',
  verdict: 'Verdict',
  moreTables: (d: { count: string }) =>
    `… and ${counted(d.count, 'more table', 'more tables')}, not shown in detail`,

  share: 'Share',
  threshold: 'Needed',
  met: 'Met',
  metShare: 'Share Met',
  metOrImproving: 'Met or Improving',
  shareReached: (d: { count: string; scored: string }) =>
    `${d.count} of ${counted(d.scored, 'metric', 'metrics')}: reached`,
  shareShort: (d: { count: string; scored: string; short: string }) =>
    `${d.count} of ${counted(d.scored, 'metric', 'metrics')}: ${d.short} short`,
  byCategory: 'By category',
  byCategoryNote: 'For information: the categories do not decide.',
  withoutCategory: 'Without category',
  scored: 'Scored',
  improving: 'Improving',

  sharesOverTime: 'Shares over time',
  sharesOverTimeDescription: (d: { first: string; last: string; met: string; metOrImproving: string }) =>
    `Line chart from ${d.first} to ${d.last}: share of metrics Met, now ${d.met}, and Met or Improving, now ` +
    `${d.metOrImproving}, with their thresholds as dashed lines.`,
  neededSeries: (d: { share: string }) => `${d.share} needed`,
  furthest: 'Furthest from target',
  runChartDescription: (d: {
    name: string;
    first: string;
    last: string;
    latest: string;
    target: string;
    shown: string;
  }) =>
    `Run chart of ${d.name} from ${d.first} to ${d.last}: latest value ${d.latest}, target ${d.target}; ` +
    `${d.shown}. The target is the dashed line.`,
  lowTarget: 'Target, low',
  highTarget: 'Target, high',
  value: 'Value',
  period: 'Period',
  chartFigures: 'Figures behind the charts',

  actionsDue: 'Actions due',
  actionsNote:
    'Each of these needs a row in the action register: plan, accountable owner, expected end result, due date.',
  noActions: 'None: no metric missed its target at the latest measurement.',
  toMeasure: (d: { count: string }) => `Metrics without data, to be measured: ${d.count}.`,
  because: 'Why',
  owner: (d: { owner: string }) => `Owner: ${d.owner}.`,
  more: (d: { count: string }) => `… and ${d.count} more`,

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
  leftOutCount: (d: { count: string; noTarget: string; otherCategory: string }) =>
    `${d.count} (no target: ${d.noTarget}; other category: ${d.otherCategory})`,

  overrides: 'Set by hand',
  byRules: 'By the rules',
  setTo: 'Set to',
  who: 'By, on, and why',
  whoWhenWhy: (d: { by: string; on: string; reason: string }) => `${d.by}, ${d.on}: ${d.reason}`,

  findings: 'Found while reading the sheet',
  noFindings: 'Nothing to report.',
  severity: 'Severity',
  cell: 'Cell',
  finding: 'Finding',
  severities: { info: 'Note', warning: 'Warning', error: 'Error' },
  wholeSheet: 'sheet',

  provenance: 'How this was made',
  version: 'Version',
  program: (d: { version: string }) => `COPC Scorecard ${d.version}`,
  thresholds: 'Thresholds',
  levelRule: 'Level rule',
  trendRule: 'Trend rule',
  trendMethods: {
    'mann-kendall': 'Mann–Kendall',
    'theil-sen': 'Theil–Sen slope',
    halves: 'last 3 against the 3 before',
  },
  trendRuleOf: (d: { method: string; periods: number; minimum: number; p: string }) =>
    `${d.method}; up to ${d.periods} consecutive points, at least ${d.minimum}; largest p ${d.p}`,
  escalation: 'Escalate',
  escalateAfter: (d: { count: number }) => `after ${counted(d.count, 'miss', 'misses in a row')}`,
  source: 'Source',
  made: 'When',
  concluded: 'Concluded, not written',
  concludedCounts: (d: { category: string; better: string }) =>
    `metrics with a concluded category: ${d.category}, with a concluded direction: ${d.better}`,
  disclaimer:
    'COPC® is a registered mark of COPC Inc. This is an independent tool, not certified or endorsed by COPC Inc.; ' +
    'its verdicts are not a certification.',

  periodQuarter: (d: { quarter: string; year: string }) => `Q${d.quarter} ${d.year}`.trim(),
  periodHalf: (d: { half: string; year: string }) => `H${d.half} ${d.year}`.trim(),
  periodTertial: (d: { tertial: string; year: string }) => `T${d.tertial} ${d.year}`.trim(),
  periodWeek: (d: { week: string; year: string }) => `W${d.week} ${d.year}`.trim(),
  periodFiscal: (d: { year: string; period: string }) => `${d.year} P${d.period}`.trim(),

  columnsNotRows: (d: { range: string }) =>
    `Result columns need one metric per row; the table in ${d.range} is laid out another way. ` +
    'Write the summary sheet instead.',
  columnsNoTable: 'There is no table to write result columns beside. Write the summary sheet instead.',
  columnsNoRoom: 'There are no free columns right of the table. Write the summary sheet instead.',
  columnsThere: (d: { cell: string }) =>
    `Result columns already stand at ${d.cell}. Clear them first, or write the summary sheet instead.`,
};

export type Report = typeof report;
