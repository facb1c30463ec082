/** Metrics of a sheet that are an accuracy by error type: what monitored transactions say of the same (scoring §9). */
import { isMeasured } from '../../scoring/points';
import type { MonitoredFamily } from '../../scoring/monitored';
import type { Point } from '../../scoring/metric';
import type { MetricTable, TableMetric } from '../../worksheet/metric/table';
import { LANGUAGES, transactionLabels } from '../../worksheet/transactions/transaction-words';
import { isPercent, shownDecimals } from '../look/number-format';
import type { MonitoredSeries } from './monitored-series';

export interface NamedAccuracy {
  readonly family: MonitoredFamily;
  /** True where the metric counts the transactions with an error: one less the accuracy. */
  readonly isErrors: boolean;
  /** 100 where 95 stands for 95 %. */
  readonly scale: 1 | 100;
}

/**
 * The error type whose accuracy, or share of errors, the metric is by its name; null for any other metric.
 * @example namedAccuracy({ name: 'Customer-critical accuracy', … }) // { family: 'customer', isErrors: false, scale: 1 }
 */
export function namedAccuracy(
  metric: Pick<TableMetric, 'name' | 'unit' | 'numberFormat' | 'points'>,
): NamedAccuracy | null {
  const words = transactionLabels(LANGUAGES);
  const family = words.familyOf(metric.name);
  const polarity = words.polarityOf(metric.name);
  if (family === null || !family.whole || (polarity !== 'pass' && polarity !== 'fail')) return null;
  // "Compliance rate" may be about the law; "compliance-critical accuracy" is not.
  if (!family.full && family.family !== 'critical') return null;
  const largest = Math.max(0, ...metric.points.map((point) => point ?? 0));
  const isMarked = isPercent(metric.numberFormat) || metric.unit === '%';
  // Errors that are no share are a count.
  if (largest > 100 || !(isMarked || (polarity === 'pass' && largest <= 1))) return null;
  return { family: family.family, isErrors: polarity === 'fail', scale: largest > 1 ? 100 : 1 };
}

/** What the transactions give in each period of the metric's table, written as the metric writes it. */
export function pointsBeside(
  { periods }: Pick<MetricTable, 'periods'>,
  { isErrors, scale }: NamedAccuracy,
  series: readonly MonitoredSeries[],
): readonly Point[] {
  return periods.map(({ iso }) => {
    const counts = series.flatMap((one) => one.counts.get(iso) ?? []);
    const total = counts.reduce((sum, one) => sum + one.total, 0);
    const passed = counts.reduce((sum, one) => sum + one.passed, 0);
    if (total === 0) return null;
    return (scale * (isErrors ? total - passed : passed)) / total;
  });
}

/** Indices of periods where both are there and differ by more than the last digit the sheet shows. */
export function unlikePeriods(metric: TableMetric): readonly number[] {
  const { besideMonitored = [], points, numberFormat } = metric;
  const largest = Math.max(0, ...points.map((point) => point ?? 0));
  const shown = shownDecimals(numberFormat) ?? (largest > 1 ? 1 : 3);
  return points.flatMap((point, index) => {
    const other = besideMonitored[index];
    if (!isMeasured(point) || !isMeasured(other)) return [];
    return Math.abs(point - other) > 0.5 * 10 ** -shown + 1e-9 ? [index] : [];
  });
}
