/**
 * Tells what plain numbers beside a year count, from the word in their header: `PERIOD_MONTH` over 1, 2, 3.
 * Reads periods written in two cells: the year in one line, month, quarter or week in the other (worksheets §2).
 */
import type { CellValue } from '../../workbook/snapshot';
import { isBlank } from '../sheet/blank';
import { periodTokens } from '../words/period-words';
import type { PeriodWord } from '../words/period-words';
import { alone, inYear, isLikelyYear, rawPeriod, readPeriod } from './one-cell';
import type { PeriodContext } from './one-cell';
import { fullYear } from './calendar';
import { fiscalPeriod, halfPeriod, monthPeriod, quarterPeriod, tertialPeriod, weekPeriod } from './period';
import type { Period } from './period';

const PARTS: readonly (readonly [PeriodWord, PairedPart, number])[] = [
  ['quarter', 'quarter', 4],
  ['half', 'half', 2],
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

/** What plain numbers of the second line count. */
export type PairedPart = 'month' | 'quarter' | 'half' | 'week' | 'period';

interface Line {
  readonly value: CellValue;
  readonly format: string;
}

interface Year {
  readonly year: number;
  readonly fiscal: boolean;
  /** `2015-16`: the months from the first one on lie in 2015, the others in 2016. */
  readonly twoYears: boolean;
}

/**
 * The period of each pair of cells: years over months, or a year column beside a month column. A blank year cell
 * goes on with the year before it (merged headers). A part that names its year itself keeps it.
 *
 * @example years 2023, '', 2024; parts 'Nov', 'Dec', 'Jan' // 2023-11, 2023-12, 2024-01
 * @example years 2020, 2019; parts 1, 4; part 'quarter' // 2020-Q1, 2019-Q4
 */
export function readPeriodPair(
  years: readonly Line[],
  parts: readonly Line[],
  context: PeriodContext,
  part: PairedPart = 'month',
): (Period | null)[] {
  let current: Year | null = null;
  let startMonth: number | null = null;
  return parts.map((cell, index) => {
    const above = years[index];
    if (above !== undefined && above.value !== '') {
      const next = yearOf(above, context);
      if (next === null || next.year !== current?.year) startMonth = null;
      current = next;
    }
    if (current === null) return null;
    const own = readPart(cell, part, context);
    if (own === null || !own.yearless) return own;
    const number = Number(own.iso.replace(/\D/g, ''));
    if (own.kind === 'month') {
      startMonth ??= number;
      const second = current.twoYears && number < startMonth;
      return monthPeriod(current.year + (second ? 1 : 0), number);
    }
    if (own.kind === 'quarter')
      return quarterPeriod(current.year, number, current.fiscal || current.twoYears);
    if (own.kind === 'half') return halfPeriod(current.year, number, current.fiscal || current.twoYears);
    if (own.kind === 'tertial') return tertialPeriod(current.year, number);
    if (own.kind === 'day' || own.iso.startsWith('--')) return inYear(own, current.year);
    return own.kind === 'week' ? weekPeriod(current.year, number) : fiscalPeriod(current.year, number);
  });
}

function yearOf(cell: Line, context: PeriodContext): Year | null {
  if (typeof cell.value === 'string' && /^\s*\d{4}\s*[-/]\s*(?:\d{2}|\d{4})\s*$/.test(cell.value)) {
    const [first = 0, second = 0] = (cell.value.match(/\d+/g) ?? []).map(Number);
    const next = second % 100 === (first + 1) % 100;
    return next && isLikelyYear(first) ? { year: first, fiscal: false, twoYears: true } : null;
  }
  if (typeof cell.value === 'string' && /^\s*['’]\d{2}\s*$/.test(cell.value)) {
    return { year: fullYear(Number(cell.value.replace(/\D/g, ''))), fiscal: false, twoYears: false };
  }
  const raw = rawPeriod(cell.value, cell.format, context.date1904);
  if (raw === null) return null;
  if (raw.is === 'year') return { year: raw.year, fiscal: false, twoYears: false };
  if (raw.is === 'date') return { year: raw.date.year, fiscal: false, twoYears: false };
  if (raw.is !== 'period' || raw.period.kind !== 'year') return null;
  return { year: raw.period.ordinal, fiscal: raw.period.iso.startsWith('FY'), twoYears: false };
}

function readPart(cell: Line, part: PairedPart, context: PeriodContext): Period | null {
  const number = smallNumber(cell.value);
  if (number !== null) {
    switch (part) {
      case 'month':
        return monthPeriod(null, number);
      case 'quarter':
        return quarterPeriod(null, number);
      case 'half':
        return halfPeriod(null, number);
      case 'week':
        return weekPeriod(null, number);
      case 'period':
        return fiscalPeriod(null, number);
    }
  }
  const raw = rawPeriod(cell.value, cell.format, context.date1904);
  return raw === null || raw.is === 'year' ? null : alone(raw, { date1904: context.date1904 });
}

/** `3`, `"03"`. */
function smallNumber(value: CellValue): number | null {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 1 && value <= 53 ? value : null;
  return typeof value === 'string' && /^\s*\d{1,2}\s*$/.test(value) ? Number(value) : null;
}
