/** Numbers in a function's sentences: no sheet format is known there, so the figures themselves in the language's notation. */
import type { Language } from '../strings/language';

/** Digits shown, whole part included, unless the whole part alone has more. */
const usualDigits = 4;
const mostDigits = 15;

/**
 * A number as the language writes it, without thousands separators, which another reader could take for decimals.
 * Whole numbers in full, others to 4 digits, or as many as tell it from `apartFrom`.
 * @example plainNumber(0.782491, 'es') // '0,7825'
 * @example plainNumber(0.79999, 'en', 0.8) // '0.79999'
 */
export function plainNumber(value: number, language: Language, apartFrom: number = value): string {
  const whole = Math.abs(value) < 1 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1;
  let digits = Math.min(Math.max(usualDigits, whole), mostDigits);
  while (
    digits < mostDigits &&
    value !== apartFrom &&
    rounded(value, digits) === rounded(apartFrom, digits)
  ) {
    digits++;
  }
  const text = String(Number.isInteger(value) ? value : rounded(value, digits)).replaceAll('-', '−');
  return hasDecimalComma(language) ? text.replace('.', ',') : text;
}

/**
 * A share 0…1 as a percentage: `plainShare(0.782, 'es')` is `"78,2 %"` with a no-break space.
 */
export function plainShare(share: number, language: Language, apartFrom: number = share): string {
  const number = plainNumber(percent(share), language, percent(apartFrom));
  return language === 'es' || language === 'nb' ? `${number}\u00a0%` : `${number}%`;
}

/** 100 times a share, without the trace of binary multiplication. */
export function percent(share: number): number {
  return Number((share * 100).toPrecision(mostDigits));
}

function rounded(value: number, digits: number): number {
  // Adding 0 turns −0 into 0.
  return Number(value.toPrecision(digits)) + 0;
}

function hasDecimalComma(language: Language): boolean {
  return language === 'es' || language === 'nl' || language === 'nb';
}
