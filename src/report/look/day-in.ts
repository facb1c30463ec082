/** The day a moment falls on, by the clock of a zone. */
import type { CalendarDay } from '../../workbook/serial-dates';

/** The day a moment falls on in a zone: `dayIn(new Date('2024-07-01T23:00Z'), 'Asia/Shanghai')` is 2 July. */
export function dayIn(moment: Date, timeZone: string): CalendarDay {
  const parts = formatterOf(timeZone).formatToParts(moment);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day') };
}

/** Making one is slow, and a summary asks for many days. */
const dayFormatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = dayFormatters.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone,
  });
  dayFormatters.set(timeZone, made);
  return made;
}
