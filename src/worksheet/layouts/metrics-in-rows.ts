/** Layout 1: a metric a row, periods across, with names, targets and other columns on either side (worksheets §2). */
import type { Grid } from '../grid';
import type { Reading } from '../reading';
import { crossTable } from './cross-table';
import { periodHeaders } from './period-headers';

/** One candidate for each header row with figures under it; several when tables are stacked. */
export function metricsInRows(grid: Grid): Reading[] {
  return periodHeaders(grid).flatMap((header) => crossTable(grid, header) ?? []);
}
