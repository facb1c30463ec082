/** Mann–Kendall's S: of all pairs of points, how many got better and how many worse (scoring §4). */
import { moreThan } from './equality';
import { Scratch } from './scratch';

/** Pairs i < j by what happened from i to j; together n(n−1)/2. */
export interface PairCounts {
  readonly up: number;
  readonly down: number;
  readonly level: number;
  /** Sizes of the groups of 2 or more equal values. */
  readonly tieSizes: readonly number[];
}

/**
 * Counts the pairs. Values are ranked first, values within ε of their neighbour in size sharing a rank, so that the pairs
 * and the tie groups always tell the same story. Takes time in n².
 * @param count use only the first `count` values
 * @param scratch working memory; `values` may be its window
 * @example countPairs([1, 3, 3, 2]) // { up: 3, down: 2, level: 1, tieSizes: [2] }
 */
export function countPairs(
  values: ArrayLike<number>,
  count: number = values.length,
  scratch: Scratch = new Scratch(),
): PairCounts {
  const tieSizes = rank(values, count, scratch.reserve(count));
  const rankOf = scratch.rank;
  let up = 0;
  let down = 0;
  for (let later = 1; later < count; later++) {
    const reached = rankOf[later] ?? 0;
    for (let earlier = 0; earlier < later; earlier++) {
      const before = rankOf[earlier] ?? 0;
      if (reached > before) up++;
      else if (reached < before) down++;
    }
  }
  return { up, down, level: (count * (count - 1)) / 2 - up - down, tieSizes };
}

/**
 * Variance of S over all orders, corrected for ties (scoring §4).
 * @example varianceOfS(6) // 28.333…
 */
export function varianceOfS(n: number, tieSizes: readonly number[] = []): number {
  let sum = n * (n - 1) * (2 * n + 5);
  for (const size of tieSizes) sum -= size * (size - 1) * (2 * size + 5);
  return sum / 18;
}

/**
 * The continuity-corrected z of S, as other tools print it: (S − sign S) / √variance; 0 for S = 0.
 * @example zOfS(13, 28.333333) // 2.2544…
 */
export function zOfS(s: number, variance: number): number {
  return s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
}

const noTies: readonly number[] = [];

/** Fills the ranks and returns the sizes of the tie groups. */
function rank(
  values: ArrayLike<number>,
  count: number,
  { sorted, position, rank: rankOf }: Scratch,
): readonly number[] {
  for (let index = 0; index < count; index++) {
    const value = values[index] ?? 0;
    let slot = index - 1;
    while (slot >= 0 && (sorted[slot] ?? 0) > value) {
      sorted[slot + 1] = sorted[slot] ?? 0;
      position[slot + 1] = position[slot] ?? 0;
      slot--;
    }
    sorted[slot + 1] = value;
    position[slot + 1] = index;
  }
  let tieSizes: number[] | null = null;
  let current = 0;
  let size = 0;
  for (let slot = 0; slot < count; slot++) {
    if (slot > 0 && moreThan(sorted[slot] ?? 0, sorted[slot - 1] ?? 0)) {
      if (size > 1) (tieSizes ??= []).push(size);
      current++;
      size = 0;
    }
    size++;
    rankOf[position[slot] ?? 0] = current;
  }
  if (size > 1) (tieSizes ??= []).push(size);
  return tieSizes ?? noTies;
}
