/** Theil–Sen: the median slope over all pairs of points, which one odd month cannot bend (scoring §4). */
import { Scratch } from './scratch';

/**
 * Median of the slopes between all pairs, per step of position. Takes time and room in n².
 * @param positions where each value stands, rising; default 0, 1, 2 …
 * @param count use only the first `count` values
 * @param scratch working memory; `values` may be its window
 * @returns null with fewer than 2 points, or when no two stand apart
 * @example theilSenSlope([9, 15, 19, 20, 45, 55, 78], [1, 2, 3, 4, 10, 12, 18]) // 4
 */
export function theilSenSlope(
  values: ArrayLike<number>,
  positions: ArrayLike<number> | null = null,
  count: number = values.length,
  scratch: Scratch = new Scratch(),
): number | null {
  const { slopes } = scratch.reservePairs((count * (count - 1)) / 2);
  let pairs = 0;
  for (let later = 1; later < count; later++) {
    const value = values[later] ?? 0;
    for (let earlier = 0; earlier < later; earlier++) {
      const run = positions ? (positions[later] ?? 0) - (positions[earlier] ?? 0) : later - earlier;
      if (run !== 0) slopes[pairs++] = (value - (values[earlier] ?? 0)) / run;
    }
  }
  return pairs === 0 ? null : median(slopes, pairs);
}

function median(slopes: Float64Array, pairs: number): number {
  const middle = pairs >> 1;
  const upper = select(slopes, middle, pairs);
  if (pairs % 2 === 1) return upper;
  let lower = -Infinity;
  for (let index = 0; index < middle; index++) {
    const slope = slopes[index] ?? 0;
    if (slope > lower) lower = slope;
  }
  return (lower + upper) / 2;
}

/** Hoare's selection: afterwards the wanted slope stands in its place, with none larger before it. */
function select(slopes: Float64Array, wanted: number, pairs: number): number {
  let left = 0;
  let right = pairs - 1;
  while (left < right) {
    const pivot = slopes[(left + right) >> 1] ?? 0;
    let low = left;
    let high = right;
    while (low <= high) {
      while ((slopes[low] ?? 0) < pivot) low++;
      while ((slopes[high] ?? 0) > pivot) high--;
      if (low > high) break;
      const swapped = slopes[low] ?? 0;
      slopes[low++] = slopes[high] ?? 0;
      slopes[high--] = swapped;
    }
    if (wanted <= high) right = high;
    else if (wanted >= low) left = low;
    else break;
  }
  return slopes[wanted] ?? 0;
}
