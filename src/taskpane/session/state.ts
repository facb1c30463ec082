/** Where the pane stands: one value, changed by `reduce` alone. Nothing here knows of Excel or of a screen. Types only. */
import type { Scorecard } from '../../report/scorecard/scored';
import type { Profile } from '../../scoring/profile';
import type { Language } from '../../strings/language';
import type { RegisterReading } from '../../workflows/score/action-register';
import type { WriteResult } from '../../workflows/write/write-summary';
import type { NewMonth } from '../../workflows/write/new-month';
import type { OlderSheet } from '../../workflows/write/older-sheets';
import type { Orientation, Reading } from '../../worksheet/sheet/reading';
import type { BookTask, Candidate, MetricPlace, Preview, TaskOutcome, WriteChoice } from '../engine/shapes';
import type { CellNote } from '../engine/cell-note';
import type { PaneProblem } from '../engine/pane-problem';
import type { Undone } from '../engine/pane-host';

export type ThemeChoice = 'system' | 'light' | 'dark' | 'contrast';

/** What fills the pane: the work on the sheet, or a page over it. */
export type PanePage = 'sheet' | 'settings' | 'about' | 'formulas' | MoreView;

/** Views that stand beside a result under *More*; each is fetched when it is opened first. */
export type MoreView =
  'gaps' | 'snapshots' | 'readiness' | 'audit' | 'assessment' | 'units' | 'accuracy' | 'staffing';

/** What is being done right now, and how far it is; `total` 0: not known. */
export type Step =
  | { readonly doing: 'reading'; readonly sheet: string; readonly done: number; readonly total: number }
  | { readonly doing: 'scoring' | 'adding' }
  | { readonly doing: 'writing'; readonly done: number; readonly total: number };

/** A sheet of sample data that can be taken away again. */
export interface Sample {
  readonly sheet: string;
  /** Somebody typed in it: it is theirs. */
  readonly kept: boolean;
}

/** What this Excel can't do, where a person would notice. */
export interface Lacks {
  /** Formulas can't call our functions, as on an iPad. */
  readonly functions: boolean;
  /** A write is several steps for Ctrl+Z. */
  readonly undoGroup: boolean;
  /** A page can't save a file, as in Excel on the desktop. */
  readonly downloads: boolean;
}

export interface State {
  readonly language: Language;
  readonly theme: ThemeChoice;
  /** Who sets statuses by hand here; `""` until somebody does. */
  readonly person: string;
  /** Live formulas rather than values when results are written. */
  readonly formulas: boolean;
  /** Score again whenever the scored sheet changes, unless it is large; else a change is only marked. */
  readonly fresh: boolean;
  readonly lacks: Lacks;
  readonly step: Step | null;
  readonly sample: Sample | null;
  readonly place: PanePage;
  readonly profile: Profile;
  /** Counts what was begun: the answer to something begun earlier comes too late and is dropped. */
  readonly run: number;
  /** True while Excel does not answer, most often because a cell is being edited. */
  readonly waiting: boolean;
  /** What was said about the selected cell, until it is closed. */
  readonly cell: CellNote | null;
  readonly phase: Phase;
}

export type Phase =
  | { readonly kind: 'start' }
  | { readonly kind: 'scoring' }
  | Result
  | Mapping
  | { readonly kind: 'problem'; readonly problem: PaneProblem };

export interface Result {
  readonly kind: 'result';
  readonly scorecard: Scorecard;
  /** Small places beside the tables that may be tables too. */
  readonly passedOver: readonly Reading[];
  readonly writing: Writing;
  /** How often it was scored again by itself after a change. */
  readonly refreshed: number;
  /** Figures were changed since; null: what is shown is what the sheet holds, as far as anybody knows. */
  readonly edited: Edited | null;
  /** Sheets of ours that were made from other figures than those shown. */
  readonly older: readonly OlderSheet[];
  /** The metric that is looked at by itself; null: the list is. */
  readonly opened: MetricPlace | null;
  /** The action register of the workbook; null: not looked up yet. */
  readonly register: RegisterReading | null;
  /** Why the person could not be taken to a cell; null: they were, or never asked. */
  readonly trouble: PaneProblem | null;
}

export interface Edited {
  readonly at: Date;
  /** True while it is scored again by itself; false: it waits for the person. */
  readonly isScoring: boolean;
}

/** Nothing is scored until a person says how the sheet is to be read. */
export interface Mapping {
  readonly kind: 'mapping';
  readonly sheet: string;
  /** `asked`: the person wants to see or change how a scored sheet was read. */
  readonly why: 'ambiguous' | 'unsure' | 'asked';
  readonly candidates: readonly Candidate[];
  /** Why the selected cells could not be read as a table. */
  readonly trouble?: PaneProblem;
  /** What the same cells could not be read as. */
  readonly notTurned?: { readonly index: number; readonly wanted: Orientation };
}

export type Writing =
  /** `stopped`: a write was cancelled, and nothing of it is left. */
  | { readonly kind: 'none'; readonly stopped?: true }
  /** `replace`: a write that is one step and can't be stopped. */
  | { readonly kind: 'working'; readonly what: 'preview' | 'write' | 'replace' | 'undo' }
  | { readonly kind: 'preview'; readonly choice: WriteChoice; readonly preview: Preview }
  | {
      readonly kind: 'written';
      readonly result: WriteResult;
      /** Every sheet written to: ours, and those that took result columns. */
      readonly sheets: readonly string[];
      readonly canUndo: boolean;
    }
  /** What a task would do, or has done. */
  | { readonly kind: 'task-preview'; readonly task: BookTask; readonly outcome: TaskOutcome }
  | {
      readonly kind: 'task-done';
      readonly task: BookTask;
      readonly outcome: TaskOutcome;
      readonly canUndo: boolean;
    }
  /** What *New month* would write, or has written. */
  | {
      readonly kind: 'month';
      readonly month: NewMonth;
      readonly isDone: boolean;
      readonly canUndo: boolean;
    }
  | { readonly kind: 'undone'; readonly undone: Undone }
  | { readonly kind: 'failed'; readonly problem: PaneProblem; readonly canUndo: boolean };

/** What a person likes, kept on this computer. */
export type Preferences = Pick<State, 'language' | 'theme'> &
  Partial<Pick<State, 'person' | 'formulas' | 'fresh'>>;
