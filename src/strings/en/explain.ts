/** The sentence behind a status, in parts. Every value comes in written already; counts come as numbers. */

export const explain = {
  head: (d: { status: string; clauses: readonly string[] }) => `${d.status}: ${d.clauses.join('; ')}.`,
  list: (d: { parts: readonly string[] }) => d.parts.join(', '),
  sentences: (d: { parts: readonly string[] }) => d.parts.join(' '),

  atLeast: (d: { target: string }) => `at least ${d.target}`,
  atMost: (d: { target: string }) => `at most ${d.target}`,
  between: (d: { low: string; high: string }) => `${d.low} to ${d.high}`,
  /** `count` is 1 where the value is written as 1 or -1, and 0 for any other. */
  percentagePoints: (d: { value: string; count: number }) =>
    `${d.value} percentage ${d.count === 1 ? 'point' : 'points'}`,

  meets: (d: { latest: string; target: string }) => `${d.latest} meets the target of ${d.target}`,
  beats: (d: { latest: string; target: string; gap: string }) =>
    `${d.latest} is ${d.gap} better than the target of ${d.target}`,
  misses: (d: { latest: string; target: string; gap: string }) =>
    `${d.latest} misses the target of ${d.target} by ${d.gap}`,
  neverMeasured: () => 'nothing was measured',
  stale: (d: { latest: string; periods: number }) =>
    `nothing was measured for the reporting period; the latest value, ${d.latest}, is ${d.periods} ` +
    `${d.periods === 1 ? 'period' : 'periods'} older`,
  tooFewForRule: (d: { rule: string }) => `there are too few points to judge by ${d.rule}`,
  noTarget: (d: { latest: string }) => `${d.latest} was measured, but there is no target to judge it by`,
  streak: (d: { count: number }) =>
    d.count === 1 ? 'missed in the latest period' : `missed ${d.count} periods in a row`,
  judgedBy: (d: { rule: string }) => `judged by ${d.rule}`,

  ruleLatest: () => 'the latest point',
  ruleMean: (d: { points: number }) => `the mean of the last ${d.points} points`,
  ruleKofN: (d: { met: number; of: number }) => `whether at least ${d.met} of the last ${d.of} points met`,

  trendTooFew: (d: { points: number; minimum: number }) =>
    `Trend: too few points (${d.points} in a row, ${d.minimum} needed).`,
  trendImproving: (d: { evidence: string; points: number }) =>
    `Trend improving over the last ${d.points} points: ${d.evidence}.`,
  trendNone: (d: { evidence: string; points: number }) =>
    `No clear trend over the last ${d.points} points: ${d.evidence}.`,
  trendAdverse: (d: { evidence: string; points: number }) =>
    `Trend adverse over the last ${d.points} points: ${d.evidence}.`,
  pairsBetter: (d: { count: number; pairs: number }) => `${d.count} of the ${d.pairs} comparisons got better`,
  pairsWorse: (d: { count: number; pairs: number }) => `${d.count} of the ${d.pairs} comparisons got worse`,
  pairsEqual: (d: { count: number }) => `${d.count} stayed equal`,
  followed: (d: { said: string; proof: string }) => `${d.said} ${d.proof}`,
  needed: (d: { count: number }) => `(${d.count} needed)`,
  chance: (d: { p: string; limit: string }) =>
    `(in random order that happens ${d.p} of the time; the rule allows ${d.limit})`,
  means: (d: { recent: string; earlier: string }) =>
    `mean of the last 3 points ${d.recent}, of the 3 before ${d.earlier}`,
  meansOutside: (d: { recent: string; earlier: string }) =>
    `mean distance outside the band ${d.recent} in the last 3 points, ${d.earlier} in the 3 before`,
  slope: (d: { slope: string }) => `typical change ${d.slope} a period (Theil–Sen rule)`,
  halves: () => 'rule: last 3 points against the 3 before',

  action: (d: { action: string }) => `Action: ${d.action}.`,
  override: (d: { status: string; computed: string; by: string; on: string; reason: string }) =>
    `Set by hand to ${d.status} by ${d.by} on ${d.on}: ${d.reason} (by the rules: ${d.computed}).`,
};

export type Explain = typeof explain;
