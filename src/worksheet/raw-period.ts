/**
 * What a single cell says about a period before its line decides: `01/02/2024` may be 1 February or 2 January,
 * `Apr-15` April 2015 or 15 April, `2024` a year or a number of calls.
 */
import type { CalendarDay } from './calendar';
import type { Period } from './period';

export type RawPeriod =
  | { readonly is: 'period'; readonly period: Period }
  /** `shows`: what the cell shows of the date; a text date shows its day. */
  | { readonly is: 'date'; readonly date: CalendarDay; readonly shows: 'day' | 'month' | 'year' }
  | { readonly is: 'open-date'; readonly first: number; readonly second: number; readonly year: number }
  /** A month's name with a number of two digits, which is a year or a day. */
  | {
      readonly is: 'named-month';
      readonly month: number;
      readonly number: number;
      readonly monthFirst: boolean;
    }
  /** `2011-12`: December 2011, or the year from 2011 to 2012. */
  | { readonly is: 'month-or-years'; readonly year: number; readonly month: number }
  | { readonly is: 'year'; readonly year: number }
  /** Six digits: year and month, or year and week. */
  | { readonly is: 'digits'; readonly year: number; readonly number: number };
