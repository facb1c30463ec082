/** The words of the summary sheet, the result columns and the printed scorecard in Chinese. */
import type { Report } from '../en/report';

/** `2024年`; other names of a year, such as FY2024, stand alone. */
const yearOf = (year: string): string => (/^\d{4}$/.test(year) ? `${year}年` : year === '' ? '' : `${year} `);

export const report: Report = {
  sheetName: 'COPC 汇总',
  title: '绩效汇总',
  subtitle: (d) => `${d.book} · ${d.sheet}`,
  reportingPeriod: '报告期',
  nothingMeasured: '没有测量值',
  profile: '规则方案',
  profileNames: { gold: '金牌', base: '基础' },
  thresholdsOf: (d) => `达标 ${d.met}，达标或改善中 ${d.metOrImproving}`,
  profileShort: (d) => `${d.name}：${d.thresholds}`,
  unconfirmed: '未经证实',
  unconfirmedWhy: (d) => `${d.profile}：门槛仅来自一份第三方摘要`,

  verdictReached: (d) => `${d.profile}：两个门槛都已达到`,
  verdictNotYet: (d) => `${d.profile}：尚未达到：${d.short}`,
  verdictNone: (d) => `${d.profile}：没有评分，因为没有可评分的指标`,
  shortOfMet: (d) => `达标还差 ${d.count} 个指标`,
  shortOfMetOrImproving: (d) => `达标或改善中还差 ${d.count} 个${d.alone ? '指标' : ''}`,

  tableName: (d) => `表 ${d.number}：${d.range}`,
  tables: '表格',
  range: '区域',
  verdict: '结论',
  moreTables: (d) => `……还有 ${d.count} 个表格，未详细列出`,

  share: '比例',
  threshold: '要求',
  met: '达标',
  metShare: '达标比例',
  metOrImproving: '达标或改善中',
  shareReached: (d) => `${d.scored} 个指标中有 ${d.count} 个：已达到`,
  shareShort: (d) => `${d.scored} 个指标中有 ${d.count} 个：还差 ${d.short} 个`,
  byCategory: '按类别',
  byCategoryNote: '仅供参考：类别不影响结论。',
  withoutCategory: '没有类别',
  scored: '计入评分',
  improving: '改善中',

  sharesOverTime: '比例变化',
  sharesOverTimeDescription: (d) =>
    `${d.first} 至 ${d.last} 的折线图：达标指标的比例，目前 ${d.met}；达标或改善中指标的比例，目前 ` +
    `${d.metOrImproving}；门槛用虚线表示。`,
  neededSeries: (d) => `要求 ${d.share}`,
  furthest: '离目标最远',
  runChartDescription: (d) =>
    `${d.name} 从 ${d.first} 至 ${d.last} 的走势图：最新值 ${d.latest}，目标 ${d.target}；` +
    `${d.shown}。虚线为目标。`,
  lowTarget: '目标下限',
  highTarget: '目标上限',
  value: '数值',
  period: '期间',
  chartFigures: '图表所用数据',

  actionsDue: '应采取的行动',
  actionsNote: '每一项都需要在行动登记表中记录：计划、最终负责人、预期结果、期限。',
  noActions: '没有：最新测量中没有指标未达到目标。',
  toMeasure: (d) => `没有数据、有待测量的指标：${d.count} 个。`,
  because: '原因',
  owner: (d) => `负责人：${d.owner}。`,
  more: (d) => `……还有 ${d.count} 个`,

  metrics: '指标',
  category: '类别',
  metric: '指标',
  latest: '最新',
  target: '目标',
  gap: '差距',
  mark: '标记',
  status: '状态',
  trend: '趋势',
  streak: '连续未达标',
  action: '行动',
  metricsNote: '差距：与目标的距离，正数为好。≥ 越高越好，≤ 越低越好。',
  inferredNote: '* 根据指标的名称或数值推断；工作表中没有写明。',
  liveNote:
    '状态、趋势、差距、连续未达标和行动在公式结果与评分一致之处使用可重算的 COPC 公式；结论、比例和图表是写入时的数值。',
  overrideNote: '† 手动设定；参见下方“手动设定”。',

  leftOut: '未计入评分',
  leftOutNone: '没有未计入的内容。',
  noTargetWhy: '无目标',
  otherCategoryWhy: '类别不属于评分的五类',
  leftOutCount: (d) => `${d.count} 个（无目标：${d.noTarget}；其他类别：${d.otherCategory}）`,

  overrides: '手动设定',
  byRules: '按规则',
  setTo: '设为',
  who: '由谁、何时、为何',
  whoWhenWhy: (d) => `${d.by}，${d.on}：${d.reason}`,

  findings: '读取工作表时的发现',
  noFindings: '没有需要说明的。',
  severity: '严重程度',
  cell: '单元格',
  finding: '发现',
  severities: { info: '提示', warning: '警告', error: '错误' },
  wholeSheet: '工作表',

  provenance: '本表的来历',
  version: '版本',
  program: (d) => `COPC Scorecard ${d.version}`,
  thresholds: '门槛',
  levelRule: '水平规则',
  trendRule: '趋势规则',
  trendMethods: {
    'mann-kendall': 'Mann–Kendall',
    'theil-sen': 'Theil–Sen 斜率',
    halves: '最近 3 个与之前 3 个比较',
  },
  trendRuleOf: (d) => `${d.method}；最多 ${d.periods} 个连续数据点，至少 ${d.minimum} 个；p 最大为 ${d.p}`,
  escalation: '升级处理',
  escalateAfter: (d) => `连续 ${d.count} 次未达标后`,
  source: '来源',
  made: '时间',
  concluded: '推断所得，没有写明',
  concludedCounts: (d) => `类别为推断的指标：${d.category} 个；方向为推断的指标：${d.better} 个`,
  disclaimer: 'COPC® 是 COPC Inc. 的注册商标。本工具是独立的，未经 COPC Inc. 认证或认可；其结论不是认证。',

  periodQuarter: (d) => `${yearOf(d.year)}第${d.quarter}季度`,
  periodWeek: (d) => `${yearOf(d.year)}第${d.week}周`,
  periodFiscal: (d) => `${yearOf(d.year)}第${d.period}期`,

  columnsNotRows: (d) => `结果列要求每行一个指标；${d.range} 中的表格是另一种版式。请改为写入汇总表。`,
  columnsNoTable: '没有可在旁边写入结果列的表格。请改为写入汇总表。',
  columnsNoRoom: '表格右侧没有空列。请改为写入汇总表。',
  columnsThere: (d) => `${d.cell} 处已有结果列。请先清除，或改为写入汇总表。`,
};
