/**
 * What a sheet of the file has and the grid has no place for, kept in the sheet's own data so that it is there again
 * in every reading: whether it is protected, its tables, from which year its dates count, and what else lies on cells.
 */
import type { CustomData, Worksheet } from '@univerjs/core';
import type { OccupiedArea } from '../../../workbook/occupied';
import type { SheetTable } from '../../../workbook/snapshot';

export interface KeptFacts {
  readonly isProtected: boolean;
  readonly date1904: boolean;
  readonly tables: readonly SheetTable[];
  /** Pivot tables, validations, sparklines and drawings, which the grid doesn't show. */
  readonly occupied: readonly OccupiedArea[];
}

const KEY = 'copc';
const none: KeptFacts = { isProtected: false, date1904: false, tables: [], occupied: [] };

/** As the sheet's `custom` data. */
export function customOf(facts: KeptFacts): NonNullable<CustomData> {
  return { [KEY]: facts };
}

export function keptFacts(sheet: Worksheet): KeptFacts {
  const kept: unknown = sheet.getConfig().custom?.[KEY];
  return isFacts(kept) ? kept : none;
}

/** Nothing but this room writes under the key, so its shape is known once it is there. */
function isFacts(kept: unknown): kept is KeptFacts {
  return typeof kept === 'object' && kept !== null && 'isProtected' in kept && 'tables' in kept;
}
