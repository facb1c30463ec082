/** A small workbook as plain data, from which every host under the contract builds the same starting point. */
import { parseArea } from '../../src/workbook/address';
import type { Area } from '../../src/workbook/address';
import type { Occupant } from '../../src/workbook/occupied';
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
  /** Areas by address, by what lies on them though their cells are blank. */
  readonly occupied?: Partial<Readonly<Record<Occupant, readonly string[]>>>;
}

export function seedCell(cell: CellValue | SeedCell): SeedCell {
  return typeof cell === 'object' && 'value' in cell ? cell : { value: cell };
}

export const occupants: readonly Occupant[] = [
  'merge',
  'table',
  'pivot',
  'note',
  'validation',
  'sparkline',
  'shape',
  'hidden',
];

/** Where the seed has something of that kind; hidden columns one by one, as `"H:H"`. */
export function seededAreas({ occupied }: SeedSheet, by: Occupant): readonly Area[] {
  return (occupied?.[by] ?? []).map((address) => {
    const area = parseArea(address);
    if (area === null) throw new Error(`seed: ${address} is no area`);
    return area;
  });
}
