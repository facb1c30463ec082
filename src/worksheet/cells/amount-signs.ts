/**
 * Takes what stands around the digits of an amount: sign, accounting brackets, percent, currency; and tells which
 * currency a text names.
 */
const SYMBOLS = [
  'US\\$',
  'R\\$',
  'HK\\$',
  'NT\\$',
  'MX\\$',
  '[ACS]\\$',
  '[$€£¥₹元]',
  '[Kk][Rr]\\.?',
  '人民币',
];
const CODES = 'EUR USD GBP CNY RMB JPY NOK SEK DKK CHF BRL MXN COP CLP ARS PEN INR'.split(' ');
/** `sek` in small letters is a second in Norwegian. */
const SMALL = [...CODES, 'US\\$', 'R\\$'].map((code) => code.toLowerCase()).filter((code) => code !== 'sek');
/** Every way a currency is written, as the inside of an expression. */
const CURRENCY = [...SYMBOLS, ...CODES, ...SMALL].join('|');
const MONEY_BEFORE = new RegExp(`^(?:${CURRENCY})\\s*`);
const MONEY_AFTER = new RegExp(`\\s*(?:${CURRENCY})$`);
const PERCENT = /^%\s*|\s*(?:%|pct\.?|percent|prosent|procent|por ciento)$/i;
const ROUND_AMOUNT = /(\d)[.,][-\u2013\u2014]$/;

export interface Amount {
  readonly digits: string;
  readonly negative: boolean;
  readonly percent: boolean;
  readonly money: boolean;
  /** A ‰ stood behind it: the digits count thousandths. */
  readonly permille: boolean;
}

/** Takes sign, accounting brackets, percent and currency off, in whatever order they stand. */
export function takeSigns(text: string): Amount {
  let digits = text;
  let negative = false;
  let signed = false;
  let percent = false;
  let money = false;
  let permille = false;
  for (let round = 0; round < 6; round++) {
    const before = digits;
    if (!percent && PERCENT.test(digits)) {
      digits = digits.replace(PERCENT, '');
      percent = true;
    }
    if (!percent && digits.endsWith('‰')) {
      digits = digits.slice(0, -1).trim();
      permille = true;
    }
    if (!money && (MONEY_BEFORE.test(digits) || MONEY_AFTER.test(digits))) {
      digits = digits.replace(MONEY_BEFORE, '').replace(MONEY_AFTER, '');
      money = true;
    }
    if (!signed && /^[+-]/.test(digits)) {
      negative = digits.startsWith('-');
      digits = digits.slice(1).trim();
      signed = true;
    } else if (!signed && digits.startsWith('(') && digits.endsWith(')')) {
      digits = digits.slice(1, -1).trim();
      negative = true;
      signed = true;
    }
    if (digits === before) break;
  }
  return { digits: digits.replace(ROUND_AMOUNT, '$1').trim(), negative, percent, money, permille };
}

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
