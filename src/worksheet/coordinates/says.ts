/** What rows and columns of a table say of the figures where they meet. */
import type { Dimension, LineRole } from '../dimensions/line-role';
import type { Period } from '../periods/period';
import type { Measure } from '../words/label-words';
import type { CellSays } from './lines';

/** Plain objects: each row of a large sheet has one, and a map takes four times as much. */
export type AttributeCells = Readonly<
  Partial<Record<Dimension, { readonly row: number; readonly column: number }>>
>;

/** What one row, or one column under one header, says of its figures. */
export interface Says {
  readonly line: number;
  readonly name: string | null;
  readonly unit: string | null;
  readonly period: Period | null;
  /** Null: nothing said, so a result. */
  readonly measure: Measure | null;
  /** Left out: a total, something unused. */
  readonly out: LineRole | null;
  /** A target written in the name. */
  readonly target: string | null;
  /** Where its name stands. */
  readonly nameAt: { readonly row: number; readonly column: number } | null;
  /** The cells of its other labels, by dimension. */
  readonly attributes: AttributeCells;
  /** A category that a section title gives. */
  readonly section: { readonly text: string; readonly row: number; readonly column: number } | null;
}

export interface HeaderGroup {
  readonly rows: readonly number[];
  readonly columns: readonly Says[];
  readonly data: readonly Says[];
}

export interface Coordinates {
  readonly groups: readonly HeaderGroup[];
  /** Columns whose empty cells were read as the entry above them, with the first row in which they were. */
  readonly filled: ReadonlyMap<number, number>;
  /** Targets written in a row of their own under a name: data row → row of the note. */
  readonly notes: ReadonlyMap<number, number>;
  /** Rows of targets that are those of several rows. */
  readonly shared: ReadonlyMap<number, readonly number[]>;
}

/** What is found while rows are gone through, and what was before. */
export interface FoundInRows {
  readonly notes: Map<number, number>;
  readonly filled: Map<number, number>;
  readonly shared: Coordinates['shared'];
  /** What the columns of the same part say. */
  readonly columns: readonly Says[];
}

export interface TablePart {
  readonly headers: readonly number[];
  /** Rows with figures, section titles and notes, top to bottom. */
  readonly rows: readonly number[];
}

export const ATTRIBUTE_ROLES: ReadonlySet<LineRole> = new Set([
  'direction',
  'category',
  'unit-of-measure',
  'owner',
  'definition',
  'code',
]);

export const NO_ATTRIBUTES: AttributeCells = {};

export const SAYS_NOTHING: CellSays = {};
