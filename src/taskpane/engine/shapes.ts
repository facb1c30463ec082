/** What the engine gives the session: ways to read a sheet, what a write would do, what a task did. Types only. */
import type { CellValue } from '../../workbook/snapshot';
import type { FormulasChanged } from '../../workflows/formulas/freeze-and-repair';
import type { Refreshed } from '../../workflows/write/refresh-book';
import type { Better, Category } from '../../scoring/metric';
import type { Period } from '../../worksheet/periods/period';
import type { Reading, LineRole } from '../../worksheet/sheet/reading';

/** Index of a table in the scorecard and of a metric in the table. */
export interface MetricPlace {
  readonly table: number;
  readonly index: number;
}

/** One way to read the sheet, and what it gives. */
export interface Candidate {
  readonly reading: Reading;
  /** The lines of the table, each with its header and what it means. */
  readonly lines: readonly TableLine[];
  readonly metrics: readonly string[];
  /** First and last period, ISO; null when no period could be read. */
  readonly periods: { readonly first: string; readonly last: string; readonly count: number } | null;
  /** Every period of the table, also those its reading leaves out. */
  readonly allPeriods: readonly Period[];
  readonly sketch: Sketch | null;
  readonly labels: readonly PeriodLabel[];
  /** In the order of `metrics`. */
  readonly facts: readonly MetricFact[];
}

/** A cell that names a period. */
export interface PeriodLabel {
  readonly cell: string;
  readonly value: CellValue;
  readonly format: string;
  /** As it stands in the cell: labels of one text are one period. */
  readonly text: string;
  /** What it is read as, ISO; null: as no period. */
  readonly read: string | null;
  /** What a person named it, ISO; null: nobody did. */
  readonly named: string | null;
}

/** What is read of one metric beside its figures. */
export interface MetricFact {
  readonly name: string;
  readonly vendor: string | null;
  readonly better: Better | null;
  /** As the sheet writes it; `""`: none. */
  readonly target: string;
  readonly category: Category | null;
}

/** The table's first cells. `across`: its lines are columns. */
export interface Sketch {
  readonly across: boolean;
  /** The lines in order; a run of them with one meaning takes the place of `span` lines. */
  readonly lines: readonly (TableLine & { readonly span: number })[];
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly SketchCell[] }[];
}

export interface SketchCell {
  readonly value: CellValue;
  readonly format: string;
}

/** A column (or row) of the table, or a run of them with one role. */
export interface TableLine {
  /** As the reading names it: `"A"`, `"D:O"`, `"5"`. */
  readonly key: string;
  readonly header: string;
  /** Null: passed over. */
  readonly role: LineRole | null;
}

/** What is to be written: the summary always, the rest on request. */
export interface WriteChoice {
  readonly columns: boolean;
  readonly formulas: boolean;
}

export interface PreviewPart {
  readonly sheet: string;
  /** `result-columns`: they stand there already and are replaced. */
  readonly where: 'new-sheet' | 'refreshed-sheet' | 'beside-table' | 'result-columns';
  /** A1 address of everything written there. */
  readonly range: string;
  readonly cells: number;
}

export interface Preview {
  readonly parts: readonly PreviewPart[];
  /** Sheets that can't take result columns, each with why. */
  readonly withoutColumns: readonly { readonly sheet: string; readonly message: string }[];
}

/** What can be done to all that was written before: live formulas to values, lost formulas back, all of it anew. */
export type BookTask = ShownTask | 'refresh';

/** Shown before it is done. Refreshing is done at once: it writes what was there before, and can be taken back. */
export type ShownTask = 'freeze' | 'repair';

export type TaskOutcome =
  | { readonly kind: 'formulas'; readonly changed: FormulasChanged }
  | { readonly kind: 'refreshed'; readonly refreshed: Refreshed }
  /** There is no summary to refresh. */
  | { readonly kind: 'nothing-written' };
