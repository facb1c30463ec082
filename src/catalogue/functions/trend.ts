/** One metric over time: is it getting better, and by how much (scoring §4). */
import type { Better, Point, TrendMethod } from '../../scoring/metric';
import { seriesShape } from '../../scoring/points';
import { slopeOf, trendOf, type JudgedTrend } from '../../scoring/trend';
import { answerTexts } from '../../strings/parts/verdicts/answers';
import { wordsFor } from '../../strings/words-for';
import { define } from '../define';
import { badArgument, notEnough } from '../problem';
import { language, method, periods, profileWith, values } from './one-metric';

const better = { name: 'better', kind: 'better', optional: true, text: 'trendBetter' } as const;

export const trendOk = define({
  name: 'TRENDOK',
  parameters: [values, better, periods, method],
  result: 'boolean',
  call: (given) => {
    const { verdict, points } = evidenceFor(given);
    if (verdict === 'too-few') throw tooFew(points);
    return verdict === 'improving';
  },
});

export const trendText = define({
  name: 'TREND',
  parameters: [values, better, periods, method, language],
  result: 'text',
  call: (given) => wordsFor(answerTexts, given.language ?? 'en').trend[evidenceFor(given).verdict],
});

export const trendSlope = define({
  name: 'TRENDSLOPE',
  parameters: [values, periods],
  result: 'number',
  call: (given) => {
    const shape = seriesShape(given.values);
    const slope = slopeOf(given.values, profileWith({ periods: given.periods }).trend, shape);
    if (slope === null) throw tooFew(shape.run);
    return slope;
  },
});

/** @throws `#VALUE!` for a band: these functions have no target, and without one every point would count as inside. */
function evidenceFor(given: {
  readonly values: readonly Point[];
  readonly better: Better | null;
  readonly periods: number | null;
  readonly method: TrendMethod | null;
}): JudgedTrend {
  const direction = given.better ?? 'higher';
  if (direction === 'within') {
    throw badArgument('notAllowed', { argument: 'better', text: direction, allowed: directions });
  }
  return trendOf({ points: given.values, better: direction, target: null }, profileWith(given).trend);
}

/** A band has a trend only beside its target. */
const directions = 'higher, lower (within: STATUS)';

function tooFew(have: number): Error {
  return notEnough('tooFewPoints', { have, need: profileWith({}).trend.minimum });
}
