/** A small grid of a table's first cells, as they stand in the sheet, with the columns a person can say the meaning of. */
import { columnName, parseArea } from '../../workbook/address';
import { formatAt, valueAt, type CellValue, type SheetSnapshot } from '../../workbook/snapshot';
import { headerRowOf, type Reading } from '../../worksheet/sheet/reading';
import type { TableLine, Sketch, SketchCell } from './shapes';
import { runsOf } from './lines';

/** Columns shown; further ones can be found in the list of lines. */
const MOST_LINES = 40;
/** Rows shown under the header. */
const MOST_BESIDE = 4;

/** Null when the range is no range, or nothing stands there. */
export function sketchOf(sheet: SheetSnapshot, reading: Reading, lines: readonly TableLine[]): Sketch | null {
  const area = parseArea(reading.range);
  const { used } = sheet;
  if (area === null || used === null) return null;
  const first = Math.max(area.left, used.left);
  const last = Math.min(area.right, used.right, first + MOST_LINES - 1);
  const top = Math.max(area.top, used.top);
  const bottom = Math.min(area.bottom, used.bottom, Math.max(headerRowOf(reading), top) + MOST_BESIDE);
  if (last < first || bottom < top) return null;
  const runs = runsOf(reading).filter(({ rows }) => !rows);
  const sketched: { key: string; header: string; role: TableLine['role']; span: number }[] = [];
  for (let at = first; at <= last;) {
    const run = runs.find((one) => at >= one.from && at <= one.to);
    const key = run?.key ?? columnName(at);
    const end = Math.min(run?.to ?? at, last);
    const header = lines.find((line) => line.key === key)?.header ?? '';
    sketched.push({ key, header, role: run?.role ?? null, span: end - at + 1 });
    at = end + 1;
  }
  return {
    across: true,
    lines: sketched,
    columns: range(first, last).map(columnName),
    rows: range(top, bottom).map((row) => ({
      name: String(row + 1),
      cells: range(first, last).map((column) => cellAt(sheet, row, column)),
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
