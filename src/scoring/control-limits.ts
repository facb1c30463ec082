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
  const values = points.slice(from).filter(isMeasured);
  if (values.length < 2) return null;
  const ranges = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
  const first = mean(ranges);
  const kept = ranges.filter((range) => moreThan(3.267 * first, range));
  const reach = 2.66 * (kept.length > 0 ? mean(kept) : first);
  const centre = mean(values);
  return {
    lower: centre - reach,
    centre,
    upper: centre + reach,
    provisional: values.length < 12,
    points: values.length,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
