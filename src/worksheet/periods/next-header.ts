/**
 * How the header of the next period may be written in a sheet's own form: candidates, made from the headers that are
 * there. Which of them reads as the period is found out by reading (worksheets §3, §2).
 */
import { dayOfSerial, serialOf, type CalendarDay } from '../../workbook/serial-dates';
import { languages, localeOf } from '../../strings/language';
import { lastDayOf } from './calendar';
import type { Period } from './period';

/** A header that is there. */
export interface PeriodHeader {
  readonly value: number | string;
  readonly period: Period;
}

/** Months a period of a kind takes, where it takes whole ones. */
const MONTHS: Readonly<Partial<Record<Period['kind'], number>>> = {
  month: 1,
  quarter: 3,
  tertial: 4,
  half: 6,
  year: 12,
};

/** Periods of a kind until the same words come again. */
const CYCLE: Readonly<Partial<Record<Period['kind'], number>>> = {
  month: 12,
  quarter: 4,
  tertial: 3,
  half: 2,
  'fiscal-period': 12,
};

/**
 * Values for the header after the last of `headers`, likeliest first.
 *
 * @param headers those of one line, oldest first, at least one
 * @example nextHeaders([{ value: 'Apr-24', period: april }], may, false)[0] // 'May-24'
 */
export function nextHeaders(
  headers: readonly PeriodHeader[],
  next: Period,
  date1904: boolean,
): readonly (number | string)[] {
  const last = headers.at(-1);
  if (last === undefined) return [];
  const { value, period } = last;
  if (typeof value === 'number') return numbersAfter(value, period, date1904);
  const padded = isPadded(headers);
  const cycle = CYCLE[period.kind];
  const before = headers.find(
    (one) =>
      cycle !== undefined && one.period.ordinal === next.ordinal - cycle && one.period.kind === next.kind,
  );
  const fromBefore =
    before !== undefined && typeof before.value === 'string'
      ? withNumbers(before.value, before.period, next, padded)
      : [];
  return [
    ...new Set([
      ...fromBefore,
      ...withMonthName(value, period, next, padded),
      ...withNumbers(value, period, next, padded),
    ]),
  ];
}

/**
 * The header as a text, for an Excel table, whose headers are texts: a date as its number format shows it, any other number in
 * its digits. Null where the format shows a date in parts that aren't numbers or English names.
 *
 * @example headerText(45474, 'mmm-yy', false) // 'Jul-24'
 */
export function headerText(value: number | string, format: string, date1904: boolean): string | null {
  if (typeof value === 'string') return value;
  const [shown = ''] = format.split(';');
  const plain = shown.replace(/^\[\$-(?:en-US|409|809)\]/i, '');
  if (!/[ymd]/i.test(plain)) return String(value);
  const day = dayOfSerial(value, date1904);
  if (day === null || /[[\]hs@*_"]/i.test(plain)) return null;
  const name = written[0]?.[day.month - 1] ?? '';
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(day.year),
    yy: String(day.year % 100).padStart(2, '0'),
    mmm: name,
    mm: String(day.month).padStart(2, '0'),
    m: String(day.month),
    dd: String(day.day).padStart(2, '0'),
    d: String(day.day),
  };
  let isKnown = true;
  const text = plain.replace(/[ymd]+/gi, (part) => {
    const known = parts[part.toLowerCase()];
    isKnown &&= known !== undefined;
    return known ?? '';
  });
  return isKnown ? text.replaceAll('\\', '') : null;
}

function numbersAfter(value: number, period: Period, date1904: boolean): number[] {
  const months = MONTHS[period.kind];
  const day = dayOfSerial(value, date1904);
  const dates: number[] = [];
  if (day !== null && value > 10_000) {
    if (months !== undefined) dates.push(serialOf(monthsLater(day, months), date1904));
    if (period.kind === 'week') dates.push(value + 7);
    if (period.kind === 'day') dates.push(value + 1);
  }
  const digits =
    value > 190_000 ? (value % 100 === 12 && period.kind === 'month' ? value + 89 : value + 1) : value + 1;
  return [...dates, digits];
}

/** The same day so many months on; the last of a month stays the last. */
function monthsLater({ year, month, day }: CalendarDay, months: number): CalendarDay {
  const count = year * 12 + month - 1 + months;
  const [nextYear, nextMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const end = lastDayOf(nextYear, nextMonth);
  return { year: nextYear, month: nextMonth, day: day === lastDayOf(year, month) ? end : Math.min(day, end) };
}

interface Parts {
  readonly year: number | null;
  /** Month, quarter, week, half …; null for a year alone. */
  readonly number: number | null;
  readonly day: number | null;
}

function partsOf({ iso, yearless }: Period): Parts {
  const [first = null, second = null, third = null] = (iso.match(/\d+/g) ?? []).map(Number);
  return yearless ? { year: null, number: first, day: second } : { year: first, number: second, day: third };
}

const NUMBER = /\d+/g;

/** The text with its numbers moved on: years and parts of the year, in the digits they are written with. */
function withNumbers(text: string, from: Period, to: Period, padded: boolean): string[] {
  const [old, now] = [partsOf(from), partsOf(to)];
  const places = [...text.matchAll(NUMBER)];
  /** What each number may become. */
  const choices = places.map(([digits]) => {
    const value = Number(digits);
    const found = [digits];
    const put = (number: number | null, width = padded ? digits.length : 1): void => {
      if (number !== null) found.unshift(String(number).padStart(width, '0'));
    };
    if (old.day === value && now.day !== null) put(now.day);
    if (old.number === value) put(now.number);
    if (digits.length === 4 && old.year === value) put(now.year);
    if (digits.length === 2 && old.year !== null && now.year !== null && old.year % 100 === value)
      put(now.year % 100, 2);
    if (digits.length === 6 && old.year !== null && value === old.year * 100 + (old.number ?? 0)) {
      put((now.year ?? 0) * 100 + (now.number ?? 0));
    }
    return found;
  });
  const all = choices.reduce<string[][]>(
    (before, own) => before.flatMap((numbers) => own.map((number) => [...numbers, number])).slice(0, 64),
    [[]],
  );
  return all.map((numbers) => {
    let at = 0;
    return text.replaceAll(NUMBER, (digits) => numbers[at++] ?? digits);
  });
}

/** True where numbers below ten are written in two digits, or, where none is there to see, as in `2024-12` or `12/2024`. */
function isPadded(headers: readonly PeriodHeader[]): boolean {
  const texts = headers.map(({ value }) => String(value));
  if (texts.some((text) => /(?<!\d)0\d(?!\d)/.test(text))) return true;
  return !texts.some((text) => /(?<!\d)\d(?!\d)/.test(text)) && texts.every((text) => /\d[-/.]\d/.test(text));
}

const WORD = /\p{L}+/gu;

/** The text with the month's name replaced by the next one's, in the same language and length, and its year moved on. */
function withMonthName(text: string, from: Period, to: Period, padded: boolean): string[] {
  if (from.kind !== 'month') return [];
  const [old, now] = [partsOf(from).number, partsOf(to).number];
  if (old === null || now === null) return [];
  return monthLists().flatMap((names) => {
    const [was = '', is = ''] = [names[old - 1], names[now - 1]];
    const swapped = text.replaceAll(WORD, (word) =>
      word.toLowerCase() === was.toLowerCase() ? inCaseOf(word, is) : word,
    );
    return swapped === text ? [] : withNumbers(swapped, { ...from, iso: withoutNumber(from) }, to, padded);
  });
}

/** Only the year of a named month stands there in digits. */
function withoutNumber({ iso, yearless }: Period): string {
  return yearless ? '' : iso.slice(0, 4);
}

function inCaseOf(model: string, word: string): string {
  if (model === model.toUpperCase() && model.length > 1) return word.toUpperCase();
  if (model === model.toLowerCase()) return word.toLowerCase();
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** Names that programs don't give and people write. */
const written: readonly (readonly string[])[] = [
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'],
  ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'],
];

let lists: readonly (readonly string[])[] | null = null;

function monthLists(): readonly (readonly string[])[] {
  lists ??= [
    ...written,
    ...[...languages.map(localeOf), 'pt-PT'].flatMap((locale) =>
      (['short', 'long'] as const).map((month) => {
        const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
        return Array.from({ length: 12 }, (_, at) =>
          format.format(Date.UTC(2024, at, 1)).replaceAll('.', ''),
        );
      }),
    ),
  ];
  return lists;
}
