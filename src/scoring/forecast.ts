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

/** A forecast and what came of it, at a time: a serial number of the sheet's 1900 calendar, whole days before the point. */
export interface ForecastInterval {
  readonly time: number;
  readonly forecast: Point;
  readonly actual: Point;
}

export interface ForecastFit {
  /** Intervals, days or weeks that are compared. */
  readonly count: number;
  readonly error: number | null;
  readonly bias: number | null;
}

/**
 * The same forecast judged by interval, by day and by week: totals of a day hide what was too high at nine and too low at
 * ten (scoring §15). Intervals with either side missing count in none of the three.
 * @example forecastFits([{ time: 45292.4, forecast: 90, actual: 100 }, { time: 45292.5, forecast: 110, actual: 100 }])
 *   // interval: { count: 2, error: 0.1, bias: 0 }, day and week: { count: 1, error: 0, bias: 0 }
 */
export function forecastFits(
  intervals: readonly ForecastInterval[],
): Readonly<Record<'interval' | 'day' | 'week', ForecastFit>> {
  const whole = intervals.filter(({ forecast, actual }) => isMeasured(forecast) && isMeasured(actual));
  const by = (keyOf: (day: number, index: number) => number): ForecastFit => {
    const sums = new Map<number, { forecast: number; actual: number }>();
    for (const [index, { time, forecast, actual }] of whole.entries()) {
      const key = keyOf(Math.floor(time), index);
      const before = sums.get(key) ?? { forecast: 0, actual: 0 };
      sums.set(key, { forecast: before.forecast + (forecast ?? 0), actual: before.actual + (actual ?? 0) });
    }
    const all = [...sums.values()];
    const sides = [all.map(({ forecast }) => forecast), all.map(({ actual }) => actual)] as const;
    return { count: all.length, error: weightedError(...sides), bias: forecastBias(...sides) };
  };
  return {
    interval: by((_, index) => index),
    day: by((day) => day),
    // Mondays are the serial numbers that leave 2 when divided by 7.
    week: by((day) => Math.floor((day - 2) / 7)),
  };
}
