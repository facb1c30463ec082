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

/** What an error means, by the code of a language. */
export type Messages = Readonly<Record<string, string>>;

/** The key under which they go with the cell. */
export const MESSAGES = 'copcMessages';

export interface ErrorReason {
  /** `"#VALUE!"` */
  readonly code: string;
  /** `"Not enough data: 2 of the 6 points needed."` */
  readonly reason: string;
}

/** In a language; null for a cell that shows no error of ours. */
export function errorReason(
  grid: GridBook,
  sheetName: string,
  { row, column }: Cell,
  language: string,
): ErrorReason | null {
  const cell = worksheetNamed(grid, sheetName)?.getCellRaw(row, column);
  const value = valueOf(cell);
  if (!cell || !isCellError(value)) return null;
  const messages = cell.custom?.[MESSAGES] as Messages | undefined;
  const reason = messages?.[language] ?? messages?.[''] ?? '';
  return reason === '' ? null : { code: value.error, reason };
}
