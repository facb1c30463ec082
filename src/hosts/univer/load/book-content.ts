/** What a book that was opened from a file hands the grid: more than a snapshot, as a person looks at it. */
import type { Area, Cell } from '../../../workbook/address';
import type { OccupiedArea } from '../../../workbook/occupied';
import type { StandingChart } from '../../../workbook/plan/own-charts';
import type { ConditionalFormat } from '../../../workbook/plan/plan';
import type { SheetLooks } from '../../../workbook/plan/sheet-looks';
import type { SheetSnapshot } from '../../../workbook/snapshot';

export interface BookContent {
  /** "kpi.xlsx" */
  readonly bookName: string;
  readonly sheets: readonly SheetContent[];
  /** Names of the whole workbook; our markers are among them. */
  readonly names: readonly StoredName[];
  /** What the workbook remembers, as plain data; not there where it remembers nothing. */
  readonly remembered?: unknown;
}

export interface SheetContent {
  readonly snapshot: SheetSnapshot;
  readonly visible: boolean;
  readonly isProtected: boolean;
  readonly formulas: readonly CellFormula[];
  /** What lies on cells of the file's sheet, though they may be blank. */
  readonly occupied: readonly OccupiedArea[];
  /** Only to be shown. Not there where nobody looks, and for a CSV file. */
  readonly looks?: SheetLooks;
  /** Likewise: notes on cells, and of a sheet of ours its charts and conditional formats. */
  readonly notes?: readonly ContentNote[];
  readonly charts?: readonly StandingChart[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
}

export interface ContentNote {
  readonly cell: Cell;
  readonly text: string;
  readonly isOurs: boolean;
}

export interface CellFormula {
  readonly row: number;
  readonly column: number;
  /** Without the leading `=`, spelled as a person reads it: `COPC.TRENDOK(B2:M2)`. */
  readonly formula: string;
  /** The cells an array formula fills, its own among them; null for an ordinary formula. */
  readonly spill: Area | null;
}

export interface StoredName {
  readonly name: string;
  /** Without the leading `=`. */
  readonly formula: string;
  readonly hidden: boolean;
}
