/** One metric scored: every verdict the rules give about it, with the figures behind them. */
import { actionFor, missStreak } from './action';
import { levelAt } from './level';
import type { Metric, MetricScore, Status } from './metric';
import { seriesShape } from './points';
import type { Profile } from './profile';
import { Scratch } from './scratch';
import { isCurrent, statusOf } from './status';
import { gapTo, hasTarget, meets, relativeGapTo, targetAt } from './target';
import { isImproving, slopeOf, trendOf } from './trend';

/**
 * Scores one metric (scoring §3–§6). When its latest point is too old for the table, status is No data and level and gap
 * are null, while trend, streak and latest still tell about the points there are.
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
  const { points, targets, better } = metric;
  const shape = seriesShape(points);
  const { latestIndex, cadence } = shape;
  const latest = points[latestIndex] ?? null;
  const target = targetAt(targets, latestIndex);
  const trend = trendOf({ points, better, target }, profile.trend, shape, scratch);
  const current = isCurrent(latestIndex, cadence, reportingIndex);
  const level = current ? levelAt(points, targets, better, profile.level, latestIndex) : null;
  const computedStatus = statusOf({
    target: hasTarget(targets, latestIndex),
    level,
    trend: trend.verdict,
  });
  const judged = current && latest !== null && target !== null;
  const streak = missStreak(points, targets, better, latestIndex);
  return {
    status: metric.override?.status ?? computedStatus,
    computedStatus,
    level,
    trend,
    slope: slopeOf(points, profile.trend, shape, scratch),
    gap: judged ? gapTo(latest, target, better) : null,
    relativeGap: judged ? relativeGapTo(latest, target, better) : null,
    streak,
    action: actionFor({
      status: computedStatus,
      latestLevel: !judged ? null : meets(latest, target, better) ? 'met' : 'missed',
      streak,
      trend: trend.verdict,
      escalateAfter: profile.escalateAfter,
    }),
    latest,
    latestIndex: latestIndex < 0 ? null : latestIndex,
    target,
    cadence,
  };
}

/**
 * The computed status alone, from the points before `end`: what a history over many periods needs. The trend is only
 * looked at where it decides.
 */
export function statusBefore(
  metric: Metric,
  profile: Profile,
  end: number,
  reportingIndex: number | null,
  scratch: Scratch = new Scratch(),
): Status {
  const { points, targets, better } = metric;
  const shape = seriesShape(points, end);
  const target = targetAt(targets, shape.latestIndex);
  const current = isCurrent(shape.latestIndex, shape.cadence, reportingIndex);
  const level = current ? levelAt(points, targets, better, profile.level, shape.latestIndex) : null;
  const improving =
    level === 'missed' && isImproving({ points, better, target }, profile.trend, shape, scratch);
  const trend = improving ? 'improving' : 'none';
  return statusOf({ target: hasTarget(targets, shape.latestIndex), level, trend });
}
