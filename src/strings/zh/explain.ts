/** The sentence behind a status in Chinese. */
import type { Explain } from '../en/explain';

export const explain: Explain = {
  head: (d) => `${d.status}：${d.clauses.join('；')}。`,
  list: (d) => d.parts.join('，'),
  sentences: (d) => d.parts.join(''),

  atLeast: (d) => `不低于 ${d.target}`,
  atMost: (d) => `不高于 ${d.target}`,
  between: (d) => `${d.low} 至 ${d.high}`,
  percentagePoints: (d) => `${d.value} 个百分点`,

  meets: (d) => `${d.latest} 达到目标（${d.target}）`,
  beats: (d) => `${d.latest} 优于目标（${d.target}）${d.gap}`,
  misses: (d) => `${d.latest} 未达到目标（${d.target}），相差 ${d.gap}`,
  neverMeasured: () => '没有任何测量值',
  stale: (d) => `报告期内没有测量值；最近的值 ${d.latest} 早了 ${d.periods} 期`,
  tooFewForRule: (d) => `数据点太少，无法按${d.rule}判断`,
  noTarget: (d) => `测得 ${d.latest}，但没有可比较的目标`,
  streak: (d) => (d.count === 1 ? '最近一期未达标' : `连续 ${d.count} 期未达标`),
  judgedBy: (d) => `按${d.rule}判断`,

  ruleLatest: () => '最近一个点',
  ruleMean: (d) => `最近 ${d.points} 个点的平均值`,
  ruleKofN: (d) => `最近 ${d.of} 个点中至少 ${d.met} 个达标`,

  trendTooFew: (d) => `趋势：数据点不足（连续 ${d.points} 个，需要 ${d.minimum} 个）。`,
  trendImproving: (d) => `最近 ${d.points} 个点趋势改善：${d.evidence}。`,
  trendNone: (d) => `最近 ${d.points} 个点无明显趋势：${d.evidence}。`,
  trendAdverse: (d) => `最近 ${d.points} 个点趋势不利：${d.evidence}。`,
  pairsBetter: (d) => `${d.pairs} 次比较中 ${d.count} 次变好`,
  pairsWorse: (d) => `${d.pairs} 次比较中 ${d.count} 次变差`,
  pairsEqual: (d) => `${d.count} 次持平`,
  followed: (d) => `${d.said}${d.proof}`,
  needed: (d) => `（需要 ${d.count} 次）`,
  chance: (d) => `（随机排列时有 ${d.p} 会这样；规则允许 ${d.limit}）`,
  means: (d) => `最近 3 个点平均 ${d.recent}，之前 3 个点平均 ${d.earlier}`,
  meansOutside: (d) => `超出区间的平均距离：最近 3 个点 ${d.recent}，之前 3 个点 ${d.earlier}`,
  slope: (d) => `每期典型变化 ${d.slope}（Theil–Sen 规则）`,
  halves: () => '规则：最近 3 个点与之前 3 个点比较',

  action: (d) => `行动：${d.action}。`,
  override: (d) => `${d.by} 于 ${d.on} 手动设为“${d.status}”：${d.reason}（按规则为“${d.computed}”）。`,
};
