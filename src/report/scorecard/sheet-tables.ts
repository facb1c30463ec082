/** Tables of a scorecard by where they come from: a range of its sheet, or monitored transactions of any sheets (scoring §9). */
import { quoteSheet } from '../../workbook/address';
import type { MetricTable } from '../../worksheet/metric/table';
import type { Reading } from '../../worksheet/sheet/reading';
import type { Scorecard } from './scored';

/** The scorecard without metrics made of monitored transactions: what stands in its sheet, to be written beside. */
export function ofSheetAlone(card: Scorecard): Scorecard {
  const tables = card.tables.filter(({ table }) => table.monitored === undefined);
  return tables.length === card.tables.length ? card : { ...card, tables };
}

/** How the tables of its sheet are read. */
export function sheetReadings(card: Scorecard): readonly Reading[] {
  return ofSheetAlone(card).tables.map(({ table }) => table.reading);
}

/** Where a table's figures stand: `["'KPI 2024'!A4:O18"]`; several places for transactions of several sheets. */
export function figurePlaces({ reading, monitored }: MetricTable): readonly string[] {
  return (monitored ?? [reading]).map(({ sheet, range }) => `${quoteSheet(sheet)}!${range}`);
}
