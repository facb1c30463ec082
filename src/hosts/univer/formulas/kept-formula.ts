/**
 * Formulas the grid doesn't work out, kept beside their value in the cell's own data; and the sentence beside an
 * error of a COPC formula.
 */
import type { ICellData } from '@univerjs/core';
import type { Cell } from '../../../workbook/address';
import { isCellError } from '../../../workbook/snapshot';
import { valueOf } from '../read/cell-content';
import { worksheetNamed } from '../grid/grid';
import type { GridBook } from '../grid/grid';

const KEY = 'copcFormula';

/** As the cell's data. @param formula without the leading `=` */
export function keepFormula(formula: string): ICellData {
  return { custom: { [KEY]: formula } };
}

/** The formula, without `=`; null where there is none. A person who types over the cell leaves none. */
export function keptFormula(cell: ICellData): string | null {
  const kept: unknown = cell.custom?.[KEY];
  return typeof kept === 'string' ? kept : null;
}

/** The key under which it goes with the cell. */
export const MESSAGE = 'copcMessage';

/** `"Not enough data: 2 of the 6 points needed."`; null for a cell that shows no error of ours. */
export function formulaMessage(grid: GridBook, sheetName: string, { row, column }: Cell): string | null {
  const cell = worksheetNamed(grid, sheetName)?.getCellRaw(row, column);
  if (!cell || !isCellError(valueOf(cell))) return null;
  const message: unknown = cell.custom?.[MESSAGE];
  return typeof message === 'string' && message !== '' ? message : null;
}
