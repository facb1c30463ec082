/** Forecast accuracy: how far the forecast was off, which way, and how often near enough (scoring §15). */
import { atLeast } from './equality';
import type { Point } from './metric';
import { isMeasured } from './points';

/**
 * WAPE = Σ|F−A| / ΣA; 0 is a perfect forecast. Intervals with either side missing are left out in all three measures.
 * @returns null when no interval is complete or the actuals add up to 0
 * @example weightedError([110, 90], [100, 100]) // 0.1
 */
export function weightedError(forecast: readonly Point[], actual: readonly Point[]): number | null {
  return overActual(pairsOf(forecast, actual), (f, a) => Math.abs(f - a));
}

/**
 * Bias = Σ(F−A) / ΣA; positive: forecast too high.
 * @example forecastBias([110, 90], [100, 100]) // 0
 */
export function forecastBias(forecast: readonly Point[], actual: readonly Point[]): number | null {
  return overActual(pairsOf(forecast, actual), (f, a) => f - a);
}

/**
 * Share of intervals whose forecast lies within ± tolerance of the actual; with an actual of 0 only a forecast of 0 does.
 * @param tolerance a share of the actual: 0.05 is ±5 %
 * @returns null when no interval is complete
 * @example shareWithin([104, 94], [100, 100], 0.05) // 0.5
 */
export function shareWithin(
  forecast: readonly Point[],
  actual: readonly Point[],
  tolerance: number,
): number | null {
  const pairs = pairsOf(forecast, actual);
  if (pairs.length === 0) return null;
  const within = pairs.filter(([f, a]) => atLeast(tolerance * Math.abs(a), Math.abs(f - a)));
  return within.length / pairs.length;
}

type Pair = readonly [forecast: number, actual: number];

function pairsOf(forecast: readonly Point[], actual: readonly Point[]): Pair[] {
  return forecast.flatMap((f, index): Pair[] => {
    const a = actual[index];
    return isMeasured(f) && isMeasured(a) ? [[f, a]] : [];
  });
}

function overActual(pairs: readonly Pair[], error: (f: number, a: number) => number): number | null {
  const total = pairs.reduce((sum, [, a]) => sum + a, 0);
  if (total === 0) return null;
  return pairs.reduce((sum, [f, a]) => sum + error(f, a), 0) / total;
}
