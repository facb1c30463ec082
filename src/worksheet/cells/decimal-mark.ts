/**
 * Reads digits with separators, and finds out which of `.` and `,` is the decimal mark: the values of a column decide,
 * never a guess (worksheets §2, Cells understood).
 */
import type { CellValue } from '../../workbook/snapshot';

export type DecimalMark = 'point' | 'comma' | 'unknown' | 'conflict';

/** `either`: three digits follow the only separator, so it may group thousands or start decimals. */
export type DigitsReading =
  | { readonly kind: 'sure'; readonly value: number; readonly proves: 'point' | 'comma' | null }
  | {
      readonly kind: 'either';
      readonly sign: 'point' | 'comma';
      readonly asDecimal: number;
      readonly asThousands: number;
    };

export const LONGEST_NUMBER = 100;
/** More letters than units and operators have: a sentence, whose numbers prove nothing. */
const MOST_LETTERS = 14;

/**
 * Digits without sign, percent or currency; any kind of space and apostrophe groups thousands. Null when they are no
 * number.
 *
 * @example readDigits('1.234.567,8') // 1234567.8, proves the comma
 * @example readDigits('1.234') // either 1.234 or 1234
 */
export function readDigits(text: string): DigitsReading | null {
  const plain = text.replace(/[\s\u2019\u02bc`´]/g, (sign) => (sign.trim() === '' ? ' ' : "'"));
  if (/^\d+(?:(?:\.\d+)?e[+-]?\d{1,3})?$/i.test(plain)) return sure(plain, null);
  const single = /^(\d*)([.,])(\d+)$/.exec(plain);
  if (single !== null)
    return readSingle(single[1] ?? '', single[2] === ',' ? 'comma' : 'point', single[3] ?? '');
  if (/^\d{1,3}(?:[ ']\d{3})+(?:[.,]\d+)?$/.test(plain)) {
    const mark = plain.includes(',') ? 'comma' : plain.includes('.') ? 'point' : null;
    return sure(plain.replace(/[ ']/g, ''), mark);
  }
  const groups = GROUPED.exec(plain);
  if (groups === null) return null;
  const sign = groups[1] ?? ',';
  return sure(plain.replaceAll(sign, ''), sign === ',' ? 'point' : 'comma');
}

/** Thousands grouped by one sign and decimals behind the other, or Indian grouping: `12,34,567.8`. */
const GROUPED = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$|^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;

function readSingle(head: string, sign: 'point' | 'comma', tail: string): DigitsReading | null {
  const asDecimal = Number(`${head === '' ? '0' : head}.${tail}`);
  const mayGroup = tail.length === 3 && head.length >= 1 && head.length <= 3 && !head.startsWith('0');
  if (mayGroup) return { kind: 'either', sign, asDecimal, asThousands: Number(head + tail) };
  return { kind: 'sure', value: asDecimal, proves: sign };
}

function sure(digits: string, proves: 'point' | 'comma' | null): DigitsReading | null {
  const value = Number(digits.replace(',', '.'));
  return Number.isFinite(value) ? { kind: 'sure', value, proves } : null;
}

/**
 * The decimal mark the texts of a column (row, sheet) prove; numbers prove nothing. `unknown` without proof,
 * `conflict` when texts prove both.
 *
 * @example decimalMarkOf(['85,3 %', '1.234']) // 'comma'
 * @example decimalMarkOf(['304,687', '8,586,476']) // 'point'
 */
export function decimalMarkOf(texts: Iterable<CellValue>): DecimalMark {
  const proven = new Set<DecimalMark>();
  for (const text of texts) {
    if (typeof text !== 'string' || text.length > LONGEST_NUMBER || !/[.,\uff0c\uff0e]/.test(text)) continue;
    for (const mark of marksProvenBy(text)) proven.add(mark);
    if (proven.size > 1) return 'conflict';
  }
  const [mark = 'unknown'] = proven;
  return mark;
}

function marksProvenBy(text: string): ('point' | 'comma')[] {
  const narrow = toNarrow(text);
  if ((narrow.match(/\p{L}/gu)?.length ?? 0) > MOST_LETTERS) return [];
  const marks: ('point' | 'comma')[] = [];
  for (const run of narrow.match(/(?:\p{L}\d|\d)[\d.,'\s\u2019]*/gu) ?? []) {
    const reading = readDigits(run.replace(/[.,'\s\u2019]+$/, ''));
    if (reading?.kind === 'sure' && reading.proves !== null) marks.push(reading.proves);
  }
  return marks;
}

/** Full-width digits, signs and spaces as plain ones. */
export function toNarrow(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/\uffe5/g, '¥')
    .replace(/\uffe1/g, '£');
}
