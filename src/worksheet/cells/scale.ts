/**
 * A percentage may be written 0.85, 85 % or 85. Values keep the scale they are written in; a target on another scale
 * is brought to theirs, and said so. Where that would be a guess, nothing is scored.
 */
import type { Point } from '../../scoring/metric';

/** What is known about how a series is written. */
export interface SeriesScale {
  /** The median of the measured values that are not 0, without sign; null without any. */
  readonly typical: () => number | null;
  readonly largest: number;
  /** True when values carry a percent sign or format: 0.85 means 85 %. */
  readonly marked: boolean;
  /** True when the metric is known to be a share, by its unit or its name. */
  readonly isShare: boolean;
  /** True for shares, times and costs: they never come down to 0, so a target of 0 is none. */
  readonly neverZero: boolean;
  /** True for a metric known to be a time, its figures plain numbers. */
  readonly isTime: boolean;
}

/** How a series is written, from its values. */
export function seriesScale(
  points: readonly Point[],
  marked: boolean,
  isShare: boolean,
  neverZero = false,
  isTime = false,
): SeriesScale {
  let largest = 0;
  for (const point of points) if (point !== null && Math.abs(point) > largest) largest = Math.abs(point);
  return {
    typical: () => {
      const sizes = points.flatMap((point) => (point === null || point === 0 ? [] : [Math.abs(point)]));
      return sizes.length === 0 ? null : median(sizes);
    },
    largest,
    marked,
    isShare: marked || isShare,
    neverZero: neverZero || marked || isShare,
    isTime,
  };
}

/** What to multiply a target by: 1, 0.01 or 100; null when it can't be told. */
export type TargetFactor = 1 | 0.01 | 100 | null;

/**
 * The factor that brings a target to the scale of the values: a target of 80 beside shares of 0.85 is 0.8, a target
 * of 80 % beside figures of 85 is 80.
 *
 * @param target size of the target (of a band the larger limit), as read: `80 %` is 0.8
 * @param marked true when the target carries a percent sign or format
 */
export function targetFactor(series: SeriesScale, target: number, marked: boolean): TargetFactor {
  const size = Math.abs(target);
  if (series.largest === 0 || size === 0) return 1;
  if (marked === series.marked && (marked || isOneScale(series.largest, size))) return 1;
  const typical = series.typical();
  if (typical === null) return 1;
  if (marked === series.marked) {
    if (series.largest > 1 && size <= 1) return percentNumbers(series, typical, size);
    const near = Math.abs(Math.log(typical / (size / 100))) <= Math.log(3);
    return series.isShare || (near && size >= 20) ? 0.01 : 1;
  }
  if (marked) return percentBeside(series, typical, size);
  return nearer(typical, size, 0.01, size > 1.5);
}

/** Figures and a target, neither marked as percent, that give no reason to think of two scales. */
function isOneScale(largest: number, size: number): boolean {
  return largest > 1 ? size > 1 : size <= 1.5 || size > 100;
}

/**
 * A target of 0.8 beside figures of 81: of a share it is 80. Of anything else it is too unlikely to be left alone, and
 * too little to go by, when the figures lie close to a hundred times the target.
 */
function percentNumbers(series: SeriesScale, typical: number, size: number): TargetFactor {
  if (series.isShare) return nearer(typical, size, 100, true);
  return typical >= 20 && Math.abs(Math.log(typical / (size * 100))) <= Math.log(1.5) ? null : 1;
}

/** A target of 80 % beside figures without a percent sign: 0.81, or 81, or a mark such as 4.2 that is no share at all. */
function percentBeside(series: SeriesScale, typical: number, size: number): TargetFactor {
  if (series.largest > 1.5) {
    const factor = nearer(typical, size, 100, true);
    return factor === 1 && typical > 1.5 && size <= 1 ? null : factor;
  }
  const isFar = Math.abs(Math.log(typical / size)) > Math.log(10);
  return isFar && Math.abs(Math.log(typical / (size * 100))) < Math.log(3) ? null : 1;
}

/**
 * Whether the rescaled target fits the values better. Within a factor of 3 of a tie it can't be told.
 */
function nearer(typical: number, size: number, factor: 0.01 | 100, possible: boolean): TargetFactor {
  const asIs = Math.abs(Math.log(typical / size));
  const rescaled = Math.abs(Math.log(typical / (size * factor)));
  if (!possible) return 1;
  if (Math.abs(asIs - rescaled) < Math.log(3)) return null;
  return rescaled < asIs ? factor : 1;
}

/**
 * The values that give away two scales in one series, or null: figures about a hundred times others, none between, as
 * in 0.85 beside 85. Of a metric that is no known share the two groups must fit closely, since counts and times may
 * differ that much.
 *
 * @example mixedScale([0.85, 86, 0.84, 85], true) // { small: 0.85, large: 86 }
 */
export function mixedScale(
  points: readonly Point[],
  isShare: boolean,
): { small: number; large: number } | null {
  if (!spansBoth(points)) return null;
  const small: number[] = [];
  const large: number[] = [];
  for (const point of points) {
    if (point === null || point === 0) continue;
    const size = Math.abs(point);
    if (size <= 1) small.push(size);
    else if (size <= 150) large.push(size);
    else return null;
  }
  const [firstSmall, firstLarge] = [small[0], large[0]];
  if (firstSmall === undefined || firstLarge === undefined) return null;
  const isTight = (sizes: readonly number[]): boolean => Math.max(...sizes) <= 2 * Math.min(...sizes);
  if (!isShare && !(isTight(small) && isTight(large))) return null;
  const ratio = (median(small) * 100) / median(large);
  const width = isShare ? 3 : 1.25;
  const apart =
    small.reduce((a, b) => Math.max(a, b), 0) * 4 < large.reduce((a, b) => Math.min(a, b), Infinity);
  return apart && ratio < width && ratio > 1 / width ? { small: firstSmall, large: firstLarge } : null;
}

/** Whether there are values on both sides of 1: most series have none, and are done here. */
function spansBoth(points: readonly Point[]): boolean {
  let small = false;
  let large = false;
  for (const point of points) {
    if (point === null || point === 0) continue;
    if (point <= 1 && point >= -1) small = true;
    else large = true;
  }
  return small && large;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
