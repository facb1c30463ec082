/** Tells what plain numbers beside a year count, from the word in their header: `PERIOD_MONTH` over 1, 2, 3. */
import type { CellValue } from '../workbook/snapshot';
import { isBlank } from './grid';
import { periodTokens, type PeriodWord } from './period-words';
import { readPeriod, type PairedPart } from './read-period';

const PARTS: readonly (readonly [PeriodWord, PairedPart, number])[] = [
  ['quarter', 'quarter', 4],
  ['week', 'week', 53],
  ['month', 'month', 12],
  ['fiscal-period', 'period', 13],
];

/**
 * What the values under a header word count; null when the word names no part of a year, or a value does not fit it.
 *
 * @example partOf('PERIOD_MONTH', [1, 2, 12]) // 'month'
 */
export function partOf(word: string, values: readonly CellValue[]): PairedPart | null {
  const named = (periodTokens(word.replaceAll('_', ' ')) ?? []).flatMap((token) =>
    token.is === 'word' ? [token.word] : [],
  );
  const found = PARTS.find(([name]) => named.includes(name));
  const filled = values.filter((value) => !isBlank(value));
  if (found === undefined || filled.length === 0) return null;
  const [, part, most] = found;
  const fits = filled.every((value) => {
    const number = typeof value === 'string' && /^\s*\d{1,2}\s*$/.test(value) ? Number(value) : value;
    if (typeof number === 'number') return Number.isInteger(number) && number >= 1 && number <= most;
    return readPeriod(value, 'General', { date1904: false })?.yearless === true;
  });
  return fits ? part : null;
}
