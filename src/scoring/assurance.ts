/** Assurance: will the process, left as it is, meet its target (scoring §8). */
import type { ControlLimits } from './control-limits';
import { moreThan } from './equality';
import type { Better, Target } from './metric';
import { limitFor } from './target';

export type Assurance = 'consistently-meets' | 'hit-or-miss' | 'consistently-misses';

/**
 * The limits of the latest stretch against the target. A band is met consistently when both limits lie inside it and
 * missed consistently when it lies outside both.
 * @example assurance({ lower: 5, upper: 7 }, 4, 'higher') // 'consistently-meets'
 */
export function assurance(
  { lower, upper }: Pick<ControlLimits, 'lower' | 'upper'>,
  target: Target,
  better: Better,
): Assurance {
  const limit = limitFor(target, better);
  if (typeof limit !== 'number') {
    const { low, high } = limit;
    if (moreThan(low, upper) || moreThan(lower, high)) return 'consistently-misses';
    return moreThan(low, lower) || moreThan(upper, high) ? 'hit-or-miss' : 'consistently-meets';
  }
  const above = moreThan(limit, upper);
  if (!above && !moreThan(lower, limit)) return 'hit-or-miss';
  return above === (better === 'higher') ? 'consistently-misses' : 'consistently-meets';
}
