/** Two arguments that belong together cell by cell. */
import type { Point } from '../../scoring/metric';
import { isMeasured } from '../../scoring/points';
import { mustFit, shape } from './cells';
import type { Table } from './series';

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
