/** The periods of rows, by labels down one column or several. */
import type { TypedSheet } from '../cells/typed-sheet';
import { readPeriod } from '../periods/one-cell';
import { type Period, parseIso } from '../periods/period';
import { labelAt, labelCell, periodContextOf } from './label-cells';
import { type Lines, cellKey } from './lines';
import { isMeasureRole } from './measure-role';
import { type LabelCell, periodsOfLines } from './period-lines';
import type { TablePart } from './says';

/** The periods of rows, read as a line of distinct labels, so that a hundred thousand rows cost little. */
export function periodsOfRows(
  sheet: TypedSheet,
  lines: Lines,
  part: TablePart,
  columns: readonly number[],
): (row: number) => Period | null {
  if (columns.length === 0) return () => null;
  const keys = new Map<number, string>();
  const tuples = new Map<string, LabelCell[]>();
  const above: (LabelCell | null)[] = columns.map(() => null);
  const own = new Map<number, LabelCell[]>();
  for (const row of part.rows) {
    const role = lines.rows.get(row) ?? 'actual';
    if (role !== 'actual') {
      if (isMeasureRole(role))
        own.set(
          row,
          columns.map((column) => labelCell(sheet, lines, row, column)),
        );
      continue;
    }
    const cells = columns.map((column, index) => {
      const at = labelAt(sheet, row, column);
      const cell = at === null ? above[index] : labelCell(sheet, lines, at.row, at.column);
      if (cell !== null && cell !== undefined) above[index] = cell;
      return cell ?? { value: '', format: 'General' };
    });
    const key = cells
      .map(({ value, format }) => (typeof value === 'number' ? `${value} ${format}` : `"${String(value)}`))
      .join('\n');
    keys.set(row, key);
    if (!tuples.has(key)) tuples.set(key, cells);
  }
  const inOrder = ordered(tuples, keys.size);
  const list = [...inOrder.values()];
  const words = columns.map((column) => {
    const text = part.headers.map((row) => {
      const anchor = sheet.anchorOf(row, column);
      return sheet.textAt(anchor.row, anchor.column);
    });
    return text.findLast((one) => one !== '') ?? '';
  });
  const read = periodsOfLines(
    columns.map((_, index) => ({
      cells: list.map((cells) => cells[index] ?? { value: '', format: 'General' }),
      word: words[index] ?? '',
    })),
    periodContextOf(sheet, lines),
  );
  const byKey = new Map([...inOrder.keys()].map((key, index) => [key, read[index] ?? null]));
  return (row) => {
    for (const column of columns) {
      const named = lines.periods.get(cellKey(row, column));
      if (named !== undefined) return parseIso(named);
    }
    const key = keys.get(row);
    if (key !== undefined) return byKey.get(key) ?? null;
    const cells = own.get(row) ?? [];
    for (const { value, format } of cells) {
      const period = readPeriod(value, format, { date1904: sheet.snapshot.date1904 });
      if (period !== null) return period;
    }
    return null;
  };
}

/**
 * Labels in the order of a list's rows, sorted when they are bare weeks or months of one year: a list by metric may
 * name W39 after W41, because the first metric has no figure for it.
 */
function ordered(tuples: Map<string, LabelCell[]>, rows: number): Map<string, LabelCell[]> {
  if (rows === tuples.size || tuples.size > 60) return tuples;
  const read = [...tuples].map(([key, cells]) => ({
    key,
    cells,
    period:
      cells.length === 1 && cells[0] !== undefined
        ? readPeriod(cells[0].value, cells[0].format, { date1904: false })
        : null,
  }));
  const ordinals = read.map(({ period }) => (period?.yearless === true ? period.ordinal : null));
  if (ordinals.some((ordinal) => ordinal === null)) return tuples;
  const numbers = ordinals.flatMap((ordinal) => (ordinal === null ? [] : [ordinal]));
  const span = Math.max(...numbers) - Math.min(...numbers) + 1;
  if (span > numbers.length + 3) return tuples;
  read.sort((a, b) => (a.period?.ordinal ?? 0) - (b.period?.ordinal ?? 0));
  return new Map(read.map(({ key, cells }) => [key, cells]));
}
