/** A value against its target: met or not, and how far off (scoring §3). */
import { atLeast } from './equality';
import type { Band, Better, Target, Targets } from './metric';

/**
 * The target of one period; null where there is none.
 * @example targetAt([0.8, 0.85], 1) // 0.85
 */
export function targetAt(targets: Targets, index: number): Target | null {
  return isPerPeriod(targets) ? (targets[index] ?? null) : targets;
}

/**
 * True when the value is at or better than the target; equality is met. A band is judged as a band whatever
 * `better` says, and a single number with `within` as a band of no width.
 * @example meets(28, 30, 'lower') // true
 */
export function meets(value: number, target: Target, better: Better): boolean {
  if (typeof target !== 'number' || better === 'within') {
    const { low, high } = asBand(target);
    return atLeast(value, low) && atLeast(high, value);
  }
  return better === 'higher' ? atLeast(value, target) : atLeast(target, value);
}

/**
 * How far from target in the metric's own unit; positive is good, 0 inside a band.
 * @example gapTo(33, 30, 'lower') // -3
 */
export function gapTo(value: number, target: Target, better: Better): number {
  if (typeof target !== 'number' || better === 'within') return 0 - distanceOutside(value, asBand(target));
  return better === 'higher' ? value - target : target - value;
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

/** How far a value lies outside a band; 0 inside (scoring §4: what the trend of a `within` metric is judged on). */
export function distanceOutside(value: number, band: Band): number {
  return Math.max(band.low - value, value - band.high, 0);
}

/** A single number is a band of no width. */
export function asBand(target: Target): Band {
  return typeof target === 'number' ? { low: target, high: target } : target;
}

function isPerPeriod(targets: Targets): targets is readonly (Target | null)[] {
  return Array.isArray(targets);
}
