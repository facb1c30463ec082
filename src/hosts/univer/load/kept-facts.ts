/**
 * What a sheet of the file has and the grid has no place for, kept in the sheet's own data so that it is there again
 * in every reading: whether it is protected, its tables, from which year its dates count, and what else lies on cells.
 */
import type { CustomData, Worksheet } from '@univerjs/core';
import type { Area } from '../../../workbook/address';
import type { OccupiedArea } from '../../../workbook/occupied';
import type { StandingChart } from '../../../workbook/plan/own-charts';
import type { TableGrowth } from '../../../workbook/plan/plan';
import type { SheetTable } from '../../../workbook/snapshot';
import { grownLine, isSame } from '../../../workbook/plan/table-growth';
import { isFilled } from '../read/cell-content';

export interface KeptFacts {
  readonly isProtected: boolean;
  readonly date1904: boolean;
  readonly tables: readonly SheetTable[];
  /** Pivot tables, validations, sparklines and drawings, which the grid doesn't show. */
  readonly occupied: readonly OccupiedArea[];
  /** Charts of ours the file came with. */
  readonly charts?: readonly StandingChart[];
  /** Growths of tables since it was loaded, oldest first; each holds while something stands in the line's first cell. */
  readonly grown?: readonly TableGrowth[];
}

const KEY = 'copc';
const none: KeptFacts = { isProtected: false, date1904: false, tables: [], occupied: [] };

/** As the sheet's `custom` data. */
export function customOf(facts: KeptFacts): NonNullable<CustomData> {
  return { [KEY]: facts };
}

/** Of a sheet added beside these: dates count from the same year in all of a workbook. */
export function customBeside([first]: readonly Worksheet[]): NonNullable<CustomData> {
  return customOf({ ...none, date1904: first !== undefined && keptFacts(first).date1904 });
}

export function keptFacts(sheet: Worksheet): KeptFacts {
  const kept: unknown = sheet.getConfig().custom?.[KEY];
  if (!isFacts(kept)) return none;
  const grown = (kept.grown ?? []).filter((growth) => stands(sheet, growth));
  const after = (area: Area): Area =>
    grown.reduce((now, { from, to }) => (isSame(now, from) ? to : now), area);
  const grownTables = kept.tables.map((table) => ({ ...table, area: after(table.area) }));
  return {
    ...kept,
    tables: grownTables,
    occupied: kept.occupied.map((one) => (one.by === 'table' ? { ...one, area: after(one.area) } : one)),
  };
}

/** Remembers that a table has grown; what takes the write back empties the line, and with it this. */
export function keepGrowth(sheet: Worksheet, growth: TableGrowth): void {
  const config = sheet.getConfig();
  const kept: unknown = config.custom?.[KEY];
  if (!isFacts(kept)) return;
  const grown = [...(kept.grown ?? []), growth];
  config.custom = { ...config.custom, [KEY]: { ...kept, grown } };
}

function stands(sheet: Worksheet, growth: TableGrowth): boolean {
  const line = grownLine(growth);
  return line !== null && isFilled(sheet.getCellRaw(line.top, line.left));
}

/** Nothing but this room writes under the key, so its shape is known once it is there. */
function isFacts(kept: unknown): kept is KeptFacts {
  return typeof kept === 'object' && kept !== null && 'isProtected' in kept && 'tables' in kept;
}
