/** What became of a sheet that was to be scored, and the problem it is when nothing else of the book could be. */
import type { Scorecard } from '../../report/scorecard/scored';
import type { FindingCode } from '../../worksheet/sheet/finding';
import type { Coverage, Reading, UnreadPlace } from '../../worksheet/sheet/reading';
import type { TransactionTable } from '../../worksheet/transactions/transaction-reading';
import { WorkflowProblem } from './workflow-problem';

export type SheetOutcome = ScoredSheet | UnscoredSheet | EmptySheet;

export interface ScoredSheet {
  readonly kind: 'scored';
  readonly scorecard: Scorecard;
  /** Small places beside its tables that may be tables too, and were passed over. */
  readonly passedOver: readonly Reading[];
  /** Figures that no table takes in. */
  readonly unread: readonly UnreadPlace[];
  readonly coverage: Coverage;
  /** Monitored transactions of the sheet; absent without any. */
  readonly transactions?: readonly TransactionTable[];
}

/** Something is there, but a guess is never scored silently (worksheets §2): a person has to say how to read it. */
export interface UnscoredSheet {
  readonly kind: 'ambiguous' | 'unsure';
  readonly sheet: string;
  readonly readings: readonly Reading[];
  readonly coverage: Coverage;
  /** Where all it holds seems to be targets, of metrics whose results stand elsewhere. */
  readonly areTargets?: true;
  /** Monitored transactions of the sheet; absent without any. */
  readonly transactions?: readonly TransactionTable[];
}

/** What was left unscored, to be told beside the verdicts: a whole sheet, or small places of a scored one. */
export interface Unscored {
  /**
   * `targets-only`: targets of metrics whose results stand elsewhere; `passed-over`: may be a table; `unread`: figures in no table that could be read; `own-results`: what COPC functions
   * made of a table; `monitored`: monitored transactions, which have an accuracy of their own.
   */
  readonly kind:
    UnscoredSheet['kind'] | 'targets-only' | 'passed-over' | 'unread' | 'own-results' | 'monitored';
  readonly sheet: string;
  readonly readings: readonly Reading[];
  readonly places: readonly { readonly range: string; readonly figures: number }[];
}

/** No metrics in it, and what was looked for. */
export interface EmptySheet {
  readonly kind: 'nothing';
  readonly sheet: string;
  readonly lookedFor: readonly FindingCode[];
  readonly unread: readonly UnreadPlace[];
  readonly coverage: Coverage;
  /** Monitored transactions of the sheet; absent without any. */
  readonly transactions?: readonly TransactionTable[];
}

/** The problem to tell when none of the sheets could be scored: what a person can decide comes before what isn't there. */
export function nothingScored(outcomes: readonly (UnscoredSheet | EmptySheet)[]): WorkflowProblem {
  const open = outcomes.find((outcome) => outcome.kind !== 'nothing');
  if (open !== undefined) {
    return new WorkflowProblem(open.kind, { sheet: open.sheet }, open.readings);
  }
  const sheets = outcomes.map(({ sheet }) => sheet).join(', ');
  const results = outcomes.find(holdsOnlyResults);
  if (results !== undefined)
    return new WorkflowProblem('no-metrics', { sheets, sheet: results.sheet, results: 1 });
  const monitored = outcomes.find(isMonitored);
  if (monitored !== undefined) {
    const places = monitored.unread.filter(({ code }) => code === 'monitored');
    const figures = places.reduce((sum, place) => sum + place.figures, 0);
    const range = places.map((place) => place.range).join(', ');
    return new WorkflowProblem('no-metrics', { sheets, sheet: monitored.sheet, monitored: range, figures });
  }
  return outcomes.length === 0
    ? new WorkflowProblem('no-worksheets')
    : new WorkflowProblem('no-metrics', { sheets });
}

/** True for a sheet, such as a copied summary, that has nothing but what we made of figures that stand elsewhere. */
export function holdsOnlyResults(outcome: SheetOutcome): outcome is EmptySheet {
  return outcome.kind === 'nothing' && areOwnResults(outcome.unread);
}

/** True where something was left unread, and all of it is results of ours. */
export function areOwnResults(unread: readonly UnreadPlace[]): boolean {
  return unread.length > 0 && unread.every(({ code }) => code === 'own-results');
}

function isMonitored(outcome: UnscoredSheet | EmptySheet): outcome is EmptySheet {
  return outcome.kind === 'nothing' && outcome.unread.some(({ code }) => code === 'monitored');
}
