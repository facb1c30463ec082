/** Two arguments that belong together cell by cell. */
import type { Point } from '../../scoring/metric';
import { isMeasured } from '../../scoring/points';
import { badArgument } from '../problem';
import type { Table } from './series';

/** Rows and columns. */
type Shape = readonly [number, number];

/** Two blocks of the same shape as two lists. @throws `#VALUE!` when the shapes differ. */
export function paired(
  first: string,
  a: Table,
  second: string,
  b: Table,
): readonly [readonly Point[], readonly Point[]] {
  mustMatch(first, [a.rows.length, a.columns], second, [b.rows.length, b.columns]);
  return [a.rows.flat(), b.rows.flat()];
}

/** @throws `#VALUE!` naming both shapes unless they match. */
export function mustMatch(
  argument: string,
  [rows, columns]: Shape,
  other: string,
  [otherRows, otherColumns]: Shape,
  matches: boolean = rows === otherRows && columns === otherColumns,
): void {
  if (!matches) throw badArgument('sameShape', { argument, rows, columns, other, otherRows, otherColumns });
}

/** True when in some place both lists have a value: then a share that can't be had is no lack of data. */
export function anyComplete(first: readonly Point[], second: readonly Point[]): boolean {
  return first.some((value, index) => isMeasured(value) && isMeasured(second[index]));
}
