/** Where a metric stands in its sheet, to show it there: its whole row of the table, or its name where it has no row. */
import type { ScoredTable } from '../../../../report/scorecard/scored';
import { formatArea, formatCell, parseArea } from '../../../../workbook/address';
import type { TableMetric } from '../../../../worksheet/metric/table';
import { orientationOf } from '../../../../worksheet/sheet/reading';

/** `"A5:O5"` for a metric in a row, `"C1"` for the head of a metric in a column or the first entry of a list. */
export function rowAddress(scored: ScoredTable | undefined, { cell }: Pick<TableMetric, 'cell'>): string {
  const reading = scored?.table.reading;
  const area = reading === undefined ? null : parseArea(reading.range);
  const isRow =
    reading !== undefined && scored?.table.monitored === undefined && orientationOf(reading) === 'rows';
  if (area === null || !isRow) return formatCell(cell);
  return formatArea({ ...area, top: cell.row, bottom: cell.row });
}
