/**
 * Scores a table, what every door asks for: its metrics together, because the reporting period is theirs in common
 * (scoring §1–§7).
 */
import { goldOf } from './gold';
import type { GoldResult } from './gold';
import type { MetricScore, Metric } from './metric';
import { isMeasured } from './points';
import type { Profile } from './profile';
import { scoreMetric } from './score-metric';
import { Scratch } from './scratch';

export interface TableScore {
  /** Index of the latest period for which any metric has a value; null when nothing is measured. */
  readonly reportingIndex: number | null;
  /** One per metric, in order. */
  readonly scores: readonly MetricScore[];
  readonly gold: GoldResult;
}

/**
 * Scores a table: every metric, and Gold (scoring §2–§7). Points of all metrics are aligned: one slot per period.
 * @param reportingIndex of the reporting period, where others than these metrics decide it
 * @example scoreTable(metrics, goldProfile).gold.gold // true
 */
export function scoreTable(
  metrics: readonly Metric[],
  profile: Profile,
  reportingIndex: number | null = reportingPeriod(metrics),
): TableScore {
  const scratch = new Scratch();
  const scores = metrics.map((metric) => scoreMetric(metric, profile, reportingIndex, scratch));
  return { reportingIndex, scores, gold: goldOf(metrics, scores, profile) };
}

/**
 * Index of the latest period for which any metric has a value, scored or not; null when nothing is measured.
 * @param end look only at the periods before this index; default all
 */
export function reportingPeriod(metrics: readonly Metric[], end: number = Infinity): number | null {
  let latest = -1;
  for (const { points } of metrics) {
    let index = Math.min(end, points.length) - 1;
    while (index > latest && !isMeasured(points[index])) index--;
    latest = Math.max(latest, index);
  }
  return latest < 0 ? null : latest;
}
