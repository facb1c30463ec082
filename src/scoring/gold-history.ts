/** Gold over time: what the shares would have been at each period, for the chart (scoring §7). */
import { leftOutWhy } from './gold';
import type { Category, Metric, Status } from './metric';
import { GrowingShape, isMeasured } from './points';
import type { Profile } from './profile';
import { statusBefore } from './score-metric';
import { Scratch } from './scratch';

/** Shares of the scored metrics, 0…1. */
export interface GoldShares {
  readonly met: number;
  readonly metOrImproving: number;
  /** How many metrics were scored, and how many of them had data: a share of few says little. */
  readonly scored: number;
  readonly measured: number;
}

/**
 * For each period the shares of the same table read up to that period; null before anything is measured or scored.
 * A status set by hand counts from the reporting period on: nobody can say how it would have been set before.
 * @param last work out only the last so many periods; the earlier ones are null
 * @returns one entry per period, as many as the longest metric has points
 * @example goldHistory(metrics, goldProfile).at(-1)?.met // the same as scoreTable(metrics, goldProfile).gold.met
 */
export function goldHistory(
  metrics: readonly Metric[],
  profile: Profile,
  last: number = Infinity,
): (GoldShares | null)[] {
  return [...goldHistories(metrics, profile, last).whole];
}

/** The shares of all scored metrics together, and of each category, over the same reporting periods (scoring §7). */
export interface GoldHistories {
  readonly whole: readonly (GoldShares | null)[];
  /** Only categories with scored metrics; null: metrics without one. Together they are the whole. */
  readonly byCategory: ReadonlyMap<Category | null, readonly (GoldShares | null)[]>;
}

/**
 * As `goldHistory`, and of each category besides; told together because each status is worked out once.
 * @param last work out only the last so many periods; the earlier ones are null
 * @example goldHistories(metrics, goldProfile).byCategory.get('service')?.at(-1)?.met // its share of today
 */
export function goldHistories(
  metrics: readonly Metric[],
  profile: Profile,
  last: number = Infinity,
): GoldHistories {
  const reporting = reportingPeriods(metrics);
  const today = reporting.at(-1) ?? null;
  const first = Math.max(0, reporting.length - last);
  const none = (): Counts[] => reporting.map(() => ({ scored: 0, measured: 0, met: 0, improving: 0 }));
  const categories = new Map<Category | null, Counts[]>();
  const scratch = new Scratch();
  // Metric by metric and not period by period: each period adds one point to what is known of the series.
  for (const metric of metrics) {
    const { category } = metric;
    if (category === 'other') continue;
    const counts = categories.get(category) ?? none();
    categories.set(category, counts);
    const shape = new GrowingShape();
    for (let index = 0; index < reporting.length; index++) {
      shape.add(metric.points[index], index);
      const period = reporting[index] ?? null;
      const count = counts[index];
      if (index < first || period === null || count === undefined) continue;
      const byHand: Status | undefined = period === today ? metric.override?.status : undefined;
      const status = byHand ?? statusBefore(metric, profile, index + 1, period, scratch, shape);
      if (leftOutWhy(category, status) !== null) continue;
      count.scored++;
      if (status !== 'no-data') count.measured++;
      if (status === 'met') count.met++;
      else if (status === 'improving') count.improving++;
    }
  }
  const whole = none();
  const byCategory = new Map<Category | null, readonly (GoldShares | null)[]>();
  for (const [category, counts] of categories) {
    counts.forEach((count, index) => add(whole[index], count));
    if (counts.some(({ scored }) => scored > 0)) byCategory.set(category, counts.map(sharesOf));
  }
  return { whole: whole.map(sharesOf), byCategory };
}

interface Counts {
  scored: number;
  measured: number;
  met: number;
  improving: number;
}

function add(to: Counts | undefined, { scored, measured, met, improving }: Counts): void {
  if (to === undefined) return;
  to.scored += scored;
  to.measured += measured;
  to.met += met;
  to.improving += improving;
}

function sharesOf({ scored, measured, met, improving }: Counts): GoldShares | null {
  if (scored === 0) return null;
  return { met: met / scored, metOrImproving: (met + improving) / scored, scored, measured };
}

/** For each period the latest up to it for which any metric has a value; null before there is one. */
function reportingPeriods(metrics: readonly Metric[]): (number | null)[] {
  const periods = metrics.reduce((most, { points }) => Math.max(most, points.length), 0);
  let latest: number | null = null;
  return Array.from({ length: periods }, (_, index) => {
    if (metrics.some(({ points }) => isMeasured(points[index]))) latest = index;
    return latest;
  });
}
