/** What changed since the period before (scoring §7), as the pane and the summary tell it. */
import { goldChange, scoreBefore, statusChange } from '../../scoring/changes';
import type { EarlierScore, GoldChange, StatusChange } from '../../scoring/changes';
import type { Status } from '../../scoring/metric';
import type { Profile } from '../../scoring/profile';
import type { Period } from '../../worksheet/periods/period';
import type { ScoredTable } from './scored';

export interface ChangedMetric {
  /** Index of the metric in the table. */
  readonly index: number;
  readonly change: StatusChange;
  readonly before: Status;
  readonly now: Status;
}

export interface Changes {
  /** The period compared with: the latest before the reporting period in which anything was measured. */
  readonly since: Period;
  /** The verdicts as they were then. */
  readonly before: EarlierScore;
  /** Metrics whose status moved, in the sheet's order. */
  readonly metrics: readonly ChangedMetric[];
  readonly gold: GoldChange;
}

/**
 * The table's verdicts against those of the period before; null where nothing was measured before.
 * @param profile the one the table was scored by
 * @example changesSince(scored, goldProfile)
 *   // { since: May 2024, metrics: [{ index: 0, change: 'worse', before: 'met', now: 'not-met' }], gold: 'lost', … }
 */
export function changesSince({ table, score }: ScoredTable, profile: Profile): Changes | null {
  const earlier = scoreBefore(table.metrics, profile);
  const since = earlier === null ? undefined : table.periods[earlier.index];
  if (earlier === null || since === undefined) return null;
  const before = earlier.score;
  const metrics = score.scores.flatMap((now, index): ChangedMetric[] => {
    const then = before.scores[index];
    const change = then === undefined ? null : statusChange(then, now);
    if (then === undefined || change === null) return [];
    return [{ index, change, before: then.status, now: now.status }];
  });
  return { since, before, metrics, gold: goldChange(before.gold, score.gold) };
}

/** How many metrics changed so: `countChanges(changes)` is `{ worse: 3, recovered: 1, improved: 0 }`. */
export function countChanges({ metrics }: Pick<Changes, 'metrics'>): Readonly<Record<StatusChange, number>> {
  const counts = { worse: 0, recovered: 0, improved: 0 };
  for (const { change } of metrics) counts[change]++;
  return counts;
}
