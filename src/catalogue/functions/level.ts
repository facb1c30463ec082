/** One metric against its target: level, gap, misses in a row (scoring §3, §6). */
import type { LevelRule, Metric, MetricScore } from '../../scoring/metric';
import { isMeasured } from '../../scoring/points';
import { goldProfile } from '../../scoring/profile';
import { scoreMetric } from '../../scoring/score-metric';
import { targetAt } from '../../scoring/target';
import { seriesMetric } from '../arguments/targets';
import { define } from '../define';
import { notEnough } from '../problem';
import { better, mustBeJudged, profileWith, rule, target, values } from './one-metric';

export const levelOk = define({
  name: 'LEVELOK',
  parameters: [values, target, better, rule],
  result: 'boolean',
  call: (given) => {
    const metric = seriesMetric(given.values, given.target, given.better);
    const profile = profileWith({ rule: given.rule });
    const score = judged(scoreMetric(metric, profile, null));
    if (score.level === null) throw notEnough('tooFewMeasured', countsFor(profile.level, metric));
    return score.level === 'met';
  },
});

export const gap = define({
  name: 'GAP',
  parameters: [values, target, better],
  result: 'number',
  call: (given) =>
    judged(scoreMetric(seriesMetric(given.values, given.target, given.better), goldProfile, null)).gap ?? 0,
});

export const streak = define({
  name: 'STREAK',
  parameters: [values, target, better],
  result: 'number',
  call: (given) =>
    judged(scoreMetric(seriesMetric(given.values, given.target, given.better), goldProfile, null)).streak ??
    0,
});

/** A score with data and target, in which gap and streak are never null. @throws `#N/A` */
function judged(score: MetricScore): MetricScore {
  mustBeJudged(score);
  return score;
}

/** How many points the level rule found and how many it needs; `k of n` counts only those with a target of their own. */
function countsFor(level: LevelRule, { points, targets }: Metric): { have: number; need: number } {
  const measured = points.filter(
    (point, index) => isMeasured(point) && (level.kind !== 'k-of-n' || targetAt(targets, index) !== null),
  );
  const need = level.kind === 'mean' ? level.points : level.kind === 'k-of-n' ? level.of : 1;
  return { have: measured.length, need };
}
