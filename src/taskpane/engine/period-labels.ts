/** The cells of a table that name its periods, each with the period it is read as, to be named by a person. */
import { formatCell, parseArea } from '../../workbook/address';
import { formatAt, isCellError, valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import { isDimension, type LineRole } from '../../worksheet/dimensions/line-role';
import { readPeriod } from '../../worksheet/periods/one-cell';
import type { Reading } from '../../worksheet/sheet/reading';
import { runsOf } from './lines';
import type { PeriodLabel } from './shapes';

/** Labels named one by one at most: three years of months. */
const MOST_LABELS = 36;

/** In the order they stand in; labels that are the same text are one. */
export function periodLabels(sheet: SheetSnapshot, reading: Reading): readonly PeriodLabel[] {
  const area = parseArea(reading.range);
  if (area === null || sheet.used === null) return [];
  const runs = runsOf(reading);
  const roleOf = (rows: boolean, line: number): LineRole | null =>
    runs.find((one) => one.rows === rows && line >= one.from && line <= one.to)?.role ?? null;
  const found = new Map<string, PeriodLabel>();
  for (const { rows, from, to } of runs.filter(({ role }) => role === 'period')) {
    const [first, last] = rows
      ? [area.left, Math.min(area.right, sheet.used.right)]
      : [area.top, Math.min(area.bottom, sheet.used.bottom)];
    for (let line = from; line <= to; line++) {
      for (let along = first; along <= last && found.size < MOST_LABELS; along++) {
        const role = roleOf(!rows, along);
        if (role !== null && isDimension(role)) continue;
        const label = labelAt(sheet, reading, rows ? line : along, rows ? along : line);
        // Over results stands a period even where it isn't read as one; over targets perhaps the word for them.
        const isPeriod = label !== null && (role === 'actual' || label.read !== null || label.named !== null);
        if (isPeriod && !found.has(label.text)) found.set(label.text, label);
      }
    }
  }
  return [...found.values()];
}

function labelAt(sheet: SheetSnapshot, reading: Reading, row: number, column: number): PeriodLabel | null {
  const value = valueAt(sheet, row, column);
  if (value === '' || isCellError(value)) return null;
  const cell = formatCell({ row, column });
  const format = formatAt(sheet, row, column);
  const read = readPeriod(value, format, { date1904: sheet.date1904 });
  const named = reading.periods?.[cell] ?? null;
  return { cell, value, format, text: String(value), read: read?.iso ?? null, named };
}
