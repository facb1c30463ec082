/** The cells of figures, kept as columns of numbers: a sheet has millions, and rows that are filled alike share theirs. */
import type { Period } from '../periods/period';

/** A cell with a figure, and the period it is for. */
export interface FigureCell {
  readonly row: number;
  readonly column: number;
  readonly period: Period | null;
  /** The header it stands under: blocks of years have targets of their own. */
  readonly group: number;
}

/** In which columns figures stand, and for which periods. The same object for rows that are filled alike. */
export interface FilledColumns {
  readonly columns: readonly number[];
  readonly periods: readonly (Period | null)[];
}

/** The figures of one measure of a metric, in the sheet's order. */
export class FigureCells implements Iterable<FigureCell> {
  private own: { readonly columns: number[]; readonly periods: (Period | null)[] } | null;
  private shared: FilledColumns;
  /** One number while all are the same. */
  private rows: number | number[] = 0;
  private groups: number | number[] = 0;

  constructor() {
    this.own = { columns: [], periods: [] };
    this.shared = this.own;
  }

  get length(): number {
    return this.shared.columns.length;
  }

  /** The row all figures stand in, null where they stand in several. */
  get onlyRow(): number | null {
    return typeof this.rows === 'number' ? this.rows : null;
  }

  get filled(): FilledColumns {
    return this.shared;
  }

  push(row: number, column: number, period: Period | null, group: number): void {
    const at = this.length;
    this.rows = withNext(this.rows, at, row);
    this.groups = withNext(this.groups, at, group);
    this.own ??= { columns: [...this.shared.columns], periods: [...this.shared.periods] };
    this.shared = this.own;
    this.own.columns.push(column);
    this.own.periods.push(period);
  }

  /** Shares the columns of other figures where they are the same. @returns whether they are */
  sharesWith(other: FigureCells): boolean {
    const [a, b] = [this.shared, other.shared];
    if (a === b) return true;
    if (a.columns.length !== b.columns.length) return false;
    for (let index = 0; index < a.columns.length; index += 1)
      if (a.columns[index] !== b.columns[index] || a.periods[index] !== b.periods[index]) return false;
    this.own = null;
    other.own = null;
    this.shared = b;
    return true;
  }

  rowAt(index: number): number {
    return typeof this.rows === 'number' ? this.rows : (this.rows[index] ?? 0);
  }

  columnAt(index: number): number {
    return this.shared.columns[index] ?? 0;
  }

  periodAt(index: number): Period | null {
    return this.shared.periods[index] ?? null;
  }

  /** As `Array.at`. */
  at(index: number): FigureCell | undefined {
    const place = index < 0 ? index + this.length : index;
    if (place < 0 || place >= this.length) return undefined;
    const group = typeof this.groups === 'number' ? this.groups : (this.groups[place] ?? 0);
    return { row: this.rowAt(place), column: this.columnAt(place), period: this.periodAt(place), group };
  }

  *[Symbol.iterator](): Iterator<FigureCell> {
    for (let index = 0; index < this.length; index += 1) {
      const cell = this.at(index);
      if (cell !== undefined) yield cell;
    }
  }
}

/** @param at how many there are before `next` */
function withNext(all: number | number[], at: number, next: number): number | number[] {
  if (typeof all !== 'number') {
    all.push(next);
    return all;
  }
  if (at === 0 || all === next) return next;
  return [...new Array<number>(at).fill(all), next];
}
