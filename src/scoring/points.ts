/** Which points of a series count: its latest one, how often it is measured, and how far back it has no gap (scoring §2). */
import type { Point } from './metric';

export interface SeriesShape {
  /** Measured points. */
  readonly measured: number;
  /** Index of the first and of the latest measured point; −1 when nothing is measured. */
  readonly firstIndex: number;
  readonly latestIndex: number;
  /** Periods between measurements: 1, or g ≥ 2 when at least 3 points all lie g apart. */
  readonly cadence: number;
  /** Measured points without a gap at the cadence, counted back from the latest. */
  readonly run: number;
}

/**
 * Describes a series, oldest first (scoring §2.3–2.5).
 * @param end read only the points before this index; default all
 * @example seriesShape([5, null, null, 6, null, null, 7, null]).cadence // 3, and run 3, latestIndex 6
 */
export function seriesShape(points: readonly Point[], end: number = points.length): SeriesShape {
  let measured = 0;
  let firstIndex = -1;
  let latestIndex = -1;
  let spacing = 0;
  for (let index = 0; index < end; index++) {
    if (!isMeasured(points[index])) continue;
    if (measured === 0) firstIndex = index;
    else if (measured === 1) spacing = index - latestIndex;
    else if (index - latestIndex !== spacing) spacing = 1;
    latestIndex = index;
    measured++;
  }
  const cadence = measured >= 3 && spacing > 1 ? spacing : 1;
  const run = cadence > 1 ? measured : runLength(points, latestIndex);
  return { measured, firstIndex, latestIndex, cadence, run };
}

/** True for a value, false for a missing point. */
export function isMeasured(point: Point | undefined): point is number {
  return typeof point === 'number';
}

function runLength(points: readonly Point[], latestIndex: number): number {
  let index = latestIndex;
  while (isMeasured(points[index])) index--;
  return latestIndex - index;
}
