/** What only a metric of a sheet can be said of in Chinese. */
import type { ExplainSheetTexts } from '../en/explain-sheet';

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
  override: '{by} 于 {on} 手动设为“{status}”：{reason}（按规则为“{computed}”）。',
};
