/** A table's metrics scored together: the reporting period is theirs in common (scoring §1, §2.6). */
import type { GoldResult } from './gold';
import type { MetricScore } from './metric';

export interface TableScore {
  /** Index of the latest period for which any metric has a value; null when nothing is measured. */
  readonly reportingIndex: number | null;
  /** One per metric, in order. */
  readonly scores: readonly MetricScore[];
  readonly gold: GoldResult;
}
