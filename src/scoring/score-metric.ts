/** One metric scored: every verdict the rules give about it, with the figures behind them. */
import { actionByHand, actionFor, missStreak } from './action';
import { levelAt } from './level';
import type { Metric, MetricScore, Status } from './metric';
import { seriesShape, type SeriesShape } from './points';
import type { Profile } from './profile';
import { sinceRebase } from './rebase';
import { Scratch } from './scratch';
import { heldBackBy, withSeason } from './season';
import { isCurrent, statusOf } from './status';
import { gapTo, hasTarget, meets, relativeGapTo, targetAt } from './target';
import { courseOf, isImproving, slopeOf, trendOf, type JudgedTrend, type TrendSeries } from './trend';

/**
 * Scores one metric (scoring §3–§6). When its latest point is too old for the table, status is No data and level and gap
 * are null, while trend, streak and latest still tell about the points there are. When nothing says which way is better,
 * nothing is judged: level, gap, streak and the trend's verdict are null, slope and points stay (scoring §5).
 * @param reportingIndex the table's reporting period; null for a single series, whose latest measured point it is
 * @param scratch working memory, one for all metrics of a table
 * @example scoreMetric({ name: 'FCR', category: 'quality', better: 'higher', targets: 0.8, points: [0.7, 0.79] },
 *   goldProfile, null) // status not-met, streak 2, action act
 */
export function scoreMetric(
  metric: Metric,
  profile: Profile,
  reportingIndex: number | null,
  scratch: Scratch = new Scratch(),
): MetricScore {
  const { points, targets, better, rebases } = metric;
  const shape = seriesShape(points);
  const window = sinceRebase(shape, rebases);
  const { latestIndex, cadence } = shape;
  const latest = points[latestIndex] ?? null;
  const target = targetAt(targets, latestIndex);
  const trend =
    better === null
      ? courseOf(points, profile.trend, window, scratch)
      : seasonalTrend(metric, { points, better, target }, window, profile, scratch);
  const current = isCurrent(latestIndex, cadence, reportingIndex);
  const level =
    current && better !== null ? levelAt(points, targets, better, profile.level, latestIndex) : null;
  const computedStatus = statusOf({
    target: hasTarget(targets, latestIndex),
    direction: better !== null,
    level,
    trend: trend.verdict,
  });
  const judged =
    current && latest !== null && target !== null && better !== null ? { latest, target, better } : null;
  const streak = better === null ? null : missStreak(points, targets, better, latestIndex);
  const asked = {
    status: computedStatus,
    latestLevel: judged && (meets(judged.latest, judged.target, judged.better) ? 'met' : 'missed'),
    streak,
    trend: trend.verdict,
    escalateAfter: profile.escalateAfter,
  } as const;
  return {
    status: metric.override?.status ?? computedStatus,
    computedStatus,
    level,
    trend,
    slope: slopeOf(points, profile.trend, window, scratch),
    gap: judged && gapTo(judged.latest, judged.target, judged.better),
    relativeGap: judged && relativeGapTo(judged.latest, judged.target, judged.better),
    streak,
    action: metric.override === undefined ? actionFor(asked) : actionByHand(metric.override.status, asked),
    latest,
    latestIndex: latestIndex < 0 ? null : latestIndex,
    target,
    cadence,
  };
}

/**
 * The computed status alone, from the points before `end`: what a history over many periods needs. The trend is only
 * looked at where it decides.
 * @param shape of those points, when it is already known
 */
export function statusBefore(
  metric: Metric,
  profile: Profile,
  end: number,
  reportingIndex: number | null,
  scratch: Scratch = new Scratch(),
  shape: SeriesShape = seriesShape(metric.points, end),
): Status {
  const { points, targets, better } = metric;
  const { latestIndex } = shape;
  const target = targetAt(targets, latestIndex);
  const current = isCurrent(latestIndex, shape.cadence, reportingIndex);
  const judged = hasTarget(targets, latestIndex);
  // Written out each time: an object spread into another took most of a long history's time.
  if (better === null) return statusOf({ target: judged, direction: false, level: null, trend: null });
  const level = current ? levelAt(points, targets, better, profile.level, latestIndex) : null;
  const improving =
    level === 'missed' &&
    improves(metric, { points, better, target }, sinceRebase(shape, metric.rebases), profile, scratch);
  return statusOf({ target: judged, direction: true, level, trend: improving ? 'improving' : 'none' });
}

function seasonalTrend(
  metric: Metric,
  series: TrendSeries,
  window: SeriesShape,
  { trend, season }: Profile,
  scratch: Scratch,
): JudgedTrend {
  return withSeason(trendOf(series, trend, window, scratch), series, window, metric, season);
}

/** The same, told by its verdict alone. */
function improves(
  metric: Metric,
  series: TrendSeries,
  window: SeriesShape,
  { trend, season }: Profile,
  scratch: Scratch,
): boolean {
  if (!isImproving(series, trend, window, scratch)) return false;
  return season === undefined || heldBackBy(series, window, metric, season) === null;
}
