/** What a line of dates stands for: first of months spaced by a month are months, dates seven days apart are weeks. */
import { type CalendarDay, daysOf } from '../../workbook/serial-dates';
import { lastDayOf } from './calendar';

export type DateKind = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A date, and the least of it that its cell shows. */
export interface ShownDate {
  readonly date: CalendarDay;
  readonly shows: 'day' | 'month' | 'year';
}

/**
 * The kind of period the dates of a line name. Order and repetition do not matter.
 *
 * @example 2024-01-01, 2024-02-01, 2024-03-01 // 'month'
 * @example 2024-01-05, 2024-01-12, 2024-01-26 // 'week'
 */
export function kindOfDates(shown: readonly ShownDate[]): DateKind {
  const byDay = new Map(shown.map((item) => [daysOf(item.date), item]));
  const dates = [...byDay.keys()].sort((a, b) => a - b);
  const days = dates.map((day) => byDay.get(day)).filter((item) => item !== undefined);
  const months = days.map(({ date }) => date.year * 12 + date.month);
  const distinctMonths = new Set(months).size === months.length;
  if (distinctMonths) {
    if (days.every((item) => item.shows === 'year')) return 'year';
    if (days.every((item) => item.shows !== 'day')) return 'month';
    if (days.length > 1) {
      const kind = kindByMonths(days, months);
      if (kind !== null) return kind;
    }
  }
  if (days.length < 2) return 'day';
  const gaps = differences(dates);
  const weekly = gaps.every((gap) => gap % 7 === 0) && gaps.includes(7);
  return weekly ? 'week' : 'day';
}

function kindByMonths(days: readonly ShownDate[], months: readonly number[]): DateKind | null {
  const gaps = differences(months);
  const sameDay = days.every(({ date }) => date.day === days[0]?.date.day);
  const firsts = days.every(({ date }) => date.day === 1);
  const lasts = days.every(({ date }) => date.day === lastDayOf(date.year, date.month));
  const oneEachMonth = gaps.every((gap) => gap === 1) && days.length > 2;
  const regular = firsts || lasts || (sameDay && days.length > 2) || oneEachMonth;
  if (!regular) return null;
  if (gaps.every((gap) => gap % 12 === 0) && (firsts || lasts)) return 'year';
  const quarterly = gaps.every((gap) => gap % 3 === 0) && days.length > 2 && (firsts || lasts);
  const atQuarters = days.every(({ date }) => (firsts ? date.month % 3 === 1 : date.month % 3 === 0));
  return quarterly && atQuarters ? 'quarter' : 'month';
}

function differences(ascending: readonly number[]): number[] {
  return ascending.slice(1).map((value, index) => value - (ascending[index] ?? value));
}
