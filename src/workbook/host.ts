/**
 * What every host can do: list sheets, read one, write a plan (worksheets §1). One contract suite holds all hosts to it.
 */
import type { SheetInfo, SheetSnapshot } from './snapshot';
import type { OccupiedArea } from './occupied';
import type { WorkbookPlan } from './plan/plan';

/** Told while something long runs: how much of how much is done. What it throws stops the work before anything of it stays. */
export type Progress = (done: number, total: number) => void;

export interface Host {
  /** The workbook's name as a person knows it ("kpi.xlsx"). */
  readonly bookName: string;
  sheets(): Promise<readonly SheetInfo[]>;
  /** @throws WorkbookProblem `no-such-sheet`, or what made the sheet unreadable. */
  read(sheet: string): Promise<SheetSnapshot>;
  /**
   * Areas that are not free although their cells may be blank, in any order; at least those within 100 columns right of
   * what the sheet holds, the place of result columns.
   * @throws WorkbookProblem as `read`
   */
  occupied(sheet: string): Promise<readonly OccupiedArea[]>;
  /** Writes the whole plan or nothing. @throws WorkbookProblem such as `cell-occupied`, `protected-sheet`. */
  apply(plan: WorkbookPlan): Promise<ApplyResult>;
}

export interface ApplyResult {
  readonly sheetsAdded: readonly string[];
  readonly sheetsRefreshed: readonly string[];
  readonly cellsWritten: number;
  /** What had to be changed to fit Excel's limits, to be told to the person. */
  readonly adjustments: readonly Adjustment[];
}

export type Adjustment =
  | { readonly kind: 'sheet-renamed'; readonly wanted: string; readonly used: string }
  | { readonly kind: 'text-clamped'; readonly sheet: string; readonly cell: string; readonly length: number }
  /** The program refused a part of the looks; every cell is as planned. */
  | { readonly kind: 'not-decorated'; readonly sheet: string; readonly what: Decoration }
  /** The write is several steps for the program's own undo, though the program said it could be one. */
  | { readonly kind: 'undo-in-steps' };

/** Parts of a sheet's looks that are written apart from its cells; `chartLooks`: lines, markers, ends of axes. */
export type Decoration =
  | 'looks'
  | 'sizes'
  | 'choices'
  | 'merges'
  | 'view'
  | 'print'
  | 'table'
  | 'rules'
  | 'notes'
  | 'charts'
  | 'chartLooks';
