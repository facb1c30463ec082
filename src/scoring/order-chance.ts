/**
 * How likely is an S at least this high if the same values had come in any order? Exact, ties included (scoring §4).
 * S falls by 2 with every inversion, and the orders of a multiset with v inversions are counted by the coefficient of q^v
 * in a Gaussian multinomial.
 */
import { varianceOfS } from './mann-kendall';
import { atLeast } from './equality';
import { normalTail } from './normal';

/** Longest series with an exact p; the normal approximation serves above. */
export const longestExact = 60;

/**
 * One-sided p: P(S' ≥ s) over all equally likely orders of n values. Exact up to 60 points, above that the normal
 * approximation with tie-corrected variance and continuity correction.
 * @param tieSizes sizes of the groups of 2 or more equal values
 * @example tailP(9, 6) // 0.068055…
 */
export function tailP(s: number, n: number, tieSizes: readonly number[] = []): number {
  if (n <= longestExact) return exactTailP(s, n, tieSizes);
  const variance = varianceOfS(n, tieSizes);
  return variance > 0 ? normalTail((s - 1) / Math.sqrt(variance)) : 1;
}

/**
 * Exact one-sided p: P(S' ≥ s) over all equally likely orders of n values, n up to 170 (n! must fit a double).
 * @param tieSizes sizes of the groups of 2 or more equal values
 * @example exactTailP(13, 6) // 0.008333…
 */
export function exactTailP(s: number, n: number, tieSizes: readonly number[] = []): number {
  const tail = cumulative(n, tieSizes);
  const inversions = Math.floor((tail.length - 1 - s) / 2);
  if (inversions < 0) return 0;
  return tail[Math.min(inversions, tail.length - 1)] ?? 1;
}

/**
 * The least S with p at or under the limit for n points without ties; null when even all pairs better is not enough.
 * @example neededS(6, 0.1) // 9, that is 12 of the 15 pairs better
 */
export function neededS(n: number, p: number): number | null {
  const all = (n * (n - 1)) / 2;
  if (!atLeast(p, tailP(all, n))) return null;
  let enough = 0;
  let tooMany = Math.floor(all / 2) + 1;
  while (tooMany - enough > 1) {
    const inversions = Math.floor((enough + tooMany) / 2);
    if (atLeast(p, tailP(all - 2 * inversions, n))) enough = inversions;
    else tooMany = inversions;
  }
  return all - 2 * enough;
}

/** Few structures occur again and again, so their distributions are kept: the same whoever asks. Bounded to some megabytes. */
const mostKept = 256;
const known = new Map<string | number, Float64Array>();

/** P(inversions ≤ v) for v = 0 … most inversions. */
function cumulative(n: number, tieSizes: readonly number[]): Float64Array {
  const key = tieSizes.length === 0 ? n : [n, ...[...tieSizes].sort((a, b) => a - b)].join();
  const found = known.get(key) ?? toCumulative(ordersByInversions(n, tieSizes));
  if (!known.has(key)) {
    if (known.size >= mostKept) known.clear();
    known.set(key, found);
  }
  return found;
}

function toCumulative(orders: Float64Array): Float64Array {
  const tail = new Float64Array(orders.length);
  let total = 0;
  for (let v = 0; v < orders.length; v++) total += orders[v] ?? 0;
  let sum = 0;
  for (let v = 0; v < orders.length; v++) {
    sum += orders[v] ?? 0;
    tail[v] = sum / total;
  }
  return tail;
}

/** Coefficients of the Gaussian multinomial: each tie group joins as a Gaussian binomial, each single value as [m]_q. */
function ordersByInversions(n: number, tieSizes: readonly number[]): Float64Array {
  let orders: Float64Array = Float64Array.of(1);
  let placed = 0;
  for (const size of tieSizes) {
    placed += size;
    orders = product(orders, gaussianBinomial(placed, size));
  }
  while (placed < n) orders = timesBracket(orders, ++placed);
  return orders;
}

/** Times 1 + q + … + q^(m−1). The result reads the same from both ends, so only its rising half is summed: no cancellation. */
function timesBracket(poly: Float64Array, m: number): Float64Array {
  const result = new Float64Array(poly.length + m - 1);
  const last = result.length - 1;
  let sum = 0;
  for (let v = 0; v <= last / 2; v++) {
    sum += (poly[v] ?? 0) - (poly[v - m] ?? 0);
    result[v] = sum;
    result[last - v] = sum;
  }
  return result;
}

/** By Pascal's rule G(m,k) = G(m−1,k−1) + q^k·G(m−1,k): additions only, so exact while counts fit a double. */
function gaussianBinomial(m: number, k: number): Float64Array {
  let row: Float64Array[] = [Float64Array.of(1)];
  for (let top = 1; top <= m; top++) {
    const next: Float64Array[] = [Float64Array.of(1)];
    for (let bottom = 1; bottom <= Math.min(top, k); bottom++) {
      const result = new Float64Array(bottom * (top - bottom) + 1);
      row[bottom - 1]?.forEach((value, v) => (result[v] = value));
      row[bottom]?.forEach((value, v) => (result[v + bottom] = (result[v + bottom] ?? 0) + value));
      next.push(result);
    }
    row = next;
  }
  return row[k] ?? Float64Array.of(1);
}

function product(left: Float64Array, right: Float64Array): Float64Array {
  const result = new Float64Array(left.length + right.length - 1);
  left.forEach((a, i) => right.forEach((b, j) => (result[i + j] = (result[i + j] ?? 0) + a * b)));
  return result;
}
