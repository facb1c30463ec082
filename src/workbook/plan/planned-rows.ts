/**
 * The cells of a sheet plan by row, checked and cut to what Excel holds. Where two blocks name the same cell, the
 * later one counts.
 */
import { formatCell, MAX_COLUMNS, MAX_ROWS } from '../address';
import type { Area, Cell } from '../address';
import type { Adjustment } from '../host';
import type { PlannedCell, SheetPlan } from './plan';
import { WorkbookProblem } from '../problem';
import { cut } from '../names';
import { LONGEST_TEXT } from '../snapshot';

const LONGEST_FORMULA = 8192;
const LONGEST_HEADER = 255;

export interface PlannedRow {
  readonly row: number;
  /** Ascending; `cells` goes with it. */
  readonly columns: readonly number[];
  readonly cells: readonly PlannedCell[];
}

/** @throws WorkbookProblem `invalid-plan` for a cell outside the sheet, an unknown style or a value no cell holds. */
export function plannedRows(
  plan: SheetPlan,
  sheet: string,
  adjustments: Adjustment[],
): readonly PlannedRow[] {
  const byRow = new Map<number, PlannedRow>();
  const headerRows = new Map(plan.tables.map(({ area }) => [area.top, area] as const));
  for (const block of plan.blocks) {
    block.rows.forEach((cells, offset) => {
      const row = block.row + offset;
      const header = headerRows.get(row);
      const columns: number[] = [];
      const kept: PlannedCell[] = [];
      cells.forEach((cell, step) => {
        if (cell === null || isNothing(cell)) return;
        const column = block.column + step;
        check(cell, plan, sheet, row, column);
        columns.push(column);
        const isHeader = header !== undefined && column >= header.left && column <= header.right;
        kept.push(clamped(cell, isHeader ? LONGEST_HEADER : LONGEST_TEXT, sheet, row, column, adjustments));
      });
      if (columns.length > 0) byRow.set(row, merged(byRow.get(row), { row, columns, cells: kept }));
    });
  }
  return [...byRow.values()].sort((a, b) => a.row - b.row);
}

/** How many cells are named by the rows. */
export function countCells(rows: readonly PlannedRow[]): number {
  return rows.reduce((sum, row) => sum + row.columns.length, 0);
}

/** Looks planned cells up by area. */
export class PlannedCells {
  constructor(private readonly rows: readonly PlannedRow[]) {}

  at(row: number, column: number): PlannedCell | undefined {
    const found = this.rows[this.firstRow(row)];
    return found?.row === row ? found.cells[found.columns.indexOf(column)] : undefined;
  }

  /** The positions of the planned cells in an area, by row. */
  *within(area: Area): Generator<Cell> {
    for (let index = this.firstRow(area.top); index < this.rows.length; index++) {
      const found = this.rows[index];
      if (found === undefined || found.row > area.bottom) return;
      for (const column of found.columns) {
        if (column >= area.left && column <= area.right) yield { row: found.row, column };
      }
    }
  }

  private firstRow(top: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle]?.row ?? 0) < top) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A blank that neither looks like something nor empties a cell. */
function isNothing({ value, style, formula, over }: PlannedCell): boolean {
  return value === '' && style === undefined && formula === undefined && over === undefined;
}

function check(cell: PlannedCell, plan: SheetPlan, sheet: string, row: number, column: number): void {
  const outside = !(row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS);
  const why = outside
    ? 'a cell outside the sheet'
    : cell.style !== undefined && plan.styles[cell.style] === undefined
      ? 'an unknown style'
      : typeof cell.value === 'number' && !Number.isFinite(cell.value)
        ? 'a number that is none'
        : cell.formula !== undefined && cell.formula.length > LONGEST_FORMULA
          ? 'a formula that is too long'
          : null;
  if (why === null) return;
  throw new WorkbookProblem('invalid-plan', {
    sheet,
    cell: outside ? `R${row + 1}C${column + 1}` : formatCell({ row, column }),
    why,
  });
}

function clamped(
  cell: PlannedCell,
  longest: number,
  sheet: string,
  row: number,
  column: number,
  adjustments: Adjustment[],
): PlannedCell {
  if (typeof cell.value !== 'string' || cell.value.length <= longest) return cell;
  adjustments.push({
    kind: 'text-clamped',
    sheet,
    cell: formatCell({ row, column }),
    length: cell.value.length,
  });
  return { ...cell, value: cut(cell.value, longest) };
}

function merged(before: PlannedRow | undefined, next: PlannedRow): PlannedRow {
  if (before === undefined) return next;
  const byColumn = new Map(before.columns.map((column, index) => [column, before.cells[index]] as const));
  for (const [index, column] of next.columns.entries()) byColumn.set(column, next.cells[index]);
  const sorted = [...byColumn].sort(([a], [b]) => a - b);
  return {
    row: next.row,
    columns: sorted.map(([column]) => column),
    cells: sorted.flatMap(([, cell]) => (cell === undefined ? [] : [cell])),
  };
}
