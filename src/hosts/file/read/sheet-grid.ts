/**
 * Collects the cells of a sheet as they come and makes the rows of a snapshot of them. A cell far out costs what it
 * holds, not the empty land before it.
 */
import { MAX_COLUMNS } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import { WorkbookProblem } from '../../../workbook/problem';
import type { CellValue } from '../../../workbook/snapshot';

export interface CellGrid {
  /** Stores a cell that holds something; a later one at the same place replaces it. `format` is an index. */
  put(row: number, column: number, value: CellValue, format: number): void;
  /** The rows, their used area found. @throws WorkbookProblem `too-many-cells` */
  finish(): GridRows;
}

export interface GridRows {
  readonly used: Area | null;
  readonly values: readonly (readonly CellValue[])[];
  readonly formatIndex: readonly (ArrayLike<number> | undefined)[];
}

interface StoredRow {
  readonly row: number;
  readonly first: number;
  readonly values: readonly CellValue[];
  /** Absent when all are 0; shared with the row above when it has the same. */
  readonly formats: Uint16Array | undefined;
}

/** As many cells as fit in memory with some room left. */
const MAX_CELLS = 50_000_000;
const USUAL_COLUMNS = 64;

export function createGrid(sheet: string, maxCells = MAX_CELLS): CellGrid {
  // One row is collected here at its absolute columns, then copied out in its exact length. Most sheets are narrow.
  const values: CellValue[] = blanks(USUAL_COLUMNS);
  let formats = new Uint16Array(USUAL_COLUMNS);
  const rows: StoredRow[] = [];
  let row = -1;
  let first = MAX_COLUMNS;
  let last = -1;
  let stored = 0;

  const flush = (): void => {
    if (last < 0) return;
    stored += last + 1 - first;
    if (stored > maxCells) throw new WorkbookProblem('too-many-cells', { sheet, limit: maxCells });
    const above = rows.at(-1);
    rows.push({
      row,
      first,
      values: values.slice(first, last + 1),
      formats: copyFormats(formats, first, last + 1, above?.first === first ? above.formats : undefined),
    });
    values.fill('', first, last + 1);
    formats.fill(0, first, last + 1);
    first = MAX_COLUMNS;
    last = -1;
  };

  const widen = (columns: number): void => {
    while (values.length < columns) values.push('');
    const wider = new Uint16Array(values.length);
    wider.set(formats);
    formats = wider;
  };

  return {
    put(atRow, column, value, format) {
      if (atRow !== row) {
        flush();
        row = atRow;
      }
      if (column >= values.length) widen(Math.min(MAX_COLUMNS, 2 * column));
      values[column] = value;
      formats[column] = format;
      if (column < first) first = column;
      if (column > last) last = column;
    },
    finish() {
      flush();
      return arrange(inOrder(rows), sheet, maxCells);
    },
  };
}

function copyFormats(
  formats: Uint16Array,
  first: number,
  end: number,
  above: Uint16Array | undefined,
): Uint16Array | undefined {
  let sameAsAbove = above !== undefined && above.length === end - first;
  let any = 0;
  for (let column = first; column < end; column++) {
    const format = formats[column] ?? 0;
    any |= format;
    if (sameAsAbove && above?.[column - first] !== format) sameAsAbove = false;
  }
  if (any === 0) return undefined;
  return sameAsAbove ? above : formats.slice(first, end);
}

/** Rows ascending and once each; nearly always they come so. */
function inOrder(rows: readonly StoredRow[]): readonly StoredRow[] {
  if (rows.every((each, index) => index === 0 || (rows[index - 1]?.row ?? 0) < each.row)) return rows;
  const merged = new Map<number, StoredRow>();
  for (const each of rows) {
    const before = merged.get(each.row);
    merged.set(each.row, before === undefined ? each : mergeRows(before, each));
  }
  return [...merged.values()].sort((a, b) => a.row - b.row);
}

function mergeRows(before: StoredRow, after: StoredRow): StoredRow {
  const first = Math.min(before.first, after.first);
  const end = Math.max(before.first + before.values.length, after.first + after.values.length);
  const values: CellValue[] = Array.from({ length: end - first }, () => '');
  const formats = new Uint16Array(end - first);
  for (const each of [before, after]) {
    each.values.forEach((value, index) => {
      const at = each.first - first + index;
      if (value === '') return;
      values[at] = value;
      formats[at] = each.formats?.[index] ?? 0;
    });
  }
  return { row: before.row, first, values, formats };
}

const NO_CELLS: readonly CellValue[] = Object.freeze([]);

function arrange(rows: readonly StoredRow[], sheet: string, maxCells: number): GridRows {
  const top = rows[0]?.row;
  const bottom = rows.at(-1)?.row;
  if (top === undefined || bottom === undefined) return { used: null, values: [], formatIndex: [] };
  let left = MAX_COLUMNS;
  let right = 0;
  for (const each of rows) {
    left = Math.min(left, each.first);
    right = Math.max(right, each.first + each.values.length - 1);
  }
  const padded = rows.reduce((sum, each) => sum + each.first - left + each.values.length, 0);
  if (padded > maxCells) throw new WorkbookProblem('too-many-cells', { sheet, limit: maxCells });
  // A stray cell in the last row leaves a million empty ones: filled at once.
  const values = new Array<readonly CellValue[]>(bottom - top + 1).fill(NO_CELLS);
  const formatIndex = new Array<Uint16Array | undefined>(bottom - top + 1).fill(undefined);
  for (const each of rows) {
    const gap = each.first - left;
    values[each.row - top] = gap === 0 ? each.values : [...blanks(gap), ...each.values];
    formatIndex[each.row - top] = gap === 0 ? each.formats : shifted(each.formats, gap);
  }
  return { used: { top, left, bottom, right }, values, formatIndex };
}

function blanks(count: number): CellValue[] {
  return Array.from({ length: count }, () => '');
}

function shifted(formats: Uint16Array | undefined, gap: number): Uint16Array | undefined {
  if (formats === undefined) return undefined;
  const wider = new Uint16Array(gap + formats.length);
  wider.set(formats, gap);
  return wider;
}
