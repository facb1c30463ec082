/** Calendar arithmetic on whole days, without time zones: days there are, ISO weeks. */
import { dayOf, daysOf } from '../../workbook/serial-dates';
import type { CalendarDay } from '../../workbook/serial-dates';

/** Two digits of a year: 24 → 2024, 98 → 1998. */
export function fullYear(number: number): number {
  if (number >= 100) return number;
  return number < 70 ? 2000 + number : 1900 + number;
}

/** True for days the calendar has. */
export function isCalendarDay({ year, month, day }: CalendarDay): boolean {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  return day <= lastDayOf(year, month);
}

export function lastDayOf(year: number, month: number): number {
  return dayOf(daysOf({ year, month: month + 1, day: 1 }) - 1).day;
}

/** Weeks since the one of 1 January 1970, Monday to Sunday. */
export function weekOrdinalOf(days: number): number {
  return Math.floor((days + 3) / 7);
}

/** ISO year and week: the year is the one its Thursday lies in. @example isoWeek(weekOrdinalOf(daysOf(2024-12-30))) // 2025, 1 */
export function isoWeek(weekOrdinal: number): { year: number; week: number } {
  const thursday = weekOrdinal * 7;
  const { year } = dayOf(thursday);
  return { year, week: Math.floor((thursday - daysOf({ year, month: 1, day: 1 })) / 7) + 1 };
}

/** The ordinal of an ISO week, null when that year has no such week. */
export function weekOrdinal(year: number, week: number): number | null {
  const first = weekOrdinalOf(daysOf({ year, month: 1, day: 4 }));
  const ordinal = first + week - 1;
  const found = isoWeek(ordinal);
  return found.year === year && found.week === week ? ordinal : null;
}
