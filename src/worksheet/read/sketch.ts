/** A table in small: its first lines of each kind with what they are, for a person to see how it is read. */
import type { CellValue } from '../../workbook/snapshot';
import type { TypedSheet } from '../cells/typed-sheet';
import type { Lines } from '../coordinates/lines';
import type { LineRole } from '../dimensions/line-role';
import { readPeriod } from '../periods/one-cell';
import { roleOf, type TablePlaces } from './table-places';

/** A row or column that is shown; `skipped`: how many alike follow that are not. */
export interface SketchLine {
  /** Zero-based in the sheet. */
  readonly at: number;
  /** Null: the reading says nothing of it. */
  readonly role: LineRole | null;
  readonly skipped: number;
}

export interface DrawnCell {
  readonly value: CellValue;
  readonly format: string;
  /** ISO, for a date; null for anything else. */
  readonly period: string | null;
}

export interface DrawnTable {
  readonly columns: readonly SketchLine[];
  readonly rows: readonly SketchLine[];
  /** A row for each row that is shown. */
  readonly cells: readonly (readonly DrawnCell[])[];
}

/** Shown of a run of lines alike: the first two and the last. */
const SHOWN_FIRST = 2;
/** More rows are cut to the first of them and the last. */
const MOST_ROWS = 16;
const LAST_ROWS = 3;

export function drawnTableOf({ sheet, lines, coordinates }: TablePlaces): DrawnTable {
  const columnRoles = new Map(lines.columns);
  const rowRoles = new Map(lines.rows);
  for (const { columns, data } of coordinates.groups) {
    for (const says of columns) columnRoles.set(says.line, roleOf(says));
    for (const says of data) rowRoles.set(says.line, roleOf(says));
  }
  const columns = shownLines(lines.area.left, lines.area.right, columnRoles);
  const rows = shortened(shownLines(lines.area.top, lines.area.bottom, rowRoles));
  const cells = rows.map((row) => columns.map((column) => cellOf(sheet, lines, row.at, column.at)));
  return { columns, rows, cells };
}

function shownLines(first: number, last: number, roles: ReadonlyMap<number, LineRole>): SketchLine[] {
  const shown: SketchLine[] = [];
  let start = first;
  while (start <= last) {
    const role = roles.get(start) ?? null;
    let end = start;
    while (end < last && (roles.get(end + 1) ?? null) === role) end += 1;
    const length = end - start + 1;
    if (length <= SHOWN_FIRST + 2) {
      for (let at = start; at <= end; at += 1) shown.push({ at, role, skipped: 0 });
    } else {
      shown.push({ at: start, role, skipped: 0 });
      shown.push({ at: start + 1, role, skipped: length - SHOWN_FIRST - 1 });
      shown.push({ at: end, role, skipped: 0 });
    }
    start = end + 1;
  }
  return shown;
}

function shortened(rows: readonly SketchLine[]): SketchLine[] {
  if (rows.length <= MOST_ROWS) return [...rows];
  const first = rows.slice(0, MOST_ROWS - LAST_ROWS);
  const last = rows.slice(-LAST_ROWS);
  const [before, after] = [first.at(-1), last[0]];
  if (before === undefined || after === undefined) return [...rows];
  return [...first.slice(0, -1), { ...before, skipped: after.at - before.at - 1 }, ...last];
}

function cellOf(sheet: TypedSheet, lines: Lines, row: number, column: number): DrawnCell {
  const value = sheet.valueAt(row, column);
  const format = sheet.formatAt(row, column);
  const isLabel = lines.rows.get(row) === 'period' || lines.columns.get(column) === 'period';
  const period =
    isLabel && typeof value === 'number'
      ? (readPeriod(value, format, { date1904: sheet.snapshot.date1904 })?.iso ?? null)
      : null;
  return { value, format, period };
}
