/**
 * The periods of a list, one a row, in one column or in two (year and month). Its column is read as a line of distinct
 * cells, so that dates which are open by themselves are decided together, and a hundred thousand rows cost little.
 */
import { isBlank, type View } from '../sheet/grid';
import type { Period } from './period';
import { partOf } from './period-pair';
import { contextOf } from './periods-along';
import { readPeriodLine } from './period-line';
import { readPeriodPair, type PairedPart } from './period-pair';

export interface ListPeriods {
  /** One column, or the year's and its part's. */
  readonly columns: readonly number[];
  /** The period of a row, null when it can't be read. Merged cells count for each row they cover. */
  readonly at: (line: number) => Period | null;
}

interface PeriodCell {
  readonly value: string | number;
  readonly format: string;
}

/**
 * Reads the periods of the rows given; `at` answers for these rows, and for others that hold the same cells.
 *
 * @param columns candidates for the period, in order; of three or more the first that can be read
 * @returns null when no column, and no year with its part, can be read as periods in at least half the rows
 */
export function listPeriods(
  view: View,
  header: number,
  columns: readonly number[],
  lines: readonly number[],
): ListPeriods | null {
  const readable: { periods: ListPeriods; read: number; finer: boolean }[] = [];
  for (const column of columns) {
    const periods = single(view, column, lines);
    const found = lines.map((line) => periods.at(line)).filter((period) => period !== null);
    if (found.length >= lines.length / 2 && found.length > 0) {
      readable.push({ periods, read: found.length, finer: found.some(({ kind }) => kind !== 'year') });
    }
  }
  const finer = readable.find((one) => one.finer);
  const years = readable.find((one) => !one.finer);
  const needsYear = finer !== undefined && lines.some((line) => finer.periods.at(line)?.yearless === true);
  if (finer !== undefined && !needsYear) return finer.periods;
  const yearColumn = years?.periods.columns[0] ?? columns.find((column) => isYears(view, column, lines));
  if (yearColumn === undefined) return finer?.periods ?? null;
  for (const column of columns) {
    if (column === yearColumn) continue;
    const values = lines.map((line) => view.valueAt(line, column));
    const own = finer?.periods.columns.includes(column) === true ? 'month' : null;
    const part = partOf(String(view.valueAt(header, column)), values) ?? own;
    if (part !== null) return paired(view, yearColumn, column, part);
  }
  return years?.periods ?? null;
}

/** True when every filled cell is a year, be it the same one all along. */
function isYears(view: View, column: number, lines: readonly number[]): boolean {
  const cells = new Map<string, PeriodCell>();
  for (const line of lines) {
    const cell = cellAt(view, line, column);
    if (cell !== null) cells.set(keyOf(cell), cell);
  }
  const first = { value: 1, format: 'General' };
  const read = (cell: PeriodCell): Period | null =>
    readPeriodPair([cell], [first], contextOf(view))[0] ?? null;
  return cells.size > 0 && cells.size < 200 && [...cells.values()].every((cell) => read(cell) !== null);
}

function single(view: View, column: number, lines: readonly number[]): ListPeriods {
  const distinct = new Map<string, PeriodCell>();
  for (const line of lines) {
    const cell = cellAt(view, line, column);
    if (cell !== null) distinct.set(keyOf(cell), cell);
  }
  const cells = [...distinct.values()];
  const read = readPeriodLine(cells, contextOf(view));
  const periods = new Map(cells.map((cell, index) => [keyOf(cell), read[index] ?? null]));
  return {
    columns: [column],
    at: (line) => {
      const cell = cellAt(view, line, column);
      return cell === null ? null : (periods.get(keyOf(cell)) ?? null);
    },
  };
}

function paired(view: View, yearColumn: number, partColumn: number, part: PairedPart): ListPeriods {
  const memory = new Map<string, Period | null>();
  return {
    columns: [yearColumn, partColumn].sort((a, b) => a - b),
    at: (line) => {
      const year = cellAt(view, line, yearColumn);
      const own = cellAt(view, line, partColumn);
      if (year === null || own === null) return null;
      const key = `${keyOf(year)}\n${keyOf(own)}`;
      const known = memory.get(key);
      if (known !== undefined) return known;
      const period = readPeriodPair([year], [own], contextOf(view), part)[0] ?? null;
      memory.set(key, period);
      return period;
    },
  };
}

function cellAt(view: View, line: number, column: number): PeriodCell | null {
  const value = view.filledAt(line, column);
  if (isBlank(value) || (typeof value !== 'string' && typeof value !== 'number')) return null;
  if (typeof value === 'string' && value.length > 100) return null;
  return { value, format: view.formatAt(line, column) };
}

function keyOf(cell: PeriodCell): string {
  return typeof cell.value === 'number' ? `${cell.value} ${cell.format}` : `"${cell.value}`;
}
