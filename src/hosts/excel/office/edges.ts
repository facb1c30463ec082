/**
 * Where rows and columns begin, in points: between drawings, which lie on a sheet, and the cells under them. Summed from
 * widths and heights, as a range's own place can only be asked from ExcelApi 1.10 on.
 */
import type { Area } from '../../../workbook/address';
import { rangeOf } from './areas';

/** A place on a sheet in points, as charts and shapes tell it. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Rows beyond are not asked: a drawing down there is taken to reach the last one. */
const MOST_ROWS = 20_000;
// A pixel is 0.75 points; a drawing that ends at a cell's edge must not count as lying on the next.
const CLOSE = 2;

export class Edges {
  private readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  private readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;

  /** Queues the question for everything from A1 to the area's end; the answers are there after the next sync. */
  constructor(sheet: Excel.Worksheet, { bottom, right }: Pick<Area, 'bottom' | 'right'>) {
    const last = Math.min(bottom, MOST_ROWS - 1);
    this.columns = rangeOf(sheet, { top: 0, left: 0, bottom: 0, right }).getColumnProperties({
      format: { columnWidth: true },
    });
    this.rows = rangeOf(sheet, { top: 0, left: 0, bottom: last, right: 0 }).getRowProperties({
      format: { rowHeight: true },
    });
  }

  /** True when the box is that of the cells, but for what rounding makes of it. */
  isAt(box: Box, area: Area): boolean {
    const [lefts, tops] = this.starts();
    const [left, top] = [lefts[area.left] ?? NaN, tops[area.top] ?? NaN];
    const [right, bottom] = [lefts[area.right + 1] ?? NaN, tops[area.bottom + 1] ?? NaN];
    return (
      Math.abs(box.left - left) <= CLOSE &&
      Math.abs(box.top - top) <= CLOSE &&
      Math.abs(box.left + box.width - right) <= CLOSE &&
      Math.abs(box.top + box.height - bottom) <= CLOSE
    );
  }

  /** The cells under a box, as far as was asked; null for one that lies wholly beyond. */
  under(box: Box): Area | null {
    const [lefts, tops] = this.starts();
    const isBeyond = (starts: readonly number[], from: number): boolean =>
      from + CLOSE >= (starts.at(-1) ?? 0);
    const isBelow = isBeyond(tops, box.top) && tops.length <= MOST_ROWS;
    if (isBelow || isBeyond(lefts, box.left)) return null;
    return {
      top: indexAt(tops, box.top + CLOSE),
      left: indexAt(lefts, box.left + CLOSE),
      bottom: indexAt(tops, box.top + box.height - CLOSE),
      right: indexAt(lefts, box.left + box.width - CLOSE),
    };
  }

  /** Where each column and each row begins, and at last where they end. */
  private starts(): readonly [readonly number[], readonly number[]] {
    return [
      sums(this.columns.value.map(({ format }) => format?.columnWidth ?? 0)),
      sums(this.rows.value.map(({ format }) => format?.rowHeight ?? 0)),
    ];
  }
}

function sums(sizes: readonly number[]): readonly number[] {
  const starts = [0];
  for (const size of sizes) starts.push((starts.at(-1) ?? 0) + size);
  return starts;
}

/** The row or column a point lies in: the last that begins before it. */
function indexAt(starts: readonly number[], point: number): number {
  const after = starts.findIndex((start) => start > point);
  return Math.max(0, (after < 0 ? starts.length - 1 : after) - 1);
}
