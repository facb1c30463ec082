/** What only a metric of a sheet can be said of in Chinese. */
import type { ExplainSheetTexts } from '../../en/verdicts/explain-sheet';

export const explainSheet: ExplainSheetTexts = {
  stale: '报告期内没有数据；最近一次数据为 {latest}，在 {periods} 期之前',
  tooFewForRule: '数据太少，无法按{rule}判断',
  noDirection: '未说明哪个方向更好',
  toClarify: '最近数据为 {latest}，目标为 {target}，但未说明哪个方向更好',
  judgedBy: '按{rule}判断',
  ruleLatest: '最近一期',
  ruleMean: '最近 {points} 期的平均值',
  ruleKofN: '最近 {of} 期中至少 {met} 期达标',
  rising: '最近 {points} 个点呈上升。',
  falling: '最近 {points} 个点呈下降。',
  noCourse: '最近 {points} 个点无明显趋势。',
  slope: '每期典型变化 {slope}（Theil–Sen 规则）',
  halves: '规则：最近 3 个点与之前 3 个点比较',
  betterOnly:
    '比前几{span, select, week {周} quarter {个季度} other {个月}}好，但不比一年前好：可能是季节性波动（{figures}）。',
  worseOnly:
    '比前几{span, select, week {周} quarter {个季度} other {个月}}差，但不比一年前差：可能是季节性波动（{figures}）。',
  yearMeans: '最近 {points} 个点平均 {recent}，一年前同期 {points} 个点平均 {then}',
  yearMeansOutside: '最近 {points} 个点平均超出范围 {recent}，一年前同期 {points} 个点平均超出 {then}',
  heldBack: '最近 {points} 个点有所改善：{evidence}。但不计为改善趋势，因为规则方案要求更高：{why}。',
  askedMean: '还须好于一年前（{figures}）',
  askedBeaten: '最近 6 个点中至少 5 个好于一年前同期，实际为 {beaten} 个',
  override: '{by} 于 {on} 手动设为“{status}”：{reason}（按规则为“{computed}”）。',
};
