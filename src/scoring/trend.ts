/** Trend: is performance getting better, by more than chance would make it look (scoring §4). */
import { atLeast, compare, tolerance } from './equality';
import { countPairs, type PairCounts } from './mann-kendall';
import type { Band, Better, Course, Point, Target, TrendEvidence, TrendVerdict } from './metric';
import { tailP } from './order-chance';
import { seriesShape, type SeriesShape } from './points';
import type { Profile } from './profile';
import { Scratch } from './scratch';
import { distanceOutside, limitFor } from './target';
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

/** The trend of a metric whose direction is known. */
export interface JudgedTrend extends TrendEvidence {
  readonly verdict: TrendVerdict;
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
  scratch: Scratch = new Scratch(),
): JudgedTrend {
  const { method } = settings;
  const count = windowLength(shape, settings);
  const window = fillWindow(series, shape, count, scratch);
  const pairs = countPairs(window, count, scratch);
  const counts = { points: count, better: pairs.up, worse: pairs.down, ties: pairs.level };
  if (count < settings.minimum) {
    return {
      verdict: 'too-few',
      method,
      ...counts,
      p: null,
      recentMean: null,
      earlierMean: null,
    };
  }
  const recent = meanOf(window, count - 3, count);
  const earlier = meanOf(window, count - 6, count - 3);
  const change = compare(recent, earlier);
  const { sign } = trendValue(series);
  return {
    verdict: judge(settings, scratch, count, shape.cadence, pairs, change),
    method,
    ...counts,
    p: method === 'mann-kendall' ? tailP(pairs.up - pairs.down, count, pairs.tieSizes) : null,
    recentMean: 0 + sign * recent,
    earlierMean: 0 + sign * earlier,
  };
}

/** The course a verdict stands for where up is taken for better. */
const courses: Readonly<Record<TrendVerdict, Course>> = {
  improving: 'rising',
  adverse: 'falling',
  none: 'none',
  'too-few': 'too-few',
};

/**
 * Where the figures go when nothing says which way is better (scoring §5): no verdict, and nothing counted as better.
 * @example courseOf([1, 2, 3, 4, 5, 6], goldProfile.trend).course // 'rising'
 */
export function courseOf(
  points: readonly Point[],
  settings: TrendSettings,
  shape: SeriesShape = seriesShape(points),
  scratch: Scratch = new Scratch(),
): TrendEvidence {
  const upwards = trendOf({ points, better: 'higher', target: null }, settings, shape, scratch);
  const none = { better: 0, worse: 0, ties: 0, p: null, recentMean: null, earlierMean: null };
  const { method, points: count, verdict } = upwards;
  return { verdict: null, course: courses[verdict], method, points: count, ...none };
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
  scratch: Scratch = new Scratch(),
): boolean {
  const count = windowLength(shape, settings);
  if (count < settings.minimum) return false;
  const window = fillWindow(series, shape, count, scratch);
  const change = compare(meanOf(window, count - 3, count), meanOf(window, count - 6, count - 3));
  if (change <= 0 && settings.method !== 'theil-sen') return false;
  const pairs = countPairs(window, count, scratch);
  return judge(settings, scratch, count, shape.cadence, pairs, change) === 'improving';
}

/**
 * How likely a course as clear as this one, up or down, is by chance alone: the one-sided exact p of the way the figures
 * went, where a trend's own p is always that of "improving".
 * @returns null with too few points, or another method than Mann–Kendall
 * @example courseP({ points: [6, 5, 4, 3, 2, 1], better: 'higher', target: null }, goldProfile.trend) // 0.00138…
 */
export function courseP(
  series: TrendSeries,
  settings: TrendSettings,
  shape: SeriesShape = seriesShape(series.points),
  scratch: Scratch = new Scratch(),
): number | null {
  const count = windowLength(shape, settings);
  if (count < settings.minimum || settings.method !== 'mann-kendall') return null;
  const { up, down, tieSizes } = countPairs(fillWindow(series, shape, count, scratch), count, scratch);
  return tailP(Math.abs(up - down), count, tieSizes);
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
  scratch: Scratch = new Scratch(),
): number | null {
  const count = windowLength(shape, settings);
  if (count < settings.minimum) return null;
  fillWindow({ points, better: 'higher', target: null }, shape, count, scratch);
  return slopePerPeriod(scratch, count, shape.cadence);
}

/**
 * The verdict on the first `count` values of the scratch's window, by the rule of the settings.
 * @param change 1, −1 or 0: the mean of the last 3 is better than, worse than or equal to that of the 3 before
 */
function judge(
  { method, p }: TrendSettings,
  scratch: Scratch,
  count: number,
  cadence: number,
  { up, down, tieSizes }: PairCounts,
  change: number,
): TrendVerdict {
  switch (method) {
    case 'mann-kendall': {
      const s = up - down;
      const isSure = s * change > 0 && atLeast(p, tailP(Math.abs(s), count, tieSizes));
      return isSure ? verdictOf(s) : 'none';
    }
    case 'theil-sen': {
      const slope = slopePerPeriod(scratch, count, cadence);
      return Math.abs(slope) > tolerance(largest(scratch.window, count), 0) ? verdictOf(slope) : 'none';
    }
    case 'halves':
      return verdictOf(change);
  }
}

function verdictOf(change: number): TrendVerdict {
  if (change > 0) return 'improving';
  return change < 0 ? 'adverse' : 'none';
}

function slopePerPeriod(scratch: Scratch, count: number, cadence: number): number {
  return (theilSenSlope(scratch.window, null, count, scratch) ?? 0) / cadence;
}

function windowLength(shape: SeriesShape, settings: TrendSettings): number {
  return Math.min(shape.run, settings.periods, longestWindow);
}

/** The band a metric is judged by; null for one limit. */
function bandOf({ better, target }: TrendSeries): Band | null {
  const limit = target === null ? null : limitFor(target, better);
  return typeof limit === 'number' ? null : limit;
}

/** Puts the window's values, oldest first and turned so that up is better, into the scratch's. */
function fillWindow(series: TrendSeries, shape: SeriesShape, count: number, scratch: Scratch): Float64Array {
  const { window } = scratch.reserve(count);
  const { points, better } = series;
  const band = bandOf(series);
  for (let slot = 0; slot < count; slot++) {
    const value = points[shape.latestIndex - slot * shape.cadence] ?? 0;
    window[count - 1 - slot] = upIsBetter(value, better, band);
  }
  return window;
}

/**
 * How a trend looks at a value: `turned` so that up is better, and by which `sign` it is back in the metric's own unit
 * (for `within`, as distance from the band).
 */
export function trendValue(series: TrendSeries): {
  readonly turned: (value: number) => number;
  readonly sign: 1 | -1;
} {
  const band = bandOf(series);
  return {
    turned: (value) => upIsBetter(value, series.better, band),
    sign: series.better === 'higher' && band === null ? 1 : -1,
  };
}

function upIsBetter(value: number, better: Better, band: Band | null): number {
  if (band !== null) return -distanceOutside(value, band);
  if (better === 'within') return 0;
  return better === 'higher' ? value : -value;
}

function meanOf(window: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let slot = from; slot < to; slot++) sum += window[slot] ?? 0;
  return sum / (to - from);
}

function largest(window: Float64Array, count: number): number {
  let most = 0;
  for (let slot = 0; slot < count; slot++) most = Math.max(most, Math.abs(window[slot] ?? 0));
  return most;
}
