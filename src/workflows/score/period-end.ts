/** When a period is over: what "as of" compares, so that a month can cut a list of days and a day a list of months. */
import type { Period } from '../../worksheet/periods/period';

const DAY = 86_400_000;

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
      return dayNumber(year, second - 1, third);
    case 'week':
      return firstMonday(year) + (second - 1) * 7 + 6;
    case 'month':
      return dayNumber(year, second, 0);
    case 'quarter':
      return period.iso.startsWith('FY') ? null : dayNumber(year, second * 3, 0);
    case 'half':
      return period.iso.startsWith('FY') ? null : dayNumber(year, second * 6, 0);
    case 'tertial':
      return dayNumber(year, second * 4, 0);
    case 'year':
      return period.iso.startsWith('FY') ? null : dayNumber(year, 12, 0);
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

function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month, day) / DAY);
}

/** The Monday of ISO week 1: the week that holds 4 January. */
function firstMonday(year: number): number {
  const fourth = dayNumber(year, 0, 4);
  const weekday = (fourth + 3) % 7; // 1970-01-01 was a Thursday; 0 is Monday
  return fourth - weekday;
}
