/**
 * Tables that go on in others: a sheet a month, a sheet a year. What was in March is no metric beside what is in April, so
 * a verdict over all counts the latest of them.
 */
import { isMeasured } from '../../scoring/points';
import { withoutPeriod } from '../../worksheet/periods/without-period';
import { kindOf } from '../../worksheet/periods/period-axis';
import type { Period } from '../../worksheet/periods/period';
import { sameMetricKey } from './same-metric';
import type { ScoredTable } from './scored';

/** A metric with the first and the last period it has figures for. */
interface Span {
  readonly table: number;
  readonly index: number;
  readonly first: Period;
  readonly last: Period;
}

/**
 * By table, the metrics that stand in another with later periods alone. Tables go on in each other where their sheets and
 * titles differ in nothing but the period ("KPI 2023", "KPI 2024"); without a year, where they stand in its order.
 * @example earlierTables([january, february]).get(0) // Set { 0, 1, 2 }: all three metrics of January
 */
export function earlierTables(tables: readonly ScoredTable[]): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  if (tables.length === 1) return found;
  const series = new Map<string, Span[]>();
  for (const [table, scored] of tables.entries())
    for (const index of scored.table.metrics.keys()) {
      const span = spanOf(scored, table, index);
      if (span === null) continue;
      const key = `${placeKey(scored)}\n${kindOf(span.last)}\n${sameMetricKey(scored, index)}`;
      const before = series.get(key);
      if (before === undefined) series.set(key, [span]);
      else before.push(span);
    }
  for (const spans of series.values()) {
    if (spans.length === 1 || !isInOrder(spans)) continue;
    for (const { table, index, last } of spans)
      if (spans.some((other) => other.table !== table && other.first.ordinal > last.ordinal)) {
        const earlier = found.get(table) ?? new Set();
        found.set(table, earlier.add(index));
      }
  }
  return found;
}

/** The tables that no others go on with in all of their metrics: what a whole speaks of. */
export function currentTables(tables: readonly ScoredTable[]): readonly ScoredTable[] {
  const earlier = earlierTables(tables);
  return tables.filter(({ table }, at) => (earlier.get(at)?.size ?? -1) !== table.metrics.length);
}

/** What tables that go on in each other share: where they stand, but for the period. */
function placeKey({ table }: ScoredTable): string {
  return [
    table.reading.sheet,
    table.title ?? '',
    table.unit ?? '',
    table.monitored === undefined ? '' : 'monitored',
  ]
    .map(withoutPeriod)
    .join('\n');
}

function spanOf({ table }: ScoredTable, number: number, index: number): Span | null {
  const points = table.metrics[index]?.points ?? [];
  const first = table.periods[points.findIndex(isMeasured)];
  const last = table.periods[points.findLastIndex(isMeasured)];
  return first === undefined || last === undefined ? null : { table: number, index, first, last };
}

/** Months without a year go on from December to January; only the order of the sheets tells. */
function isInOrder(spans: readonly Span[]): boolean {
  if (spans.every(({ last }) => !last.yearless)) return true;
  const rises = spans.every(
    (span, at) => at === 0 || span.first.ordinal > (spans[at - 1]?.last.ordinal ?? 0),
  );
  const falls = spans.every(
    (span, at) => at === 0 || span.last.ordinal < (spans[at - 1]?.first.ordinal ?? 0),
  );
  return rises || falls;
}
