/**
 * Counts added without rounding: decimals as texts, so that a sum is the same in whatever order and on whatever machine
 * its parts were added (scoring §13).
 */

/** Further from the decimal sign than this no count has a digit. */
const MOST_PLACES = 400;

const written = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

interface Scaled {
  readonly digits: bigint;
  /** Digits behind the decimal sign. */
  readonly places: number;
}

/**
 * A decimal in its one spelling: no sign of plus, no idle zeros, no exponent.
 * @returns null for a text that is no decimal
 * @example exactDecimal('1.50e1') // '15'
 * @example exactDecimal('-0.0') // '0'
 */
export function exactDecimal(text: string): string | null {
  const scaled = scaledOf(text);
  return scaled === null ? null : textOf(scaled);
}

/**
 * A number of a sheet as a decimal, by the 15 digits programs keep.
 * @returns null for what is no finite number
 * @example decimalOf(0.1 + 0.2) // '0.3'
 */
export function decimalOf(value: number): string | null {
  return Number.isFinite(value) ? exactDecimal(String(Number(value.toPrecision(15)))) : null;
}

/**
 * The sum, exactly. @param decimals each as `exactDecimal` writes it; others count as nothing
 * @example sumExactly(['0.1', '0.2']) // '0.3'
 */
export function sumExactly(decimals: readonly string[]): string {
  const all = decimals.flatMap((text) => scaledOf(text) ?? []);
  const places = all.reduce((most, one) => Math.max(most, one.places), 0);
  const digits = all.reduce((sum, one) => sum + one.digits * 10n ** BigInt(places - one.places), 0n);
  return textOf({ digits, places });
}

/**
 * The product, exactly.
 * @returns null where either is no decimal
 * @example timesExactly('0.85', '1200') // '1020'
 */
export function timesExactly(one: string, other: string): string | null {
  const [a, b] = [scaledOf(one), scaledOf(other)];
  return a === null || b === null
    ? null
    : textOf({ digits: a.digits * b.digits, places: a.places + b.places });
}

function scaledOf(text: string): Scaled | null {
  const found = written.exec(text.trim());
  if (found === null) return null;
  const [, sign = '', whole = '', behind = '', exponent = '0'] = found;
  const places = behind.length - Number(exponent);
  if (Math.abs(places) > MOST_PLACES || whole.length > MOST_PLACES) return null;
  const digits = BigInt(sign === '-' ? `-${whole}${behind}` : `${whole}${behind}`);
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 };
}

function textOf({ digits, places }: Scaled): string {
  const sign = digits < 0n ? '-' : '';
  const all = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  const whole = all.slice(0, all.length - places);
  const behind = places === 0 ? '' : all.slice(-places).replace(/0+$/, '');
  return `${sign}${whole}${behind === '' ? '' : `.${behind}`}`;
}
