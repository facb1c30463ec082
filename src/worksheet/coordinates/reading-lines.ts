/** A reading as it is kept and printed, and as lines to work with: the two say the same. */
import {
  columnIndex,
  columnName,
  formatArea,
  formatCell,
  parseArea,
  parseCell,
  type Area,
} from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { LineRole } from '../dimensions/line-role';
import type { Reading } from '../sheet/reading';
import { cellKey, type CellSays, type Lines } from './lines';

/** What a reading says of a sheet's lines; null when its range is none of the sheet's. */
export function linesOfReading(sheet: SheetSnapshot, reading: Reading): Lines | null {
  const range = parseArea(reading.range);
  const { used } = sheet;
  if (range === null || used === null) return null;
  const area = withinValues(range, sheet, used);
  const rows = new Map<number, LineRole>();
  const columns = new Map<number, LineRole>();
  for (const [name, role] of Object.entries(reading.lines)) {
    const run = runOf(name);
    if (run === null) continue;
    const into = run.rows ? rows : columns;
    const last = Math.min(run.last, run.rows ? area.bottom : area.right);
    for (let line = Math.max(run.first, run.rows ? area.top : area.left); line <= last; line += 1)
      into.set(line, role);
  }
  const cells = new Map<number, CellSays>();
  for (const [name, says] of Object.entries(reading.cells ?? {})) {
    const cell = parseCell(name);
    if (cell !== null) cells.set(cellKey(cell.row, cell.column), says);
  }
  const periods = new Map<number, string>();
  for (const [name, period] of Object.entries(reading.periods ?? {})) {
    const cell = parseCell(name);
    if (cell !== null) periods.set(cellKey(cell.row, cell.column), period);
  }
  return { area, rows, columns, cells, constants: reading.constants ?? {}, periods };
}

/** The parts of a reading that its lines are. */
export function readingOfLines(
  lines: Lines,
): Pick<Reading, 'range' | 'lines' | 'cells' | 'constants' | 'periods'> {
  const named: Record<string, LineRole> = {
    ...runs(lines.columns, columnName),
    ...runs(lines.rows, (row) => String(row + 1)),
  };
  return {
    range: formatArea(lines.area),
    lines: named,
    ...(lines.cells.size === 0 ? {} : { cells: byCell(lines.cells) }),
    ...(Object.keys(lines.constants).length === 0 ? {} : { constants: lines.constants }),
    ...(lines.periods.size === 0 ? {} : { periods: byCell(lines.periods) }),
  };
}

function byCell<T>(cells: ReadonlyMap<number, T>): Record<string, T> {
  return Object.fromEntries(
    [...cells]
      .sort(([a], [b]) => a - b)
      .map(([key, value]) => [formatCell({ row: Math.floor(key / 16_384), column: key % 16_384 }), value]),
  );
}

/** Neighbours with one role together: `"C:N"`, `"5:18"`. */
function runs(
  lines: ReadonlyMap<number, LineRole>,
  nameOf: (line: number) => string,
): Record<string, LineRole> {
  const found: Record<string, LineRole> = {};
  const sorted = [...lines].sort(([a], [b]) => a - b);
  let first: number | null = null;
  sorted.forEach(([line, role], index) => {
    first ??= line;
    const next = sorted[index + 1];
    if (next !== undefined && next[0] === line + 1 && next[1] === role) return;
    found[first === line ? nameOf(line) : `${nameOf(first)}:${nameOf(line)}`] = role;
    first = null;
  });
  return found;
}

/** `runOf("D:O")` is columns 3 to 14, `runOf("7")` row 6; null when it names no lines. */
export function runOf(
  name: string,
): { readonly rows: boolean; readonly first: number; readonly last: number } | null {
  const [from = '', to = from, ...rest] = name.trim().split(':');
  if (rest.length > 0) return null;
  const rows = /\d/.test(from);
  const first = indexOf(from.trim());
  const last = indexOf(to.trim());
  if (first === null || last === null || rows !== /\d/.test(to)) return null;
  return { rows, first: Math.min(first, last), last: Math.max(first, last) };
}

function indexOf(name: string): number | null {
  return /^[1-9]\d{0,6}$/.test(name) ? Number(name) - 1 : columnIndex(name);
}

/** Whole columns and rows of a range end where the values of the sheet end. */
function withinValues(range: Area, sheet: SheetSnapshot, used: Area): Area {
  return {
    top: Math.max(range.top, used.top),
    left: Math.max(range.left, used.left),
    bottom: Math.min(range.bottom, used.top + sheet.values.length - 1),
    right: Math.min(range.right, used.right),
  };
}
