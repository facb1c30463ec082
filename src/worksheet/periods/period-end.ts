/** When a period is over: what "as of" compares, so that a month can cut a list of days and a day a list of months. */
import { daysOf } from '../../workbook/serial-dates';
import { weekOrdinalOf } from './calendar';
import type { Period } from './period';

/**
 * The last day of a period, in days since 1970-01-01; null when the calendar does not say (no year, or a fiscal
 * year whose start is unknown).
 *
 * @example lastDay of `2024-02` is 19782 (2024-02-29), of `2024-W01` is 19729 (Sunday 2024-01-07).
 */
export function lastDay(period: Period): number | null {
  if (period.yearless) return null;
  const numbers = (period.iso.match(/\d+/g) ?? []).map(Number);
  const [year = Number.NaN, second = 1, third = 1] = numbers;
  switch (period.kind) {
    case 'day':
      return daysOf({ year, month: second, day: third });
    case 'week':
      return sundayOf(weekOrdinalOf(daysOf({ year, month: 1, day: 4 })) + second - 1);
    case 'month':
      return daysOf({ year, month: second + 1, day: 0 });
    case 'quarter':
      return period.iso.startsWith('FY') ? null : daysOf({ year, month: second * 3 + 1, day: 0 });
    case 'half':
      return period.iso.startsWith('FY') ? null : daysOf({ year, month: second * 6 + 1, day: 0 });
    case 'tertial':
      return daysOf({ year, month: second * 4 + 1, day: 0 });
    case 'year':
      return period.iso.startsWith('FY') ? null : daysOf({ year, month: 12, day: 31 });
    case 'fiscal-period':
      return null;
  }
}

/**
 * Whether `period` is over when `asOf` is over; null when the two can't be compared.
 *
 * @example `2024-02` is over by `2024-Q1` and by `2024-03-15`; `2024-03` is not over by `2024-03-15`.
 */
export function isOverBy(period: Period, asOf: Period): boolean | null {
  if (period.kind === asOf.kind && period.yearless === asOf.yearless && sameCalendar(period, asOf)) {
    return period.ordinal <= asOf.ordinal;
  }
  const end = lastDay(period);
  const limit = lastDay(asOf);
  return end === null || limit === null ? null : end <= limit;
}

/** Fiscal periods count months or quarters from a start of their own: `FY2024-P03` and `FY2024-Q1` have unlike ordinals. */
function sameCalendar(a: Period, b: Period): boolean {
  return a.iso.replace(/\d+/g, '0') === b.iso.replace(/\d+/g, '0');
}

/** The last day of a week, counted as `weekOrdinalOf` counts them. */
function sundayOf(week: number): number {
  return week * 7 + 3;
}
