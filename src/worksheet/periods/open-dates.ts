/** Dates in which day and month could be either: the other dates of their line decide. */
import { type ShownDate, kindOfDates } from './kind-of-dates';
import type { PeriodContext } from './one-cell';
import type { RawPeriod } from './period';

export type PeriodCells = readonly (RawPeriod | null)[];

export type Of<Kind extends RawPeriod['is']> = RawPeriod & { is: Kind };

/** Dates whose order of day and month is open, asDate by the line; those that stay open are left as they are. */
export function withClosedDates(line: PeriodCells, context: PeriodContext): PeriodCells {
  const open = line.filter((raw) => raw?.is === 'open-date');
  if (open.length === 0) return line;
  const dayFirst = context.dayFirst ?? orderBySpacing(line, open);
  if (dayFirst === null) return line.map((raw) => (raw?.is === 'open-date' ? null : raw));
  return line.map((raw) => (raw?.is === 'open-date' ? asDate(raw, dayFirst) : raw));
}

function asDate(raw: Of<'open-date'>, dayFirst: boolean): Of<'date'> {
  const [day, month] = dayFirst ? [raw.first, raw.second] : [raw.second, raw.first];
  const date = { year: raw.year, month, day };
  return { is: 'date', date, shows: 'day', ...(raw.week === true ? { week: true } : {}) };
}

/**
 * The order that makes the line regular. A date such as 25/12/2024 in it is only possible one way, and its distance
 * to the others shows in the spacing too; where both orders are regular, months win over single days.
 */
function orderBySpacing(line: PeriodCells, open: readonly Of<'open-date'>[]): boolean | null {
  const certain = line.filter((raw) => raw?.is === 'date');
  const kinds = [true, false].map((dayFirst) =>
    kindOfDates([...certain, ...open.map((raw) => asDate(raw, dayFirst))]),
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
    spanOf([...certain, ...open.map((raw) => asDate(raw, dayFirst))]),
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
