/** A small workbook as plain data, from which every host under the contract builds the same starting point. */
import type { CellValue } from '../../src/workbook/snapshot';

export interface SeedCell {
  readonly value: CellValue;
  readonly format?: string;
  /** Without the leading `=`; `value` is its cached result. */
  readonly formula?: string;
}

export interface SeedSheet {
  readonly name: string;
  readonly hidden?: boolean;
  readonly protected?: boolean;
  /** Cells by A1 address. */
  readonly cells: Readonly<Record<string, CellValue | SeedCell>>;
  readonly merges?: readonly string[];
}

export function seedCell(cell: CellValue | SeedCell): SeedCell {
  return typeof cell === 'object' && 'value' in cell ? cell : { value: cell };
}
