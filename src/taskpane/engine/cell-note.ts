/** What can be said about a selected cell, as facts; the sentences are made where they are shown. Types only. */
import type { FunctionName } from '../../strings/en/functions/functions';
import type { PaneProblem } from './pane-problem';

export type CellNote =
  /** A chart or several areas are selected. */
  | { readonly kind: 'none' }
  /** It calls functions of ours. */
  | {
      readonly kind: 'formula';
      readonly cell: string;
      readonly shows: Shown;
      readonly calls: readonly CallNote[];
    }
  /** It belongs to no metric; `isScored` false: nothing is scored on its sheet, so none is known. */
  | { readonly kind: 'no-metric'; readonly sheet: string; readonly cell: string; readonly isScored: boolean }
  | { readonly kind: 'failed'; readonly problem: PaneProblem };

/** What the cell shows: a value written out, or an error's code. */
export type Shown =
  { readonly kind: 'value'; readonly text: string } | { readonly kind: 'error'; readonly code: string };

/** One call of a function of ours in a formula. */
export interface CallNote {
  /** Without `COPC.`; null `known`: there is no such function. */
  readonly name: string;
  readonly known: FunctionName | null;
  readonly parameters: readonly ParameterNote[];
  /** What the function gives for these arguments now; null when they could not all be looked up. */
  readonly gives:
    | { readonly kind: 'value'; readonly text: string }
    | { readonly kind: 'error'; readonly code: string; readonly message: string }
    | null;
}

export interface ParameterNote {
  readonly name: string;
  /** Key of what it means, in the functions' texts. */
  readonly text: string;
  /** As the formula has it: `"E2:P2"`; `""` when it is left out. */
  readonly given: string;
}
