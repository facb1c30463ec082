/** The normal distribution, for long series (scoring §4) and for intervals (scoring §9). */

/**
 * P(Z ≥ z) for a standard normal Z, to about 1e-15.
 * @example normalTail(1.959963984540054) // 0.025
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  return z < 3 ? 0.5 - density(z) * series(z) : density(z) * fraction(z);
}

/**
 * The z with P(Z ≤ z) = p, 0 < p < 1; by bisection, for it is needed once a call.
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(p: number): number {
  if (p < 0.5) return -normalQuantile(1 - p);
  let low = 0;
  let high = 40;
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (normalTail(middle) > 1 - p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** Σ z^(2k+1) / (1·3·5···(2k+1)): the area from 0 to z, over the density. */
function series(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}

/** Laplace's continued fraction for the upper tail over the density. */
function fraction(z: number): number {
  let value = z;
  for (let step = 120; step >= 1; step--) value = z + step / value;
  return 1 / value;
}
