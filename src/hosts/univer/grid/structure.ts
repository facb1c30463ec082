/** What the workbook in the grid is made of: its sheets, and which of them are ours by their hidden names. */
import { BooleanNumber } from '@univerjs/core';
import type { Worksheet } from '@univerjs/core';
import { ownFacts, ownSheetsIn } from '../../../workbook/own/own-sheets';
import type { BookName } from '../../../workbook/own/own-sheets';
import type { SheetInfo } from '../../../workbook/snapshot';
import { definedNames } from './grid';
import type { GridBook } from './grid';
import { keptFacts } from '../load/kept-facts';

export interface GridSheet extends SheetInfo {
  readonly sheet: Worksheet;
}

/** The workbook's sheets in order. */
export function sheetsOf(grid: GridBook): readonly GridSheet[] {
  const plain = grid.workbook.getSheets().map((sheet) => ({
    sheet,
    name: sheet.getName(),
    kind: 'worksheet' as const,
    visible: sheet.getConfig().hidden !== BooleanNumber.TRUE,
    isProtected: keptFacts(sheet).isProtected,
  }));
  const found = ownSheetsIn(namesOf(grid), plain);
  return plain.map((sheet) => ({ ...sheet, ...ownFacts(sheet, found) }));
}

/** The names of the whole workbook. */
export function namesOf(grid: GridBook): readonly BookName[] {
  return definedNames(grid).map(({ name, formulaOrRefString }) => ({ name, formula: formulaOrRefString }));
}
