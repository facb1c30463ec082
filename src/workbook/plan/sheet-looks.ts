/**
 * How a sheet looks, beside what it holds (SheetSnapshot): read only where somebody sees the sheet, and never written
 * back. Plain data; colours are six hexadecimal digits, rows and columns count from 0.
 */

export type LineStyle =
  | 'thin'
  | 'hair'
  | 'dotted'
  | 'dashed'
  | 'dashDot'
  | 'dashDotDot'
  | 'double'
  | 'medium'
  | 'mediumDashed'
  | 'mediumDashDot'
  | 'mediumDashDotDot'
  | 'slantDashDot'
  | 'thick';

export interface Line {
  readonly style: LineStyle;
  readonly color: string;
}

/** What is not there is as the sheet's default: upright, automatic colour, no fill, no lines. */
export interface CellLook {
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: true;
  /** In steps of Excel's, each about three spaces wide. */
  readonly indent?: number;
  /** In degrees, anticlockwise from -90 to 90; `stacked` for letters one below the other. */
  readonly rotation?: number | 'stacked';
  readonly top?: Line;
  readonly right?: Line;
  readonly bottom?: Line;
  readonly left?: Line;
  /** Of cells that hold nothing yet: a snapshot has the others'. `General` is left out. */
  readonly numberFormat?: string;
}

/** The looks of a row's cells from `left` on, as places in `SheetLooks.looks`. */
export interface RowLooks {
  readonly row: number;
  readonly left: number;
  readonly looks: ArrayLike<number>;
}

export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  /** In characters as the file counts, margins included (8.43 shown is 9.14 here); null for the default. */
  readonly characters: number | null;
  /** Of cells that aren't listed; 0 for the default. */
  readonly look: number;
}

export interface RowLook {
  readonly row: number;
  /** Null for the default. */
  readonly points: number | null;
  /** False for a height that fits what the row holds. */
  readonly isFixed: boolean;
  readonly look: number;
}

export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
  /** The first row and column that are in view: what is above and left of them is out of reach. */
  readonly fromRow: number;
  readonly fromColumn: number;
}

export interface SheetLooks {
  /** The whole workbook's; `looks[0]` is that of a cell nobody touched. */
  readonly looks: readonly CellLook[];
  /** Only rows with a cell that has a look of its own, ascending. */
  readonly cells: readonly RowLooks[];
  readonly columns: readonly ColumnLook[];
  readonly rows: readonly RowLook[];
  readonly defaultCharacters: number | null;
  readonly defaultPoints: number | null;
  readonly freeze: FrozenPanes | null;
  readonly hidesGridLines: boolean;
  /** 100 is the size it has on paper. */
  readonly zoomPercent: number;
  readonly tabColor: string | null;
}

/** A sheet that says nothing about its looks. */
export const plainLooks: SheetLooks = {
  looks: [{}],
  cells: [],
  columns: [],
  rows: [],
  defaultCharacters: null,
  defaultPoints: null,
  freeze: null,
  hidesGridLines: false,
  zoomPercent: 100,
  tabColor: null,
};
