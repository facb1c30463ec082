/** Where the person is in the workbook, and taking them to a cell. */
import { parseReference } from '../../../workbook/address';
import type { Reference } from '../../../workbook/address';
import type { SelectedCell } from '../../../workbook/formula-host';
import { WorkbookProblem } from '../../../workbook/problem';
import { rangeOf } from '../office/areas';
import { officeCode } from '../office/problem-of';
import { cellValue } from './read-cells';
import { runExcel } from '../office/run';
import type { ExcelRun, Waiting } from '../office/run';

/**
 * The selected cells, `{ sheet: "Team's KPI", area }`; null when a chart or several areas are selected. One sync.
 * @throws WorkbookProblem what Excel reports
 */
export function selectedAddress(waiting: Waiting = {}): Promise<Reference | null> {
  return runExcel({ waiting }, async ({ context, sync }) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    try {
      await sync();
    } catch (error) {
      if (officeCode(error) === 'InvalidSelection') return null;
      throw error;
    }
    return parseReference(range.address);
  });
}

/** The name of the sheet in front, also when a chart on it is selected. One sync. @throws WorkbookProblem what Excel reports */
export async function frontSheet({ context, sync }: ExcelRun): Promise<string> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load('name');
  await sync();
  return sheet.name;
}

/**
 * The first of the selected cells with what it holds; null when a chart or several areas are selected. Two syncs.
 * @throws WorkbookProblem what Excel reports
 */
export async function selectedCell(waiting: Waiting = {}): Promise<SelectedCell | null> {
  const selected = await selectedAddress(waiting);
  const name = selected?.sheet ?? null;
  if (selected === null || name === null) return null;
  const { top, left } = selected.area;
  return runExcel({ waiting, details: { sheet: name } }, async ({ context, sync }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = rangeOf(sheet, { top, left, bottom: top, right: left });
    range.load('formulas,values,valueTypes');
    await sync();
    const entered: unknown = range.formulas[0]?.[0];
    return {
      sheet: name,
      cell: { row: top, column: left },
      // A text that only looks like a formula is its own value.
      formula:
        typeof entered === 'string' && entered.startsWith('=') && entered !== range.values[0]?.[0]
          ? entered
          : null,
      value: cellValue(range.values[0]?.[0], range.valueTypes[0]?.[0]),
    };
  });
}

/**
 * Goes to a cell or area: `showCell('KPI', 'C5')`. Only on a person's own click, as it takes the focus. One sync.
 * @throws WorkbookProblem `no-such-sheet`; RangeError when the text is no address
 */
export function showCell(sheetName: string, address: string, waiting: Waiting = {}): Promise<void> {
  const reference = parseReference(address);
  if (reference === null) throw new RangeError(`${address} is no address`);
  return runExcel({ waiting, details: { sheet: sheetName } }, async ({ context, sync }) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    rangeOf(sheet, reference.area).select();
    try {
      await sync();
    } catch (error) {
      if (officeCode(error) !== 'ItemNotFound') throw error;
      throw new WorkbookProblem('no-such-sheet', { sheet: sheetName });
    }
  });
}
