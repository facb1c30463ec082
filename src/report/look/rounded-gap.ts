/** A gap to the decimals its value and target show, so that no float noise reaches a cell; never rounded to nothing. */
import { formatSections } from './number-format';

/** General shows no more on a report. */
const MOST = 4;

export interface RoundedGap {
  /** In what the format shows: percentage points for a percentage. */
  readonly value: number;
  readonly decimals: number;
  /** True where the metric's own format shows it so. */
  readonly own: boolean;
}

/**
 * @param of the value and the target's edges, whose decimals count where the format names none
 * @example roundedGap(-0.04530000000000001, '0.0%', []) // { value: -4.5, decimals: 1, own: true }
 * @example roundedGap(0.30000000000000004, 'General', [1.5, 1.2]) // { value: 0.3, decimals: 1, own: false }
 */
export function roundedGap(gap: number, format: string, of: readonly (number | null)[]): RoundedGap {
  const section = formatSections(format)[0];
  const isNumber = section?.kind === 'number';
  const factor = isNumber ? section.factor : 1;
  const shown = isNumber ? section.most : Math.max(0, ...of.map((value) => decimalsOf(value)));
  // Thousands are a matter of the format alone; percentages are told in points.
  const back = factor === 100 ? 1 : factor;
  for (let decimals = shown; decimals <= shown + MOST; decimals++) {
    const value = rounded(gap * factor, decimals) / back;
    if (value !== 0 || gap === 0) return { value, decimals, own: isNumber && decimals === shown };
  }
  return { value: (gap * factor) / back, decimals: shown + MOST, own: false };
}

function rounded(value: number, decimals: number): number {
  // Beyond this a number has no decimals to round.
  if (!(Math.abs(value) < 1e15)) return value;
  const result = Number(value.toFixed(Math.min(decimals, 20)));
  return result === 0 ? 0 : result;
}

function decimalsOf(value: number | null): number {
  if (value === null || !Number.isFinite(value)) return 0;
  for (let decimals = 0; decimals < MOST; decimals++) {
    const difference = Math.abs(value - rounded(value, decimals));
    if (difference <= 1e-9 * Math.max(1, Math.abs(value))) return decimals;
  }
  return MOST;
}
