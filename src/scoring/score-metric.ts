/** One metric scored: every verdict the rules give about it, with the figures behind them. */
import { actionFor, missStreak } from './action';
import { levelAt } from './level';
import type { Metric, MetricScore, Status } from './metric';
import { seriesShape } from './points';
import type { Profile } from './profile';
import { isCurrent, statusOf } from './status';
import { gapTo, meets, relativeGapTo, targetAt } from './target';
import { isImproving, slopeOf, trendOf } from './trend';

/**
 * Scores one metric (scoring §3–§6). When its latest point is too old for the table, status is No data and level and gap
 * are null, while trend, streak and latest still tell about the points there are.
 * @param reportingIndex the table's reporting period; null for a single series, whose latest measured point it is
 * @example scoreMetric({ name: 'FCR', category: 'quality', better: 'higher', targets: 0.8, points: [0.7, 0.79] },
 *   goldProfile, null) // status not-met, streak 2, action act
 */
export function scoreMetric(metric: Metric, profile: Profile, reportingIndex: number | null): MetricScore {
  const { points, targets, better } = metric;
  const shape = seriesShape(points);
  const { latestIndex, cadence } = shape;
  const latest = points[latestIndex] ?? null;
  const target = targetAt(targets, latestIndex);
  const trend = trendOf({ points, better, target }, profile.trend, shape);
  const current = isCurrent(latestIndex, cadence, reportingIndex);
  const level = current ? levelAt(points, targets, better, profile.level, latestIndex) : null;
  const computedStatus = statusOf({
    measured: shape.measured > 0,
    target: target !== null,
    current,
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
    slope: slopeOf(points, profile.trend, shape),
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
): Status {
  const { points, targets, better } = metric;
  const shape = seriesShape(points, end);
  const target = targetAt(targets, shape.latestIndex);
  const current = isCurrent(shape.latestIndex, shape.cadence, reportingIndex);
  const level = current ? levelAt(points, targets, better, profile.level, shape.latestIndex) : null;
  const improving = level === 'missed' && isImproving({ points, better, target }, profile.trend, shape);
  const trend = improving ? 'improving' : 'none';
  return statusOf({ measured: shape.measured > 0, target: target !== null, current, level, trend });
}
