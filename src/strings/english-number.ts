/**
 * English figures without Intl, for loading its data is a tenth of the time a short call takes. The same signs come
 * out, which a test holds it to.
 */
export interface NumberShape {
  readonly style: 'decimal' | 'percent';
  /** Fewest and most decimals. */
  readonly least: number;
  readonly most: number;
  readonly grouping: boolean;
}

/**
 * The number as `Intl.NumberFormat` writes it for en-US; null for the few it must be asked about (not finite, or so
 * large or small that its digits are not written out).
 * @example englishNumber(1234.5, { style: 'decimal', least: 0, most: 1, grouping: true }) // '1,234.5'
 * @example englishNumber(0.649, { style: 'percent', least: 0, most: 1, grouping: false }) // '64.9%'
 */
export function englishNumber(value: number, { style, least, most, grouping }: NumberShape): string | null {
  const written = String(Math.abs(value));
  const asWritten = short(written, value, { style, least, most, grouping });
  if (asWritten !== null) return asWritten;
  if (!/^\d+(?:\.\d+)?$/.test(written)) return null;
  const [whole = '', decimals = ''] = written.split('.');
  const shift = style === 'percent' ? 2 : 0;
  const digits = whole + decimals.padEnd(shift, '0');
  const rounded = roundedTo(digits, whole.length + shift, most);
  const fraction = rounded.fraction.replace(/0+$/, '').padEnd(least, '0');
  const grouped = grouping ? rounded.whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : rounded.whole;
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  return `${sign}${grouped}${fraction === '' ? '' : `.${fraction}`}${style === 'percent' ? '%' : ''}`;
}

/** Below this, no digits are grouped. */
const GROUPED = 1000;

/** Most figures are written as JavaScript does: with no more decimals than wanted and no fewer, and nothing to group. */
function short(written: string, value: number, { style, least, most, grouping }: NumberShape): string | null {
  if (style !== 'decimal' || !Number.isFinite(value)) return null;
  const size = Math.abs(value);
  // Smaller and larger ones come with an exponent.
  if (size < 0.001 ? size !== 0 : size >= (grouping ? GROUPED : Number.MAX_SAFE_INTEGER)) return null;
  const point = written.indexOf('.');
  const decimals = point < 0 ? 0 : written.length - point - 1;
  if (decimals < least || decimals > most) return null;
  return value < 0 || Object.is(value, -0) ? `-${written}` : written;
}

/** Cuts digits whose point stands behind the first `point` of them, halves away from zero. */
function roundedTo(digits: string, point: number, most: number): { whole: string; fraction: string } {
  const kept = digits.slice(0, point + most);
  const up = (digits.charCodeAt(point + most) || 0) >= 53; // '5'
  const figures = raised(kept === '' ? '0' : kept, up);
  const places = kept.length - point;
  const padded = figures.padStart(places + 1, '0');
  return {
    whole: padded.slice(0, padded.length - places),
    fraction: padded.slice(padded.length - places),
  };
}

/** So many digits a number holds exactly, and one more of them. */
const EXACT = 15;

/** The digits as a number, one more where it is rounded up. */
function raised(digits: string, up: boolean): string {
  if (digits.length <= EXACT) return String(Number(digits) + (up ? 1 : 0));
  return (BigInt(digits) + (up ? 1n : 0n)).toString();
}
