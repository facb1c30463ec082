/** Numbers read straight from bytes: a sheet holds millions, and a string for each would cost more than the reading. */

const POWERS = Array.from({ length: 23 }, (_, power) => 10 ** power);

/**
 * The number written in `bytes[start, end)`, the very double `Number` gives; NaN when it is none.
 * While mantissa and power of ten are both exact doubles, one division rounds once; everything else is left to
 * `Number`. @example parseNumber(bytes of '-12.50') // -12.5
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === 45;
  if (negative) at++;
  let mantissa = 0;
  let digits = 0;
  let decimals = -1;
  for (; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (digit === -2 && decimals < 0) {
      decimals = 0;
    } else {
      return parseSlowly(bytes, start, end);
    }
  }
  if (digits === 0 || mantissa > Number.MAX_SAFE_INTEGER || decimals > 22)
    return parseSlowly(bytes, start, end);
  const value = decimals > 0 ? mantissa / (POWERS[decimals] ?? 1) : mantissa;
  return negative ? -value : value;
}

function parseSlowly(bytes: Uint8Array, start: number, end: number): number {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text) ? Number(text) : NaN;
}
