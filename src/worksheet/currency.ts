/** Which currency a text names; apart from taking amounts to pieces, which formulas do and this they don't. */
import { CURRENCY } from './amount-signs';

const ANY_CURRENCY = new RegExp(`(?:^|[\\d\\s(<>=≤≥+-])(${CURRENCY})(?=$|[\\d\\s).,-])`);
const SAME: ReadonlyMap<string, string> = new Map([
  ['EUR', '€'],
  ['GBP', '£'],
  ['USD', '$'],
  ['US$', '$'],
  ['INR', '₹'],
  ['BRL', 'R$'],
  ['CNY', '¥'],
  ['RMB', '¥'],
]);

/**
 * The currency a text names, null without one.
 *
 * @example currencyOf('€ 4,50') // '€'
 * @example currencyOf('4.50 EUR') // '€'
 */
export function currencyOf(text: string): string | null {
  const found = ANY_CURRENCY.exec(text)?.[1]?.toUpperCase();
  return found === undefined ? null : (SAME.get(found) ?? found);
}
