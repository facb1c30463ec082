/** Misses in a row, and what they ask of a manager (scoring §6). */
import type { Action, Better, HandStatus, Level, Point, Status, Targets, TrendVerdict } from './metric';
import { isMeasured } from './points';
import { meets, targetAt } from './target';

/**
 * Measured points missed in a row, counted back from the latest, each against its own period's target.
 * Missing points are passed over, and so is a point whose own period has no target: neither is a recovery.
 * @param latestIndex index of the latest measured point
 * @returns 0 when the latest is met; null when it has no target or nothing is measured
 * @example missStreak([0.81, 0.79, null, 0.78], 0.8, 'higher', 3) // 2
 */
export function missStreak(
  points: readonly Point[],
  targets: Targets,
  better: Better,
  latestIndex: number,
): number | null {
  if (latestIndex < 0 || targetAt(targets, latestIndex) === null) return null;
  let streak = 0;
  for (let index = latestIndex; index >= 0; index--) {
    const point = points[index];
    if (!isMeasured(point)) continue;
    const target = targetAt(targets, index);
    if (target === null) continue;
    if (meets(point, target, better)) break;
    streak++;
  }
  return streak;
}

/** What an action is decided from. */
export interface ActionFacts {
  readonly status: Status;
  /** Level of the latest point alone, whatever the level rule; null without data or target. */
  readonly latestLevel: Level | null;
  readonly streak: number | null;
  /** Null where nothing says which way is better. */
  readonly trend: TrendVerdict | null;
  /** Misses in a row that make Act an Escalate. */
  readonly escalateAfter: number;
}

/**
 * The action (scoring §6). What is not measured must be measured first, however long it was missed before; without a
 * direction nothing is missed yet, and that is what there is to say.
 * @example actionFor({ status: 'not-met', latestLevel: 'missed', streak: 3, trend: 'none', escalateAfter: 3 }) // 'escalate'
 */
export function actionFor(facts: ActionFacts): Action {
  if (facts.status === 'no-data') return 'measure';
  if (facts.status === 'unclear') return 'clarify';
  if (facts.latestLevel === null) return 'none';
  if (facts.latestLevel === 'missed') {
    return (facts.streak ?? 0) >= facts.escalateAfter ? 'escalate' : 'act';
  }
  return facts.trend === 'adverse' ? 'watch' : 'none';
}

/**
 * The action of a status set by hand follows that status, not what was computed (scoring §5).
 * @example actionByHand('met', { streak: 4, trend: 'adverse', escalateAfter: 3 }) // 'watch'
 */
export function actionByHand(
  status: HandStatus,
  { streak, trend, escalateAfter }: Pick<ActionFacts, 'streak' | 'trend' | 'escalateAfter'>,
): Action {
  if (status === 'no-data') return 'measure';
  if (status === 'not-met') return (streak ?? 0) >= escalateAfter ? 'escalate' : 'act';
  return trend === 'adverse' ? 'watch' : 'none';
}
