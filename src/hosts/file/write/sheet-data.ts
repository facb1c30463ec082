/**
 * Writes planned cells into the bytes of sheetData. Everything not named by the plan is copied as it is; the row's
 * `spans`, derived from its cells, is widened where they now reach further.
 */
import { MAX_COLUMNS, overlaps } from '../../../workbook/address';
import type { Area, Cell } from '../../../workbook/address';
import { ByteSink } from '../xml/byte-sink';
import { cellXml, writeCell } from './cell-xml';
import type { CellContext } from './cell-xml';
import { CellScanner, ScannedCells } from '../xml/cell-scanner';
import type { ScannedRow } from '../xml/cell-scanner';
import { countCells, PlannedCells } from '../../../workbook/plan/planned-rows';
import type { PlannedRow } from '../../../workbook/plan/planned-rows';
import { RowTag } from './row-tag';
import type { RowHeight } from './row-tag';

export interface SheetDataPlan {
  /** The part's name, for problems. */
  readonly part: string;
  readonly rows: readonly PlannedRow[];
  readonly context: CellContext;
  /** Cells that are ours from before: taken out, or written anew. */
  readonly ours: (row: number, column: number) => boolean;
  /** Rows in which cells of ours may stand, first and last; null when there are none. */
  readonly ourRows: { readonly top: number; readonly bottom: number } | null;
  /** Areas in which nothing but ours and the planned cells may hold a value (what a merge would hide). */
  readonly reserved: readonly Area[];
  /** The style of a column, for cells without one in rows without one. */
  readonly columnStyle: (column: number) => number;
  /** Look at every row's cells, so that `used` is around all of them and not the planned ones only. */
  readonly measureAll: boolean;
  /** Row heights to set (sheets of ours only). */
  readonly heights: ReadonlyMap<number, RowHeight>;
}

export interface SheetDataResult {
  readonly content: Uint8Array;
  /** Around every cell met: the planned ones and those of their rows; with `measureAll` around all. */
  readonly used: Area | null;
  /** Planned cells that could not be written because something stands there, top-left first. */
  readonly conflicts: readonly Cell[];
}

/** @throws WorkbookProblem `damaged-xml` when the rows or cells are not what a worksheet may hold. */
export function writeSheetData(content: Uint8Array, plan: SheetDataPlan): SheetDataResult {
  return new SheetDataWriter(content, plan).run();
}

/**
 * The index of the style a cell has by itself; null where the sheet has no such cell.
 * @throws WorkbookProblem `damaged-xml`
 */
export function styleAt(content: Uint8Array, prefix: string, part: string, at: Cell): number | null {
  const scanner = new CellScanner(content, prefix, part);
  const cells = new ScannedCells();
  for (let row = scanner.nextRow(); row !== null && row.row <= at.row; row = scanner.nextRow()) {
    if (row.selfClosed) continue;
    if (row.row < at.row) {
      scanner.pass(row);
      continue;
    }
    scanner.cells(row, cells);
    for (let index = 0; index < cells.length; index++) {
      if (cells.column(index) === at.column) return cells.style(index);
    }
  }
  return null;
}

const decoder = new TextDecoder();

class SheetDataWriter {
  private readonly sink: ByteSink;
  private readonly scanner: CellScanner;
  private readonly pending: readonly PlannedRow[];
  private readonly cells = new ScannedCells();
  private next = 0;
  private copied = 0;
  private readonly conflicts = new Map<number, Cell>();
  private top = Number.POSITIVE_INFINITY;
  private left = Number.POSITIVE_INFINITY;
  private bottom = -1;
  private right = -1;
  private readonly prefix: string;

  constructor(
    private readonly content: Uint8Array,
    private readonly plan: SheetDataPlan,
  ) {
    this.prefix = plan.context.prefix;
    this.scanner = new CellScanner(content, this.prefix, plan.part);
    this.pending = withHeights(plan.rows, plan.heights);
    this.sink = new ByteSink(content.length + 90 * countCells(plan.rows) + 1024);
  }

  run(): SheetDataResult {
    for (let row = this.scanner.nextRow(); row !== null; row = this.scanner.nextRow()) {
      this.flush(row.start, row.row);
      const planned = this.pending[this.next]?.row === row.row ? this.pending[this.next++] : undefined;
      const { ourRows } = this.plan;
      const mayBeOurs = ourRows !== null && row.row >= ourRows.top && row.row <= ourRows.bottom;
      const looked =
        mayBeOurs || this.plan.measureAll || this.plan.reserved.some((area) => inRow(area, row.row));
      if (planned !== undefined || looked) this.patch(row, planned, mayBeOurs);
      else if (!row.selfClosed) this.scanner.pass(row);
    }
    this.flush(this.content.length, Number.POSITIVE_INFINITY);
    this.sink.copy(this.content, this.copied, this.content.length);
    this.checkFormulaAreas();
    const conflicts = [...this.conflicts.values()].sort((a, b) => a.row - b.row || a.column - b.column);
    return { content: this.sink.done(), used: this.used, conflicts };
  }

  /** Writes the planned rows that come before a row of the sheet, which begins at `offset`. */
  private flush(offset: number, before: number): void {
    let planned = this.pending[this.next];
    if (planned === undefined || planned.row >= before) return;
    this.copyTo(offset);
    for (; planned !== undefined && planned.row < before; planned = this.pending[this.next]) {
      this.next++;
      const height = this.plan.heights.get(planned.row) ?? null;
      this.sink.text(RowTag.fresh(this.prefix, planned.row, height));
      if (planned.columns.length === 0) {
        this.sink.text('/>');
        continue;
      }
      this.sink.text('>');
      for (let index = 0; index < planned.columns.length; index++) this.write(planned, index);
      this.sink.text(`</${this.prefix}row>`);
    }
  }

  private patch(row: ScannedRow, planned: PlannedRow | undefined, mayBeOurs: boolean): void {
    const { cells } = this;
    cells.length = 0;
    const end = row.selfClosed ? row.contentStart : this.scanner.cells(row, cells);
    const tag = new RowTag(decoder.decode(this.content.subarray(row.start, row.contentStart)));
    const height = this.plan.heights.get(row.row) ?? null;
    if (mayBeOurs || height !== null) tag.height(height);
    if (planned !== undefined && planned.columns.length > 0) {
      tag.widen(planned.columns[0] ?? 0, planned.columns.at(-1) ?? 0);
    }
    this.copyTo(row.start);
    const mark = this.sink.length;
    this.sink.text(tag.open());
    this.copied = row.contentStart;
    const kept = this.merge(row, cells, planned, tag.style);
    if (row.selfClosed) {
      this.sink.cutTo(mark);
      this.sink.text(
        kept.written === '' ? tag.selfClosed() : `${tag.open()}${kept.written}</${this.prefix}row>`,
      );
      if (kept.count === 0 && mayBeOurs && tag.isPlain) this.sink.cutTo(mark);
      return;
    }
    this.copyTo(end);
    this.sink.text(kept.written);
    this.copyTo(this.scanner.position);
    if (kept.count === 0 && mayBeOurs) {
      this.sink.cutTo(mark);
      if (!tag.isPlain) this.sink.text(tag.selfClosed());
    }
  }

  /** Goes through a row's cells and the planned ones together. @returns what is to follow the last cell. */
  private merge(
    row: ScannedRow,
    cells: ScannedCells,
    planned: PlannedRow | undefined,
    rowStyle: number | null,
  ): { written: string; count: number } {
    const columns = planned?.columns ?? [];
    let index = 0;
    let count = 0;
    const upTo = (limit: number): string => {
      let text = '';
      for (; planned !== undefined && index < columns.length && (columns[index] ?? 0) < limit; index++) {
        text += this.planned(planned, index, rowStyle, 0);
        count++;
      }
      return text;
    };
    for (let position = 0; position < cells.length; position++) {
      const column = cells.column(position);
      const before = upTo(column);
      const isOurs = this.plan.ours(row.row, column);
      const isPlanned = planned !== undefined && columns[index] === column;
      if (!isOurs || isPlanned) this.note(row.row, column);
      if (cells.isFilled(position) && !isOurs && this.isReserved(row.row, column))
        this.conflict(row.row, column);
      if (before === '' && !isOurs && !isPlanned) {
        count++;
        continue;
      }
      this.copyTo(cells.start(position));
      this.sink.text(before);
      if (isPlanned) {
        // What a replaced cell holds was compared before (replacements.ts); that it is no formula is seen here.
        const replaces = planned.cells[index]?.over !== undefined && !this.hasFormula(cells, position);
        if (cells.isFilled(position) && !isOurs && !replaces) this.conflict(row.row, column);
        this.sink.text(this.planned(planned, index++, rowStyle, isOurs ? 0 : cells.style(position)));
        this.copied = cells.end(position);
        count++;
      } else if (isOurs) {
        this.copied = cells.end(position);
      } else {
        count++;
      }
    }
    const written = upTo(Number.POSITIVE_INFINITY);
    return { written, count };
  }

  /** A planned cell of a row that isn't there yet. */
  private write(row: PlannedRow, index: number): void {
    const column = row.columns[index] ?? 0;
    const cell = row.cells[index];
    if (cell === undefined) return;
    this.note(row.row, column);
    writeCell(this.sink, this.plan.context, row.row, column, cell, this.plan.columnStyle(column));
  }

  private planned(row: PlannedRow, index: number, rowStyle: number | null, cellStyle: number): string {
    const column = row.columns[index] ?? 0;
    const cell = row.cells[index];
    if (cell === undefined) return '';
    this.note(row.row, column);
    const fallback = cellStyle || (rowStyle ?? this.plan.columnStyle(column));
    return cellXml(this.plan.context, row.row, column, cell, fallback);
  }

  private hasFormula(cells: ScannedCells, position: number): boolean {
    const xml = decoder.decode(this.content.subarray(cells.start(position), cells.end(position)));
    return new RegExp(`<${this.prefix}f[\\s/>]`).test(xml);
  }

  private isReserved(row: number, column: number): boolean {
    return this.plan.reserved.some((area) => inRow(area, row) && column >= area.left && column <= area.right);
  }

  private conflict(row: number, column: number): void {
    this.conflicts.set(row * MAX_COLUMNS + column, { row, column });
  }

  private copyTo(offset: number): void {
    this.sink.copy(this.content, this.copied, offset);
    this.copied = Math.max(this.copied, offset);
  }

  private note(row: number, column: number): void {
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  private get used(): Area | null {
    const { top, left, bottom, right } = this;
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  /** A blank cell inside another cell's array formula, or its spill, is not free. */
  private checkFormulaAreas(): void {
    const planned = new PlannedCells(this.plan.rows);
    for (const { area, row, column } of this.scanner.formulaAreas) {
      if (this.plan.ours(row, column)) continue;
      for (const found of planned.within(area)) this.conflict(found.row, found.column);
      for (const one of this.plan.reserved) if (overlaps(one, area)) this.conflict(one.top, one.left);
    }
  }
}

/** The planned rows together with those that only have a height. */
function withHeights(rows: readonly PlannedRow[], heights: SheetDataPlan['heights']): readonly PlannedRow[] {
  const there = new Set(rows.map(({ row }) => row));
  const bare = [...heights.keys()]
    .filter((row) => !there.has(row))
    .map((row) => ({ row, columns: [], cells: [] }));
  return bare.length === 0 ? rows : [...rows, ...bare].sort((a, b) => a.row - b.row);
}

function inRow(area: Area, row: number): boolean {
  return row >= area.top && row <= area.bottom;
}
