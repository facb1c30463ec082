/** Layout 2: a period a row, a metric a column, target row above or below (worksheets §2). It is layout 1 turned. */
import type { Grid } from '../sheet/grid';
import type { Reading } from '../sheet/reading';
import { crossTable } from './cross-table';
import { periodHeaders } from './period-headers';

/** A column this long is no column of periods but a list. */
const MOST_ROWS = 20_000;

/** The candidate with the most figures; one, because a second column of dates is no second table. */
export function periodsInRows(turned: Grid): Reading[] {
  if (turned.positions.length > MOST_ROWS) return [];
  const readings = periodHeaders(turned).flatMap((header) => crossTable(turned, header) ?? []);
  return readings.sort((a, b) => b.confidence - a.confidence).slice(0, 1);
}
