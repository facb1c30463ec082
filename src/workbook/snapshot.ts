/**
 * What a sheet holds, as every host hands it over and everything above a host reads it: plain data, no Office.js,
 * no OOXML, no grid (worksheets §1). All indices are zero-based and absolute (row 0, column 0 is A1).
 */
import type { Area } from './address';

/** The most characters a cell holds, or a note. */
export const LONGEST_TEXT = 32_767;

/** The error values every program knows. */
export const cellErrors = ['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!'] as const;
export type ErrorCode = (typeof cellErrors)[number];

/** Those newer Excels show in a cell, too. */
export const newerCellErrors = ['#GETTING_DATA', '#SPILL!', '#CALC!', '#BUSY!'] as const;

/** True for what a cell shows while Excel, or an add-in's function, still works it out: `isCalculating('#BUSY!')`. */
export function isCalculating(error: string): boolean {
  return error === '#BUSY!' || error === '#GETTING_DATA';
}

/** An error value in a cell, kept apart from a text that merely looks like one. */
export interface CellError {
  readonly error: ErrorCode | (string & {});
}

/** One cell's value. A blank cell is `''`; dates are serial numbers told apart by their number format. */
export type CellValue = number | string | boolean | CellError;

/** A table object of the workbook ("Format as table"). */
export interface SheetTable {
  readonly name: string;
  readonly area: Area;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
}

export interface SheetSnapshot {
  readonly name: string;
  /** The used area; null for an empty sheet. */
  readonly used: Area | null;
  /**
   * Values by row of the used area (`values[0]` is row `used.top`, its item 0 is column `used.left`).
   * A row may be shorter than the area is wide: what is not there is blank.
   */
  readonly values: readonly (readonly CellValue[])[];
  /** The distinct number formats, en-US notation (`General`, `0.0%`, `mmm-yy`, `[h]:mm:ss`). */
  readonly formats: readonly string[];
  /** For each row of `values`, the index into `formats` of each cell; a missing row or cell means `formats[0]`. */
  readonly formatIndex: readonly (ArrayLike<number> | undefined)[];
  readonly merges: readonly Area[];
  /** Set where merges were not asked, and may be others than those: labels have changed since they were. */
  readonly mergesUnsure?: true;
  readonly tables: readonly SheetTable[];
  /** Absolute row and column numbers that are hidden (also by a filter), ascending. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** True when serial dates count from 1904. */
  readonly date1904: boolean;
  /** Formula cells whose value was never calculated (their value here is `''`): the first few, and how many in all. */
  readonly uncalculated: {
    readonly count: number;
    readonly first: readonly { row: number; column: number }[];
  };
}

/** A sheet as the workbook lists it. */
export interface SheetInfo {
  readonly name: string;
  readonly kind: 'worksheet' | 'chart' | 'other';
  readonly visible: boolean;
  /** Set when the sheet is one of ours, found by its hidden marker and not by its name. */
  readonly own: OwnSheet | null;
  /** Which cells of a sheet of ours we wrote, wherever they moved since: what a refresh clears. */
  readonly ownCells?: readonly Area[];
  readonly isProtected: boolean;
}

/** The sheets of ours. A snapshot carries its date in the marker. */
export type OwnSheet =
  | 'summary'
  | 'actions'
  | 'live'
  | 'assessment'
  | 'audit'
  | 'gaps'
  | 'readiness'
  | 'vendors'
  | 'accuracy'
  | `snapshot-${string}`;

/** The value at an absolute position; blank outside the used area. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  if (sheet.used === null) return '';
  return sheet.values[row - sheet.used.top]?.[column - sheet.used.left] ?? '';
}

/** The number format at an absolute position; `formats[0]` where none is recorded. */
export function formatAt(sheet: SheetSnapshot, row: number, column: number): string {
  const fallback = sheet.formats[0] ?? 'General';
  if (sheet.used === null) return fallback;
  const index = sheet.formatIndex[row - sheet.used.top]?.[column - sheet.used.left];
  return index === undefined ? fallback : (sheet.formats[index] ?? fallback);
}

/** The same value, or the same error. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object';
}
