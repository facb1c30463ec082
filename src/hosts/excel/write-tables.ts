/** Tables of ours, with a name nobody else in the workbook has. */
import type { TablePlan } from '../../workbook/plan';
import { freeTableName } from '../../workbook/table-names';
import { rangeOf } from './areas';

const STYLE = 'TableStyleLight1';

/** @param taken names of tables and cells in the workbook, in lower case; the new one is added. */
export function writeTable(sheet: Excel.Worksheet, plan: TablePlan, taken: Set<string>): void {
  const table = sheet.tables.add(rangeOf(sheet, plan.area), true);
  const name = freeTableName(plan.name, taken);
  taken.add(name.toLowerCase());
  table.name = name;
  table.style = STYLE;
  table.showBandedRows = plan.bandedRows;
}
