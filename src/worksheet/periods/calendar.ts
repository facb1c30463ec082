/** Calendar arithmetic on whole days, without time zones: serial numbers of Excel, ISO weeks. */

export interface CalendarDay {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

const MILLISECONDS_A_DAY = 86_400_000;
/** Days from 1 January 1970 back to the day before serial 1, with and without the day that never was (29 February 1900). */
const BEFORE_1900 = -25_568;
const BEFORE_1900_PAST_FEBRUARY = -25_569;
const START_1904 = -24_107;
/** Excel's last day is 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/** Days since 1 January 1970. @example daysOf({ year: 1970, month: 1, day: 2 }) // 1 */
export function daysOf({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

export function dayOf(days: number): CalendarDay {
  const date = new Date(days * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

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

/**
 * The day of an Excel serial number; null outside the calendar, and for serial 60, the 29 February 1900 that only
 * Excel knows.
 *
 * @example dayOfSerial(44927, false) // 2023-01-01
 */
export function dayOfSerial(serial: number, date1904: boolean): CalendarDay | null {
  if (!Number.isFinite(serial) || serial < (date1904 ? 0 : 1) || serial >= LAST_SERIAL + 1) return null;
  const whole = Math.floor(serial);
  if (date1904) return dayOf(START_1904 + whole);
  if (whole === 60) return null;
  return dayOf((whole < 60 ? BEFORE_1900 : BEFORE_1900_PAST_FEBRUARY) + whole);
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
