/** Reads a line of periods as a whole: what one cell leaves open, its neighbours decide. */
import type { CellValue } from '../../workbook/snapshot';
import { fullYear, isCalendarDay } from './calendar';
import { consecutivePeriods } from './consecutive-periods';
import { type DateKind, kindOfDates } from './kind-of-dates';
import { type PeriodContext, alone, rawPeriod, weekOf } from './one-cell';
import { type PeriodCells, type Of, withClosedDates } from './open-dates';
import {
  type Period,
  type RawPeriod,
  dayPeriod,
  fiscalPeriod,
  halfPeriod,
  monthPeriod,
  monthWeekPeriod,
  quarterPeriod,
  weekOfDay,
  weekPeriod,
  yearPeriod,
  yearlessDay,
} from './period';

/**
 * The period of each cell of a header line or a list column, null where there is none. Dates become months, weeks,
 * quarters or years when they are spaced so; the order of day and month is taken from the line; years and `202401`
 * count when all numbers of the line are such; months without year are made consecutivePeriods (Nov, Dec, Jan).
 * For a long list give its distinct cells, not every row: a repeated January would be the next one.
 * Periods of different kinds stay as they are: a quarter between months is a subtotal, and the caller's to leave out.
 *
 * @example cells 2024-01-01, 2024-02-01, 2024-03-01 // 2024-01, 2024-02, 2024-03
 * @example cells 'Apr-15', 'May-15', 'Jun-15' // 2015-04, 2015-05, 2015-06
 */
export function readPeriodLine(
  cells: readonly { value: CellValue; format: string }[],
  context: PeriodContext,
): (Period | null)[] {
  const raws = cells.map(({ value, format }) => rawPeriod(value, format, context.date1904));
  const numbersAreYears = plainNumbersFit(cells, raws);
  const line = raws.map((raw, index) => {
    const plain = raw?.is === 'year' || raw?.is === 'digits';
    return plain && typeof cells[index]?.value === 'number' && !numbersAreYears ? null : raw;
  });
  const dated = withClosedDates(line, context);
  const dates = dated.filter((raw) => raw?.is === 'date');
  const kind = dates.some((raw) => raw.week === true) ? 'week' : kindOfDates(dates);
  const asDays = namedMonthsAreDays(dated);
  const asYears = yearRangesFit(dated);
  const asWeeks = dated.some((raw) => raw?.is === 'digits' && raw.number > 12);
  // S1 and S2 beside S3 are weeks.
  const asHalves = !dated.some((raw) => raw?.is === 'period' && raw.period.kind === 'week');
  const asMonthWeeks = startsAgain(dated);
  const hasYears = dated.filter((raw) => raw?.is === 'year').length > 1 || dated.some(isFiner);
  const numbered = asWeeks ? cells.map(({ value }) => YEAR_AND_NUMBER.exec(String(value))) : [];
  const has = (fits: (number: number) => boolean): boolean =>
    numbered.some((parts) => parts !== null && fits(Number(parts[2])));
  // 2024-01 to 2024-12 are months, and 2024-13 behind them a slip.
  const isSlip = has((number) => number === 1) && !has((number) => number > 13);
  const periods = dated.map((raw, index): Period | null => {
    if (raw === null) return null;
    // 2024-12 beside 2024-14 is a week, too.
    const parts = numbered[index] ?? null;
    if (parts !== null && !isSlip) return weekPeriod(Number(parts[1]), Number(parts[2]));
    if (parts !== null && Number(parts[2]) > 12) return null;
    switch (raw.is) {
      case 'date':
        return periodOfDate(raw, kind);
      case 'named-month':
        if (!asDays) return monthPeriod(fullYear(raw.number), raw.month);
        return dayInYear(raw, context.year);
      case 'month-or-years':
        return asYears ? yearPeriod(raw.year) : monthPeriod(raw.year, raw.month);
      case 'digits':
        return asWeeks ? weekPeriod(raw.year, raw.number) : monthPeriod(raw.year, raw.number);
      case 'year':
        return hasYears ? yearPeriod(raw.year) : null;
      case 'week-of-month':
        return asMonthWeeks ? monthWeekPeriod(raw.year, raw.month, raw.number) : null;
      case 'half-or-week':
        return asHalves ? halfPeriod(raw.year, raw.number) : weekPeriod(raw.year, raw.number);
      case 'week-of':
        return weekOf(raw, undefined);
      case 'period':
      case 'open-date':
        return alone(raw, { date1904: context.date1904 });
    }
  });
  return consecutivePeriods(withThirteen(periods), context.year);
}

const YEAR_AND_NUMBER = /^\s*(\d{4})\s?[-/.]\s?(\d{1,2})\s*$/;

/** Years and year-months in plain numbers count when every plain number of the line is one, and there are two at least. */
function plainNumbersFit(cells: readonly { value: CellValue }[], raws: PeriodCells): boolean {
  let fitting = 0;
  for (const [index, raw] of raws.entries()) {
    if (typeof cells[index]?.value !== 'number') continue;
    if (raw === null) return false;
    if (raw.is === 'year' || raw.is === 'digits') fitting++;
  }
  return fitting > 1 || (fitting === 1 && raws.some(isFiner));
}

function isFiner(raw: RawPeriod | null): boolean {
  return (
    raw !== null &&
    (raw.is === 'date' || raw.is === 'named-month' || (raw.is === 'period' && raw.period.kind !== 'year'))
  );
}

/** Weeks of one month, or weeks that start again with a later one; W4 Jan, W5 Feb are weeks of the year. */
function startsAgain(line: PeriodCells): boolean {
  const weeks = line.filter((raw) => raw?.is === 'week-of-month');
  const months = new Set(weeks.map(({ year, month }) => (year ?? 0) * 12 + month));
  if (months.size < 2) return true;
  const first = new Set(weeks.filter(({ number }) => number === 1).map(({ month }) => month));
  return first.size >= months.size - 1;
}

function periodOfDate(raw: Of<'date'>, kind: DateKind): Period | null {
  const { date } = raw;
  switch (kind) {
    case 'year':
      return yearPeriod(date.year);
    case 'quarter':
      return quarterPeriod(date.year, Math.ceil(date.month / 3));
    case 'month':
      return monthPeriod(date.year, date.month);
    case 'week':
      return weekOfDay(date);
    case 'day':
      return dayPeriod(date);
  }
}

/**
 * `15-Apr, 16-Apr, 17-Apr` are days: one month, or days that run on. `Apr-15, May-15` and `23-Dec, 24-Jan` are months
 * of years.
 */
function namedMonthsAreDays(line: PeriodCells): boolean {
  const named = line.filter((raw) => raw?.is === 'named-month');
  if (named.length === 0 || named.some((raw) => raw.number > 31 || raw.number === 0)) return false;
  const months = new Set(named.map((raw) => raw.month));
  const numbers = new Set(named.map((raw) => raw.number));
  if (named.every((raw) => raw.monthFirst))
    return months.size === 1 && numbers.size > 2 && runOn([...numbers]);
  if (named.length === 1) return true;
  if (months.size === 1) return numbers.size > 1;
  const asMonths = new Set(named.map((raw) => fullYear(raw.number) * 12 + raw.month));
  return !runOn([...asMonths]);
}

function runOn(values: readonly number[]): boolean {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.every((value, index) => index === 0 || value - (sorted[index - 1] ?? 0) === 1);
}

function dayInYear(raw: Of<'named-month'>, year: number | undefined): Period | null {
  if (year === undefined) return yearlessDay(raw.month, raw.number, 'day');
  const date = { year, month: raw.month, day: raw.number };
  return isCalendarDay(date) ? dayPeriod(date) : null;
}

/** `2011-12` is a year when the line holds `2012-13` too. */
function yearRangesFit(line: PeriodCells): boolean {
  const ranges = line.filter((raw) => raw?.is === 'month-or-years');
  const others = line.filter((raw) => raw?.is === 'period');
  return (
    others.some((raw) => raw.period.kind === 'year') ||
    (ranges.length > 1 &&
      others.length === 0 &&
      new Set(ranges.map((raw) => raw.year)).size === ranges.length)
  );
}

/** Fiscal years of thirteen periods, when the line has a thirteenth. */
function withThirteen(periods: readonly (Period | null)[]): (Period | null)[] {
  const thirteen = periods.some((period) => period?.kind === 'fiscal-period' && period.iso.endsWith('P13'));
  if (!thirteen) return [...periods];
  return periods.map((period) => {
    if (period?.kind !== 'fiscal-period' || period.yearless) return period;
    const [year = 0, number = 0] = (period.iso.match(/\d+/g) ?? []).map(Number);
    return fiscalPeriod(year, number, 13);
  });
}
