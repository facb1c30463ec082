/**
 * One sheet, looked at with metrics as rows whichever way it is laid out, so that a layout is described once. Blank
 * rows and columns drop out here: spacers and the place where a table starts can't change how it is read.
 */
import { columnIndex, columnName, formatArea, type Area, type Cell } from '../../workbook/address';
import { formatAt, valueAt, type CellValue, type SheetSnapshot } from '../../workbook/snapshot';

/** A sheet's cells by line (a metric's line in a cross table) and position (a period's place along it). */
export interface View {
  readonly sheet: SheetSnapshot;
  /** True: lines are the sheet's columns, positions its rows. */
  readonly turned: boolean;
  /** All indices are zero-based and absolute, as in the snapshot. */
  readonly valueAt: (line: number, position: number) => CellValue;
  /** As `valueAt`, but a blank cell inside a merged area has the area's value. */
  readonly filledAt: (line: number, position: number) => CellValue;
  readonly formatAt: (line: number, position: number) => string;
  readonly cellAt: (line: number, position: number) => Cell;
}

/** A view together with the lines and positions that hold anything, ascending. */
export interface Grid extends View {
  readonly lines: readonly number[];
  readonly positions: readonly number[];
}

/** True for a cell that holds nothing a person can see. */
export function isBlank(value: CellValue): boolean {
  return value === '' || (typeof value === 'string' && value.length < 64 && value.trim() === '');
}

/** The sheet seen by rows, or turned: by columns. */
export function viewOf(sheet: SheetSnapshot, turned: boolean): View {
  const merged = mergedValues(sheet);
  const filled = (row: number, column: number): CellValue => {
    const value = valueAt(sheet, row, column);
    return isBlank(value) ? (merged().get(mergeKey(row, column)) ?? '') : value;
  };
  if (turned) {
    return {
      sheet,
      turned,
      valueAt: (line, position) => valueAt(sheet, position, line),
      filledAt: (line, position) => filled(position, line),
      formatAt: (line, position) => formatAt(sheet, position, line),
      cellAt: (line, position) => ({ row: position, column: line }),
    };
  }
  return {
    sheet,
    turned,
    valueAt: (line, position) => valueAt(sheet, line, position),
    filledAt: filled,
    formatAt: (line, position) => formatAt(sheet, line, position),
    cellAt: (line, position) => ({ row: line, column: position }),
  };
}

/** The grid of a sheet, or of the rows `top` to `bottom` of it. */
export function gridOf(sheet: SheetSnapshot, turned: boolean, rows?: { top: number; bottom: number }): Grid {
  const held = extentOf(sheet, rows);
  const view = viewOf(sheet, turned);
  return turned
    ? { ...view, lines: held.columns, positions: held.rows }
    : { ...view, lines: held.rows, positions: held.columns };
}

/** The rows and columns that hold anything, ascending. */
export function extentOf(
  sheet: SheetSnapshot,
  rows: { top: number; bottom: number } = { top: 0, bottom: Number.MAX_SAFE_INTEGER },
): { rows: number[]; columns: number[] } {
  const held: number[] = [];
  const inColumn: boolean[] = [];
  if (sheet.used === null) return { rows: held, columns: [] };
  const { top, left } = sheet.used;
  for (let index = Math.max(0, rows.top - top); index < sheet.values.length; index += 1) {
    if (top + index > rows.bottom) break;
    const row = sheet.values[index];
    if (row === undefined) continue;
    let any = false;
    for (let item = 0; item < row.length; item += 1) {
      const value = row[item];
      if (value === undefined || isBlank(value)) continue;
      any = true;
      inColumn[item] = true;
    }
    if (any) held.push(top + index);
  }
  const columns: number[] = [];
  inColumn.forEach((_, item) => columns.push(item + left));
  return { rows: held, columns };
}

/** The name of a position (a column's letters, or a row's number when turned): `nameOfPosition(view, 2)` is `"C"`, turned `"3"`. */
export function nameOfPosition(view: View, position: number): string {
  return view.turned ? String(position + 1) : columnName(position);
}

/** The name of a line (a row's number, or a column's letters when turned). */
export function nameOfLine(view: View, line: number): string {
  return view.turned ? columnName(line) : String(line + 1);
}

/** The index behind a letter or number: `indexOfName("C")` is `2`, `indexOfName("3")` is `2`; null for anything else. */
export function indexOfName(name: string): number | null {
  if (/^[1-9][0-9]{0,6}$/.test(name)) return Number(name) - 1;
  return columnIndex(name);
}

/** The area from one line and position to another, as the sheet names it. */
export function areaName(
  view: View,
  from: { line: number; position: number },
  to: { line: number; position: number },
): string {
  const area: Area = view.turned
    ? { top: from.position, left: from.line, bottom: to.position, right: to.line }
    : { top: from.line, left: from.position, bottom: to.line, right: to.position };
  return formatArea(area);
}

const MOST_MERGED_CELLS = 500_000;

function mergeKey(row: number, column: number): number {
  return row * 16_384 + column;
}

/** Values of merged areas by covered cell, made on first use; areas past the values a sheet holds cost nothing. */
function mergedValues(sheet: SheetSnapshot): () => ReadonlyMap<number, CellValue> {
  let made: Map<number, CellValue> | null = null;
  return () => {
    if (made !== null) return made;
    made = new Map();
    const used = sheet.used;
    if (used === null) return made;
    for (const area of sheet.merges) {
      const value = valueAt(sheet, area.top, area.left);
      if (isBlank(value)) continue;
      const bottom = Math.min(area.bottom, used.bottom);
      const right = Math.min(area.right, used.right);
      if (made.size + (bottom - area.top + 1) * (right - area.left + 1) > MOST_MERGED_CELLS) continue;
      for (let row = area.top; row <= bottom; row += 1) {
        for (let column = area.left; column <= right; column += 1) made.set(mergeKey(row, column), value);
      }
    }
    return made;
  };
}
