/** The sentence behind a status in Chinese. */
import type { ExplainTexts } from '../en/explain';

export const explain: ExplainTexts = {
  joints: { clauses: '；', parts: '，', sentences: '' },
  head: '{status}：{clauses}。',

  atLeast: '不低于 {target}',
  atMost: '不高于 {target}',
  between: '{low} 至 {high}',
  percentagePoints: '{value} 个百分点',

  meets: '{latest} 达到目标（{target}）',
  beats: '{latest} 优于目标（{target}）{gap}',
  misses: '{latest} 未达到目标（{target}），相差 {gap}',
  neverMeasured: '没有数据',
  stale: '报告期内没有数据；最近一次数据为 {latest}，在 {periods} 期之前',
  tooFewForRule: '数据太少，无法按{rule}判断',
  noTarget: '最近数据为 {latest}，但没有可比较的目标',
  noDirection: '未说明哪个方向更好',
  toClarify: '最近数据为 {latest}，目标为 {target}，但未说明哪个方向更好',
  streak: '{count, plural, =1 {最近一期未达标} other {连续 # 期未达标}}',
  judgedBy: '按{rule}判断',

  ruleLatest: '最近一期',
  ruleMean: '最近 {points} 期的平均值',
  ruleKofN: '最近 {of} 期中至少 {met} 期达标',

  trendTooFew: '趋势：数据点不足（连续 {points} 个，需要 {minimum} 个）。',
  trendImproving: '最近 {points} 个点呈改善趋势：{evidence}。',
  trendNone: '最近 {points} 个点无明显趋势：{evidence}。',
  trendAdverse: '最近 {points} 个点呈逆向趋势：{evidence}。',
  rising: '最近 {points} 个点呈上升。',
  falling: '最近 {points} 个点呈下降。',
  noCourse: '最近 {points} 个点无明显趋势。',
  pairsBetter: '{pairs} 次比较中 {count} 次变好',
  pairsWorse: '{pairs} 次比较中 {count} 次变差',
  pairsEqual: '{count} 次持平',
  followed: '{said}{proof}',
  needed: '（需要 {count} 次）',
  chance: '（随机情况下出现的概率为 {p}；规则上限 {limit}）',
  means: '最近 3 个点平均 {recent}，之前 3 个点平均 {earlier}',
  meansOutside: '超出区间的平均距离：最近 3 个点 {recent}，之前 3 个点 {earlier}',
  slope: '每期典型变化 {slope}（Theil–Sen 规则）',
  halves: '规则：最近 3 个点与之前 3 个点比较',

  action: '行动：{action}。',
  override: '{by} 于 {on} 手动设为“{status}”：{reason}（按规则为“{computed}”）。',
};
