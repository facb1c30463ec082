/**
 * What freezing, repairing and refreshing need of a host beyond plans: the formulas that stand in cells, and
 * putting something else in their place. A plan only fills empty cells; here each change says what it replaces.
 */
import type { Cell } from './address';
import type { CellValue, OwnSheet } from './snapshot';
import type { ApplyResult, Host } from './host';

export interface CellEdit {
  readonly sheet: string;
  readonly cell: Cell;
  /** What the cell shows; `''` for an emptied one. */
  readonly value: CellValue;
  readonly content: EditedContent;
  /** The number format that came with what was typed (`yyyy-mm`); not there where the cell keeps its own. */
  readonly numberFormat?: string;
}

export type EditedContent =
  | { readonly kind: 'constant' }
  /** Without the leading `=`. */
  | { readonly kind: 'formula'; readonly formula: string }
  /** The formula that stands there has come to another value. */
  | { readonly kind: 'result' };

export interface FormulaHost {
  /**
   * The formulas the test is true for, sheet by sheet in the workbook's order; a sheet without one is left out.
   * @throws WorkbookProblem `no-such-sheet`, and what made a sheet unreadable.
   */
  formulas(place: FormulaPlace, isWanted: (formula: string) => boolean): Promise<readonly SheetFormulas[]>;
  /**
   * Replaces all of it in one write, but for cells that hold something else than was read. Looks stay as they are.
   * @throws WorkbookProblem `protected-sheet`, `no-such-sheet` before anything is written
   */
  replace(changes: readonly CellChange[]): Promise<Replaced>;
}

/** A host on which several writes are taken back together. */
export interface WritableBook extends Host, FormulaHost {
  /** True where questions asked at the same time cost as much as one: ask together what will be needed. */
  readonly asksTogether?: boolean;
  /** What is written meanwhile is one write for `undoLastWrite`. */
  together<T>(work: () => Promise<T>): Promise<T>;
}

/** One sheet, the sheets we wrote, or every sheet. */
export type FormulaPlace =
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'own-sheets' }
  | { readonly kind: 'book' };

export interface SheetFormulas {
  readonly sheet: string;
  /** Set when the sheet is one of ours. */
  readonly own: OwnSheet | null;
  readonly isProtected: boolean;
  readonly cells: readonly FormulaCell[];
}

export interface FormulaCell {
  readonly cell: Cell;
  /** With its `=`, functions by their English names: `"=COPC.STATUS(E2:P2,C2)"`. */
  readonly formula: string;
  /** What it gives, by row: one cell, or every cell a dynamic array fills from here. */
  readonly values: readonly (readonly CellValue[])[];
}

/** What is typed into a cell; `''` is blank. */
export type TypedContent = string | number | boolean;

export interface CellChange {
  readonly sheet: string;
  readonly cell: Cell;
  /** What stood in the cell when it was read: a formula with its `=`, or the value. */
  readonly was: TypedContent;
  /** What the cells showed, by row, where more than one is replaced: all are left when one shows something else. */
  readonly showed?: readonly (readonly CellValue[])[];
  /**
   * A formula with its `=`, and what it gives where that is known and nobody calculates; or values by row from the cell on,
   * where text stays text.
   */
  readonly now:
    | { readonly formula: string; readonly value?: TypedContent }
    | { readonly values: readonly (readonly TypedContent[])[] };
}

export interface Replaced extends Pick<ApplyResult, 'cellsWritten'> {
  /** Changes left out, because the cell was changed since it was read. */
  readonly changedMeanwhile: readonly CellChange[];
}

/** A cell a person has selected. */
export interface SelectedCell {
  readonly sheet: string;
  readonly cell: Cell;
  /** With its `=`; null when the cell holds none. */
  readonly formula: string | null;
  readonly value: CellValue;
}
