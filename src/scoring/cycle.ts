/** The certification cycle: when the next audit is due (scoring §14). */

/** A day of the calendar; month 1…12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Years between certification and recertification: stated by the sources. */
const yearsBetweenAudits = 2;

/**
 * The day recertification is due: certification + 2 years; where that day does not exist, the last of the month.
 * @example nextAudit({ year: 2024, month: 2, day: 29 }) // { year: 2026, month: 2, day: 28 }
 */
export function nextAudit({ year, month, day }: CalendarDate): CalendarDate {
  const due = year + yearsBetweenAudits;
  return { year: due, month, day: Math.min(day, daysInMonth(due, month)) };
}

/**
 * Days from one date to another; negative when it is past.
 * @example daysBetween({ year: 2026, month: 2, day: 1 }, { year: 2026, month: 2, day: 28 }) // 27
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The same as `nextAudit` for date serials (1900 system; a time of day is dropped).
 * @returns null for what is no date: under 1, after 9999, and 60, the 29 February 1900 that never was
 * @example nextAuditSerial(45351) // 46081
 */
export function nextAuditSerial(certified: number): number | null {
  const serial = Math.floor(certified);
  if (!(serial >= 1) || serial === falseLeapDay) return null;
  const date = new Date((serial - (serial > falseLeapDay ? 1 : 0) - daysTo1900) * millisecondsADay);
  const due = nextAudit({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  });
  if (!(due.year <= 9999)) return null;
  return dayNumber(due) + daysTo1900 + 1;
}

const millisecondsADay = 86_400_000;
/** Sheets count 29 February 1900, which never was, so later serials are one too high. */
const falseLeapDay = 60;
/** Days from 31 December 1899, serial 0, to 1 January 1970. */
const daysTo1900 = 25_568;

function dayNumber({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / millisecondsADay;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
