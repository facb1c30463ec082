/**
 * What a single cell says about a period before its line decides: `01/02/2024` may be 1 February or 2 January,
 * `Apr-15` April 2015 or 15 April, `2024` a year or a number of calls.
 * Makes periods: the one place that knows their ordinals and ISO texts (period.ts).
 */
import { dayOf, daysOf } from '../../workbook/serial-dates';
import { isCalendarDay, isoWeek, weekOrdinal, weekOrdinalOf } from './calendar';
import type { CalendarDay } from '../../workbook/serial-dates';

/** A period a column or row stands for. Its words and forms are read in read-period.ts. */
export interface Period {
  readonly kind: 'day' | 'week' | 'month' | 'quarter' | 'tertial' | 'half' | 'year' | 'fiscal-period';
  /** Consecutive periods of one kind have consecutive ordinals (a month: year × 12 + month − 1). */
  readonly ordinal: number;
  /**
   * `2024-03-15`, `2024-W12`, `2024-03`, `2024-Q1`, `2024-T1`, `2024-H1`, `2024`, `FY2024-P03`, `FY2024-Q1`; without a
   * known year `--03`, `W12`, `--03-15` (a day, or the week of it). Weeks counted within months: `2024-03-W1`, `--03-W1`.
   */
  readonly iso: string;
  /** True when the sheet named no year. */
  readonly yearless: boolean;
}

export type RawPeriod =
  | { readonly is: 'period'; readonly period: Period }
  /** `shows`: what the cell shows of the date; a text date shows its day. */
  | {
      readonly is: 'date';
      readonly date: CalendarDay;
      readonly shows: 'day' | 'month' | 'year';
      /** Said to be the day a week ends or begins. */
      readonly week?: true;
    }
  | {
      readonly is: 'open-date';
      readonly first: number;
      readonly second: number;
      readonly year: number;
      readonly week?: true;
    }
  /** A month's name with a number of two digits, which is a year or a day. */
  | {
      readonly is: 'named-month';
      readonly month: number;
      readonly number: number;
      readonly monthFirst: boolean;
    }
  /** `2011-12`: December 2011, or the year from 2011 to 2012. */
  | { readonly is: 'month-or-years'; readonly year: number; readonly month: number }
  /** A day and a month without a year, said to end or begin a week. */
  | { readonly is: 'week-of'; readonly month: number; readonly day: number }
  /** `W1 Jan`, `2024年1月第1周`: a week counted within its month, or a week of the year beside its month. */
  | {
      readonly is: 'week-of-month';
      readonly year: number | null;
      readonly month: number;
      readonly number: number;
    }
  /** `S1 2024` in Spanish and Portuguese. */
  | { readonly is: 'half-or-week'; readonly year: number; readonly number: number }
  | { readonly is: 'year'; readonly year: number }
  /** Six digits: year and month, or year and week. */
  | { readonly is: 'digits'; readonly year: number; readonly number: number };

const two = (number: number): string => String(number).padStart(2, '0');

export function dayPeriod(day: CalendarDay): Period | null {
  if (!isCalendarDay(day)) return null;
  const iso = `${day.year}-${two(day.month)}-${two(day.day)}`;
  return { kind: 'day', ordinal: daysOf(day), iso, yearless: false };
}

/** Days of a leap year before each month. */
const BEFORE_MONTH = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335];

/** A day without a known year, or the week of it. @example yearlessDay(1, 7, 'day').iso // '--01-07' */
export function yearlessDay(month: number, day: number, kind: 'day' | 'week'): Period | null {
  if (!isCalendarDay({ year: 2024, month, day })) return null;
  const dayOfYear = (BEFORE_MONTH[month - 1] ?? 0) + day - 1;
  const ordinal = kind === 'day' ? dayOfYear : Math.floor(dayOfYear / 7);
  return { kind, ordinal, iso: `--${two(month)}-${two(day)}`, yearless: true };
}

/**
 * The week of a day without a known year, so many New Years later.
 * @example yearlessWeekOrdinal('--01-07', 1) // 53: the week after that of 31 December
 */
export function yearlessWeekOrdinal(iso: string, years: number): number {
  const [month = 1, day = 1] = (iso.match(/\d+/g) ?? []).map(Number);
  return Math.floor(((BEFORE_MONTH[month - 1] ?? 0) + day - 1 + 366 * years) / 7);
}

/** The ISO week a day lies in. */
export function weekOfDay(day: CalendarDay): Period {
  return weekByOrdinal(weekOrdinalOf(daysOf(day)));
}

function weekByOrdinal(ordinal: number): Period {
  const { year, week } = isoWeek(ordinal);
  return { kind: 'week', ordinal, iso: `${year}-W${two(week)}`, yearless: false };
}

/** `year` null: the sheet named none. */
export function weekPeriod(year: number | null, week: number): Period | null {
  if (week < 1 || week > 53) return null;
  if (year === null) return { kind: 'week', ordinal: week, iso: `W${two(week)}`, yearless: true };
  const ordinal = weekOrdinal(year, week);
  return ordinal === null ? null : weekByOrdinal(ordinal);
}

/** So many weeks a month can touch. */
const MOST_WEEKS = 6;

/**
 * A week counted within its month. Months have four to six of them, so that nobody knows which one follows: they are in
 * order, and not consecutive.
 */
export function monthWeekPeriod(year: number | null, month: number, week: number): Period | null {
  if (month < 1 || month > 12 || week < 1 || week > MOST_WEEKS) return null;
  const ordinal = ((year ?? 0) * 12 + month - 1) * MOST_WEEKS + week - 1;
  const iso = `${year ?? '-'}-${two(month)}-W${week}`;
  return { kind: 'week', ordinal, iso, yearless: year === null };
}

/** True for a week counted within its month. */
export function isMonthWeek({ kind, iso }: Period): boolean {
  return kind === 'week' && /-W\d$/.test(iso);
}

export function monthPeriod(year: number | null, month: number): Period | null {
  if (month < 1 || month > 12) return null;
  if (year === null) return { kind: 'month', ordinal: month - 1, iso: `--${two(month)}`, yearless: true };
  return { kind: 'month', ordinal: year * 12 + month - 1, iso: `${year}-${two(month)}`, yearless: false };
}

export function quarterPeriod(year: number | null, quarter: number, fiscal = false): Period | null {
  if (quarter < 1 || quarter > 4) return null;
  if (year === null) return { kind: 'quarter', ordinal: quarter - 1, iso: `Q${quarter}`, yearless: true };
  const iso = `${fiscal ? 'FY' : ''}${year}-Q${quarter}`;
  return { kind: 'quarter', ordinal: year * 4 + quarter - 1, iso, yearless: false };
}

/** The first or second half of a year. */
export function halfPeriod(year: number | null, half: number, fiscal = false): Period | null {
  return partPeriod('half', 'H', 2, year, half, fiscal);
}

/** A third of a year, as Norway counts: January to April, May to August, September to December. */
export function tertialPeriod(year: number | null, tertial: number): Period | null {
  return partPeriod('tertial', 'T', 3, year, tertial, false);
}

function partPeriod(
  kind: 'half' | 'tertial',
  letter: string,
  perYear: number,
  year: number | null,
  number: number,
  fiscal: boolean,
): Period | null {
  if (number < 1 || number > perYear) return null;
  if (year === null) return { kind, ordinal: number - 1, iso: `${letter}${number}`, yearless: true };
  const iso = `${fiscal ? 'FY' : ''}${year}-${letter}${number}`;
  return { kind, ordinal: year * perYear + number - 1, iso, yearless: false };
}

export function yearPeriod(year: number, fiscal = false): Period {
  return { kind: 'year', ordinal: year, iso: `${fiscal ? 'FY' : ''}${year}`, yearless: false };
}

/** `perYear`: 12, or 13 where a sheet has a thirteenth period. */
export function fiscalPeriod(year: number | null, number: number, perYear: 12 | 13 = 12): Period | null {
  if (number < 1 || number > 13) return null;
  const periods = number === 13 ? 13 : perYear;
  if (year === null) {
    return { kind: 'fiscal-period', ordinal: number - 1, iso: `P${two(number)}`, yearless: true };
  }
  const iso = `FY${year}-P${two(number)}`;
  return { kind: 'fiscal-period', ordinal: year * periods + number - 1, iso, yearless: false };
}

/** A period without year, moved so many whole years on that it follows the one before it in a line. */
export function shifted(period: Period, ordinal: number): Period {
  return { ...period, ordinal };
}

const ISO_FORMS: readonly (readonly [RegExp, (numbers: number[]) => Period | null])[] = [
  [/^(\d{4})-(\d{2})-(\d{2})$/, ([year = 0, month = 0, day = 0]) => dayPeriod({ year, month, day })],
  [/^(\d{4})-W(\d{2})$/, ([year = 0, week = 0]) => weekPeriod(year, week)],
  [/^(\d{4})-(\d{2})-W(\d)$/, ([year = 0, month = 0, week = 0]) => monthWeekPeriod(year, month, week)],
  [/^--(\d{2})-W(\d)$/, ([month = 0, week = 0]) => monthWeekPeriod(null, month, week)],
  [/^(\d{4})-(\d{2})$/, ([year = 0, month = 0]) => monthPeriod(year, month)],
  [/^(\d{4})-Q(\d)$/, ([year = 0, quarter = 0]) => quarterPeriod(year, quarter)],
  [/^(\d{4})-H(\d)$/, ([year = 0, half = 0]) => halfPeriod(year, half)],
  [/^(\d{4})-T(\d)$/, ([year = 0, tertial = 0]) => tertialPeriod(year, tertial)],
  [/^(\d{4})$/, ([year = 0]) => yearPeriod(year)],
  [/^FY(\d{4})-P(\d{2})$/, ([year = 0, number = 0]) => fiscalPeriod(year, number)],
  [/^FY(\d{4})-Q(\d)$/, ([year = 0, quarter = 0]) => quarterPeriod(year, quarter, true)],
  [/^FY(\d{4})-H(\d)$/, ([year = 0, half = 0]) => halfPeriod(year, half, true)],
  [/^FY(\d{4})$/, ([year = 0]) => yearPeriod(year, true)],
  [/^--(\d{2})$/, ([month = 0]) => monthPeriod(null, month)],
  [/^W(\d{2})$/, ([week = 0]) => weekPeriod(null, week)],
  [/^Q(\d)$/, ([quarter = 0]) => quarterPeriod(null, quarter)],
  [/^H(\d)$/, ([half = 0]) => halfPeriod(null, half)],
  [/^T(\d)$/, ([tertial = 0]) => tertialPeriod(null, tertial)],
  [/^--(\d{2})-(\d{2})$/, ([month = 0, day = 0]) => yearlessDay(month, day, 'day')],
  [/^P(\d{2})$/, ([number = 0]) => fiscalPeriod(null, number)],
];

/**
 * The period of an ISO text as `Period.iso` writes it (for `--as-of` and mapping files), or null.
 *
 * @example parseIso('2024-03') // { kind: 'month', ordinal: 24290, iso: '2024-03', yearless: false }
 */
export function parseIso(text: string): Period | null {
  const trimmed = text.trim().toUpperCase();
  for (const [form, make] of ISO_FORMS) {
    const match = form.exec(trimmed);
    if (match !== null) return make(match.slice(1).map(Number));
  }
  return null;
}

/** The period after this one, of the same kind. @example nextPeriod(2024-12) // 2025-01 */
export function nextPeriod(period: Period): Period {
  const ordinal = period.ordinal + 1;
  const numbers = (period.iso.match(/\d+/g) ?? []).map(Number);
  const [first = 1, second = 1] = numbers;
  const fiscal = period.iso.startsWith('FY');
  let next: Period | null = null;
  switch (period.kind) {
    case 'day':
      next = period.yearless ? null : dayPeriod(dayOf(ordinal));
      break;
    case 'week':
      if (isMonthWeek(period) || (period.yearless && period.iso.startsWith('--'))) break;
      next = period.yearless ? weekPeriod(null, first >= 52 ? 1 : first + 1) : weekByOrdinal(ordinal);
      break;
    case 'month':
      next = period.yearless
        ? monthPeriod(null, (first % 12) + 1)
        : following(first, second, 12, monthPeriod);
      break;
    case 'quarter':
      next = period.yearless
        ? quarterPeriod(null, (first % 4) + 1)
        : following(first, second, 4, (year, quarter) => quarterPeriod(year, quarter, fiscal));
      break;
    case 'half':
      next = period.yearless
        ? halfPeriod(null, (first % 2) + 1)
        : following(first, second, 2, (year, half) => halfPeriod(year, half, fiscal));
      break;
    case 'tertial':
      next = period.yearless
        ? tertialPeriod(null, (first % 3) + 1)
        : following(first, second, 3, tertialPeriod);
      break;
    case 'year':
      next = yearPeriod(first + 1, fiscal);
      break;
    case 'fiscal-period': {
      const perYear = !period.yearless && period.ordinal === first * 13 + second - 1 ? 13 : 12;
      next = period.yearless
        ? fiscalPeriod(null, (first % 12) + 1)
        : following(first, second, perYear, (year, number) => fiscalPeriod(year, number, perYear));
      break;
    }
  }
  return next === null ? shifted(period, ordinal) : shifted(next, ordinal);
}

function following(
  year: number,
  number: number,
  perYear: number,
  make: (year: number, number: number) => Period | null,
): Period | null {
  return number < perYear ? make(year, number + 1) : make(year + 1, 1);
}

/** Order in time of periods of one kind; of different kinds by kind, so that a sort is steady. */
export function comparePeriods(a: Period, b: Period): number {
  return a.kind === b.kind ? a.ordinal - b.ordinal : a.kind < b.kind ? -1 : 1;
}
