/** What there is to say about a cross table as a whole: its header, its totals, what stands twice. */
import { formatCell, type Cell } from '../../workbook/address';
import { nameOf, reportAxis } from './extract-shared';
import type { FindingsLog } from '../sheet/finding';
import { isBlank } from '../sheet/grid';
import type { Period } from '../periods/period';
import type { PeriodAxis } from '../periods/period-axis';
import { positionsOf, type ReadingLines } from '../sheet/reading-lines';
import type { TableMetric } from '../metric/table';

/** The header cell of each period, and what it says. */
export interface CrossHeader {
  readonly cellAt: (index: number) => Cell;
  readonly textAt: (index: number) => string;
}

export function crossHeader(
  lines: ReadingLines,
  headerLines: readonly number[],
  positions: readonly number[],
): CrossHeader {
  const { view } = lines;
  return {
    cellAt: (index) => view.cellAt(lines.headerLast, positions[index] ?? 0),
    textAt: (index) => {
      const values = headerLines.map((line) => view.valueAt(line, positions[index] ?? 0));
      return nameOf(values.reverse().find((value) => !isBlank(value)) ?? '');
    },
  };
}

/** The order of the periods, gaps between them, and header cells that are no period. */
export function reportHeader(
  header: CrossHeader,
  given: readonly (Period | null)[],
  axis: PeriodAxis,
  log: FindingsLog,
): void {
  reportAxis(axis, given, header.cellAt, header.textAt, log);
  if (axis.order === 'newest-first') log.add('newest-first', 'info', header.cellAt(0));
  if (axis.order === 'unsorted') log.add('periods-unsorted', 'warning', header.cellAt(0));
  given.forEach((period, index) => {
    if (period !== null) return;
    log.add('unreadable-period', 'error', header.cellAt(index), { text: header.textAt(index) });
  });
}

export function reportTotals(lines: ReadingLines, log: FindingsLog): void {
  const { view } = lines;
  for (const position of positionsOf(lines, 'total')) {
    const text = nameOf(view.filledAt(lines.headerLast, position));
    if (text !== '') log.add('total-left-out', 'info', view.cellAt(lines.headerLast, position), { text });
  }
}

/** A period that stands twice is said once, unless its figures differ: then each metric has its error. */
export function reportDuplicates(
  axis: PeriodAxis,
  conflicts: ReadonlySet<number>,
  header: CrossHeader,
  log: FindingsLog,
): void {
  const seen = new Set<number>();
  axis.slotOf.forEach((slot, index) => {
    if (slot >= 0 && seen.has(slot) && !conflicts.has(slot)) {
      log.add('duplicate-period', 'warning', header.cellAt(index), {
        period: axis.periods[slot]?.iso ?? '',
      });
    }
    seen.add(slot);
  });
}

/** Metrics of one name, and of one vendor. */
export function reportSameNames(metrics: readonly TableMetric[], log: FindingsLog): void {
  const first = new Map<string, TableMetric>();
  for (const metric of metrics) {
    const key = `${metric.name.toLowerCase()}\n${metric.vendor ?? ''}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, metric);
    else {
      const details = { metric: metric.name, other: formatCell(before.cell) };
      log.add('duplicate-metric', 'warning', metric.cell, details);
    }
  }
}
