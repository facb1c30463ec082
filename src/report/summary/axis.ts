/** The value axis of a chart: the range of its data with the target, ends and steps people read, an outlier cut off. */
import { isPercent, isTime } from '../look/number-format';

export interface Axis {
  readonly min: number | null;
  readonly max: number | null;
  readonly step: number | null;
  /** Indices of values beyond the axis. */
  readonly cut: readonly number[];
}

const OPEN: Axis = { min: null, max: null, step: null, cut: [] };

/** A value so many times the middle range beyond it would flatten all others. */
const FAR = 5;
/** Fewer say too little of where the middle is. */
const ENOUGH = 5;
/** Lines across a chart. */
const STEPS = 5;

const SECONDS_A_DAY = 86_400;
const seconds = [
  1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400,
];

/**
 * @param values in order of time, missing ones null
 * @param targets values the axis takes in whatever they are
 * @example axisOf([20, 22, 3427, 25, 21, 24], [30], '0') // { min: 18, max: 32, step: 2, cut: [2] }
 */
export function axisOf(
  values: readonly (number | null)[],
  targets: readonly (number | null)[],
  format: string,
): Axis {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return OPEN;
  const isFar = farFrom(known);
  const cut = values.flatMap((value, index) => (value !== null && isFar(value) ? [index] : []));
  const shown = [...known.filter((value) => !isFar(value)), ...targets.filter((value) => value !== null)];
  let low = Math.min(...shown);
  let high = Math.max(...shown);
  const room = high === low ? Math.abs(high) * 0.1 || 1 : (high - low) * 0.08;
  const isShare = isPercent(format) && low >= 0 && high <= 1;
  low = low >= 0 ? Math.max(0, low - room) : low - room;
  high = isShare ? Math.min(1, high + room) : high + room;
  const step = isTime(format) ? timeStep((high - low) / STEPS) : niceStep((high - low) / STEPS);
  const min = tidy(Math.floor(low / step + 1e-9) * step);
  const max = tidy(Math.ceil(high / step - 1e-9) * step);
  // Figures no axis can name: the program that shows them does what it can.
  if (![min, max, max - min, step].every(Number.isFinite) || max <= min) return OPEN;
  return { min, max: isShare ? Math.min(1, max) : max, step, cut };
}

/** Beyond five times the middle half's range, above or below it; where that half is all one value nothing is. */
function farFrom(values: readonly number[]): (value: number) => boolean {
  if (values.length < ENOUGH) return () => false;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
  const [low, high] = [at(0.25), at(0.75)];
  const reach = FAR * (high - low);
  return (value) => reach > 0 && (value > high + reach || value < low - reach);
}

/** 1, 2, 2.5 or 5 times a power of ten. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= rough * (1 - 1e-9)) ?? 10;
  return tidy(factor * power);
}

/** Whole seconds, minutes, hours or days, as a share of a day. */
function timeStep(rough: number): number {
  const wanted = rough * SECONDS_A_DAY;
  const found = seconds.find((one) => one >= wanted * (1 - 1e-9));
  return (found ?? Math.ceil(rough) * SECONDS_A_DAY) / SECONDS_A_DAY;
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
