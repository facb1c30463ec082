/** Puts the periods of a table in order: oldest first, consecutive, each once. What had to be done to them is reported. */
import type { Period } from './period';
import { isMonthWeek, nextPeriod, parseIso } from './period';

export interface PeriodAxis {
  /** Oldest → newest, consecutive. */
  readonly periods: readonly Period[];
  /** For each period given, its place in `periods`; −1 when it is left out. */
  readonly slotOf: readonly number[];
  readonly order: 'oldest-first' | 'newest-first' | 'unsorted';
  /** Runs of places that no given period has. */
  readonly gaps: readonly { readonly from: number; readonly to: number }[];
  /** Given periods whose kind is not the usual one. */
  readonly otherKind: readonly number[];
  /** Set when the first and last are so far apart that a label must be wrong; then there are no periods. */
  readonly tooFarApart: { readonly first: Period; readonly last: Period } | null;
}

/** Between given periods there may be this many missing ones for each given, and some more in a short table. */
const MOST_MISSING_EACH = 20;
const ALWAYS_ALLOWED = 120;

/**
 * Orders periods and fills what is missing between them. Only periods of the most frequent kind take part; null is
 * no period. `first` and `last` (ISO) cut.
 *
 * @example Mar-24, Jan-24 → periods 2024-01, 2024-02, 2024-03; slotOf [2, 0]; order `newest-first`; gaps [{1, 1}]
 */
export function periodAxis(
  given: readonly (Period | null)[],
  first: string | null = null,
  last: string | null = null,
): PeriodAxis {
  const usual = usualKind(given);
  const ordinalOf = ranked(given, usual);
  const low = ordinalOfIso(first, usual, -Infinity);
  const high = ordinalOfIso(last, usual, Infinity);
  const otherKind: number[] = [];
  const byOrdinal = new Map<number, Period>();
  let oldest = Infinity;
  let newest = -Infinity;
  given.forEach((period, index) => {
    if (period === null) return;
    if (kindOf(period) !== usual) {
      otherKind.push(index);
    } else if (period.ordinal >= low && period.ordinal <= high) {
      const ordinal = ordinalOf(period);
      byOrdinal.set(ordinal, period);
      oldest = Math.min(oldest, ordinal);
      newest = Math.max(newest, ordinal);
    }
  });
  const order = orderOf(given, usual);
  const start = byOrdinal.get(oldest);
  const end = byOrdinal.get(newest);
  if (start === undefined || end === undefined) {
    return { periods: [], slotOf: given.map(() => -1), order, gaps: [], otherKind, tooFarApart: null };
  }
  if (newest - oldest + 1 > byOrdinal.size * (MOST_MISSING_EACH + 1) + ALWAYS_ALLOWED) {
    const tooFarApart = { first: start, last: end };
    return { periods: [], slotOf: given.map(() => -1), order, gaps: [], otherKind, tooFarApart };
  }
  const { periods, gaps } = consecutive(byOrdinal, start, oldest, newest);
  const slotOf = given.map((period) => {
    const taken = period !== null && kindOf(period) === usual && byOrdinal.has(ordinalOf(period));
    return taken ? ordinalOf(period) - oldest : -1;
  });
  return { periods, slotOf, order, gaps, otherKind, tooFarApart: null };
}

/** Weeks counted within months follow each other as they stand: nobody knows how many a month has. */
function ranked(given: readonly (Period | null)[], usual: string): (period: Period) => number {
  const own = given.filter((period) => period !== null).filter((period) => kindOf(period) === usual);
  if (own[0] === undefined || !isMonthWeek(own[0])) return ({ ordinal }) => ordinal;
  const sorted = [...new Set(own.map(({ ordinal }) => ordinal))].sort((a, b) => a - b);
  const ranks = new Map(sorted.map((ordinal, rank) => [ordinal, rank]));
  return ({ ordinal }) => ranks.get(ordinal) ?? -1;
}

/** Periods compare only within one kind and one way of counting: `FY2024-Q1` is no `2024-Q1`. */
export function kindOf(period: Period): string {
  return `${period.kind} ${period.iso.replace(/\d+/g, '0')}`;
}

/** The most frequent kind; of equally frequent ones the first. Empty without a period. */
function usualKind(given: readonly (Period | null)[]): string {
  const counts = new Map<string, number>();
  for (const period of given) {
    if (period !== null) counts.set(kindOf(period), (counts.get(kindOf(period)) ?? 0) + 1);
  }
  let usual = '';
  let most = 0;
  for (const [kind, count] of counts) {
    if (count > most) [usual, most] = [kind, count];
  }
  return usual;
}

function consecutive(
  byOrdinal: ReadonlyMap<number, Period>,
  start: Period,
  oldest: number,
  newest: number,
): { periods: Period[]; gaps: { from: number; to: number }[] } {
  const periods: Period[] = [start];
  const gaps: { from: number; to: number }[] = [];
  let current = start;
  for (let ordinal = oldest + 1; ordinal <= newest; ordinal += 1) {
    const given = byOrdinal.get(ordinal);
    if (given === undefined) {
      const slot = ordinal - oldest;
      const open = gaps.at(-1);
      if (open !== undefined && open.to === slot - 1) gaps[gaps.length - 1] = { from: open.from, to: slot };
      else gaps.push({ from: slot, to: slot });
    }
    current = given ?? nextPeriod(current);
    periods.push(current);
  }
  return { periods, gaps };
}

function orderOf(given: readonly (Period | null)[], usual: string): PeriodAxis['order'] {
  let up = 0;
  let down = 0;
  let before: Period | null = null;
  for (const period of given) {
    if (period === null || kindOf(period) !== usual) continue;
    if (before !== null && period.ordinal > before.ordinal) up += 1;
    if (before !== null && period.ordinal < before.ordinal) down += 1;
    before = period;
  }
  if (down === 0) return 'oldest-first';
  return up === 0 ? 'newest-first' : 'unsorted';
}

function ordinalOfIso(iso: string | null, usual: string, otherwise: number): number {
  const period = iso === null ? null : parseIso(iso);
  return period !== null && kindOf(period) === usual ? period.ordinal : otherwise;
}

const MONTHS: Readonly<Partial<Record<Period['kind'], number>>> = { quarter: 3, tertial: 4, half: 6 };

/** True for a quarter, a third or a half of a year. */
export function isPartOfYear(period: Period | null): boolean {
  return period !== null && MONTHS[period.kind] !== undefined;
}

/**
 * A year covers its months, so does a quarter of the calendar; a month or a quarter without a year those of every year.
 * @example coversPeriod(year2024, march2024) // true
 */
export function coversPeriod(wide: Period, period: Period): boolean {
  if (wide.kind === 'year') return kindOf(period) !== kindOf(wide) && yearOf(period) === wide.ordinal;
  const length = MONTHS[wide.kind];
  if (length !== undefined && period.kind === 'month') return isMonthOf(wide, length, period);
  return wide.yearless && wide.kind === period.kind && period.iso.endsWith(wide.iso.replace(/^-+/, ''));
}

/** The months of a fiscal year's quarter are nobody's to know. */
function isMonthOf(wide: Period, length: number, month: Period): boolean {
  if (wide.iso.startsWith('FY') || (month.yearless && !wide.yearless)) return false;
  const part = Math.floor((Number(month.iso.slice(-2)) - 1) / length);
  return part === Number(wide.iso.slice(-1)) - 1 && (wide.yearless || yearOf(wide) === yearOf(month));
}

function yearOf(period: Period): number {
  return Number(/\d{4}/.exec(period.iso)?.[0] ?? 0);
}
