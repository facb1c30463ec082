/**
 * What a line of dates stands for: first of months spaced by a month are months, dates seven days apart are weeks.
 * Numbers the periods of a line that name no year, so that January after December is the next month.
 * Reads a line of periods as a whole: what one cell leaves open, its neighbours decide.
 */
import { daysOf } from '../../workbook/serial-dates';
import { lastDayOf, fullYear, isCalendarDay } from './calendar';
import type { CalendarDay } from '../../workbook/serial-dates';
import {
  shifted,
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
  yearlessWeekOrdinal,
  yearPeriod,
} from './period';
import type { Period, RawPeriod } from './period';
import { alone, inYear, rawPeriod, weekOf } from './one-cell';
import type { PeriodContext } from './one-cell';
import type { CellValue } from '../../workbook/snapshot';

export type DateKind = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A date, and the least of it that its cell shows. */
export interface ShownDate {
  readonly date: CalendarDay;
  readonly shows: 'day' | 'month' | 'year';
}

/**
 * The kind of period the dates of a line name. Order and repetition do not matter.
 *
 * @example 2024-01-01, 2024-02-01, 2024-03-01 // 'month'
 * @example 2024-01-05, 2024-01-12, 2024-01-26 // 'week'
 */
function kindOfDates(shown: readonly ShownDate[]): DateKind {
  const byDay = new Map(shown.map((item) => [daysOf(item.date), item]));
  const dates = [...byDay.keys()].sort((a, b) => a - b);
  const days = dates.map((day) => byDay.get(day)).filter((item) => item !== undefined);
  const months = days.map(({ date }) => date.year * 12 + date.month);
  const distinctMonths = new Set(months).size === months.length;
  if (distinctMonths) {
    if (days.every((item) => item.shows === 'year')) return 'year';
    if (days.every((item) => item.shows !== 'day')) return 'month';
    if (days.length > 1) {
      const kind = kindByMonths(days, months);
      if (kind !== null) return kind;
    }
  }
  if (days.length < 2) return 'day';
  const gaps = differences(dates);
  const weekly = gaps.every((gap) => gap % 7 === 0) && gaps.includes(7);
  return weekly ? 'week' : 'day';
}

function kindByMonths(days: readonly ShownDate[], months: readonly number[]): DateKind | null {
  const gaps = differences(months);
  const sameDay = days.every(({ date }) => date.day === days[0]?.date.day);
  const firsts = days.every(({ date }) => date.day === 1);
  const lasts = days.every(({ date }) => date.day === lastDayOf(date.year, date.month));
  const oneEachMonth = gaps.every((gap) => gap === 1) && days.length > 2;
  const regular = firsts || lasts || (sameDay && days.length > 2) || oneEachMonth;
  if (!regular) return null;
  if (gaps.every((gap) => gap % 12 === 0) && (firsts || lasts)) return 'year';
  const quarterly = gaps.every((gap) => gap % 3 === 0) && days.length > 2 && (firsts || lasts);
  const atQuarters = days.every(({ date }) => (firsts ? date.month % 3 === 1 : date.month % 3 === 0));
  return quarterly && atQuarters ? 'quarter' : 'month';
}

function differences(ascending: readonly number[]): number[] {
  return ascending.slice(1).map((value, index) => value - (ascending[index] ?? value));
}

/** What runs through a year: weeks counted within months are a count of their own. */
type Count = Period['kind'] | 'month-week';

function countOf(period: Period): Count {
  return isMonthWeek(period) ? 'month-week' : period.kind;
}

const A_YEAR: Readonly<Partial<Record<Count, number>>> = {
  'month-week': 72,
  month: 12,
  quarter: 4,
  tertial: 3,
  half: 2,
  week: 52,
  day: 366,
};

/**
 * Periods without year, each after (or, newest first, before) the one before it: Nov, Dec, Jan → 10, 11, 12. Each
 * kind by itself, quarters between months do not disturb. With a known year the earliest lie in it. Periods in no
 * order stay within one year.
 */
function consecutive(periods: readonly (Period | null)[], year: number | undefined): (Period | null)[] {
  let numbered: (Period | null)[] = [...periods];
  for (const kind of new Set(periods.map((period) => (period?.yearless === true ? countOf(period) : null)))) {
    if (kind !== null) numbered = ofKind(numbered, kind, year);
  }
  return numbered;
}

function ofKind(
  periods: readonly (Period | null)[],
  kind: Count,
  year: number | undefined,
): (Period | null)[] {
  const own = periods.filter((period) => period !== null).filter((period) => isOwn(period, kind));
  const longYear = own.some((period) => period.iso === 'W53');
  const most = longYear ? 53 : A_YEAR[kind];
  const turned = most === undefined ? own.map(() => 0) : turnsOf(own, most);
  const first = turned.reduce((least, turn) => (turn < least ? turn : least), 0);
  let at = 0;
  return periods.map((period) => {
    if (period === null || !isOwn(period, kind)) return period;
    const years = (turned[at++] ?? 0) - first;
    if (year !== undefined) return inYear(period, year + years);
    if (kind === 'week' && period.iso.startsWith('--')) {
      return shifted(period, yearlessWeekOrdinal(period.iso, years));
    }
    return shifted(period, period.ordinal + years * (most ?? 0));
  });
}

function isOwn(period: Period, kind: Count): boolean {
  return period.yearless && countOf(period) === kind;
}

/** For each period how many New Years lie between the first one and it; all 0 when the line is in no order. */
function turnsOf(own: readonly Period[], most: number): number[] {
  const descending = isDescending(own, most);
  let turns = 0;
  let changes = 0;
  const turned = own.map((period, index) => {
    const step = period.ordinal - (own[index - 1]?.ordinal ?? period.ordinal);
    if (step !== 0) changes++;
    if (descending && step > 0) turns--;
    if (!descending && step < 0) turns++;
    return turns;
  });
  return Math.abs(turns) <= Math.max(1, changes / 3) ? turned : own.map(() => 0);
}

/** True when most steps go one back: Mar, Feb, Jan. */
function isDescending(own: readonly Period[], most: number): boolean {
  // Two halves go up and down alike.
  if (most === 2) return false;
  let back = 0;
  let forth = 0;
  own.forEach((period, index) => {
    const step = period.ordinal - (own[index - 1]?.ordinal ?? period.ordinal);
    if (step === -1 || step === most - 1) back++;
    else if (step === 1 || step === 1 - most) forth++;
  });
  return back > forth;
}

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
  const dates = dated.filter((raw) => raw?.is === 'date');
  const kind = dates.some((raw) => raw.week === true) ? 'week' : kindOfDates(dates);
  const asDays = namedMonthsAreDays(dated);
  const asYears = yearRangesFit(dated);
  const asWeeks = dated.some((raw) => raw?.is === 'digits' && raw.number > 12);
  // S1 and S2 beside S3 are weeks.
  const asHalves = !dated.some((raw) => raw?.is === 'period' && raw.period.kind === 'week');
  const asMonthWeeks = startsAgain(dated);
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

/** Weeks of one month, or weeks that start again with a later one; W4 Jan, W5 Feb are weeks of the year. */
function startsAgain(line: Line): boolean {
  const weeks = line.filter((raw) => raw?.is === 'week-of-month');
  const months = new Set(weeks.map(({ year, month }) => (year ?? 0) * 12 + month));
  if (months.size < 2) return true;
  const first = new Set(weeks.filter(({ number }) => number === 1).map(({ month }) => month));
  return first.size >= months.size - 1;
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
  const date = { year: raw.year, month, day };
  return { is: 'date', date, shows: 'day', ...(raw.week === true ? { week: true } : {}) };
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
  if (year === undefined) return yearlessDay(raw.month, raw.number, 'day');
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

/**
 * `T1`, `T2`, `T3` of a Norwegian sheet as thirds of the year, where no `T4` stands among them: elsewhere, and beside it,
 * they are quarters. Null when the line has none.
 *
 * @example tertialsOf(cells 'T1 2024', 'T2 2024', 'T3 2024', ['nb']) // 2024-T1, 2024-T2, 2024-T3
 */
export function tertialsOf(
  cells: readonly { readonly value: CellValue }[],
  periods: readonly (Period | null)[],
  languages: readonly string[],
): (Period | null)[] | null {
  if (languages[0] !== 'nb') return null;
  const isThird = cells.map(({ value }) => typeof value === 'string' && THIRD.test(value));
  const quarters = periods.filter((period, at) => isThird[at] === true && period?.kind === 'quarter');
  if (quarters.length < 2 || quarters.some((period) => period?.iso.endsWith('4') === true)) return null;
  return periods.map((period, at) => {
    if (isThird[at] !== true || period?.kind !== 'quarter') return period;
    const [last = 0, year = null] = (period.iso.match(/\d+/g) ?? []).map(Number).reverse();
    return tertialPeriod(year, last);
  });
}

/** A T with its number, alone or beside a year. */
const THIRD = /(?:^|[\s/.-])T\s?[1-4](?:$|[\s/.'\u2019-])/i;
