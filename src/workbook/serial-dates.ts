/**
 * Days as workbooks count them. In the 1900 system serial 1 is 1 January 1900 and serial 60 the 29 February 1900 that
 * never was, so that from 1 March 1900 on serials are one higher than the calendar would have them; in the 1904 system
 * serial 0 is 1 January 1904 (worksheets §2, Periods understood). Without time zones: a sheet shows the clock that was
 * written.
 */

export interface CalendarDay {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

const MILLISECONDS_A_DAY = 86_400_000;
/** 31 December 1899, the day before serial 1, as days since 1 January 1970. */
const BEFORE_1900 = -25_568;
const START_1904 = -24_107;
/** The serial of a day that never was, and no day has. */
const FALSE_LEAP_DAY = 60;
/** 31 December 9999, the last day of a workbook, as days since 1 January 1970. */
const LAST_DAY = 2_932_896;

/** Days since 1 January 1970; a day or month too many runs on. @example daysOf({ year: 1970, month: 1, day: 2 }) // 1 */
export function daysOf({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

/** The day so many days after 1 January 1970. */
export function dayOf(days: number): CalendarDay {
  const date = new Date(days * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * The day of a serial number, its time left out; null outside the calendar, and for serial 60 of the 1900 system.
 * @example dayOfSerial(44927, false) // 2023-01-01
 */
export function dayOfSerial(serial: number, date1904: boolean): CalendarDay | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < (date1904 ? 0 : 1)) return null;
  if (!date1904 && whole === FALSE_LEAP_DAY) return null;
  const days = date1904 ? START_1904 + whole : BEFORE_1900 + whole - (whole > FALSE_LEAP_DAY ? 1 : 0);
  return days > LAST_DAY ? null : dayOf(days);
}

/**
 * The serial number of a day; below 1 (1900) or 0 (1904) for days before the system begins, which no sheet shows.
 * @example serialOf({ year: 1900, month: 3, day: 1 }, false) // 61
 */
export function serialOf(day: CalendarDay, date1904: boolean): number {
  const days = daysOf(day);
  if (date1904) return days - START_1904;
  const serial = days - BEFORE_1900;
  return serial < FALSE_LEAP_DAY ? serial : serial + 1;
}

/** `isoDay({ year: 2024, month: 7, day: 1 })` is `'2024-07-01'`. */
export function isoDay({ year, month, day }: CalendarDay): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

const ISO =
  /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:(?:^|T| )(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/**
 * The serial number of an ISO date, date and time, or time, as files may store dates; null when the text is none. A
 * time zone is left out of account. @example serialOfIso('2024-01-15T12:00:00', false) // 45306.5
 */
export function serialOfIso(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text.trim());
  if (match === null || (match[1] === undefined && match[4] === undefined)) return null;
  const time = (Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0)) / 86_400;
  if (match[1] === undefined) return time;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (isoDay(dayOf(daysOf(day))) !== isoDay(day)) return null;
  return serialOf(day, date1904) + time;
}
