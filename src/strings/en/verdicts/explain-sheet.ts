/** What only a metric of a sheet can be said of: another rule, an old figure, an open direction, a status set manually. */
import type { Translated } from '../../messages';

export const explainSheet = {
  stale:
    'nothing was measured for the reporting period; the latest value, {latest}, is {periods} {periods, plural, one {period} other {periods}} older',
  tooFewForRule: 'there are too few points to judge by {rule}',
  noDirection: 'nothing says which way is better',
  toClarify: '{latest} was measured and the target is {target}, but nothing says which way is better',
  judgedBy: 'judged by {rule}',
  ruleLatest: 'the latest point',
  ruleMean: 'the mean of the last {points} points',
  ruleKofN: 'whether at least {met} of the last {of} points met',
  rising: 'The last {points} points are rising.',
  falling: 'The last {points} points are falling.',
  noCourse: 'No clear trend over the last {points} points.',
  slope: 'typical change {slope} a period (Theil–Sen rule)',
  halves: 'rule: last 3 points against the 3 before',
  betterOnly:
    'Better than the {span, select, week {weeks} quarter {quarters} other {months}} before, but not than a year ago: it may be the season ({figures}).',
  worseOnly:
    'Worse than the {span, select, week {weeks} quarter {quarters} other {months}} before, but not than a year ago: it may be the season ({figures}).',
  yearMeans: 'mean of the last {points} points {recent}, of the same {points} a year ago {then}',
  yearMeansOutside:
    'mean distance outside the range {recent} in the last {points} points, {then} in the same {points} a year ago',
  heldBack:
    'The last {points} points improved: {evidence}. That doesn’t count as an improving trend, because the profile asks for more: {why}.',
  askedMean: 'better than a year ago, too ({figures})',
  askedBeaten:
    'at least 5 of the last 6 points better than a year ago, and {beaten} {beaten, plural, one {is} other {are}}',
  override: 'Set manually to {status} by {by} on {on}: {reason} (the rules say {computed}).',
} as const;

export type ExplainSheetTexts = Translated<typeof explainSheet>;
