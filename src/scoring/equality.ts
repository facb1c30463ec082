/** The one rule for "equal": figures that went through a sheet carry rounding dust that must not decide a verdict (scoring §3). */

/** ε = 1e-9 · max(1, |a|, |b|). */
export function tolerance(a: number, b: number): number {
  return 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/**
 * True when two figures are equal but for rounding (scoring §3).
 * @example nearlyEqual(0.1 + 0.2, 0.3) // true
 */
export function nearlyEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= tolerance(a, b);
}

/**
 * True when `a` is more than `b` or nearly equal to it.
 * @example atLeast(0.3, 0.1 + 0.2) // true
 */
export function atLeast(a: number, b: number): boolean {
  return a >= b || nearlyEqual(a, b);
}

/**
 * True when `a` is more than `b` by more than rounding.
 * @example moreThan(0.1 + 0.2, 0.3) // false
 */
export function moreThan(a: number, b: number): boolean {
  return a > b && !nearlyEqual(a, b);
}

/**
 * 1, −1 or 0: `a` is more than, less than or nearly equal to `b`.
 * @example compare(0.1 + 0.2, 0.3) // 0
 */
export function compare(a: number, b: number): number {
  if (nearlyEqual(a, b)) return 0;
  return a > b ? 1 : -1;
}
