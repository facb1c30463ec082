/** Months, channels, teams, agents and sites of transactions, each as a code: there may be hundreds of thousands (scoring §9). */
import { dayOfSerial, serialOf } from '../../workbook/serial-dates';
import { isCellError, type CellValue, type SheetSnapshot } from '../../workbook/snapshot';
import { isMissing } from '../cells/missing-markers';
import { formatFacts } from '../cells/number-formats';
import { readPeriod, type PeriodContext } from '../periods/one-cell';
import type { CodedDimension } from './transaction-reading';

export interface DimensionReader {
  readonly take: (value: CellValue) => number;
  readonly values: readonly string[];
}

/** Codes of a column's texts; blanks and markers of missing are −1. One text in other case or spacing is one value. */
export function dimensionReader(): DimensionReader {
  const codes = new Map<CellValue, number>();
  const byKey = new Map<string, number>();
  const values: string[] = [];
  const code = (value: CellValue): number => {
    if (isCellError(value) || isMissing(value)) return -1;
    const text = String(value).replace(/\s+/g, ' ').trim();
    const key = text.toLowerCase();
    const before = byKey.get(key);
    if (before !== undefined) return before;
    byKey.set(key, values.length);
    return values.push(text) - 1;
  };
  return {
    values,
    take: (value) => {
      const before = codes.get(value);
      if (before !== undefined) return before;
      const found = code(value);
      if (typeof value !== 'object') codes.set(value, found);
      return found;
    },
  };
}

/** A day, as a serial number of the sheet, and its month; −1 where a cell says neither. */
export interface ReadDate {
  readonly day: number;
  /** `2024-03`; of a column of weeks or quarters the period itself. */
  readonly period: string | null;
}

const NO_DATE: ReadDate = { day: -1, period: null };

/** Reads the dates of a column; each text or number once. `unreadable` names the first that is none. */
export function dateReader(
  sheet: SheetSnapshot,
  context: PeriodContext,
): { readonly take: (value: CellValue, format: string) => ReadDate | null } {
  const known = new Map<CellValue, ReadDate | null>();
  const isDate = new Map<string, boolean>();
  const months = new Map<number, ReadDate>();
  const take = (value: CellValue, format: string): ReadDate | null => {
    if (typeof value === 'number') {
      let dated = isDate.get(format);
      if (dated === undefined) isDate.set(format, (dated = formatFacts(format).date));
      // A date without its format, as a CSV export leaves it.
      if (dated || (value > 36_000 && value < 73_050)) return ofSerial(Math.floor(value));
    } else if (isCellError(value) || isMissing(value)) return NO_DATE;
    const before = known.get(value);
    if (before !== undefined) return before;
    const found = ofPeriod(value, format);
    known.set(value, found);
    return found;
  };
  const ofSerial = (serial: number): ReadDate | null => {
    const before = months.get(serial);
    if (before !== undefined) return before;
    const day = dayOfSerial(serial, sheet.date1904);
    if (day === null) return null;
    const found = { day: serial, period: `${day.year}-${String(day.month).padStart(2, '0')}` };
    months.set(serial, found);
    return found;
  };
  const ofPeriod = (value: CellValue, format: string): ReadDate | null => {
    const text = typeof value === 'string' ? withoutTime(value) : value;
    const period = readPeriod(text, format, context);
    if (period === null || period.yearless) return null;
    const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(period.iso);
    if (parts === null) return { day: -1, period: period.iso };
    const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
    return { day: serialOf({ year, month, day }, sheet.date1904), period: period.iso.slice(0, 7) };
  };
  return { take };
}

/** "2024-03-05 14:22", "05/03/2024 2:22 PM", "2024-03-05T14:22:01Z": the day counts. */
function withoutTime(text: string): string {
  return text.trim().replace(/[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?\s?m\.?)?\s*Z?$/i, '');
}

/** A dimension no transaction has. */
export function noDimension(count: number): CodedDimension {
  return { values: [], codes: new Int32Array(count).fill(-1) };
}

/** One value for all. */
export function constantDimension(value: string, count: number): CodedDimension {
  return { values: [value], codes: new Int32Array(count) };
}
