/** A reading by its lines: which dimension or measure each row and column of a table is. What figures get their coordinates from. */
import type { Area } from '../../workbook/address';
import type { LineRole } from '../dimensions/line-role';
import type { Measure } from '../words/label-words';

/** What a single label says besides what its line is: "Actual Jan-24" is a measure and a period. */
export interface CellSays {
  readonly metric?: string;
  readonly unit?: string;
  readonly measure?: Measure;
  /** A target in the name: "CSAT (target 85 %)". */
  readonly target?: string;
  /** The part of the text that is the period. */
  readonly period?: string;
}

/** What holds for the whole table, from its title, its sheet's name or its book. */
export interface Constants {
  readonly metric?: string;
  readonly unit?: string;
  readonly category?: string;
  readonly year?: number;
  /** ISO, of a table that names no period. */
  readonly period?: string;
}

export interface Lines {
  readonly area: Area;
  readonly rows: ReadonlyMap<number, LineRole>;
  readonly columns: ReadonlyMap<number, LineRole>;
  readonly cells: ReadonlyMap<number, CellSays>;
  readonly constants: Constants;
  /** Periods a person named, ISO, by label cell. */
  readonly periods: ReadonlyMap<number, string>;
}

/** The key of a cell in `cells` and `periods`. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}
