/** A sheet plan while it is being written from top to bottom: rows are appended, equal styles are kept once. */
import { emptySheetPlan } from '../../workbook/plan/plan';
import type {
  CellBlock,
  CellStyle,
  ChartPlan,
  ConditionalFormat,
  PlanTarget,
  PlannedCell,
  SheetPlan,
  TablePlan,
} from '../../workbook/plan/plan';
import type { Area } from '../../workbook/address';

/** A value to write, with its style spelled out. */
export interface DraftCell {
  readonly value: number | string;
  readonly style?: CellStyle;
}

export interface PlanDraft {
  /** The row the next append goes to. */
  readonly row: () => number;
  readonly skip: (rows?: number) => void;
  /** Leaves one row empty, `points` high. */
  readonly space: (points: number) => void;
  /** Goes on at this row, above or below. */
  readonly moveTo: (row: number) => void;
  /** Appends one row of cells from `column` on; `height` in points. Returns its row. */
  readonly append: (column: number, cells: readonly (DraftCell | null)[], height?: number) => number;
  /** Appends many rows at once. Returns the first row. */
  readonly appendRows: (column: number, rows: readonly (readonly (PlannedCell | null)[])[]) => number;
  /** A height a row needs today, in points; it goes on fitting itself to what is typed into it. */
  readonly fit: (row: number, points: number) => void;
  readonly style: (style: CellStyle) => number;
  readonly merge: (area: Area) => void;
  readonly format: (format: ConditionalFormat) => void;
  readonly table: (table: TablePlan) => void;
  readonly chart: (chart: ChartPlan) => void;
  readonly note: (row: number, column: number, text: string) => void;
  /** Points from one row to before another, where nobody gave a height those of the sheet's default. */
  readonly height: (from: number, to: number) => number;
  readonly finish: (target: PlanTarget, rest: Partial<SheetPlan>) => SheetPlan;
}

/** Points of a row in every program, at the usual font. */
const DEFAULT_HEIGHT = 15;

/** An empty draft whose first row is `top`. */
export function planDraft(top = 0): PlanDraft {
  let next = top;
  const styles: CellStyle[] = [];
  const styleIndex = new Map<string, number>();
  const blocks: CellBlock[] = [];
  const rowHeights: { row: number; points: number; grows?: true }[] = [];
  const heights = new Map<number, number>();
  const setHeight = (row: number, points: number, more: { grows?: true } = {}): void => {
    heights.set(row, points);
    rowHeights.push({ row, points, ...more });
  };
  const merges: Area[] = [];
  const conditionalFormats: ConditionalFormat[] = [];
  const tables: TablePlan[] = [];
  const charts: ChartPlan[] = [];
  const notes: { cell: { row: number; column: number }; text: string }[] = [];

  const style = (wanted: CellStyle): number => {
    const key = JSON.stringify(wanted);
    const known = styleIndex.get(key);
    if (known !== undefined) return known;
    styleIndex.set(key, styles.length);
    return styles.push(wanted) - 1;
  };

  const appendRows: PlanDraft['appendRows'] = (column, rows) => {
    const row = next;
    if (rows.length > 0) blocks.push({ row, column, rows });
    next += rows.length;
    return row;
  };

  return {
    row: () => next,
    skip: (rows = 1) => {
      next += rows;
    },
    append: (column, cells, height) => {
      if (height !== undefined) setHeight(next, height);
      return appendRows(column, [cells.map((cell) => (cell === null ? null : planned(cell, style)))]);
    },
    space: (points) => {
      setHeight(next, points);
      next += 1;
    },
    moveTo: (row) => {
      next = row;
    },
    appendRows,
    fit: (row, points) => setHeight(row, points, { grows: true }),
    style,
    merge: (area) => merges.push(area),
    format: (format) => conditionalFormats.push(format),
    table: (table) => tables.push(table),
    chart: (chart) => charts.push(chart),
    note: (row, column, text) => notes.push({ cell: { row, column }, text }),
    height: (from, to) => {
      let points = 0;
      for (let row = from; row < to; row++) points += heights.get(row) ?? DEFAULT_HEIGHT;
      return points;
    },
    finish: (target, rest) => ({
      ...emptySheetPlan,
      target,
      styles,
      blocks,
      rowHeights,
      merges,
      conditionalFormats,
      tables,
      charts,
      notes,
      ...rest,
    }),
  };
}

function planned(cell: DraftCell, style: (style: CellStyle) => number): PlannedCell {
  return cell.style === undefined ? { value: cell.value } : { value: cell.value, style: style(cell.style) };
}
