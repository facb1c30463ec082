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
  const shape = new GrowingShape();
  for (let index = 0; index < end; index++) shape.add(points[index], index);
  const { measured, firstIndex, latestIndex, cadence, run } = shape;
  return { measured, firstIndex, latestIndex, cadence, run };
}

/** The shape of a series that is read point by point: after each it is what `seriesShape` says of the points so far. */
export class GrowingShape implements SeriesShape {
  measured = 0;
  firstIndex = -1;
  latestIndex = -1;
  /** Periods between the points, as long as all lie equally far apart; then 1. */
  private spacing = 0;
  /** Measured points side by side, counted back from the latest. */
  private consecutive = 0;

  get cadence(): number {
    return this.measured >= 3 && this.spacing > 1 ? this.spacing : 1;
  }

  get run(): number {
    return this.cadence > 1 ? this.measured : this.consecutive;
  }

  /** Takes the point at the next index. */
  add(point: Point | undefined, index: number): void {
    if (!isMeasured(point)) return;
    const apart = index - this.latestIndex;
    if (this.measured === 0) this.firstIndex = index;
    else if (this.measured === 1) this.spacing = apart;
    else if (apart !== this.spacing) this.spacing = 1;
    this.consecutive = apart === 1 ? this.consecutive + 1 : 1;
    this.latestIndex = index;
    this.measured++;
  }
}

/** True for a value, false for a missing point. */
export function isMeasured(point: Point | undefined): point is number {
  return typeof point === 'number';
}
