/** Numbers the periods of a line that name no year, so that January after December is the next month. */
import { inYear } from './one-cell';
import { type Period, isMonthWeek, shifted, yearlessWeekOrdinal } from './period';

/** What runs through a year: weeks counted within months are a count of their own. */
type Count = Period['kind'] | 'month-week';

function countOf(period: Period): Count {
  return isMonthWeek(period) ? 'month-week' : period.kind;
}

const A_YEAR: Readonly<Partial<Record<Count, number>>> = {
  'month-week': 72,
  month: 12,
  quarter: 4,
  tertial: 3,
  half: 2,
  week: 52,
  day: 366,
};

/**
 * Periods without year, each after (or, newest first, before) the one before it: Nov, Dec, Jan → 10, 11, 12. Each
 * kind by itself, quarters between months do not disturb. With a known year the earliest lie in it. Periods in no
 * order stay within one year.
 */
export function consecutivePeriods(
  periods: readonly (Period | null)[],
  year: number | undefined,
): (Period | null)[] {
  let numbered: (Period | null)[] = [...periods];
  for (const kind of new Set(periods.map((period) => (period?.yearless === true ? countOf(period) : null)))) {
    if (kind !== null) numbered = ofKind(numbered, kind, year);
  }
  return numbered;
}

function ofKind(
  periods: readonly (Period | null)[],
  kind: Count,
  year: number | undefined,
): (Period | null)[] {
  const own = periods.filter((period) => period !== null).filter((period) => isOwn(period, kind));
  const longYear = own.some((period) => period.iso === 'W53');
  const most = longYear ? 53 : A_YEAR[kind];
  const turned = most === undefined ? own.map(() => 0) : turnsOf(own, most);
  const first = turned.reduce((least, turn) => (turn < least ? turn : least), 0);
  let at = 0;
  return periods.map((period) => {
    if (period === null || !isOwn(period, kind)) return period;
    const years = (turned[at++] ?? 0) - first;
    if (year !== undefined) return inYear(period, year + years);
    if (kind === 'week' && period.iso.startsWith('--')) {
      return shifted(period, yearlessWeekOrdinal(period.iso, years));
    }
    return shifted(period, period.ordinal + years * (most ?? 0));
  });
}

function isOwn(period: Period, kind: Count): boolean {
  return period.yearless && countOf(period) === kind;
}

/** For each period how many New Years lie between the first one and it; all 0 when the line is in no order. */
function turnsOf(own: readonly Period[], most: number): number[] {
  const descending = isDescending(own, most);
  if (startsAnew(own, most, descending)) return own.map(() => 0);
  let turns = 0;
  let changes = 0;
  const turned = own.map((period, index) => {
    const step = period.ordinal - (own[index - 1]?.ordinal ?? period.ordinal);
    if (step !== 0) changes++;
    if (descending && step > 0) turns--;
    if (!descending && step < 0) turns++;
    return turns;
  });
  return Math.abs(turns) <= Math.max(1, changes / 3) ? turned : own.map(() => 0);
}

/**
 * Apr, May, Jun, Apr, May, Jun: named again with months left out between, so not a year later. Something else tells the
 * two apart: a site, a measure, a year nobody wrote. One that is left out between two years may be missing.
 */
function startsAnew(own: readonly Period[], most: number, descending: boolean): boolean {
  const steps = own.slice(1).map(({ ordinal }, index) => {
    const step = ordinal - (own[index]?.ordinal ?? ordinal);
    return (((descending ? -step : step) % most) + most) % most;
  });
  const usual = usualOf(steps.filter((step) => step !== 0));
  const seen = new Set(own.slice(0, 1).map(({ ordinal }) => ordinal));
  return steps.some((step, index) => {
    const ordinal = own[index + 1]?.ordinal ?? 0;
    const before = own[index]?.ordinal ?? ordinal;
    if (descending ? ordinal > before : ordinal < before) {
      if (seen.has(ordinal) && step > 2 * usual) return true;
      seen.clear();
    }
    seen.add(ordinal);
    return false;
  });
}

/** The commonest; of several the smallest, 1 of none. */
function usualOf(steps: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1);
  const [first] = [...counts].sort(([a, left], [b, right]) => right - left || a - b);
  return first?.[0] ?? 1;
}

/** True when most steps go one back: Mar, Feb, Jan. */
function isDescending(own: readonly Period[], most: number): boolean {
  // Two halves go up and down alike.
  if (most === 2) return false;
  let back = 0;
  let forth = 0;
  own.forEach((period, index) => {
    const step = period.ordinal - (own[index - 1]?.ordinal ?? period.ordinal);
    if (step === -1 || step === most - 1) back++;
    else if (step === 1 || step === 1 - most) forth++;
  });
  return back > forth;
}
