/** Dates a sheet stores as ISO text (cell type `d`) as the serial numbers every other date is. */

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/**
 * The serial number of an ISO date, date and time, or time; null when the text is none. A time zone is left out of
 * account: a sheet shows the clock that was written. @example isoToSerial('2024-01-15T12:00:00', false) // 45306.5
 */
export function isoToSerial(text: string, date1904: boolean): number | null {
  const match =
    /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:(?:^|T| )(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(
      text.trim(),
    );
  if (match === null || (match[1] === undefined && match[4] === undefined)) return null;
  const time = (Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0)) / 86_400;
  if (match[1] === undefined) return time;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = Date.UTC(year, month - 1, day);
  if (new Date(date).getUTCMonth() !== month - 1) return null;
  const days = (date - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
  // Excel counts a 29 February 1900 that never was, so days before it are one lower.
  return (!date1904 && days < 61 ? days - 1 : days) + time;
}
