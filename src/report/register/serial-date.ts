/** Dates as Excel counts them: days since 1900 or 1904. */

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** The serial of the day a moment falls on in a zone: `serialDay(new Date('2024-07-01T09:00Z'), 'UTC', false)` is `45474`. */
export function serialDay(moment: Date, timeZone: string, date1904: boolean): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone,
  }).formatToParts(moment);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const midnight = Date.UTC(part('year'), part('month') - 1, part('day'));
  return Math.round((midnight - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY);
}

/** `isoDay(45474, false)` is `'2024-07-01'`; what is no date is given as the number it is. */
export function isoDay(serial: number, date1904: boolean): string {
  const date = new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + Math.floor(serial) * DAY);
  const isDate = serial >= 1 && serial < 2_958_466 && !Number.isNaN(date.getTime());
  return isDate ? date.toISOString().slice(0, 10) : String(serial);
}
