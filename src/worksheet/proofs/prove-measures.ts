/**
 * What figures are that no word explains, proved from the figures themselves (worksheets §2, Vocabulary): a difference,
 * a share of the target, a rate of two counts, a mean of the row, a target in the metrics' own scale. Whole columns
 * are judged, never single cells; what isn't proved stays unused and is told.
 */
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import type { Lines } from '../coordinates/lines';
import type { LineRole } from '../dimensions/line-role';
import { readNumber } from '../cells/numbers';

/** A proof must hold in this share of the rows that can be judged, and in two of them at least. */
const ENOUGH = 0.7;

export interface Proven {
  readonly lines: Lines;
  /** Columns taken for targets by proof alone. */
  readonly targets: readonly number[];
}

/**
 * The lines with their unused columns proved, where they can be. `across`: periods stand in the header; `areNames`: the
 * names are metrics' beyond doubt.
 */
export function provedMeasures(sheet: TypedSheet, lines: Lines, across: boolean, areNames: boolean): Proven {
  const unused = [...lines.columns].filter(([, role]) => role === 'unused').map(([column]) => column);
  if (unused.length === 0 || unused.length > 12) return { lines, targets: [] };
  const rows = [...lines.rows].filter(([, role]) => role === 'actual').map(([row]) => row);
  const table = new Figures(sheet, rows.length > 400 ? rows.slice(0, 400) : rows);
  return across ? besidePeriods(table, lines, unused) : inList(table, lines, unused, areNames);
}

class Figures {
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

function isRatio(result: number, first: number, second: number): boolean {
  if (second === 0) return false;
  const ratio = first / second;
  return near(result, ratio, 0.01) || near(result, ratio * 100, 0.01);
}

function isDifference(result: number, first: number, second: number): boolean {
  const size = Math.max(Math.abs(first), Math.abs(second), 1e-9);
  return (
    Math.abs(result - (first - second)) <= 0.006 * size || Math.abs(result - (second - first)) <= 0.006 * size
  );
}

/** A list or a card: each column one measure. */
function inList(table: Figures, lines: Lines, unused: readonly number[], areNames: boolean): Proven {
  const columns = new Map(lines.columns);
  const with_ = (role: LineRole): number[] =>
    [...columns].filter(([, its]) => its === role).map(([column]) => column);
  const set = (column: number, role: LineRole): void => void columns.set(column, role);
  const open = (): number[] => unused.filter((column) => columns.get(column) === 'unused');
  // A rate of two whole numbers is the result, its counts are not.
  for (const rate of open()) {
    const counts = [...open(), ...with_('numerator'), ...with_('denominator')].filter(
      (column) => column !== rate,
    );
    for (const first of counts)
      for (const second of counts) {
        if (first === second || with_('actual').length > 0) continue;
        const holds = table.share(
          [rate, first, second],
          (r, x, y) => Number.isInteger(x) && Number.isInteger(y) && isRatio(r, x, y),
        );
        if (holds < ENOUGH) continue;
        set(rate, 'actual');
        set(first, 'numerator');
        set(second, 'denominator');
      }
  }
  const [actual] = with_('actual');
  const [target] = with_('target');
  for (const one of open()) {
    if (actual === undefined || target === undefined) break;
    if (table.share([one, actual, target], isDifference) >= ENOUGH) set(one, 'variance');
    else if (table.share([one, actual, target], isRatio) >= ENOUGH) set(one, 'achieved');
  }
  // The only column left beside the targets, or beside names and periods, holds the results.
  const left = open();
  const [only] = left;
  if (
    with_('actual').length === 0 &&
    left.length === 1 &&
    only !== undefined &&
    (target !== undefined || areNames)
  )
    set(only, 'actual');
  return { lines: { ...lines, columns }, targets: [] };
}

/** Columns beside the periods: a mean or sum of the row, a difference to the target, a target. */
function besidePeriods(table: Figures, lines: Lines, unused: readonly number[]): Proven {
  const columns = new Map(lines.columns);
  const periods = [...columns].filter(([, role]) => role === 'actual').map(([column]) => column);
  const [target] = [...columns].filter(([, role]) => role === 'target').map(([column]) => column);
  if (periods.length === 0) return { lines, targets: [] };
  const lists = periods.map((column) => table.column(column));
  const statistics = table.rows.map((_, index) => statisticsOf(lists.map((list) => list[index] ?? null)));
  const candidates: number[] = [];
  for (const column of unused) {
    const values = table.column(column);
    const judged = values.flatMap((value, index) => {
      const row = statistics[index];
      return value === null || row === null || row === undefined ? [] : [{ value, row }];
    });
    const share = (holds: (value: number, row: Statistics) => boolean): number =>
      judged.length < 2 ? 0 : judged.filter(({ value, row }) => holds(value, row)).length / judged.length;
    if (
      share((value, row) => [row.mean, row.sum].some((one) => near(value, one))) >= 0.6 &&
      periods.length > 1
    ) {
      columns.set(column, 'total');
    } else if (target !== undefined) {
      const goals = table.column(target);
      const pairs = values.flatMap((value, index) => {
        const [goal, row] = [goals[index] ?? null, statistics[index] ?? null];
        return value === null || goal === null || row === null ? [] : [{ value, goal, last: row.last }];
      });
      const all = Math.max(2, pairs.length);
      if (pairs.filter(({ value, goal, last }) => isDifference(value, last, goal)).length / all >= ENOUGH)
        columns.set(column, 'variance');
      else if (pairs.filter(({ value, goal, last }) => isRatio(value, last, goal)).length / all >= ENOUGH)
        columns.set(column, 'achieved');
    } else if (
      share((value, row) => isInScale(value, row)) >= 0.75 &&
      share((value, row) => isInScale(value, row, 5)) === 1
    )
      candidates.push(column);
  }
  const [only] = candidates;
  const hasTarget = [...columns.values(), ...lines.rows.values()].some((role) => role.startsWith('target'));
  if (only === undefined || candidates.length > 1 || hasTarget)
    return { lines: { ...lines, columns }, targets: [] };
  columns.set(only, 'target');
  return { lines: { ...lines, columns }, targets: [only] };
}

interface Statistics {
  readonly mean: number;
  readonly sum: number;
  readonly low: number;
  readonly high: number;
  readonly last: number;
}

function statisticsOf(values: readonly (number | null)[]): Statistics | null {
  const known = values.flatMap((value) => (value === null ? [] : [value]));
  const last = known.at(-1);
  if (last === undefined) return null;
  const sum = known.reduce((total, value) => total + value, 0);
  return { mean: sum / known.length, sum, low: Math.min(...known), high: Math.max(...known), last };
}

/** About as large as the row's own figures. */
function isInScale(value: number, row: Statistics, times = 2.5): boolean {
  if (value === 0 || row.mean === 0 || Math.sign(value) !== Math.sign(row.mean)) return false;
  const ratio = Math.abs(value / row.mean);
  return ratio > 1 / times && ratio < times;
}
