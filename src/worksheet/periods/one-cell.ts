/**
 * Reads what a single cell says about a period: dates, digits and words.
 * What a cell says about its period when its neighbours are not asked.
 * Finds the period in a header that says something else too: `2012-Q4 Vol.`, `Jan Actual`, `Target 2024-03`.
 * Reads cells as periods (worksheets §2, Periods understood): one by one here, a header line as a whole in period-line.ts.
 */
import type { CellValue } from '../../workbook/snapshot';
import { dayOfSerial } from '../../workbook/serial-dates';
import { fullYear, isCalendarDay } from './calendar';
import type { CalendarDay } from '../../workbook/serial-dates';
import {
  dayPeriod,
  fiscalPeriod,
  halfPeriod,
  isMonthWeek,
  monthPeriod,
  monthWeekPeriod,
  quarterPeriod,
  tertialPeriod,
  weekOfDay,
  weekPeriod,
  yearlessDay,
  yearPeriod,
} from './period';
import type { Period, RawPeriod } from './period';
import { formatFacts } from '../cells/number-formats';
import { readWordForm } from './period-forms';
import { withoutWeekday, withoutWeekWords } from '../words/period-words';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const LONGEST_PERIOD = 40;

export function isLikelyYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Languages in which a letter with a number and no year is a period: S12 is a week in Spanish, a code in English. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  s: ['es', 'pt'],
  t: ['es', 'pt', 'nb'],
  k: ['nl', 'nb'],
  u: ['nb'],
};

/**
 * False for a letter and a number that mean a period in other languages only.
 *
 * @example isLetterOf('S12', ['en']) // false
 * @example isLetterOf('W12', ['en']) // true
 */
export function isLetterOf(text: string, languages: readonly string[]): boolean {
  const letter = /^\s*([a-z])\s?\d{1,2}\s*$/i.exec(text)?.[1]?.toLowerCase() ?? '';
  return LETTERS[letter]?.some((language) => languages.includes(language)) ?? true;
}

/** What a cell says, null when it is no period at all. */
export function rawPeriod(value: CellValue, format: string, date1904: boolean): RawPeriod | null {
  if (typeof value === 'number') return rawNumber(value, format, date1904);
  if (typeof value !== 'string' || value.length > LONGEST_PERIOD) return null;
  const before = known.get(value);
  if (before !== undefined) return before;
  const found = rawText(value);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(value, found);
  return found;
}

/** Labels are asked several times each, and sheets of one kind have the same. */
const known = new Map<string, RawPeriod | null>();
const MOST_KNOWN = 2000;

function rawText(value: string): RawPeriod | null {
  const text = value
    .normalize('NFKC')
    .replace(/[*\u2020\u2021]+\s*$/, '')
    .replace(/\s*\([a-zA-Z]\)\s*$/, '')
    .trim();
  const dated = weekOfText(text);
  if (dated !== null) return dated;
  if (!/\d/.test(text)) return wordForm(text);
  return rawDigits(text) ?? wordForm(text) ?? rawDigits(withoutWeekday(text) ?? '');
}

/** "W/E 07-Jan", "Week commencing 08/01/2024": the week of a day. */
function weekOfText(text: string): RawPeriod | null {
  const rest = withoutWeekWords(text);
  if (rest === null) return null;
  const raw = rawDigits(rest) ?? wordForm(rest);
  switch (raw?.is) {
    case 'named-month':
      return raw.number === 0 || raw.number > 31
        ? null
        : { is: 'week-of', month: raw.month, day: raw.number };
    case 'date':
    case 'open-date':
      return { ...raw, week: true };
    case 'period': {
      const { iso, kind } = raw.period;
      if (kind !== 'day' || !raw.period.yearless) return null;
      const [month = 0, day = 0] = (iso.match(/\d+/g) ?? []).map(Number);
      return { is: 'week-of', month, day };
    }
    default:
      return null;
  }
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

/** `2024-01`, `2024-1`; `2015-16` and `2015/2016` are years, `2024-14` a week. */
function yearAnd(year: number, second: string): RawPeriod | null {
  const number = Number(second);
  if (!isLikelyYear(year)) return null;
  const isNextYear = second.length >= 2 && (number === (year + 1) % 100 || number === year + 1);
  if (second.length > 2) return isNextYear ? asPeriod(yearPeriod(year)) : null;
  if (number >= 1 && number <= 12) {
    return isNextYear ? { is: 'month-or-years', year, month: number } : asPeriod(monthPeriod(year, number));
  }
  if (isNextYear) return asPeriod(yearPeriod(year));
  // 2024-14 can only be a week.
  return second.length === 2 && number > 12 && number <= 53 ? { is: 'digits', year, number } : null;
}

function dated(date: CalendarDay): RawPeriod | null {
  return isCalendarDay(date) ? { is: 'date', date, shows: 'day' } : null;
}

function asPeriod(period: Period | null): RawPeriod | null {
  return period === null ? null : { is: 'period', period };
}

export interface PeriodContext {
  readonly date1904: boolean;
  /** The year that holds for periods without one, from a title or a line above. */
  readonly year?: number;
  /** The languages of the sheet, the likeliest first; they tell T1 of Norway from T1 of Spain. */
  readonly languages?: readonly string[];
  /** How `01/02/2024` is written here; unknown when left out. */
  readonly dayFirst?: boolean;
}

/** What a cell says without its neighbours. */
export function alone(raw: RawPeriod, context: PeriodContext): Period | null {
  switch (raw.is) {
    case 'period':
      return inYear(raw.period, context.year);
    case 'date':
      if (raw.week === true) return weekOfDay(raw.date);
      if (raw.shows === 'month') return monthPeriod(raw.date.year, raw.date.month);
      return raw.shows === 'year' ? yearPeriod(raw.date.year) : dayPeriod(raw.date);
    case 'open-date': {
      if (context.dayFirst === undefined) return null;
      const [day, month] = context.dayFirst ? [raw.first, raw.second] : [raw.second, raw.first];
      const date = { year: raw.year, month, day };
      return raw.week === true && isCalendarDay(date) ? weekOfDay(date) : dayPeriod(date);
    }
    case 'named-month':
      return namedMonth(raw, context);
    case 'month-or-years':
      return monthPeriod(raw.year, raw.month);
    case 'week-of':
      return weekOf(raw, context.year);
    case 'week-of-month':
      return monthWeekPeriod(raw.year ?? context.year ?? null, raw.month, raw.number);
    case 'half-or-week':
      return halfPeriod(raw.year, raw.number);
    case 'year':
      return yearPeriod(raw.year);
    case 'digits':
      return raw.number <= 12 ? monthPeriod(raw.year, raw.number) : weekPeriod(raw.year, raw.number);
  }
}

function namedMonth(raw: RawPeriod & { is: 'named-month' }, context: PeriodContext): Period | null {
  if (raw.monthFirst || raw.number > 31 || raw.number === 0) {
    return monthPeriod(fullYear(raw.number), raw.month);
  }
  // 24-Jan may be January 2024: without a year its line decides.
  if (context.year === undefined) return null;
  return dayPeriod({ year: context.year, month: raw.month, day: raw.number });
}

/** The week of a day, in the year that holds here. */
export function weekOf(raw: RawPeriod & { is: 'week-of' }, year: number | undefined): Period | null {
  const week = yearlessDay(raw.month, raw.day, 'week');
  return week === null ? null : inYear(week, year);
}

/** A period without year, in the given one. @example inYear(--03, 2024) // 2024-03 */
export function inYear(period: Period, year: number | undefined): Period {
  if (!period.yearless || year === undefined) return period;
  if (isMonthWeek(period)) {
    const [month = 0, week = 0] = (period.iso.match(/\d+/g) ?? []).map(Number);
    return monthWeekPeriod(year, month, week) ?? period;
  }
  if (period.iso.startsWith('--') && period.kind !== 'month') {
    const [month = 0, day = 0] = (period.iso.match(/\d+/g) ?? []).map(Number);
    const date = { year, month, day };
    if (!isCalendarDay(date)) return period;
    return period.kind === 'week' ? weekOfDay(date) : (dayPeriod(date) ?? period);
  }
  const number = Number(period.iso.replace(/\D/g, ''));
  const dated = {
    month: monthPeriod,
    quarter: quarterPeriod,
    week: weekPeriod,
    half: halfPeriod,
    tertial: tertialPeriod,
    'fiscal-period': fiscalPeriod,
    day: () => null,
    year: () => null,
  }[period.kind](year, number);
  return dated ?? period;
}

const MOST_PERIOD_WORDS = 4;
const LONGEST_HEADER = 80;

/**
 * The period at the start or end of a text and the text beside it; null when there is none or nothing beside it.
 * The longest period wins. A plain year or a lone number is none.
 *
 * @example readPeriodBeside('2012-Q4 CPT (£)', { date1904: false }) // 2012-Q4, rest 'CPT (£)'
 */
export function readPeriodBeside(
  text: string,
  context: PeriodContext,
): { readonly period: Period; readonly rest: string } | null {
  if (text.length > LONGEST_HEADER) return null;
  const words = text.trim().split(/\s+/);
  for (let size = Math.min(MOST_PERIOD_WORDS, words.length - 1); size > 0; size--) {
    for (const atStart of [true, false]) {
      const head = atStart ? words.slice(0, size) : words.slice(-size);
      const tail = atStart ? words.slice(size) : words.slice(0, -size);
      const rest = tail.join(' ').replace(/^[-\u2013\u2014:|/,\s]+|[-\u2013\u2014:|/,\s]+$/g, '');
      const raw = rawPeriod(head.join(' ').replace(/[:|,]+$/, ''), 'General', context.date1904);
      if (raw === null || raw.is === 'year' || raw.is === 'digits' || rest === '') continue;
      const period = alone(raw, context);
      if (period !== null) return { period, rest };
    }
  }
  return null;
}

/**
 * The period a cell names by itself, or null. A date is a day unless its format shows less (`mmm-yy`: a month);
 * `readPeriodLine` sees more, because it knows the neighbours. Plain numbers are read only as years (`2024`), as
 * year and month (`202401`) and as dates (`20240115`): whether figures are years is for the caller to decide.
 *
 * @example readPeriod('ene-24', 'General', { date1904: false }) // 2024-01
 * @example readPeriod(45292, 'mmm-yy', { date1904: false }) // 2024-01
 * @example readPeriod('03/04/2024', 'General', { date1904: false }) // null: day or month first?
 */
export function readPeriod(value: CellValue, format: string, context: PeriodContext): Period | null {
  const raw = rawPeriod(value, format, context.date1904);
  return raw === null ? null : alone(raw, context);
}
