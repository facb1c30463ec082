/** Why something could not be done, as facts; the sentences are made where they are shown. */
import { WorkbookProblem } from '../../workbook/problem';
import { errorKind, placesOf } from './error-places';
import type { FindingCode } from '../../worksheet/sheet/finding';

export type PaneProblem =
  /** The workbook could not be read or written. */
  | { readonly kind: 'workbook'; readonly problem: WorkbookProblem }
  /** The sheet has no metrics, and what was looked for. */
  | { readonly kind: 'nothing'; readonly sheet: string; readonly lookedFor: readonly FindingCode[] }
  /** The sheet has nothing but results of ours, such as a copied summary. */
  | { readonly kind: 'only-results'; readonly sheet: string }
  /** No cell is selected, so it isn't known which sheet is meant. */
  | { readonly kind: 'no-sheet' }
  /** The sheet is one we wrote. */
  | { readonly kind: 'own-sheet'; readonly sheet: string }
  /** What was remembered about the sheet does not fit it any more. */
  | { readonly kind: 'reading-outdated'; readonly sheet: string }
  /** The sheet was changed and can't be scored like this any more; what is shown is older. */
  | { readonly kind: 'not-fresh'; readonly sheet: string }
  /** Another window changed what the workbook remembers of the sheet's metrics; the result and the preview follow it. */
  | { readonly kind: 'said-meanwhile'; readonly sheet: string }
  /** Cells that hold no table were to be read as one. */
  | { readonly kind: 'no-selection'; readonly sheet: string }
  /** A part of the add-in could not be fetched. */
  | { readonly kind: 'not-loaded' }
  /** A defect of ours. */
  | {
      readonly kind: 'unexpected';
      readonly text: string;
      /** Kind of error and places in our scripts, for diagnostics: without the text, which may hold what stands in a cell. */
      readonly name?: string;
      readonly places?: readonly string[];
    };

/** A problem thrown inside the pane. */
export class PaneFailure extends Error {
  override readonly name = 'PaneFailure';
  constructor(readonly problem: PaneProblem) {
    super(problem.kind);
  }
}

/** Thrown to stop something long that nobody waits for any more. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Anything thrown as a problem to show; what is unknown keeps its name, so that it can be reported. */
export function problemFrom(error: unknown, sheet = ''): PaneProblem {
  if (error instanceof PaneFailure) return error.problem;
  if (error instanceof WorkbookProblem) return { kind: 'workbook', problem: error };
  const name = error instanceof Error ? error.name : '';
  if (name === 'ChunkLoadError') return { kind: 'not-loaded' };
  if (name === 'MapProblem') return { kind: 'reading-outdated', sheet };
  if (!(error instanceof Error)) return { kind: 'unexpected', text: String(error) };
  return {
    kind: 'unexpected',
    text: `${name}: ${error.message}`,
    name: errorKind(error),
    places: placesOf(error),
  };
}
