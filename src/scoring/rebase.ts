/** A new process or definition, set by a person: limits and trend start afresh there, streak and level don't (scoring §8). */
import type { Rebase } from './metric';
import type { SeriesShape } from './points';

/** Index of the period the latest process begins at, as it was known at `latestIndex`; 0 without a rebase. */
export function rebasedAt(rebases: readonly Rebase[] | undefined, latestIndex: number): number {
  let from = 0;
  for (const { index } of rebases ?? []) if (index <= latestIndex) from = index;
  return from;
}

/**
 * The shape as the trend sees it: its window starts no earlier than the last rebase.
 * @example sinceRebase({ ...shape, latestIndex: 11, cadence: 1, run: 12 }, [{ ...rebase, index: 8 }]).run // 4
 */
export function sinceRebase(shape: SeriesShape, rebases: readonly Rebase[] | undefined): SeriesShape {
  if (rebases === undefined) return shape;
  const { measured, firstIndex, latestIndex, cadence } = shape;
  const slots = Math.floor((latestIndex - rebasedAt(rebases, latestIndex)) / cadence) + 1;
  return { measured, firstIndex, latestIndex, cadence, run: Math.min(shape.run, slots) };
}
