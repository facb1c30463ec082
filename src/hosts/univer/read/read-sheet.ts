/** A sheet of the grid → SheetSnapshot. Cells a formula spills into are read like any other. */
import { BooleanNumber } from '@univerjs/core';
import type { ICellData, IRange, Nullable, Worksheet } from '@univerjs/core';
import type { Area } from '../../../workbook/address';
import type { CellValue, SheetSnapshot } from '../../../workbook/snapshot';
import { isFilled, isFormula, valueOf } from './cell-content';
import type { GridBook } from '../grid/grid';
import { keptFacts } from '../load/kept-facts';

const FIRST_UNCALCULATED = 10;
const GENERAL = 'General';
const NOTHING: readonly never[] = [];

/** What the sheet holds now. A formula that is still being worked out is among the uncalculated. */
export function readWorksheet(grid: GridBook, sheet: Worksheet): SheetSnapshot {
  const spills = spillsOn(grid, sheet);
  const used = usedArea(sheet, spills);
  const facts = keptFacts(sheet);
  const formats: string[] = [GENERAL];
  const byFormat = new Map<string, number>([[GENERAL, 0]]);
  // A cell far out costs what it holds, not the empty land before it.
  const height = used === null ? 0 : used.bottom - used.top + 1;
  const values = new Array<readonly CellValue[]>(height).fill(NOTHING);
  const formatIndex = new Array<readonly number[]>(height).fill(NOTHING);
  const uncalculated = { count: 0, first: [] as { row: number; column: number }[] };
  const styles = grid.workbook.getStyles();

  const indexOf = (cell: ICellData): number => {
    const pattern = (cell.s ? styles.getStyleByCell(cell)?.n?.pattern : undefined) ?? GENERAL;
    const known = byFormat.get(pattern);
    if (known !== undefined) return known;
    byFormat.set(pattern, formats.length);
    return formats.push(pattern) - 1;
  };

  const rows = sheet.getCellMatrix().getMatrix();
  for (const row of rowsOf(rows, spills)) {
    if (used === null || row < used.top || row > used.bottom) continue;
    const last = Math.min(used.right, Math.max(lastColumn(rows[row]), lastColumn(spills[row])));
    if (last < used.left) continue;
    const rowValues: CellValue[] = [];
    const rowFormats: number[] = [];
    for (let column = used.left; column <= last; column++) {
      const cell = sheet.getCellRaw(row, column);
      const shown = isFilled(cell) ? cell : (spills[row]?.[column] ?? cell);
      const value = valueOf(shown);
      rowValues.push(value);
      rowFormats.push(cell ? indexOf(cell) : 0);
      if (value === '' && cell && isFormula(cell) && (cell.v === undefined || cell.v === null)) {
        uncalculated.count++;
        if (uncalculated.first.length < FIRST_UNCALCULATED) uncalculated.first.push({ row, column });
      }
    }
    values[row - used.top] = rowValues;
    formatIndex[row - used.top] = rowFormats;
  }
  return {
    name: sheet.getName(),
    used,
    values,
    formats,
    formatIndex,
    merges: sheet.getMergeData().map(areaOf),
    tables: facts.tables,
    hiddenRows: hiddenIn(sheet.getConfig().rowData),
    hiddenColumns: hiddenIn(sheet.getConfig().columnData),
    date1904: facts.date1904,
    uncalculated,
  };
}

/** What a sheet's cells show of formulas in other cells, by row and column. */
export type Spills = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

export function spillsOn(grid: GridBook, sheet: Worksheet): Spills {
  return grid.formulas.getArrayFormulaCellData()[grid.unitId]?.[sheet.getSheetId()] ?? {};
}

export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

export function rangeOf({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** The rows that hold anything, from the top. */
function rowsOf(...held: readonly object[]): readonly number[] {
  const rows = new Set(held.flatMap((one) => Object.keys(one)).map(Number));
  return [...rows].sort((a, b) => a - b);
}

/** -1 for a row that holds nothing. */
function lastColumn(cells: Readonly<Record<number, unknown>> | undefined): number {
  let last = -1;
  for (const column of Object.keys(cells ?? {})) last = Math.max(last, Number(column));
  return last;
}

/** The area around everything filled or spilled into. */
function usedArea(sheet: Worksheet, spills: Spills): Area | null {
  const box = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  const add = (row: number, column: number): void => {
    box.top = Math.min(box.top, row);
    box.left = Math.min(box.left, column);
    box.bottom = Math.max(box.bottom, row);
    box.right = Math.max(box.right, column);
  };
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (isFilled(cell)) add(row, column);
  });
  for (const [row, cells] of Object.entries(spills)) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (isFilled(cell)) add(Number(row), Number(column));
    }
  }
  return box.bottom < 0 ? null : box;
}

function hiddenIn(lines: Readonly<Record<number, Nullable<{ readonly hd?: BooleanNumber }>>>): number[] {
  return Object.entries(lines)
    .flatMap(([index, line]) => (line?.hd === BooleanNumber.TRUE ? [Number(index)] : []))
    .sort((a, b) => a - b);
}
