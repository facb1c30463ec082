/** What may not be written, for all hosts: what others wrote, and blank cells that are not free (worksheets §3). */
import { contains } from './address';
import type { Area, Cell } from './address';
import { isOwnMerge, isOwnTable } from './own/own-parts';
import type { StandingTable } from './own/own-parts';
import type { SheetTarget } from './plan/plan-targets';
import { cellsOnTaken } from './plan/planned-sheet';
import { growthsInTheWay } from './plan/table-growth';

/** Objects of a sheet whose blank cells are not free. */
export interface Standing {
  readonly merges: readonly Area[];
  readonly tables: readonly StandingTable[];
  readonly pivots: readonly Area[];
}

/** A cell that holds a value or a formula, which may show nothing. */
export interface StandingCell extends Cell {
  /** What a cell without a formula holds, to be compared with what a plan says it replaces; null for a formula. */
  readonly constant: unknown;
}

type Wanted = Pick<SheetTarget<unknown>, 'plan' | 'cells' | 'ours'>;

/** Planned cells, merges and tables that lie on objects which aren't ours. */
export function cellsOnObjects(target: Wanted, { merges, tables, pivots }: Standing): readonly Cell[] {
  const closed = [...merges.filter((area) => !isOwnMerge(target.ours, area)), ...pivots];
  const others = tables.filter((table) => !isOwnTable(target.ours, table)).map(({ area }) => area);
  return [
    ...cellsOnTaken(target.plan, target.cells, closed, others),
    ...growthsInTheWay(
      target.plan.growingTables,
      tables.map(({ area }) => area),
      closed,
    ),
  ];
}

/** Those of the filled cells that others filled where the plan has a cell, but for what it says it replaces. */
export function cellsOnFilled(
  { plan, cells, ours }: Wanted,
  filled: Iterable<StandingCell>,
): readonly Cell[] {
  const found: Cell[] = [];
  for (const { row, column, constant } of filled) {
    const cell = { row, column };
    const planned = cells.at(row, column);
    if (planned?.over !== undefined && planned.over === constant) continue;
    if (planned === undefined && !plan.merges.some((area) => contains(area, cell))) continue;
    if (!(ours?.cells ?? []).some((area) => contains(area, cell))) found.push(cell);
  }
  return found;
}
