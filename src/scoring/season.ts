/** Season: whether the figures are better than a year ago, too, or only than the months before (scoring §4). */
import { compare } from './equality';
import type { JudgedTrend, TrendSeries } from './trend';
import { trendValue } from './trend';
import type { HeldBack, Metric, Season, YearAgo } from './metric';
import { isMeasured, type SeriesShape } from './points';
import { rebasedAt } from './rebase';

/** What tells which figures are of the same time of the year, and which of the same process. */
type Dated = Pick<Metric, 'sameYearAgo' | 'rebases'>;

/** `5 of 6`: so many of the last so many. */
const beatenNeeded = 5;
const beatenOf = 6;

/**
 * The trend with what the same periods a year ago say of it (scoring §4): evidence, and the verdict as it was
 * unless the profile asks for more.
 * @param window the shape the trend was read from
 * @param season what the profile asks of an improvement besides; undefined: nothing
 * @example withSeason(trend, series, window, metric, 'mean').verdict // 'none' where last year was as good
 */
export function withSeason(
  trend: JudgedTrend,
  series: TrendSeries,
  window: SeriesShape,
  dated: Dated,
  season: Season | undefined,
): JudgedTrend {
  if (dated.sameYearAgo === undefined || trend.verdict === 'too-few') return trend;
  const yearAgo = yearAgoOf(series, window, dated);
  const evidence = yearAgo === null ? trend : { ...trend, yearAgo };
  if (season === undefined || trend.verdict !== 'improving') return evidence;
  const heldBack = heldBackBy(series, window, dated, season);
  return heldBack === null ? evidence : { ...evidence, verdict: 'none', heldBack };
}

/**
 * What keeps an improvement from counting where a profile asks for more than the months before; null where nothing does,
 * or too little is known of the year before.
 */
export function heldBackBy(
  series: TrendSeries,
  window: SeriesShape,
  dated: Dated,
  season: Season,
): HeldBack | null {
  if (season === 'mean') {
    const yearAgo = yearAgoOf(series, window, dated);
    return yearAgo === null || yearAgo.verdict === 'better' ? null : { season, beaten: null };
  }
  const pairs = pairsOf(series, window, dated, beatenOf);
  if (pairs === null) return null;
  const beaten = pairs.filter(([now, then]) => compare(now, then) > 0).length;
  return beaten >= beatenNeeded ? null : { season, beaten };
}

/** The last 3 points against the same 3 a year ago, 2 where a year has no more than 4; null where one is missing. */
function yearAgoOf(series: TrendSeries, window: SeriesShape, dated: Dated): YearAgo | null {
  const { latestIndex, cadence } = window;
  const same = dated.sameYearAgo?.[latestIndex] ?? null;
  if (same === null) return null;
  const points = latestIndex - same <= 4 * cadence ? 2 : 3;
  // What is measured once a year has no season: the stretches would overlap.
  if (same >= latestIndex - (points - 1) * cadence) return null;
  const pairs = pairsOf(series, window, dated, points);
  if (pairs === null) return null;
  const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / points;
  const change = compare(mean(0), mean(1));
  const { sign } = trendValue(series);
  return {
    verdict: change > 0 ? 'better' : change < 0 ? 'worse' : 'equal',
    points,
    recentMean: 0 + sign * mean(0),
    yearAgoMean: 0 + sign * mean(1),
  };
}

/** The last so many points of the window, turned so that up is better, each with that of a year ago; null where one is missing. */
function pairsOf(
  series: TrendSeries,
  { latestIndex, cadence, run }: SeriesShape,
  { sameYearAgo, rebases }: Dated,
  count: number,
): (readonly [now: number, then: number])[] | null {
  if (run < count) return null;
  const from = rebasedAt(rebases, latestIndex);
  const { turned } = trendValue(series);
  const pairs: (readonly [number, number])[] = [];
  for (let slot = 0; slot < count; slot++) {
    const index = latestIndex - slot * cadence;
    const same = sameYearAgo?.[index] ?? null;
    const now = series.points[index];
    const then = same === null || same < from ? null : series.points[same];
    if (!isMeasured(now) || !isMeasured(then)) return null;
    pairs.push([turned(now), turned(then)]);
  }
  return pairs;
}
