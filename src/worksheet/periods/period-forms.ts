/** Reads periods written with words: `Jan-24`, `Q1 2024`, `FY24 P3`, `W12`, `2024年1月`, `15 de enero de 2024`. */
import { fullYear, isCalendarDay } from './calendar';
import {
  fiscalPeriod,
  halfPeriod,
  monthPeriod,
  quarterPeriod,
  tertialPeriod,
  weekPeriod,
  yearlessDay,
  yearPeriod,
} from './period';
import type { Period } from './period';
import { periodTokens, type PeriodToken, type PeriodWord } from '../words/period-words';
import type { RawPeriod } from './period';

/** A counting word of one letter, and whether its number stands in front (1S) or behind (S1). */
interface Letter {
  readonly sign: string;
  readonly inFront: boolean;
}

interface Parts {
  month: number | null;
  /** What a counting word counts, with its number. */
  counted: { readonly word: PeriodWord; readonly number: number; readonly letter: Letter | null } | null;
  day: number | null;
  year: number | null;
  fiscalYear: number | null;
  /** Numbers no word explains. */
  loose: { readonly value: number; readonly digits: number; readonly afterMonth: boolean }[];
}

/** What a text of words and numbers says; null when it is no period. */
export function readWordForm(text: string): RawPeriod | null {
  const tokens = periodTokens(text);
  if (tokens === null || !tokens.some((token) => token.is !== 'number')) return null;
  const parts = partsOf(tokens);
  return parts === null ? null : composed(parts);
}

function partsOf(tokens: readonly PeriodToken[]): Parts | null {
  const parts: Parts = { month: null, counted: null, day: null, year: null, fiscalYear: null, loose: [] };
  const left: (PeriodToken | null)[] = [...tokens];
  takeYears(left, parts);
  for (const [at, token] of left.entries()) {
    if (token?.is !== 'word') continue;
    const used =
      token.word !== 'year' && token.word !== 'fiscal-year'
        ? numberFor(left, at, token.word, token.chinese)
        : null;
    if (used === null) {
      // W12周: the word stands on both sides.
      if (parts.counted?.word !== token.word) return null;
      left[at] = null;
      continue;
    }
    left[at] = null;
    left[used.at] = null;
    if (token.word === 'day') {
      if (parts.day !== null) return null;
      parts.day = used.value;
    } else if (token.word === 'month') {
      // 5 m are minutes.
      const isDated = parts.year !== null || parts.fiscalYear !== null;
      if (parts.month !== null || (token.letter !== null && used.at < at && !isDated)) return null;
      parts.month = used.value;
    } else {
      if (parts.counted !== null) return null;
      const letter = token.letter === null ? null : { sign: token.letter, inFront: used.at < at };
      parts.counted = { word: token.word, number: used.value, letter };
    }
  }
  for (const token of left) {
    if (token === null) continue;
    if (token.is === 'month') {
      if (parts.month !== null) return null;
      parts.month = token.value;
    } else if (token.is === 'number') {
      parts.loose.push({ value: token.value, digits: token.digits, afterMonth: parts.month !== null });
    }
  }
  return parts;
}

/** Takes the numbers that can only be years: four digits, `'24`, `FY24`, `2024年`. */
function takeYears(left: (PeriodToken | null)[], parts: Parts): void {
  for (const [at, token] of left.entries()) {
    if (token?.is !== 'word' || (token.word !== 'year' && token.word !== 'fiscal-year')) continue;
    const places = token.chinese ? [at - 1, at + 1] : [at + 1, at - 1];
    const place = places.find((candidate) => isYearNumber(left[candidate])) ?? null;
    const number = place === null ? null : left[place];
    if (place === null || number?.is !== 'number') continue;
    const year = fullYear(number.value);
    if (token.word === 'year') parts.year = year;
    else parts.fiscalYear = year;
    left[at] = null;
    left[place] = null;
    // FY2023/24: the second half of the same year.
    const second = left[place + 1];
    if (second?.is === 'number' && second.value % 100 === (year + 1) % 100) left[place + 1] = null;
  }
  takeFiscalYear(left, parts);
  for (const [at, token] of left.entries()) {
    if (token?.is !== 'number' || parts.year !== null || parts.fiscalYear !== null) continue;
    if (token.digits === 4 || (token.apostrophe && token.digits === 2)) {
      parts.year = fullYear(token.value);
      left[at] = null;
    }
  }
}

/** `Q1 22/23`, `2022/23 Q1`: two years in a row are a fiscal one, named by the first. */
function takeFiscalYear(left: (PeriodToken | null)[], parts: Parts): void {
  if (parts.year !== null || parts.fiscalYear !== null) return;
  const isCounted = left.some(
    (token) => token?.is === 'word' && ['quarter', 'half', 'tertial', 'fiscal-period'].includes(token.word),
  );
  if (!isCounted) return;
  for (const [at, first] of left.entries()) {
    const second = left[at + 1];
    if (first?.is !== 'number' || second?.is !== 'number') continue;
    if (first.digits < 2 || second.digits < 2 || second.value % 100 !== (first.value + 1) % 100) continue;
    if (first.digits !== 4 && first.digits !== second.digits) continue;
    parts.fiscalYear = fullYear(first.value);
    left[at] = null;
    left[at + 1] = null;
    return;
  }
}

function isYearNumber(token: PeriodToken | null | undefined): boolean {
  return token?.is === 'number' && (token.digits === 2 || token.digits === 4);
}

const MOST: Readonly<Record<Exclude<PeriodWord, 'year' | 'fiscal-year'>, number>> = {
  quarter: 4,
  tertial: 3,
  half: 2,
  week: 53,
  month: 12,
  'fiscal-period': 13,
  day: 31,
};

/** The number a counting word goes with: behind it (`Q1`, `W12`) or in front (`1Q`, `3月`). */
function numberFor(
  left: readonly (PeriodToken | null)[],
  at: number,
  word: Exclude<PeriodWord, 'year' | 'fiscal-year'>,
  chinese: boolean,
): { at: number; value: number } | null {
  const order = word === 'day' ? [at - 1] : chinese ? [at - 1, at + 1] : [at + 1, at - 1];
  for (const place of order) {
    const token = left[place];
    if (token?.is !== 'number' || token.digits > 2 || token.value < 1 || token.value > MOST[word]) continue;
    if ((word === 'quarter' || word === 'half' || word === 'tertial') && token.digits > 1) continue;
    return { at: place, value: token.value };
  }
  return null;
}

function composed(parts: Parts): RawPeriod | null {
  const { month, counted, loose } = parts;
  if (counted !== null) {
    if (parts.day !== null || loose.length > 1) return null;
    const [only] = loose;
    if (only !== undefined && (only.digits !== 2 || parts.year !== null || parts.fiscalYear !== null))
      return null;
    const year = parts.year ?? (only === undefined ? null : fullYear(only.value));
    const { word, number, letter } = counted;
    if (month !== null) {
      const isWeek = word === 'week' && number <= 6 && parts.fiscalYear === null;
      return isWeek ? { is: 'week-of-month', year, month, number } : null;
    }
    if (letter !== null) {
      const isDated = year !== null || parts.fiscalYear !== null;
      // 24 h and 20 s are no periods; 1S 2024 is a half, S1 2024 may be a week.
      if (letter.inFront && !isDated && !'qtk'.includes(letter.sign)) return null;
      if (letter.sign === 's' && number <= 2 && year !== null) {
        return letter.inFront ? asPeriod(halfPeriod(year, number)) : { is: 'half-or-week', year, number };
      }
    }
    return asPeriod(countedPeriod(word, number, year, parts.fiscalYear));
  }
  if (month === null) {
    if (loose.length > 0 || parts.day !== null) return null;
    if (parts.fiscalYear !== null) return asPeriod(yearPeriod(parts.fiscalYear, true));
    return parts.year === null ? null : asPeriod(yearPeriod(parts.year));
  }
  if (parts.fiscalYear !== null) return null;
  return monthForm(parts, month);
}

function countedPeriod(
  word: PeriodWord,
  number: number,
  year: number | null,
  fiscalYear: number | null,
): Period | null {
  if (word === 'quarter') {
    return fiscalYear === null ? quarterPeriod(year, number) : quarterPeriod(fiscalYear, number, true);
  }
  if (word === 'half') {
    return fiscalYear === null ? halfPeriod(year, number) : halfPeriod(fiscalYear, number, true);
  }
  if (word === 'tertial') return tertialPeriod(fiscalYear ?? year, number);
  if (word === 'week') return fiscalYear === null ? weekPeriod(year, number) : null;
  return word === 'fiscal-period' ? fiscalPeriod(fiscalYear ?? year, number) : null;
}

function monthForm(parts: Parts, month: number): RawPeriod | null {
  const [first, second] = parts.loose;
  if (parts.loose.length > 2) return null;
  if (first === undefined) {
    if (parts.day === null) return asPeriod(monthPeriod(parts.year, month));
    return parts.year === null
      ? asPeriod(yearlessDay(month, parts.day, 'day'))
      : dated(parts.year, month, parts.day);
  }
  if (parts.day !== null || first.digits > 2) return null;
  if (parts.year !== null) return second === undefined ? dated(parts.year, month, first.value) : null;
  if (second !== undefined)
    return second.digits === 2 ? dated(fullYear(second.value), month, first.value) : null;
  if (first.digits === 2) {
    return { is: 'named-month', month, number: first.value, monthFirst: first.afterMonth };
  }
  return { is: 'named-month', month, number: first.value, monthFirst: false };
}

function dated(year: number, month: number, day: number): RawPeriod | null {
  const date = { year, month, day };
  return isCalendarDay(date) ? { is: 'date', date, shows: 'day' } : null;
}

function asPeriod(period: Period | null): RawPeriod | null {
  return period === null ? null : { is: 'period', period };
}
