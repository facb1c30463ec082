/**
 * What a sheet of the file has and the grid has no place for, kept in the sheet's own data so that it is there again
 * in every reading: whether it is protected, its tables, and from which year its dates count.
 */
import type { CustomData, Worksheet } from '@univerjs/core';
import type { SheetTable } from '../../../workbook/snapshot';

export interface KeptFacts {
  readonly isProtected: boolean;
  readonly date1904: boolean;
  readonly tables: readonly SheetTable[];
}

const KEY = 'copc';
const none: KeptFacts = { isProtected: false, date1904: false, tables: [] };

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
