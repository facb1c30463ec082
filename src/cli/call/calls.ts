/** A call as understood: what `copc score` and `copc inspect` were asked to do, and how it ends. */
import type { Language } from '../../strings/language';

/** A call that can't be carried out whatever the books hold: a wrong option, profile or map. The command ends with 2. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall';
}

/** What the command tells the shell when it ends (worksheets §5). */
export const exitStatus = {
  /** Every book was done. */
  done: 0,
  /** Some books could not be read or written; the others are done, each failure is one line on standard error. */
  someFailed: 1,
  /** The call itself was wrong; nothing was done. */
  wrongCall: 2,
  /** `--require gold`, and a book is not Gold. */
  notGold: 3,
  /** Ctrl-C, as shells count signals. */
  interrupted: 130,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

export interface ScoreCall {
  readonly books: readonly string[];
  readonly sheet: string | null;
  readonly map: string | null;
  /** Null: that of the workbook, or Gold. */
  readonly profile: string | null;
  readonly asOf: string | null;
  readonly language: Language;
  readonly out: string | null;
  readonly columns: boolean;
  readonly formulas: boolean;
  /** `print`: as a person reads it in a terminal; `text`: for a mail. */
  readonly format: 'print' | 'json' | 'ndjson' | 'csv' | 'text';
  readonly requireGold: boolean;
  /** The .xlsx that gets the sheet COPC Vendors over all books. */
  readonly rollup: string | null;
  /** Lines of the roll-up instead of scorecards. */
  readonly rollupJson: boolean;
  /** Lines of an earlier run. */
  readonly resume: string | null;
  /** Books scored at the same time; null: one a processor. */
  readonly jobs: number | null;
}

export interface RollupCall {
  /** None: standard input. */
  readonly files: readonly string[];
  readonly out: string | null;
  /** The workbook a copy of which, at `out`, gets the sheet; null: the sheet is a workbook of its own. */
  readonly into: string | null;
  /** A map with names and targets of units. */
  readonly map: string | null;
  readonly language: Language;
}

export interface InspectCall {
  readonly book: string;
  readonly sheet: string | null;
  readonly language: Language;
  readonly json: boolean;
}

/** What of a book is kept besides cells, and a copy without it. */
export interface ForgetCall {
  readonly book: string;
  readonly language: Language;
  /** Null: only told. */
  readonly out: string | null;
}

export interface AssessCall {
  readonly book: string;
  readonly map: string | null;
  /** Null: that of the workbook, or Gold. */
  readonly profile: string | null;
  readonly language: Language;
  /** Null: nothing is written. */
  readonly out: string | null;
  /** Writes shipped items a person took out again. */
  readonly addMissing: boolean;
  readonly json: boolean;
}

export interface AccuracyCall {
  /** Several are one set of transactions. */
  readonly books: readonly string[];
  readonly sheet: string | null;
  readonly map: string | null;
  readonly language: Language;
  /** Null: nothing is written. */
  readonly out: string | null;
  readonly json: boolean;
}

export interface EvalCall {
  readonly formula: string;
  /** Of messages, where the formula itself asks for none. */
  readonly language: Language;
  readonly json: boolean;
}

/** What the commands about one book and its audit share. */
export interface AuditCall {
  readonly book: string;
  readonly map: string | null;
  /** Null: that of the workbook, or Gold. */
  readonly profile: string | null;
  readonly asOf: string | null;
  readonly language: Language;
  /** Null: nothing is written. */
  readonly out: string | null;
  readonly json: boolean;
}

export interface CompareCall extends Omit<AuditCall, 'book' | 'out'> {
  /** A book, or `BOOK#SNAPSHOT`. */
  readonly before: string;
  /** Null: today of the first book, against its last snapshot. */
  readonly now: string | null;
}
