/** Reads a line of periods as a whole: what one cell leaves open, its neighbours decide. */
import type { CellValue } from '../workbook/snapshot';
import { fullYear, isCalendarDay } from './calendar';
import { kindOfDates, type DateKind, type ShownDate } from './date-spacing';
import {
  dayPeriod,
  fiscalPeriod,
  monthPeriod,
  quarterPeriod,
  weekOfDay,
  weekPeriod,
  yearPeriod,
} from './make-period';
import type { Period } from './period';
import { alone, type PeriodContext } from './period-alone';
import type { RawPeriod } from './raw-period';
import { rawPeriod } from './read-raw-period';
import { consecutive } from './yearless-line';

type Line = readonly (RawPeriod | null)[];
type Of<Kind extends RawPeriod['is']> = RawPeriod & { is: Kind };

/**
 * The period of each cell of a header line or a list column, null where there is none. Dates become months, weeks,
 * quarters or years when they are spaced so; the order of day and month is taken from the line; years and `202401`
 * count when all numbers of the line are such; months without year are made consecutive (Nov, Dec, Jan).
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
  const dated = withDates(line, context);
  const kind = kindOfDates(dated.filter((raw) => raw?.is === 'date'));
  const asDays = namedMonthsAreDays(dated);
  const asYears = yearRangesFit(dated);
  const asWeeks = dated.some((raw) => raw?.is === 'digits' && raw.number > 12);
  const hasYears = dated.filter((raw) => raw?.is === 'year').length > 1 || dated.some(isFiner);
  const periods = dated.map((raw): Period | null => {
    if (raw === null) return null;
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
      case 'period':
      case 'open-date':
        return alone(raw, { date1904: context.date1904 });
    }
  });
  return consecutive(withThirteen(periods), context.year);
}

/** Years and year-months in plain numbers count when every plain number of the line is one, and there are two at least. */
function plainNumbersFit(cells: readonly { value: CellValue }[], raws: Line): boolean {
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

/** Dates whose order of day and month is open, closed by the line; those that stay open are left as they are. */
function withDates(line: Line, context: PeriodContext): Line {
  const open = line.filter((raw) => raw?.is === 'open-date');
  if (open.length === 0) return line;
  const dayFirst = context.dayFirst ?? orderBySpacing(line, open);
  if (dayFirst === null) return line.map((raw) => (raw?.is === 'open-date' ? null : raw));
  return line.map((raw) => (raw?.is === 'open-date' ? closed(raw, dayFirst) : raw));
}

function closed(raw: Of<'open-date'>, dayFirst: boolean): Of<'date'> {
  const [day, month] = dayFirst ? [raw.first, raw.second] : [raw.second, raw.first];
  return { is: 'date', date: { year: raw.year, month, day }, shows: 'day' };
}

/**
 * The order that makes the line regular. A date such as 25/12/2024 in it is only possible one way, and its distance
 * to the others shows in the spacing too; where both orders are regular, months win over single days.
 */
function orderBySpacing(line: Line, open: readonly Of<'open-date'>[]): boolean | null {
  const certain = line.filter((raw) => raw?.is === 'date');
  const kinds = [true, false].map((dayFirst) =>
    kindOfDates([...certain, ...open.map((raw) => closed(raw, dayFirst))]),
  );
  const [dayFirst = 'day', monthFirst = 'day'] = kinds;
  if (dayFirst !== monthFirst) {
    if (monthFirst === 'day') return true;
    if (dayFirst === 'day') return false;
  }
  if (dayFirst !== 'day' || monthFirst !== 'day') return null;
  return orderByRun(certain, open);
}

/** Daily data: the order under which the dates lie closer together. */
function orderByRun(certain: readonly Of<'date'>[], open: readonly Of<'open-date'>[]): boolean | null {
  if (certain.length + open.length < 3) return null;
  const [asDayFirst = 0, asMonthFirst = 0] = [true, false].map((dayFirst) =>
    spanOf([...certain, ...open.map((raw) => closed(raw, dayFirst))]),
  );
  return asDayFirst === asMonthFirst ? null : asDayFirst < asMonthFirst;
}

function spanOf(dates: readonly ShownDate[]): number {
  let low = Infinity;
  let high = -Infinity;
  for (const { date } of dates) {
    const at = date.year * 372 + date.month * 31 + date.day;
    if (at < low) low = at;
    if (at > high) high = at;
  }
  return high - low;
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
function namedMonthsAreDays(line: Line): boolean {
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
  if (year === undefined) return null;
  const date = { year, month: raw.month, day: raw.number };
  return isCalendarDay(date) ? dayPeriod(date) : null;
}

/** `2011-12` is a year when the line holds `2012-13` too. */
function yearRangesFit(line: Line): boolean {
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
