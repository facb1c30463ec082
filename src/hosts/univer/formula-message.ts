/** The sentence beside an error of a COPC formula: why there is no answer. */
import type { Cell } from '../../workbook/address';
import { isCellError } from '../../workbook/snapshot';
import { valueOf } from './cell-content';
import { sheetNamed } from './grid';
import type { Grid } from './grid';

/** The key under which it goes with the cell. */
export const MESSAGE = 'copcMessage';

/** `"Not enough data: 2 of the 6 points needed."`; null for a cell that shows no error of ours. */
export function formulaMessage(grid: Grid, sheetName: string, { row, column }: Cell): string | null {
  const cell = sheetNamed(grid, sheetName)?.getCellRaw(row, column);
  if (!cell || !isCellError(valueOf(cell))) return null;
  const message: unknown = cell.custom?.[MESSAGE];
  return typeof message === 'string' && message !== '' ? message : null;
}
