/** Whether dates written 03/04/2024 put the day or the month first: a sheet's own dates decide, then its language (worksheets §2, Periods understood). */
import type { SheetLanguage } from '../words/languages';
import { daysOf } from '../../workbook/serial-dates';
import { fullYear, isCalendarDay } from './calendar';

export interface DayOrder {
  /** Null: nothing tells, a person has to say. */
  readonly dayFirst: boolean | null;
  /** A date that can be read both ways; null without one. */
  readonly example: string | null;
}

const WRITTEN = /^\s*(\d{1,2})([-/])(\d{1,2})\2(\d{2}|\d{4})\s*$/;
/** So many dates without a weekend day are no accident. */
const ENOUGH_WEEKDAYS = 6;

/**
 * The order of day and month in the dates among these texts: a number above twelve tells; else weekends that are
 * skipped under one order only; else the language, where it has one.
 */
export function dayOrderOf(texts: Iterable<string>, languages: readonly SheetLanguage[]): DayOrder {
  const open: {
    readonly first: number;
    readonly second: number;
    readonly year: number;
    readonly text: string;
  }[] = [];
  for (const text of texts) {
    const parts = WRITTEN.exec(text);
    if (parts === null) continue;
    const first = Number(parts[1]);
    const second = Number(parts[3]);
    const year = fullYear(Number(parts[4]));
    if (first > 12 && second <= 12) return { dayFirst: true, example: null };
    if (second > 12 && first <= 12) return { dayFirst: false, example: null };
    if (first !== second) open.push({ first, second, year, text });
  }
  const [example] = open;
  if (example === undefined) return { dayFirst: null, example: null };
  const [language = 'en'] = languages;
  if (language !== 'en') return { dayFirst: true, example: null };
  const onWeekdays = (dayFirst: boolean): boolean =>
    open.every(({ first, second, year }) => {
      const date = dayFirst ? { year, month: second, day: first } : { year, month: first, day: second };
      return isCalendarDay(date) && isWeekday(daysOf(date));
    });
  if (open.length >= ENOUGH_WEEKDAYS) {
    const [day, month] = [onWeekdays(true), onWeekdays(false)];
    if (day !== month) return { dayFirst: day, example: null };
  }
  return { dayFirst: null, example: example.text };
}

/** @param days since 1 January 1970, a Thursday */
function isWeekday(days: number): boolean {
  const weekday = (((days + 3) % 7) + 7) % 7;
  return weekday < 5;
}
