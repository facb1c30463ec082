/** Where result columns stand beside tables: in which rows, and from which column on nothing lies. */
import { MAX_COLUMNS } from '../../workbook/address';
import type { Area } from '../../workbook/address';
import type { OccupiedArea } from '../../workbook/occupied';
import { headerRowOf } from '../../worksheet/sheet/reading';
import type { ScoredTable } from '../scorecard/scored';

/** How many there are, and how many stay empty before them. */
export const COLUMNS = 5;
export const SPACER = 1;

/** The first column from `first` on with five free ones beside every table; null when the sheet ends before. */
export function freeColumn(
  first: number,
  tables: readonly ScoredTable[],
  occupied: readonly OccupiedArea[],
): number | null {
  const spans = tables.map(rowsOf);
  const beside = occupied.map(({ area }) => area).filter((area) => spans.some((rows) => meets(rows, area)));
  let left = first;
  for (;;) {
    if (left + COLUMNS > MAX_COLUMNS) return null;
    const inTheWay = beside.filter((area) => area.right >= left && area.left < left + COLUMNS);
    if (inTheWay.length === 0) return left;
    left = Math.max(...inTheWay.map((area) => area.right)) + 1 + SPACER;
  }
}

type Rows = Pick<Area, 'top' | 'bottom'>;

/** The rows of a table that get cells. */
function rowsOf({ table: { reading, metrics } }: ScoredTable): Rows {
  const top = headerRowOf(reading);
  return { top, bottom: Math.max(top, ...metrics.map(({ cell }) => cell.row)) };
}

function meets(a: Rows, b: Rows): boolean {
  return a.top <= b.bottom && b.top <= a.bottom;
}
