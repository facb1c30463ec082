/**
 * What this Excel can do beyond the floor of ExcelApi 1.9: the one place that asks. Everything else either works from
 * the floor on or looks here first.
 */
/// <reference types="office-js" />

export interface Capabilities {
  /** How far a dynamic array reaches can be asked (1.12). Before, there are none. */
  readonly spills: boolean;
  /** Comments can be listed (1.10). Before, they are not seen. */
  readonly comments: boolean;
  /** Merged areas can be listed (1.13). Without it a snapshot has none, and merges are only checked by their values. */
  readonly mergedAreas: boolean;
  /** A table can take in a line beside it (1.13). Without it the table stays as it is, and the write is refused. */
  readonly growingTables: boolean;
  /** Notes can be written (1.18). */
  readonly notes: boolean;
  /** All syncs of a run can be one step for Ctrl+Z (1.20). */
  readonly undoGroup: boolean;
}

/** Asks Excel once. @example capabilities().notes // false in Excel 2021 */
export function capabilities(): Capabilities {
  const has = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);
  return {
    spills: has('1.12'),
    comments: has('1.10'),
    mergedAreas: has('1.13'),
    growingTables: has('1.13'),
    // Excel may be newer than the Office.js that speaks to it.
    notes: has('1.18') && 'notes' in Excel.Worksheet.prototype,
    undoGroup: has('1.20'),
  };
}

/** True where formulas can call our functions: not on an iPad. Needs no workbook, so that the pane can ask at its start. */
export function hasFunctions(): boolean {
  return Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1');
}
