/**
 * What shall be written, as plain data: shown as a preview, compared in tests, applied by every host.
 * All or nothing: a plan that can't be applied whole leaves the workbook as it was (worksheets §3).
 * Indices are zero-based and absolute within the sheet.
 */
import type { Area, Cell } from '../address';
import type { PrintPlan } from './print-plan';
import type { OwnSheet } from '../snapshot';

export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
}

/** Where a sheet plan goes: a manager's sheet (only empty cells may be written), a new one, or a sheet of ours. */
export type PlanTarget =
  | { readonly kind: 'existing'; readonly name: string }
  /**
   * A sheet that is added and from then on is the person's: no marker, so that it is listed with `own: null`, is scored
   * like any other, and no later plan refreshes it. Where its name is taken it gets another (`fitSheetName`), told as
   * `sheet-renamed`; `sheetsAdded` has the name it got. What takes a write back removes it unless people typed in it.
   */
  | { readonly kind: 'new'; readonly name: string }
  | {
      readonly kind: 'own';
      readonly own: OwnSheet;
      readonly name: string;
      /**
       * People work in this sheet: where it is there already, nothing in it is cleared, and only empty cells are
       * written and those that still hold what the plan says they hold (`over`).
       */
      readonly inPlace?: true;
    };

export interface SheetPlan {
  readonly target: PlanTarget;
  /** Styles the cells name by index. Index 0 need not be the default; a cell without a style has the sheet's own. */
  readonly styles: readonly CellStyle[];
  readonly blocks: readonly CellBlock[];
  readonly columnWidths: readonly { readonly column: number; readonly characters: number }[];
  /** Columns that get the width of another one, where they have none of their own. */
  readonly columnsLike: readonly { readonly column: number; readonly as: number }[];
  /** Columns nobody needs to see; only when the sheet is made. */
  readonly hiddenColumns: readonly number[];
  /** `grows`: what the row's texts need today; it goes on fitting itself to what is typed into it. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number; readonly grows?: true }[];
  readonly merges: readonly Area[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Words offered where a person fills in a cell; any other may be typed, too. Only when the sheet is made. */
  readonly choices: readonly { readonly area: Area; readonly list: readonly string[] }[];
  readonly tables: readonly TablePlan[];
  /** Tables of the person's that take in the line right behind them. */
  readonly growingTables: readonly TableGrowth[];
  readonly charts: readonly ChartPlan[];
  readonly notes: readonly { readonly cell: Cell; readonly text: string }[];
  /** In a manager's sheet it is theirs, and not touched. */
  readonly print: PrintPlan | null;
  /** Hide the grid lines on screen (sheets of ours only). */
  readonly hideGridLines: boolean;
}

/** A rectangle of cells written together, top-left at (row, column). `null` leaves a cell alone. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly (PlannedCell | null)[])[];
}

export interface PlannedCell {
  /** The value; with a formula, its cached value. Text is always written as text, never as a formula. `''` with a style: a styled blank. */
  readonly value: number | string | boolean;
  /** A formula without the leading `=`, e.g. `COPC.TRENDOK(B2:M2,"lower")`. */
  readonly formula?: string;
  readonly style?: number;
  /**
   * What the cell holds now and may be replaced, also in a table; the value `''` empties it. Only in a sheet written
   * in place; a cell that holds anything else, or a formula, is `cell-occupied`.
   */
  readonly over?: number | string | boolean;
}

/** Everything optional; what is absent is the workbook's default. Colours are `RRGGBB`. */
export interface CellStyle {
  /** Looks as this cell of the same sheet does, whatever else the style says; the number format is said beside it. */
  readonly like?: Cell;
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: { readonly edge: 'bottom' | 'top' | 'all'; readonly color: string };
}

export type ConditionalFormat =
  | {
      readonly kind: 'icons';
      readonly area: Area;
      readonly icons: '3Symbols2' | '3TrafficLights1' | '3Arrows' | '4TrafficLights' | '5Quarters';
      /** Lower limits of the second and later icons, as numbers: 3 icons have 2. */
      readonly from: readonly number[];
      readonly showValue: boolean;
    }
  | {
      readonly kind: 'bar';
      readonly area: Area;
      readonly color: string;
      readonly min: number | null;
      readonly max: number | null;
      /** False: the bar alone, as in a column of bars beside the figures. */
      readonly showValue: boolean;
    }
  | {
      readonly kind: 'text';
      readonly area: Area;
      readonly equals: string;
      readonly style: Pick<CellStyle, 'color' | 'fill' | 'bold'>;
    }
  | {
      readonly kind: 'formula';
      readonly area: Area;
      /** Without `=`, as the area's first cell would have it; relative references move along. */
      readonly formula: string;
      readonly style: Pick<CellStyle, 'color' | 'fill' | 'bold' | 'numberFormat'>;
    };

export interface TablePlan {
  /** A wish: the host makes it unique in the workbook. */
  readonly name: string;
  /** Header row included; its cells are texts, all different. */
  readonly area: Area;
  readonly bandedRows: boolean;
}

/**
 * A table that stands there grows by one column right of it, or by one row below. The line has to be free; the plan
 * writes the header of a new column, a text. A table that lies otherwise by now, or can't grow, is `cell-occupied`.
 */
export interface TableGrowth {
  readonly from: Area;
  readonly to: Area;
}

export interface ChartPlan {
  readonly kind: 'line' | 'bar';
  readonly title: string;
  /** Alternative text for a screen reader. */
  readonly description: string;
  /** The cells the chart covers. */
  readonly anchor: Area;
  readonly categories: ChartRange;
  readonly series: readonly ChartSeries[];
  readonly numberFormat: string;
  /** Ends of the value axis and the step between its lines; null: the program that shows it decides. */
  readonly min: number | null;
  readonly max: number | null;
  readonly step: number | null;
  /** Every how many-th period is named along the axis; 1: all. */
  readonly labelEvery: number;
}

/** Cells in any sheet of the workbook, and their values at the time of writing, which the file keeps as the chart's cache. */
export interface ChartRange {
  readonly sheet: string;
  readonly area: Area;
  readonly cached: readonly (number | string | null)[];
}

export interface ChartSeries {
  readonly name: string;
  readonly values: ChartRange;
  readonly color: string;
  readonly dashed: boolean;
  readonly markers: boolean;
  /** No line, only its points: what is cut off at the chart's edge is marked so. */
  readonly pointsOnly?: true;
  /** A line over an axis of its own at the right, from 0 to 100 %, whatever the plan's other series count. */
  readonly ofWhole?: true;
}

/** A plan with nothing in it, to spread over. */
export const emptySheetPlan: Omit<SheetPlan, 'target'> = {
  styles: [],
  blocks: [],
  columnWidths: [],
  columnsLike: [],
  hiddenColumns: [],
  rowHeights: [],
  merges: [],
  freeze: null,
  conditionalFormats: [],
  choices: [],
  tables: [],
  growingTables: [],
  charts: [],
  notes: [],
  print: null,
  hideGridLines: false,
};
