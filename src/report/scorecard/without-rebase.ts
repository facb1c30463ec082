/** What a metric's status would be if no rebase had been set: shown beside, so that none hides anything (scoring §8). */
import type { Status } from '../../scoring/metric';
import type { Profile } from '../../scoring/profile';
import { scoreMetric } from '../../scoring/score-metric';
import type { ScoredTable } from './scored';

/** Null for a metric without one. */
export function statusWithoutRebase(
  { table, score }: ScoredTable,
  index: number,
  profile: Profile,
): Status | null {
  const metric = table.metrics[index];
  if (metric?.rebases === undefined) return null;
  const { rebases: _, ...plain } = metric;
  return scoreMetric(plain, profile, score.reportingIndex).status;
}
