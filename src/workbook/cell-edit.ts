/** What a person changed in cells, and what formulas came to since: unlike a plan it may replace what stands there. */
import type { Cell } from './address';
import type { CellValue } from './snapshot';

export interface CellEdit {
  readonly sheet: string;
  readonly cell: Cell;
  /** What the cell shows; `''` for an emptied one. */
  readonly value: CellValue;
  readonly content: EditedContent;
}

export type EditedContent =
  | { readonly kind: 'constant' }
  /** Without the leading `=`. */
  | { readonly kind: 'formula'; readonly formula: string }
  /** The formula that stands there has come to another value. */
  | { readonly kind: 'result' };
