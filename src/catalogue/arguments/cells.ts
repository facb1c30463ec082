/** The cell boundary: what Excel hands a function, turned into cells of ours once and for all kinds of arguments. */
import { cellErrors, type CellValue } from '../../workbook/snapshot';
import { badArgument, FunctionProblem } from '../problem';

/** A function given more says so instead of hanging (functions, Rules for all). */
const mostCells = 5_000_000;

/** One argument as it arrived, with the parameter's name for messages. */
export interface RawArgument {
  readonly name: string;
  readonly value: unknown;
}

/** Rows of raw cells. Excel's are all of one length; in a shorter one the rest is blank. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (readonly unknown[])[];
}

/** @throws `#VALUE!` when the arguments of a function together have over 5,000,000 cells. */
export function checkSize(name: string, raw: readonly unknown[]): void {
  const cells = cellsIn(raw);
  const allowed = `≤ ${mostCells}`;
  if (cells > mostCells) throw badArgument('wrongSize', { argument: name, cells, allowed });
}

/** How many cells the ranges and lists among the arguments have: `cellsIn([[[1, 2]], 3])` is 2. */
export function cellsIn(raw: readonly unknown[]): number {
  let cells = 0;
  for (const value of raw) {
    if (!Array.isArray(value)) continue;
    const rows: readonly unknown[] = value;
    for (const row of rows) cells += Array.isArray(row) ? row.length : 1;
  }
  return cells;
}

/** Rows and columns as a message says them: `shape(2, 3)` is `"2 × 3"`. */
export function shape(rows: number, columns: number): string {
  return `${rows} × ${columns}`;
}

/**
 * @param size a number of cells, or a shape
 * @throws `#VALUE!` with the sizes the argument may have, unless its size is one of them
 */
export function mustFit(
  argument: string,
  size: number | string,
  ...allowed: readonly (number | string)[]
): void {
  if (allowed.includes(size)) return;
  throw badArgument('wrongSize', { argument, cells: size, allowed: [...new Set(allowed)].join(', ') });
}

/** A range as it is, a single value as a 1×1 range, a range of nothing as a blank cell. */
export function matrixOf({ value }: RawArgument): Matrix {
  if (!Array.isArray(value)) return { rows: 1, columns: 1, cells: [[value]] };
  const given: readonly unknown[] = value;
  const cells = given.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  return columns === 0 ? { rows: 1, columns: 1, cells: [['']] } : { rows: cells.length, columns, cells };
}

/** The cells of one row or one column, in order. @throws `#VALUE!` for a block of several rows and columns. */
export function lineOf(argument: RawArgument): readonly unknown[] {
  const { rows, columns, cells } = matrixOf(argument);
  if (rows === 1) return cells[0] ?? [];
  if (columns > 1) mustFit(argument.name, shape(rows, columns), '1 × n', 'n × 1');
  return cells.map((row) => row[0]);
}

/** The one cell of a scalar argument. @throws `#VALUE!` for a larger range. */
export function singleOf(argument: RawArgument): CellValue {
  const { rows, columns, cells } = matrixOf(argument);
  mustFit(argument.name, shape(rows, columns), shape(1, 1));
  return cellOf(cells[0]?.[0]);
}

/** What errors and rich values may carry: the runtime's error a code, ours an error, Excel's entities a basic value. */
interface RichValue {
  readonly code?: unknown;
  readonly error?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
}

/**
 * A cell of ours from whatever arrived: null and undefined are blank, error objects keep their code, rich values stand
 * for their basic value. A number that is not finite can't come from a cell and is `#NUM!`; what is no cell value at all
 * becomes a text that says so, for the reader of the cell to refuse.
 */
export function cellOf(raw: unknown): CellValue {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : { error: '#NUM!' };
  if (typeof raw === 'string' || typeof raw === 'boolean') return raw;
  if (raw === null || raw === undefined) return '';
  if (typeof raw === 'object') {
    const { error, code = error, basicType, basicValue }: RichValue = raw;
    if (typeof code === 'string') return { error: code };
    if (basicValue !== undefined && typeof basicValue !== 'object') {
      const basic = cellOf(basicValue);
      return basicType === 'Error' && typeof basic === 'string' ? { error: basic } : basic;
    }
  }
  return `(${typeof raw})`;
}

/** An error value of an argument as the function's own error. */
export function passOn(error: string): FunctionProblem {
  return new FunctionProblem(cellErrors.find((code) => code === error) ?? '#VALUE!', null);
}

/** Text for a message: short. */
export function shown(value: CellValue): string {
  const text = typeof value === 'object' ? value.error : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
