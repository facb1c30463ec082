/** Reads what a single cell says about a period: dates, digits and words. */
import type { CellValue } from '../workbook/snapshot';
import { dayOfSerial, fullYear, isCalendarDay, type CalendarDay } from './calendar';
import { monthPeriod, yearPeriod } from './make-period';
import { formatFacts } from './number-formats';
import type { Period } from './period';
import { readWordForm } from './period-forms';
import type { RawPeriod } from './raw-period';

export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;
const LONGEST_PERIOD = 40;

export function isLikelyYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** What a cell says, null when it is no period at all. */
export function rawPeriod(value: CellValue, format: string, date1904: boolean): RawPeriod | null {
  if (typeof value === 'number') return rawNumber(value, format, date1904);
  if (typeof value !== 'string' || value.length > LONGEST_PERIOD) return null;
  const text = value
    .normalize('NFKC')
    .replace(/[*\u2020\u2021]+\s*$/, '')
    .replace(/\s*\([a-zA-Z]\)\s*$/, '')
    .trim();
  return /\d/.test(text) ? (rawDigits(text) ?? wordForm(text)) : wordForm(text);
}

function wordForm(text: string): RawPeriod | null {
  return text === '' ? null : readWordForm(text);
}

function rawNumber(value: number, format: string, date1904: boolean): RawPeriod | null {
  const facts = formatFacts(format);
  if (facts.date) {
    const date = dayOfSerial(value, date1904);
    if (date === null) return null;
    return { is: 'date', date, shows: facts.shows.day ? 'day' : facts.shows.month ? 'month' : 'year' };
  }
  if (!Number.isInteger(value) || facts.percent || facts.money || facts.duration) return null;
  return digitGroup(String(value));
}

/** `2024`, `202401`, `20240115`. */
function digitGroup(text: string): RawPeriod | null {
  const parts = /^(\d{4})(?:(\d{2})(\d{2})?)?$/.exec(text);
  if (parts === null) return null;
  const year = Number(parts[1]);
  if (!isLikelyYear(year)) return null;
  if (parts[2] === undefined) return { is: 'year', year };
  const number = Number(parts[2]);
  if (parts[3] !== undefined) return dated({ year, month: number, day: Number(parts[3]) });
  return number >= 1 && number <= 53 ? { is: 'digits', year, number } : null;
}

const CLOCK = /[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?Z?$/i;

/** Forms of digits and separators alone. */
function rawDigits(given: string): RawPeriod | null {
  const text = given.replace(CLOCK, '');
  if (/[^\d\-/. ]/.test(text)) return null;
  const parts = text.split(/ ?[-/. ] ?/);
  if (parts.some((part) => part === '')) return null;
  const [a = '', b = '', c = ''] = parts;
  const [first, second, third] = [Number(a), Number(b), Number(c)];
  if (parts.length === 1) return digitGroup(text);
  if (parts.length === 2) {
    if (a.length === 4) return yearAnd(first, b);
    if (b.length === 4 && a.length <= 2 && isLikelyYear(second)) return asPeriod(monthPeriod(second, first));
    // 01/24: the larger number can only be the year.
    const isMonthYear = text.includes('/') && a.length === 2 && b.length === 2 && second > 31;
    return isMonthYear ? asPeriod(monthPeriod(fullYear(second), first)) : null;
  }
  if (parts.length !== 3) return null;
  if (a.length === 4) return dated({ year: first, month: second, day: third });
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && c.length !== 2)) return null;
  const year = fullYear(third);
  if (text.includes('.')) return dated({ year, month: second, day: first });
  const dayFirst = isCalendarDay({ year, month: second, day: first });
  const monthFirst = isCalendarDay({ year, month: first, day: second });
  if (!dayFirst && !monthFirst) return null;
  if (!monthFirst || first === second) return dated({ year, month: second, day: first });
  if (!dayFirst) return dated({ year, month: first, day: second });
  return { is: 'open-date', first, second, year };
}

/** `2024-01`, `2024-1`; `2015-16` and `2015/2016` are years. */
function yearAnd(year: number, second: string): RawPeriod | null {
  const number = Number(second);
  if (!isLikelyYear(year)) return null;
  const isNextYear = second.length >= 2 && (number === (year + 1) % 100 || number === year + 1);
  if (second.length > 2) return isNextYear ? asPeriod(yearPeriod(year)) : null;
  if (number >= 1 && number <= 12) {
    return isNextYear ? { is: 'month-or-years', year, month: number } : asPeriod(monthPeriod(year, number));
  }
  return isNextYear ? asPeriod(yearPeriod(year)) : null;
}

function dated(date: CalendarDay): RawPeriod | null {
  return isCalendarDay(date) ? { is: 'date', date, shows: 'day' } : null;
}

function asPeriod(period: Period | null): RawPeriod | null {
  return period === null ? null : { is: 'period', period };
}
