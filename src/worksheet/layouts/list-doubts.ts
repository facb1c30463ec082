/** Whether the rows of a list are measurements: periods that can be read, and no metric twice at one period. */
import type { Weighing } from '../sheet/confidence';
import { nameOfPosition, type Grid } from '../sheet/grid';
import type { ListPeriods } from '../periods/list-periods';
import { textAt } from './cell-kinds';
import { SAMPLE, type Column } from './list-columns';

/** Rows must be measurements: periods that can be read, and no metric twice at one period. */
export function weighRows(
  grid: Grid,
  header: number,
  columns: readonly Column[],
  lines: readonly number[],
  periods: ListPeriods,
  at: { name: number; kind: number | null },
  weighing: Weighing,
): void {
  const apart = columns.filter((column) => column.role === 'vendor').map((column) => column.position);
  const rows = new Set<string>();
  const names = new Set(lines.map((line) => String(grid.filledAt(line, at.name)).slice(0, 200)));
  let read = 0;
  let repeated = 0;
  const head = lines.slice(0, SAMPLE);
  for (const line of head) {
    const period = periods.at(line);
    if (period === null) continue;
    read += 1;
    const name = String(grid.filledAt(line, at.name)).slice(0, 200).toLowerCase();
    const kind = at.kind === null ? '' : textAt(grid, line, at.kind);
    const units = apart.map((position) => String(grid.filledAt(line, position)));
    const key = [name, period.iso, kind, ...units].join('\n');
    if (rows.has(key)) repeated += 1;
    rows.add(key);
  }
  const percent = (part: number): number => Math.round((part / Math.max(1, head.length)) * 100);
  weighing.because('list-of-measurements', { rows: lines.length, metrics: names.size });
  if (read < head.length * 0.9) weighing.although('texts-among-values', { percent: percent(read) });
  if (repeated > head.length * 0.1) weighing.although('rows-repeat', { percent: percent(repeated) });
  if (names.size > lines.length * 0.6 && lines.length >= 6) {
    const text = textAt(grid, header, at.name);
    weighing.although('rows-are-records', { text, line: nameOfPosition(grid, at.name) });
  }
}
