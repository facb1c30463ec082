/** The lines of a table as a person sees them, to say what each means: its place, its header, its role. */
import { columnName, parseArea } from '../../workbook/address';
import { isCellError, valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import { runOf } from '../../worksheet/coordinates/reading-lines';
import { headerRowOf, type LineRole, type Reading } from '../../worksheet/sheet/reading';
import type { TableLine } from './shapes';

/** Rows that are no plain figures are listed, too: headers, targets, totals. More than these nobody corrects one by one. */
const MOST_ROWS = 40;

/** Columns with a role, runs of one role together, columns without one that have a header; then the rows that say something. */
export function tableLines(sheet: SheetSnapshot, reading: Reading): readonly TableLine[] {
  const area = parseArea(reading.range);
  if (area === null || sheet.used === null) return [];
  const right = Math.min(area.right, sheet.used.right);
  const header = headerRowOf(reading);
  const runs = runsOf(reading).filter(({ rows }) => !rows);
  const lines: TableLine[] = [];
  for (let column = area.left; column <= right; column++) {
    const run = runs.find(({ from, to }) => column >= from && column <= to);
    const text = textAt(sheet, header, column);
    if (run === undefined) {
      if (text !== '') lines.push({ key: columnName(column), header: text, role: null });
    } else if (lines.at(-1)?.key !== run.key) lines.push({ key: run.key, header: text, role: run.role });
  }
  const rows = runsOf(reading).filter(({ rows: isRow, role }) => isRow && role !== 'actual');
  for (const { key, role, from } of rows.slice(0, MOST_ROWS)) {
    lines.push({ key, header: firstText(sheet, from, area.left, right), role });
  }
  return lines;
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return isCellError(value) ? value.error : String(value).trim();
}

function firstText(sheet: SheetSnapshot, row: number, left: number, right: number): string {
  for (let column = left; column <= right; column++) {
    const text = textAt(sheet, row, column);
    if (text !== '') return text;
  }
  return '';
}

/** Roles only one column can have. */
const onlyOnce: readonly LineRole[] = ['metric', 'measure'];

/**
 * The reading with another meaning for one of its lines; null: the line is passed over. What only one line can mean, the
 * line that meant it before means no longer.
 */
export function withRole(reading: Reading, key: string, role: LineRole | null): Reading {
  const { [key]: _, ...others } = reading.lines;
  const isRow = /\d/.test(key);
  const isAlone = role !== null && onlyOnce.includes(role);
  const kept = Object.entries(others).filter(
    ([line, its]) => !isAlone || its !== role || /\d/.test(line) !== isRow,
  );
  // What single labels of the line were taken to say was said of the meaning it had before.
  const { cells, ...plain } = reading;
  const run = runOf(key);
  const left = Object.entries(cells ?? {}).filter(([cell]) => run === null || !isInRun(cell, run));
  const lines: Reading['lines'] = Object.fromEntries(kept);
  return {
    ...plain,
    ...(left.length === 0 ? {} : { cells: Object.fromEntries(left) }),
    lines: role === null ? lines : { ...lines, [key]: role },
  };
}

function isInRun(
  cell: string,
  run: { readonly rows: boolean; readonly first: number; readonly last: number },
): boolean {
  const area = parseArea(cell);
  if (area === null) return false;
  const line = run.rows ? area.top : area.left;
  return line >= run.first && line <= run.last;
}

/** The lines with a role, runs of them together, by their place in the sheet. */
export function runsOf(reading: Reading) {
  return Object.entries(reading.lines).flatMap(([key, role]) => {
    const run = runOf(key);
    return run === null ? [] : [{ key, role, rows: run.rows, from: run.first, to: run.last }];
  });
}
