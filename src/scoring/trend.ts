/** Trend: is performance getting better, by more than chance would make it look (scoring §4). */
import { atLeast, moreThan } from './equality';
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
  const s = pairs.up - pairs.down;
  const recent = meanOf(count - 3, count);
  const earlier = meanOf(count - 6, count - 3);
  const sign = series.better === 'higher' ? 1 : -1;
  const verdict = verdicts[method](settings, { count, s, tieSizes: pairs.tieSizes, recent, earlier });
  const p = method === 'mann-kendall' ? tailP(s, count, pairs.tieSizes) : null;
  return { verdict, method, ...counts, p, recentMean: 0 + sign * recent, earlierMean: 0 + sign * earlier };
}

/**
 * The slope shown beside any verdict: Theil–Sen per measurement, in the metric's own unit and sign.
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
  return theilSenSlope(window, null, count);
}

interface Window {
  readonly count: number;
  readonly s: number;
  readonly tieSizes: readonly number[];
  /** Means of the last 3 and of the 3 before, up is better. */
  readonly recent: number;
  readonly earlier: number;
}

const verdicts: Readonly<Record<TrendMethod, (settings: TrendSettings, read: Window) => TrendVerdict>> = {
  'mann-kendall': ({ p }, { count, s, tieSizes, recent, earlier }) => {
    if (s > 0 && moreThan(recent, earlier))
      return atLeast(p, tailP(s, count, tieSizes)) ? 'improving' : 'none';
    if (s < 0 && moreThan(earlier, recent))
      return atLeast(p, tailP(-s, count, tieSizes)) ? 'adverse' : 'none';
    return 'none';
  },
  'theil-sen': (_settings, { count }) => {
    const slope = theilSenSlope(window, null, count) ?? 0;
    const least = 1e-9 * Math.max(1, largest(count));
    if (slope > least) return 'improving';
    return slope < -least ? 'adverse' : 'none';
  },
  halves: (_settings, { recent, earlier }) => {
    if (moreThan(recent, earlier)) return 'improving';
    return moreThan(earlier, recent) ? 'adverse' : 'none';
  },
};

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
