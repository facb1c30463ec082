/** Which period of a line is the same one a year before: what a season is told by (scoring §4). */
import type { Metric } from '../../scoring/metric';
import type { Period } from './period';

const kinds: ReadonlySet<Period['kind']> = new Set(['month', 'quarter', 'week', 'fiscal-period']);

/**
 * For each period the index of the same one a year before, null where the line has none: the same month, quarter, week
 * number or period of the fiscal year. A 53rd week has none. Null where no period of the line has one.
 * @param periods oldest first, consecutive
 * @example yearAgoIn(thirteenMonths) // [null, …, null, 0]
 */
export function yearAgoIn(periods: readonly Period[]): readonly (number | null)[] | null {
  const places = new Map<string, number>();
  let isAny = false;
  const same = periods.map(({ kind, iso, yearless }, index) => {
    if (!kinds.has(kind) || iso === '') return null;
    // Without years a name comes again each year: the last of that name before is the year before.
    const before = places.get(yearless ? iso : yearBefore(iso)) ?? null;
    places.set(iso, index);
    if (before !== null) isAny = true;
    return before;
  });
  return isAny ? same : null;
}

/** @example yearBefore('2024-W12') // '2023-W12' */
function yearBefore(iso: string): string {
  return iso.replace(/\d{4}/, (year) => String(Number(year) - 1));
}

/** The metrics of a line of periods, each knowing which are the same a year before. */
export function withYearAgo<One extends Metric>(
  metrics: readonly One[],
  periods: readonly Period[],
): readonly One[] {
  const sameYearAgo = yearAgoIn(periods);
  return sameYearAgo === null ? metrics : metrics.map((metric) => ({ ...metric, sameYearAgo }));
}
