/** Formulas the grid doesn't work out: kept beside their value, in the cell's own data. */
import type { ICellData } from '@univerjs/core';

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
