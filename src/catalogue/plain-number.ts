/** Numbers in a function's sentences: no sheet format is known there, so up to 6 significant digits in the language's notation. */
import type { Language } from '../strings/language';

const decimalComma: readonly Language[] = ['es', 'nl', 'nb'];

/** `plainNumber(0.78249, 'es')` is `"0,78249"`; no thousands separators, which another reader could take for decimals. */
export function plainNumber(value: number, language: Language): string {
  const rounded = Number(value.toPrecision(6));
  const text = String(rounded === 0 ? 0 : rounded).replace('-', '−');
  return decimalComma.includes(language) ? text.replace('.', ',') : text;
}
