/** What is said once a table of its metrics: two alike, without a direction, with two targets, periods that stand twice. */
import { type Cell, formatCell } from '../../workbook/address';
import type { TypedSheet } from '../cells/typed-sheet';
import type { Lines } from '../coordinates/lines';
import type { TableMetric } from '../metric/table';
import type { FindingsLog } from '../sheet/finding';
import { columnHead, rowHead } from './report-lines';

/** Section titles that keep the same metrics apart are sites or vendors. */
export function reportSections(lines: Lines, log: FindingsLog): void {
  const rows = [...lines.rows].filter(([, role]) => role === 'section-unit').map(([row]) => row);
  const [first] = rows.sort((a, b) => a - b);
  if (first === undefined) return;
  log.add('sections-as-vendors', 'info', { row: first, column: lines.area.left }, { count: rows.length });
}

/** Two columns or rows of targets that differ: which one counts is for a person to say. */
export function reportTwoTargets(
  sheet: TypedSheet,
  lines: Lines,
  differ: readonly [Cell, Cell] | null,
  log: FindingsLog,
): void {
  if (differ === null) return;
  const [first, second] = differ;
  const place =
    first.column === second.column
      ? rowHead(sheet, lines, second.row)
      : columnHead(sheet, lines, second.column);
  const other =
    first.column === second.column
      ? rowHead(sheet, lines, first.row)
      : columnHead(sheet, lines, first.column);
  log.add('two-targets', 'error', place.cell, { text: other.text, other: place.text });
}

/** Periods that stand twice with the same figures, each at its second label. */
export function reportRepeats(lines: Lines, repeats: ReadonlyMap<string, Cell>, log: FindingsLog): void {
  const row = [...lines.rows].findLast(([, role]) => role === 'period')?.[0];
  const column = [...lines.columns].find(([, role]) => role === 'period')?.[0];
  for (const [period, cell] of repeats) {
    const place =
      column === undefined ? { row: row ?? cell.row, column: cell.column } : { row: cell.row, column };
    log.add('duplicate-period', 'warning', place, { period });
  }
}

/** Metrics with a target that nothing says the direction of: one question for all of them. */
export function reportOpen(metrics: readonly TableMetric[], log: FindingsLog): void {
  const open = metrics.filter(({ better, targets }) => better === null && targets !== null);
  const [first] = open;
  if (first === undefined) return;
  const names = [...new Set(open.map(({ name }) => name))].join(', ');
  log.add('direction-open', 'warning', first.cell, { metrics: names, count: open.length });
}

/** Two metrics that can't be told apart. */
export function reportSameNames(metrics: readonly TableMetric[], log: FindingsLog): void {
  const seen = new Map<string, TableMetric>();
  for (const metric of metrics) {
    const key = `${metric.name.toLowerCase()}\n${metric.vendor ?? ''}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, metric);
    else
      log.add('duplicate-metric', 'warning', metric.cell, {
        metric: metric.name,
        other: formatCell(before.cell),
      });
  }
}
