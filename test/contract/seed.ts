/** A small workbook as plain data, from which every host under the contract builds the same starting point. */
import { formatCell, parseArea } from '../../src/workbook/address';
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
  /** The workbook counts its days from 1904. */
  readonly date1904?: boolean;
  /** Cells by A1 address. */
  readonly cells: Readonly<Record<string, CellValue | SeedCell>>;
  readonly merges?: readonly string[];
  /** Excel tables with a row of headers, by area; the cells are in `cells`. */
  readonly tables?: readonly string[];
  /** Areas by address, by what lies on them though their cells are blank. */
  readonly occupied?: Partial<Readonly<Record<Occupant, readonly string[]>>>;
}

export interface SeedTable {
  readonly name: string;
  readonly area: Area;
  /** The texts of its headers. */
  readonly headers: readonly string[];
}

export function seededTables({ name, tables, cells }: SeedSheet): readonly SeedTable[] {
  return (tables ?? []).map((address, index) => {
    const area = parseArea(address);
    if (area === null) throw new Error(`seed: ${address} is no area`);
    const headers = Array.from({ length: area.right - area.left + 1 }, (_, step) => {
      const cell = cells[formatCell({ row: area.top, column: area.left + step })];
      return String(cell === undefined ? '' : seedCell(cell).value);
    });
    return { name: `${name}_${index + 1}`, area, headers };
  });
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
