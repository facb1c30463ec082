/** The sentence behind a status, in parts. Every value comes in written already; counts come as numbers. */
import type { Translated } from '../../messages';

export const explain = {
  /** What stands between the clauses and parts of a sentence, and between sentences. */
  joints: { clauses: '; ', parts: ', ', sentences: ' ' },
  head: '{status}: {clauses}.',

  atLeast: 'at least {target}',
  atMost: 'at most {target}',
  between: '{low} to {high}',
  /** `count` is 1 where the value is written as 1 or -1, and 0 for any other. */
  percentagePoints: '{value} percentage {count, plural, one {point} other {points}}',

  meets: '{latest} meets the target of {target}',
  beats: '{latest} is {gap} better than the target of {target}',
  misses: '{latest} misses the target of {target} by {gap}',
  neverMeasured: 'nothing was measured',
  noTarget: '{latest} was measured, but there is no target to judge it by',
  streak: '{count, plural, one {missed in the latest period} other {missed # periods in a row}}',

  trendTooFew: 'Trend: too few points ({points} in a row, {minimum} needed).',
  trendImproving: 'Improving trend over the last {points} points: {evidence}.',
  trendNone: 'No clear trend over the last {points} points: {evidence}.',
  trendAdverse: 'Adverse trend over the last {points} points: {evidence}.',
  pairsBetter: '{count} of {pairs} comparisons improved',
  pairsWorse: '{count} of {pairs} comparisons worsened',
  pairsEqual: '{count} unchanged',
  followed: '{said} {proof}',
  needed: '({count} needed)',
  chance: '(by chance this would happen {p} of the time; the rule allows up to {limit})',
  means: 'mean of the last 3 points {recent}, of the 3 before {earlier}',
  meansOutside: 'mean distance outside the range {recent} in the last 3 points, {earlier} in the 3 before',

  action: 'Action: {action}.',
} as const;

export type ExplainTexts = Translated<typeof explain>;
