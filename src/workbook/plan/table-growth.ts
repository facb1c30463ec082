/** A table that grows by the line right behind it: which line that is, and what stands in its way (worksheets §3). */
import { overlaps } from '../address';
import type { Area, Cell } from '../address';
import type { TableGrowth } from './plan';
import type { SheetTable } from '../snapshot';

/**
 * The line a table takes in: one column right of it, or one row below; null for anything else.
 * @example grownLine({ from: A1:C5, to: A1:D5 }) // D1:D5
 */
export function grownLine({ from, to }: TableGrowth): Area | null {
  if (from.top !== to.top || from.left !== to.left) return null;
  if (to.bottom === from.bottom && to.right === from.right + 1) return { ...to, left: to.right };
  if (to.right === from.right && to.bottom === from.bottom + 1) return { ...to, top: to.bottom };
  return null;
}

/** How the table takes the cell in that stands right of its headers, or below its first column; null when it can't. */
export function growthOf(
  { area, hasHeaderRow, hasTotalsRow }: SheetTable,
  { row, column }: Cell,
): TableGrowth | null {
  if (hasHeaderRow && row === area.top && column === area.right + 1)
    return { from: area, to: { ...area, right: column } };
  if (!hasTotalsRow && column === area.left && row === area.bottom + 1)
    return { from: area, to: { ...area, bottom: row } };
  return null;
}

/** True when it takes in a column, whose header the plan writes. */
export function isByColumn({ from, to }: TableGrowth): boolean {
  return to.right > from.right;
}

/**
 * The first cell of every line that can't be taken in, as its table isn't there any more or something lies on the line.
 * @param taken merges and pivot tables
 */
export function growthsInTheWay(
  growths: readonly TableGrowth[],
  tables: readonly Area[],
  taken: readonly Area[],
): readonly Cell[] {
  return growths.flatMap((growth) => {
    const line = grownLine(growth) ?? growth.to;
    const isThere = tables.some((area) => isSame(area, growth.from));
    const isFree = ![...tables, ...taken].some((area) => overlaps(area, line));
    return isThere && isFree ? [] : [{ row: line.top, column: line.left }];
  });
}

export function isSame(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
