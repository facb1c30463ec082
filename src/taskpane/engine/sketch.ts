/** A small grid of a table's first cells, as they stand in the sheet, with the lines a person can say the meaning of. */
import { columnName, parseArea, type Area } from '../../workbook/address';
import { formatAt, valueAt, type CellValue, type SheetSnapshot } from '../../workbook/snapshot';
import type { Reading } from '../../worksheet/sheet/reading';
import { readingLines } from '../../worksheet/sheet/reading-lines';
import type { TableLine, Sketch, SketchCell } from './shapes';
import { runsOf } from './lines';

/** Lines shown; further ones can be found in the list of lines. */
const MOST_LINES = 40;
/** Cells shown of each line beside its header. */
const MOST_BESIDE = 4;

/** Null when the range is no range, or nothing stands there. */
export function sketchOf(sheet: SheetSnapshot, reading: Reading, lines: readonly TableLine[]): Sketch | null {
  const shape = readingLines(sheet, reading);
  const area = parseArea(reading.range);
  if (shape === null || area === null || sheet.used === null) return null;
  const across = reading.orientation !== 'columns';
  const first = shape.firstPosition;
  const last = Math.min(shape.lastPosition, first + MOST_LINES - 1);
  const from = shape.firstLine;
  const to = Math.min(shape.lastLine, Math.max(shape.headerLast, from) + MOST_BESIDE);
  const shown: Area = across
    ? { top: from, left: first, bottom: to, right: last }
    : { top: first, left: from, bottom: last, right: to };
  const runs = runsOf(reading);
  const sketched: { key: string; header: string; role: TableLine['role']; span: number }[] = [];
  for (let at = first; at <= last;) {
    const run = runs.find((one) => at >= one.from && at <= one.to);
    const key = run?.key ?? (across ? columnName(at) : String(at + 1));
    const end = Math.min(run?.to ?? at, last);
    const header = lines.find((line) => line.key === key)?.header ?? '';
    sketched.push({ key, header, role: run?.role ?? null, span: end - at + 1 });
    at = end + 1;
  }
  return {
    across,
    lines: sketched,
    columns: range(shown.left, shown.right).map(columnName),
    rows: range(shown.top, shown.bottom).map((row) => ({
      name: String(row + 1),
      cells: range(shown.left, shown.right).map((column) => cellAt(sheet, row, column)),
    })),
  };
}

function cellAt(sheet: SheetSnapshot, row: number, column: number): SketchCell {
  const value: CellValue = valueAt(sheet, row, column);
  return { value, format: formatAt(sheet, row, column) };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
