/** Level: performance against its target, by the profile's level rule (scoring §3). */
import type { Better, Level, LevelRule, Point, Targets } from './metric';
import { isMeasured } from './points';
import { meets, targetAt } from './target';

/**
 * The level at the latest measured point.
 * Missing points are passed over by `mean` and `k-of-n`; `k-of-n` also passes over points whose own period has no target.
 * @param latestIndex index of the latest measured point
 * @returns null without a target there, or with fewer points than the rule asks for
 * @example levelAt([0.79, null, 0.82, 0.81], 0.8, 'higher', { kind: 'k-of-n', met: 2, of: 3 }, 3) // 'met'
 */
export function levelAt(
  points: readonly Point[],
  targets: Targets,
  better: Better,
  rule: LevelRule,
  latestIndex: number,
): Level | null {
  const target = targetAt(targets, latestIndex);
  const latest = points[latestIndex];
  if (target === null || !isMeasured(latest)) return null;
  if (rule.kind === 'latest') return meets(latest, target, better) ? 'met' : 'missed';
  if (rule.kind === 'mean') {
    const mean = meanOfLatest(points, latestIndex, rule.points);
    if (mean === null) return null;
    return meets(mean, target, better) ? 'met' : 'missed';
  }
  const met = metOfLatest(points, targets, better, latestIndex, rule.of);
  if (met === null) return null;
  return met >= rule.met ? 'met' : 'missed';
}

function meanOfLatest(points: readonly Point[], latestIndex: number, count: number): number | null {
  let sum = 0;
  let found = 0;
  for (let index = latestIndex; index >= 0 && found < count; index--) {
    const point = points[index];
    if (!isMeasured(point)) continue;
    sum += point;
    found++;
  }
  return found === count ? sum / count : null;
}

function metOfLatest(
  points: readonly Point[],
  targets: Targets,
  better: Better,
  latestIndex: number,
  count: number,
): number | null {
  let met = 0;
  let found = 0;
  for (let index = latestIndex; index >= 0 && found < count; index--) {
    const point = points[index];
    const target = targetAt(targets, index);
    if (!isMeasured(point) || target === null) continue;
    if (meets(point, target, better)) met++;
    found++;
  }
  return found === count ? met : null;
}
