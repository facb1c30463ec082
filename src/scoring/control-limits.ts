/** XmR control limits: what the process does by itself, month after month (scoring §8). */
import { moreThan } from './equality';
import type { Point } from './metric';
import { isMeasured } from './points';

export interface ControlLimits {
  readonly lower: number;
  readonly centre: number;
  readonly upper: number;
  /** True with fewer than 12 measured points. */
  readonly provisional: boolean;
  /** Measured points the limits rest on. */
  readonly points: number;
}

export interface LimitOptions {
  /** Index of the period the limits start afresh at (the last rebase); default 0. */
  readonly from?: number;
}

/**
 * Individuals limits over the measured points from the last rebase on (scoring §8): mean ± 2.66 · mean moving range, where
 * moving ranges of 3.267 times their mean and more are dropped once. Missing points are passed over.
 * @returns null with fewer than 2 measured points
 * @example controlLimits([10, 12, 11, 13]) // lower 7.067, centre 11.5, upper 15.933, provisional
 */
export function controlLimits(
  points: readonly Point[],
  { from = 0 }: LimitOptions = {},
): ControlLimits | null {
  let count = 0;
  let sum = 0;
  let moved = 0;
  let before = 0;
  // Walked and not filtered: a report asks this of every metric, and a hundred thousand leave many arrays behind.
  for (let index = from; index < points.length; index++) {
    const point = points[index];
    if (!isMeasured(point)) continue;
    if (count > 0) moved += Math.abs(point - before);
    sum += point;
    before = point;
    count++;
  }
  if (count < 2) return null;
  const first = moved / (count - 1);
  const reach = 2.66 * (meanBelow(3.267 * first, points, from) ?? first);
  const centre = sum / count;
  return { lower: centre - reach, centre, upper: centre + reach, provisional: count < 12, points: count };
}

/** Mean of the moving ranges below a limit; null when there are none. */
function meanBelow(limit: number, points: readonly Point[], from: number): number | null {
  let before: number | null = null;
  let count = 0;
  let sum = 0;
  for (let index = from; index < points.length; index++) {
    const point = points[index];
    if (!isMeasured(point)) continue;
    const range = before === null ? null : Math.abs(point - before);
    before = point;
    if (range === null || !moreThan(limit, range)) continue;
    sum += range;
    count++;
  }
  return count === 0 ? null : sum / count;
}
