/** Figures as proofs look at them: column by column, row by row, and how they relate (worksheets §2, Vocabulary). */
import { readNumber } from '../cells/numbers';
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import type { Lines } from '../coordinates/lines';
import type { KindSeries } from './prove-kinds';

/** The figures of some rows, column by column. */
export class Figures {
  private readonly known = new Map<number, readonly (number | null)[]>();

  constructor(
    private readonly sheet: TypedSheet,
    readonly rows: readonly number[],
  ) {}

  /** The figures of a column, row by row; null where there is none. */
  column(column: number): readonly (number | null)[] {
    const before = this.known.get(column);
    if (before !== undefined) return before;
    const values = this.rows.map((row) => {
      const kind = this.sheet.kindAt(row, column);
      if (kind !== KIND.figure && kind !== KIND.year) return null;
      const { sheet } = this;
      const reading = readNumber(sheet.valueAt(row, column), sheet.formatAt(row, column), sheet.mark);
      return reading.kind === 'number' ? reading.value : null;
    });
    this.known.set(column, values);
    return values;
  }

  /** How many cells of a column are limits or bands, as only targets are. */
  limits(column: number): number {
    return this.rows.filter((row) => this.sheet.kindAt(row, column) === KIND.limit).length;
  }

  /** The lowest label over a column. */
  label(lines: Lines, column: number): string {
    const [first = 0] = this.rows;
    const headers = [...lines.rows.keys()].filter((row) => row < first).sort((a, b) => b - a);
    return headers.map((row) => this.sheet.textAt(row, column)).find((text) => text !== '') ?? '';
  }

  /** The figures of columns by what their rows are named (null: all of one), each column as a kind. */
  byName(names: number | null, units: readonly number[], columns: readonly number[]): KindSeries[] {
    const { sheet } = this;
    const groups = new Map<string, number[]>();
    let name = '';
    this.rows.forEach((row, index) => {
      const anchor = names === null ? null : sheet.anchorOf(row, names);
      const own = anchor === null ? '' : sheet.textAt(anchor.row, anchor.column);
      if (own !== '') name = own;
      const key = [name, ...units.map((column) => sheet.textAt(row, column))].join('\n');
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [index]);
      else group.push(index);
    });
    const lists = columns.map((column) => this.column(column));
    return [...groups].flatMap(([group, indices]) =>
      columns.map((column, at) => ({
        name: group,
        kind: String(column),
        figures: indices.map((index) => lists[at]?.[index] ?? null),
        limits: indices.filter((index) => sheet.kindAt(this.rows[index] ?? 0, column) === KIND.limit).length,
      })),
    );
  }

  /** The share of rows, of those where all are figures, in which a relation holds; 0 with fewer than two. */
  share(columns: readonly number[], holds: (...values: number[]) => boolean): number {
    const lists = columns.map((column) => this.column(column));
    let all = 0;
    let fitting = 0;
    for (let index = 0; index < this.rows.length; index += 1) {
      const values = lists.map((list) => list[index] ?? null);
      if (values.some((value) => value === null)) continue;
      all += 1;
      if (holds(...values.map((value) => value ?? 0))) fitting += 1;
    }
    return all < 2 ? 0 : fitting / all;
  }
}

/** Equal but for rounding: to half a unit of the last place that is shown, about. */
function near(a: number, b: number, slack = 0.006): boolean {
  return Math.abs(a - b) <= Math.max(slack * Math.max(Math.abs(a), Math.abs(b)), 1e-9);
}

export function isRatio(result: number, first: number, second: number): boolean {
  if (second === 0) return false;
  const ratio = first / second;
  return near(result, ratio, 0.01) || near(result, ratio * 100, 0.01);
}

export function isDifference(result: number, first: number, second: number): boolean {
  const size = Math.max(Math.abs(first), Math.abs(second), 1e-9);
  return (
    Math.abs(result - (first - second)) <= 0.006 * size || Math.abs(result - (second - first)) <= 0.006 * size
  );
}

export interface Statistics {
  readonly mean: number;
  readonly sum: number;
  readonly low: number;
  readonly high: number;
  readonly last: number;
}

export function statisticsOf(values: readonly (number | null)[]): Statistics | null {
  const known = values.flatMap((value) => (value === null ? [] : [value]));
  const last = known.at(-1);
  if (last === undefined) return null;
  const sum = known.reduce((total, value) => total + value, 0);
  return { mean: sum / known.length, sum, low: Math.min(...known), high: Math.max(...known), last };
}

/** A year in a label that no word explains. */
export const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

type Taken = 'mean' | 'sum' | 'low' | 'high';

/**
 * Whether the figures of a line are taken from the other lines: `proved`, or only `like` it. Targets lie near the mean of
 * their figures, and one or two are rounded to it by chance: a proof wants three, all the same of one kind, but one in four.
 *
 * @param judged each figure of the line, and what its row's (or column's) other figures come to
 */
export function takenFrom(
  judged: readonly { readonly value: number; readonly row: Statistics }[],
  kinds: readonly Taken[],
): 'proved' | 'like' | null {
  const counts = kinds.map((kind) => judged.filter(({ value, row }) => near(value, row[kind])).length);
  const most = Math.max(0, ...counts);
  if (most >= 3 && most >= judged.length * 0.75) return 'proved';
  return most >= 2 && most >= judged.length * 0.6 ? 'like' : null;
}

/** About as large as the row's own figures. */
export function isInScale(value: number, row: Statistics, times = 2.5): boolean {
  if (value === 0 || row.mean === 0 || Math.sign(value) !== Math.sign(row.mean)) return false;
  const ratio = Math.abs(value / row.mean);
  return ratio > 1 / times && ratio < times;
}
