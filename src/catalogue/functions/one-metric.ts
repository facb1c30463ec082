/** What the functions about one metric share: their parameters, and the score behind the answer (functions, Answers). */
import type { LevelRule, MetricScore, TrendMethod } from '../../scoring/metric';
import { goldProfile, type Profile } from '../../scoring/profile';
import { longestWindow } from '../../scoring/trend';
import { mustHold } from '../arguments/number';
import { notEnough } from '../problem';

export const values = { name: 'values', kind: 'series' } as const;
export const target = { name: 'target', kind: 'targets' } as const;
export const better = { name: 'better', kind: 'better', optional: true } as const;
export const periods = { name: 'periods', kind: 'whole', optional: true } as const;
export const rule = { name: 'rule', kind: 'levelRule', optional: true } as const;
export const method = { name: 'method', kind: 'method', optional: true } as const;
export const language = { name: 'language', kind: 'language', optional: true } as const;

/** The Gold profile's rules with what the arguments change. @throws `#VALUE!` when `periods` is out of range. */
export function profileWith(changed: {
  readonly rule?: LevelRule | null;
  readonly method?: TrendMethod | null;
  readonly periods?: number | null;
}): Profile {
  const { trend, level } = goldProfile;
  const count = changed.periods ?? trend.periods;
  const allowed = `${trend.minimum} … ${longestWindow}`;
  mustHold(count >= trend.minimum && count <= longestWindow, 'periods', count, allowed);
  return {
    ...goldProfile,
    level: changed.rule ?? level,
    trend: { ...trend, periods: count, method: changed.method ?? trend.method },
  };
}

/** @throws `#N/A` when nothing is measured or the latest point has no target. */
export function mustBeJudged({ latest, target: against }: MetricScore): void {
  if (latest === null) throw notEnough('tooFewMeasured', { have: 0, need: 1 });
  if (against === null) throw notEnough('noTarget');
}
