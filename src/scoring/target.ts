/** A value against its target: met or not, and how far off (scoring §3). */
import { atLeast, moreThan } from './equality';
import type { Band, Better, Target, Targets } from './metric';

/**
 * The target of one period; null where there is none.
 * @example targetAt([0.8, 0.85], 1) // 0.85
 */
export function targetAt(targets: Targets, index: number): Target | null {
  return isPerPeriod(targets) ? (targets[index] ?? null) : targets;
}

/**
 * True when a series can be judged: its latest measured point has a target, or, where nothing is measured, there is a
 * target at all (scoring §5).
 * @param latestIndex index of the latest measured point; −1 when nothing is measured
 * @example hasTarget([0.8, null], 1) // false
 * @example hasTarget([0.8, null], -1) // true
 */
export function hasTarget(targets: Targets, latestIndex: number): boolean {
  if (latestIndex >= 0 || !isPerPeriod(targets)) return targetAt(targets, latestIndex) !== null;
  return targets.some((target) => target !== null);
}

/**
 * True when the value is at or better than the target; equality is met.
 * @example meets(28, 30, 'lower') // true
 */
export function meets(value: number, target: Target, better: Better): boolean {
  const limit = limitFor(target, better);
  if (typeof limit !== 'number') return distanceOutside(value, limit) === 0;
  return better === 'higher' ? atLeast(value, limit) : atLeast(limit, value);
}

/**
 * How far from target in the metric's own unit; positive is good, 0 inside a band.
 * @example gapTo(33, 30, 'lower') // -3
 */
export function gapTo(value: number, target: Target, better: Better): number {
  const limit = limitFor(target, better);
  if (typeof limit !== 'number') return 0 - distanceOutside(value, limit);
  return better === 'higher' ? value - limit : limit - value;
}

/**
 * The gap as a share of the target's size: for a band, of the limit that is broken. Null where that is 0.
 * @example relativeGapTo(33, 30, 'lower') // -0.1
 */
export function relativeGapTo(value: number, target: Target, better: Better): number | null {
  const gap = gapTo(value, target, better);
  const { low, high } = asBand(target);
  const size = Math.abs(value < low ? low : high);
  return size === 0 ? null : gap / size;
}

/**
 * What a value is judged by: one limit, or a band. A band is one whatever `better` says; a single number with `within` is
 * a band of no width.
 * @example limitFor(85, 'within') // { low: 85, high: 85 }
 */
export function limitFor(target: Target, better: Better): Target {
  return better === 'within' ? asBand(target) : target;
}

/**
 * How far a value lies outside a band; 0 inside, its limits and rounding included (scoring §3). What the trend of a
 * `within` metric is judged on (scoring §4).
 * @example distanceOutside(95, { low: 80, high: 90 }) // 5
 */
export function distanceOutside(value: number, { low, high }: Band): number {
  if (moreThan(low, value)) return low - value;
  return moreThan(value, high) ? value - high : 0;
}

/** A single number is a band of no width. */
export function asBand(target: Target): Band {
  return typeof target === 'number' ? { low: target, high: target } : target;
}

function isPerPeriod(targets: Targets): targets is readonly (Target | null)[] {
  return Array.isArray(targets);
}
