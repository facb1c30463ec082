/** The trend as people see it: a metric nobody said what is better for only goes somewhere, it does not improve. */
import type { MetricScore, TrendVerdict } from '../scoring/metric';
import type { Verdicts } from '../strings/en/verdicts';
import type { TableMetric } from '../worksheet/table';

export interface ShownTrend {
  readonly text: string;
  /** To colour by; `none` where there is nothing to judge. */
  readonly verdict: TrendVerdict;
}

/**
 * `{ text: 'Improving', verdict: 'improving' }`; for a metric without a target whose direction was only assumed
 * `{ text: 'Rising', verdict: 'none' }`.
 */
export function shownTrend(metric: TableMetric, score: MetricScore, words: Verdicts): ShownTrend {
  const { verdict } = score.trend;
  if (!hasNoDirection(metric, score)) return { text: words.trend[verdict], verdict };
  if (verdict === 'improving') return { text: words.course.rising, verdict: 'none' };
  if (verdict === 'adverse') return { text: words.course.falling, verdict: 'none' };
  return { text: words.trend[verdict], verdict };
}

/** True where neither the sheet nor the metric's name tells which way is better, and no target either. */
export function hasNoDirection(metric: TableMetric, score: MetricScore): boolean {
  return metric.directionAssumed === true && score.target === null;
}
