/** Where result columns stand beside tables: in which rows, and from which column on nothing lies. */
import { MAX_COLUMNS, parseArea } from '../../workbook/address';
import type { Area } from '../../workbook/address';
import type { OccupiedArea } from '../../workbook/occupied';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { headerRowOf } from '../../worksheet/sheet/reading';
import type { ScoredTable } from '../scorecard/scored';

/** How many there are, and how many stay empty before them. */
export const COLUMNS = 5;
export const SPACER = 1;

/** Columns left for periods to come. */
const MONTHS = 12;

/**
 * The column behind 12 empty ones right of the last period; null where periods are not the last columns of every table,
 * anything stands behind them in the sheet, or the stretch is not free (worksheets §3).
 */
export function leavingMonths(
  sheet: Pick<SheetSnapshot, 'used'>,
  tables: readonly ScoredTable[],
  occupied: readonly OccupiedArea[],
): number | null {
  const used = sheet.used?.right ?? -1;
  const last = tables.map(lastPeriodColumn);
  if (last.length === 0 || last.some((column) => column === null || column > used)) return null;
  if (Math.max(...last.map((column) => column ?? 0)) !== used) return null;
  // One stretch for all tables, wide enough for the months and the columns.
  const left = used + 1 + MONTHS;
  const spans = tables.map(rowsOf);
  const isTaken = occupied.some(
    ({ area }) => area.right > used && area.left < left + COLUMNS && spans.some((rows) => meets(rows, area)),
  );
  return isTaken || left + COLUMNS > MAX_COLUMNS ? null : left;
}

/** The column of the newest period's figures; null where another column of the table is further right. */
function lastPeriodColumn({ table: { reading, metrics, periods } }: ScoredTable): number | null {
  const right = parseArea(reading.range)?.right ?? null;
  const columns = metrics.flatMap(({ cellOf }) => periods.map((_, index) => cellOf(index)?.column ?? -1));
  const last = Math.max(-1, ...columns);
  return last === right ? right : null;
}

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
