/** What a process does by itself, and whether it will meet its target (scoring §8). */
import { assurance } from '../../scoring/assurance';
import { controlLimits, type ControlLimits } from '../../scoring/control-limits';
import type { Point } from '../../scoring/metric';
import { seriesShape } from '../../scoring/points';
import { targetAt } from '../../scoring/target';
import { answerTexts } from '../../strings/parts/verdicts/answers';
import { wordsFor } from '../../strings/words-for';
import { seriesMetric } from '../arguments/targets';
import { define } from '../define';
import { notEnough } from '../problem';
import { better, language, target, values } from './one-metric';

export const limits = define({
  name: 'LIMITS',
  parameters: [values],
  result: 'table',
  call: (given) => {
    const { lower, centre, upper } = limitsOf(given.values);
    return [[lower, centre, upper]];
  },
});

export const assuranceText = define({
  name: 'ASSURANCE',
  parameters: [values, target, better, language],
  result: 'text',
  call: (given) => {
    const metric = seriesMetric(given.values, given.target, given.better);
    const found = limitsOf(given.values);
    const against = targetAt(metric.targets, seriesShape(given.values).latestIndex);
    if (against === null) throw notEnough('noTarget');
    return wordsFor(answerTexts, given.language ?? 'en').assurance[assurance(found, against, metric.better)];
  },
});

function limitsOf(points: readonly Point[]): ControlLimits {
  const found = controlLimits(points);
  if (found === null) throw notEnough('tooFewMeasured', { have: seriesShape(points).measured, need: 2 });
  return found;
}
