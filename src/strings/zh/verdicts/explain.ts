/** The sentence behind a status in Chinese. */
import type { ExplainTexts } from '../../en/verdicts/explain';

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
  noTarget: '最近数据为 {latest}，但没有可比较的目标',
  streak: '{count, plural, =1 {最近一期未达标} other {连续 # 期未达标}}',

  trendTooFew: '趋势：数据点不足（连续 {points} 个，需要 {minimum} 个）。',
  trendImproving: '最近 {points} 个点呈改善趋势：{evidence}。',
  trendNone: '最近 {points} 个点无明显趋势：{evidence}。',
  trendAdverse: '最近 {points} 个点呈逆向趋势：{evidence}。',
  pairsBetter: '{pairs} 次比较中 {count} 次变好',
  pairsWorse: '{pairs} 次比较中 {count} 次变差',
  pairsEqual: '{count} 次持平',
  followed: '{said}{proof}',
  needed: '（需要 {count} 次）',
  chance: '（随机情况下出现的概率为 {p}；规则上限 {limit}）',
  means: '最近 3 个点平均 {recent}，之前 3 个点平均 {earlier}',
  meansOutside: '超出区间的平均距离：最近 3 个点 {recent}，之前 3 个点 {earlier}',

  action: '行动：{action}。',
};
