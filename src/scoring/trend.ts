/** Trend: is performance getting better, by more than chance would make it look (scoring §4). */
import { atLeast, compare, tolerance } from './equality';
import { countPairs } from './mann-kendall';
import type { Band, Better, Point, Target, TrendEvidence, TrendMethod, TrendVerdict } from './metric';
import { tailP } from './order-chance';
import { seriesShape, type SeriesShape } from './points';
import type { Profile } from './profile';
import { asBand, distanceOutside } from './target';
import { theilSenSlope } from './theil-sen';

export type TrendSettings = Profile['trend'];

/** The window never reaches further back than this, whatever `periods` says: pairs grow with its square. */
export const longestWindow = 1000;

/** What a trend is read from. */
export interface TrendSeries {
  /** Oldest first. */
  readonly points: readonly Point[];
  readonly better: Better;
  /** The latest period's target: the band of a `within` metric. Without one every point counts as inside. */
  readonly target: Target | null;
}

/**
 * The trend verdict with the figures behind it.
 * @param shape of the points, when it is already known
 * @example trendOf({ points: [0.7, 0.72, 0.71, 0.75, 0.78, 0.8], better: 'higher', target: null }, goldProfile.trend)
 *   // improving: 14 of 15 pairs better, p 0.0083
 */
export function trendOf(
  series: TrendSeries,
  settings: TrendSettings,
  shape: SeriesShape = seriesShape(series.points),
): TrendEvidence {
  const { method } = settings;
  const count = windowLength(shape, settings);
  fillWindow(series, shape, count);
  const pairs = countPairs(window, count);
  const counts = { points: count, better: pairs.up, worse: pairs.down, ties: pairs.level };
  if (count < settings.minimum) {
    return { verdict: 'too-few', method, ...counts, p: null, recentMean: null, earlierMean: null };
  }
  const recent = meanOf(count - 3, count);
  const earlier = meanOf(count - 6, count - 3);
  const change = compare(recent, earlier);
  const sign = series.better === 'higher' ? 1 : -1;
  const s = pairs.up - pairs.down;
  return {
    verdict: verdicts[method](settings, { count, cadence: shape.cadence, s, ties: pairs.tieSizes, change }),
    method,
    ...counts,
    p: method === 'mann-kendall' ? tailP(s, count, pairs.tieSizes) : null,
    recentMean: 0 + sign * recent,
    earlierMean: 0 + sign * earlier,
  };
}

/**
 * Whether the trend is improving, and nothing more: most windows are told by their means alone, which spares a history
 * over many periods the pairs.
 * @example isImproving({ points: [0.7, 0.72, 0.71, 0.75, 0.78, 0.8], better: 'higher', target: null }, goldProfile.trend)
 *   // true
 */
export function isImproving(
  series: TrendSeries,
  settings: TrendSettings,
  shape: SeriesShape = seriesShape(series.points),
): boolean {
  const count = windowLength(shape, settings);
  if (count < settings.minimum) return false;
  if (settings.method !== 'theil-sen') {
    fillWindow(series, shape, count);
    if (compare(meanOf(count - 3, count), meanOf(count - 6, count - 3)) <= 0) return false;
  }
  return trendOf(series, settings, shape).verdict === 'improving';
}

/**
 * The slope shown beside any verdict: Theil–Sen, in the metric's own unit and sign, per period: a quarterly metric in
 * monthly columns still has a slope per month.
 * @returns null with fewer consecutive points than the settings ask for
 * @example slopeOf([1, 2, 3, 4, 5, 6], goldProfile.trend) // 1
 */
export function slopeOf(
  points: readonly Point[],
  settings: TrendSettings,
  shape: SeriesShape = seriesShape(points),
): number | null {
  const count = windowLength(shape, settings);
  if (count < settings.minimum) return null;
  fillWindow({ points, better: 'higher', target: null }, shape, count);
  return slopePerPeriod(count, shape.cadence);
}

/** The window, up is better. */
interface Read {
  readonly count: number;
  readonly cadence: number;
  readonly s: number;
  readonly ties: readonly number[];
  /** 1, −1 or 0: the mean of the last 3 is better than, worse than or equal to that of the 3 before. */
  readonly change: number;
}

const verdicts: Readonly<Record<TrendMethod, (settings: TrendSettings, read: Read) => TrendVerdict>> = {
  'mann-kendall': ({ p }, { count, s, ties, change }) => {
    if (s * change <= 0 || !atLeast(p, tailP(Math.abs(s), count, ties))) return 'none';
    return verdictOf(s);
  },
  'theil-sen': (_settings, { count, cadence }) => {
    const slope = slopePerPeriod(count, cadence);
    return Math.abs(slope) > tolerance(largest(count), 0) ? verdictOf(slope) : 'none';
  },
  halves: (_settings, { change }) => verdictOf(change),
};

function verdictOf(change: number): TrendVerdict {
  if (change > 0) return 'improving';
  return change < 0 ? 'adverse' : 'none';
}

function slopePerPeriod(count: number, cadence: number): number {
  return (theilSenSlope(window, null, count) ?? 0) / cadence;
}

/** The window's values, oldest first, turned so that up is better; reused from call to call. */
const window = new Float64Array(longestWindow);

function windowLength(shape: SeriesShape, settings: TrendSettings): number {
  return Math.min(shape.run, settings.periods, longestWindow);
}

function fillWindow({ points, better, target }: TrendSeries, shape: SeriesShape, count: number): void {
  const band = better === 'within' && target !== null ? asBand(target) : null;
  for (let slot = 0; slot < count; slot++) {
    const value = points[shape.latestIndex - slot * shape.cadence] ?? 0;
    window[count - 1 - slot] = upIsBetter(value, better, band);
  }
}

function upIsBetter(value: number, better: Better, band: Band | null): number {
  if (better === 'higher') return value;
  if (better === 'lower') return -value;
  return band === null ? 0 : -distanceOutside(value, band);
}

function meanOf(from: number, to: number): number {
  let sum = 0;
  for (let slot = from; slot < to; slot++) sum += window[slot] ?? 0;
  return sum / (to - from);
}

function largest(count: number): number {
  let most = 0;
  for (let slot = 0; slot < count; slot++) most = Math.max(most, Math.abs(window[slot] ?? 0));
  return most;
}
