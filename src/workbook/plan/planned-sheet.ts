/** What a plan writes on one sheet, checked before a host touches it: its cells, merges and tables. */
import { formatCell, overlaps } from '../address';
import type { Area, Cell } from '../address';
import type { Adjustment } from '../host';
import type { SheetPlan } from './plan';
import { PlannedCells, plannedRows } from './planned-rows';
import type { PlannedRow } from './planned-rows';
import { WorkbookProblem } from '../problem';
import { RectangleBuilder } from '../rectangles';
import { grownLine, isByColumn } from './table-growth';

export interface PlannedSheet {
  readonly rows: readonly PlannedRow[];
  readonly cells: PlannedCells;
  /** Exactly which cells are planned. */
  readonly rectangles: readonly Area[];
}

/**
 * @param name the sheet's name in the workbook
 * @throws WorkbookProblem `invalid-plan` for what `plannedRows` refuses, merges of one cell or over one another, and
 * tables no workbook can hold
 */
export function plannedSheet(plan: SheetPlan, name: string, adjustments: Adjustment[]): PlannedSheet {
  const rows = plannedRows(plan, name, adjustments);
  const cells = new PlannedCells(rows);
  checkMerges(plan.merges, name);
  checkTables(plan, cells, name);
  checkGrowths(plan, cells, name);
  const builder = new RectangleBuilder();
  for (const { row, columns } of rows) builder.row(row, columns);
  return { rows, cells, rectangles: builder.done() };
}

/**
 * The planned cells, merges and tables that lie on what is taken, though it may be blank.
 * @param closed merges and pivot tables, where nothing may be written
 * @param tables tables, which take only what replaces a cell of ours
 */
export function cellsOnTaken(
  plan: SheetPlan,
  cells: PlannedCells,
  closed: readonly Area[],
  tables: readonly Area[],
): readonly Cell[] {
  const taken = [...closed, ...tables];
  return [
    ...closed.flatMap((area) => [...cells.within(area)]),
    ...tables
      .flatMap((area) => [...cells.within(area)])
      .filter(({ row, column }) => cells.at(row, column)?.over === undefined),
    ...[...plan.merges, ...plan.tables.map(({ area }) => area)]
      .filter((area) => taken.some((other) => overlaps(other, area)))
      .map((area) => ({ row: area.top, column: area.left })),
  ];
}

/**
 * @param occupied cells a plan would write though they are not free, in any order, some more than once
 * @throws WorkbookProblem `cell-occupied` with the first address and how many there are, unless there is none
 */
export function refuseOccupied(occupied: readonly Cell[], sheet: string): void {
  const found = [...new Map(occupied.map((cell) => [formatCell(cell), cell] as const)).values()];
  const [first] = found.sort((a, b) => a.row - b.row || a.column - b.column);
  if (first === undefined) return;
  throw new WorkbookProblem('cell-occupied', { sheet, cell: formatCell(first), count: found.length });
}

function checkMerges(merges: readonly Area[], sheet: string): void {
  merges.forEach((merge, index) => {
    const isOneCell = merge.top === merge.bottom && merge.left === merge.right;
    const why = isOneCell
      ? 'a merge of one cell'
      : merges.slice(0, index).some((other) => overlaps(other, merge))
        ? 'merges that overlap'
        : null;
    if (why !== null) throw new WorkbookProblem('invalid-plan', { sheet, cell: corner(merge), why });
  });
}

function checkTables(plan: SheetPlan, cells: PlannedCells, sheet: string): void {
  for (const { area } of plan.tables) {
    const headers = Array.from({ length: area.right - area.left + 1 }, (_, step) => {
      const value = cells.at(area.top, area.left + step)?.value;
      return typeof value === 'string' ? value.toLowerCase() : '';
    });
    const why =
      area.bottom <= area.top
        ? 'a table without rows'
        : headers.includes('')
          ? 'a table column without a name'
          : new Set(headers).size < headers.length
            ? 'two table columns of one name'
            : null;
    if (why !== null) throw new WorkbookProblem('invalid-plan', { sheet, cell: corner(area), why });
  }
}

function checkGrowths({ growingTables }: SheetPlan, cells: PlannedCells, sheet: string): void {
  for (const growth of growingTables) {
    const line = grownLine(growth);
    const header = line === null ? undefined : cells.at(line.top, line.left)?.value;
    const isNamed = !isByColumn(growth) || (typeof header === 'string' && header !== '');
    const why =
      line === null
        ? 'a table that grows otherwise than by one line'
        : isNamed
          ? null
          : 'a table column without a name';
    if (why !== null) throw new WorkbookProblem('invalid-plan', { sheet, cell: corner(growth.to), why });
  }
}

function corner(area: Area): string {
  return formatCell({ row: area.top, column: area.left });
}
