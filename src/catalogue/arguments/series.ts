/**
 * Measured values as functions get them: one row or one column of points, a table of them, two that belong together
 * cell by cell (scoring §2; functions, Arguments).
 */
import type { Point } from '../../scoring/metric';
import { isMeasured } from '../../scoring/points';
import { mustFit, shape, cellOf, lineOf, matrixOf, passOn, shown } from './cells';
import type { RawArgument } from './cells';
import type { CellValue } from '../../workbook/snapshot';
import { decimalMarkOf } from '../../worksheet/cells/decimal-mark';
import type { DecimalMark } from '../../worksheet/cells/decimal-mark';
import { readNumber } from '../../worksheet/cells/numbers';
import { badArgument } from '../problem';
import type { Place } from '../problem';

/** Two blocks of the same shape as two lists. @throws `#VALUE!` naming the second one when the shapes differ. */
export function paired(
  first: Table,
  name: string,
  second: Table,
): readonly [readonly Point[], readonly Point[]] {
  mustFit(name, shape(second.rows.length, second.columns), shape(first.rows.length, first.columns));
  return [first.rows.flat(), second.rows.flat()];
}

/** True when in some place both lists have a value: then a share that can't be had is no lack of data. */
export function anyComplete(first: readonly Point[], second: readonly Point[]): boolean {
  return first.some((value, index) => isMeasured(value) && isMeasured(second[index]));
}

/** Metrics × periods. */
export interface Table {
  readonly rows: readonly (readonly Point[])[];
  readonly columns: number;
  /** For each row, the columns whose value was written as text and had to be read. */
  readonly repaired: readonly (readonly number[])[];
}

/** Points oldest → newest; missing ones are null. @throws `#VALUE!` naming the point that is no number. */
export function seriesOf(argument: RawArgument): readonly Point[] {
  return pointsOf(lineOf(argument), argument.name, (index) => ({ point: index + 1 }), []);
}

/** A table of points. @throws `#VALUE!` naming row and column of the cell that is no number. */
export function readTable(argument: RawArgument): Table {
  const matrix = matrixOf(argument);
  const repaired = matrix.cells.map((): number[] => []);
  const rows = matrix.cells.map((row, r) =>
    pointsOf(row, argument.name, (index) => ({ row: r + 1, column: index + 1 }), repaired[r] ?? []),
  );
  return { rows, columns: matrix.columns, repaired };
}

function pointsOf(
  raw: readonly unknown[],
  name: string,
  place: (index: number) => Place,
  repaired: number[],
): readonly Point[] {
  const points = new Array<Point>(raw.length);
  let mark: DecimalMark | null = null;
  for (let i = 0; i < raw.length; i++) {
    const given = raw[i];
    if (typeof given === 'number' && Number.isFinite(given)) {
      points[i] = given;
      continue;
    }
    const cell = cellOf(given);
    if (cell === '') {
      points[i] = null;
      continue;
    }
    mark ??= decimalMarkOf(raw.map(cellOf));
    const point = pointOf(cell, mark, name, place(i));
    if (point !== null) repaired.push(i);
    points[i] = point;
  }
  return points;
}

/**
 * One cell as a point.
 * @param allowed what the message offers instead, the same in every language
 * @throws `#VALUE!` when it is no number; an error other than `#N/A` is passed on
 */
export function pointOf(
  cell: CellValue,
  mark: DecimalMark,
  name: string,
  place: Place,
  allowed = numbers,
): Point {
  const reading = readNumber(cell, 'General', mark);
  switch (reading.kind) {
    case 'number':
      return reading.value;
    case 'missing':
      return null;
    case 'error':
      if (reading.error === '#N/A') return null;
      throw passOn(reading.error);
    case 'ambiguous':
      throw badArgument('ambiguousNumber', { argument: name, text: shown(cell) }, place);
    case 'text':
      throw badArgument('notAllowed', { argument: name, text: shown(cell), allowed }, place);
  }
}

/** The ways to write a number, the same in every language. */
const numbers = '12.5, 80%, 4:30';
