/** Where the person is in the grid, and taking them to a cell. */
import type { Nullable, Worksheet } from '@univerjs/core';
import { ScrollToCellOperation, SelectRangeCommand, SetWorksheetActiveOperation } from '@univerjs/sheets';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { parseReference } from '../../../workbook/address';
import type { Area, Reference } from '../../../workbook/address';
import { WorkbookProblem } from '../../../workbook/problem';
import { worksheetNamed } from './grid';
import type { GridBook } from './grid';
import { areaOf, rangeOf } from '../read/read-sheet';

/** The selected cells; null when nothing is selected. */
export function selectedAddress(grid: GridBook): Reference | null {
  const range = grid.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  const sheet = grid.workbook.getActiveSheet()?.getName();
  return range === undefined || sheet === undefined ? null : { sheet, area: areaOf({ ...range }) };
}

/** Brings a sheet to the front, unless it is there or gone. */
export function stayOn(grid: GridBook, sheet: Nullable<Worksheet>): void {
  const subUnitId = sheet?.getSheetId();
  if (subUnitId === undefined || grid.workbook.getActiveSheet()?.getSheetId() === subUnitId) return;
  if (!grid.workbook.getSheetBySheetId(subUnitId)) return;
  grid.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: grid.unitId, subUnitId });
}

/**
 * Goes to a cell or area: `goTo(grid, 'KPI', 'C5')`. Only on a person's own click.
 * @throws WorkbookProblem `no-such-sheet`; RangeError when the text is no address
 */
export async function goTo(grid: GridBook, sheetName: string, address: string): Promise<void> {
  const reference = parseReference(address);
  if (reference === null) throw new RangeError(`${address} is no address`);
  const sheet = worksheetNamed(grid, sheetName);
  if (sheet === null) throw new WorkbookProblem('no-such-sheet', { sheet: sheetName });
  const { commands, unitId } = grid;
  const range = rangeOf(reference.area);
  const subUnitId = sheet.getSheetId();
  commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId });
  await commands.executeCommand(SelectRangeCommand.id, { unitId, subUnit: subUnitId, range });
  scrollTo(grid, reference.area);
}

function scrollTo({ commands, unitId }: GridBook, area: Area): void {
  // There is nothing to scroll without a page.
  if (!commands.hasCommand(ScrollToCellOperation.id)) return;
  commands.syncExecuteCommand(ScrollToCellOperation.id, { unitId, range: rangeOf(area) });
}
