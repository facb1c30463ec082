/** Targets beside values, and the direction they may tell by themselves (functions, Arguments). */
import type { Better, Metric, Point, Target, Targets } from '../../scoring/metric';
import { decimalMarkOf } from '../../worksheet/cells/decimal-mark';
import { readTarget } from '../../worksheet/metric/target-text';
import { badArgument, type Place } from '../problem';
import { cellOf, matrixOf, mustFit, passOn, shape, shown, type RawArgument } from './cells';
import type { Table } from './series';

/** One cell of targets: what it says, and in which words, for messages. */
interface TargetCell {
  readonly target: Target;
  readonly better: Better | null;
  readonly text: string;
  /** True for a text such as `"≥ 80%"`: the metric is a share. */
  readonly share: boolean;
  readonly place: Place;
}

/** Targets as given: a block of cells, null where there is none. */
export interface TargetBlock {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (readonly (TargetCell | null)[])[];
}

/** Reads every cell. @throws `#VALUE!` naming the cell that is no target. */
export function readTargets(argument: RawArgument): TargetBlock {
  const { name } = argument;
  const matrix = matrixOf(argument);
  const mark = decimalMarkOf(matrix.cells.flatMap((row) => row.map(cellOf)));
  const line = matrix.rows === 1 || matrix.columns === 1;
  const cells = matrix.cells.map((row, r) =>
    row.map((raw, c): TargetCell | null => {
      const cell = cellOf(raw);
      if (typeof cell === 'object' && cell.error !== '#N/A') throw passOn(cell.error);
      const reading = readTarget(cell, 'General', mark);
      if (reading.kind === 'missing') return null;
      if (reading.kind === 'target') {
        return {
          target: reading.target,
          better: reading.better,
          text: shown(cell),
          share: reading.form === 'percent',
          place: place(r, c, line),
        };
      }
      if (reading.ambiguous) {
        throw badArgument('ambiguousNumber', { argument: name, text: shown(cell) }, place(r, c, line));
      }
      throw badArgument(
        'notAllowed',
        { argument: name, text: shown(cell), allowed: targetForms },
        place(r, c, line),
      );
    }),
  );
  return { name, rows: matrix.rows, columns: matrix.columns, cells };
}

/** The ways to write a target, the same in every language. */
const targetForms = '0.8, "≥ 80%", "<= 30", "80%-90%"';

/** The way to write a band. */
const bandForm = '"80%-90%" (better: within)';

/** A metric of a function: a direction that is not told is `higher`. */
export interface DirectedMetric extends Metric {
  readonly better: Better;
}

/** One metric from a series. @throws `#VALUE!` when shapes or directions contradict each other. */
export function seriesMetric(
  points: readonly Point[],
  block: TargetBlock | null,
  better: Better | null,
): DirectedMetric {
  if (block === null) return metric(points, null, better ?? 'higher');
  const line = block.rows === 1 ? (block.cells[0] ?? []) : block.cells.map((row) => row[0] ?? null);
  const count = points.length;
  mustFit(block.name, shape(block.rows, block.columns), shape(1, 1), shape(1, count), shape(count, 1));
  return metricWith(points, line, better, block.name);
}

/** The arguments that describe a table of metrics. */
export interface TableArguments {
  readonly table: Table;
  readonly targets: TargetBlock;
  readonly better: readonly (Better | null)[] | null;
  readonly categories: readonly Metric['category'][] | null;
}

/**
 * A table's metrics; rows with nothing at all are null and stay out of the score.
 * @throws `#VALUE!` when shapes or directions contradict each other.
 */
export function tableMetrics({
  table,
  targets: block,
  better: betters,
  categories,
}: TableArguments): readonly (DirectedMetric | null)[] {
  const count = table.rows.length;
  const perPeriod = block.rows === count && block.columns === table.columns && block.columns > 1;
  const perMetric = block.columns === 1 && block.rows === count;
  const whole = shape(count, table.columns);
  mustFit(block.name, shape(block.rows, block.columns), shape(1, 1), shape(count, 1), whole);
  columnFits('better', betters, count);
  columnFits('categories', categories, count);
  return table.rows.map((points, row) => {
    const line = block.cells[perPeriod || perMetric ? row : 0] ?? [];
    if (points.every((point) => point === null) && line.every((cell) => cell === null)) return null;
    const read = metricWith(points, line, rowOf(betters, row), block.name);
    // A blank category is unknown, and what is unknown counts: a blank never improves a score (scoring §7).
    return { ...read, category: rowOf(categories, row) };
  });
}

/** @throws `#VALUE!` unless there is one value for all or one a metric. */
export function columnFits(argument: string, column: readonly unknown[] | null, metrics: number): void {
  if (column !== null) mustFit(argument, column.length, 1, metrics);
}

/** The entry of a row in a column with one value for all or one a metric; null where there is none. */
export function rowOf<T>(column: readonly (T | null)[] | null, row: number): T | null {
  if (column === null) return null;
  return column[column.length === 1 ? 0 : row] ?? null;
}

/** True when a direction is given for the row, by the column or by the words of its targets. */
export function directionTold(
  block: TargetBlock,
  betters: readonly (Better | null)[] | null,
  row: number,
): boolean {
  if (rowOf(betters, row) !== null) return true;
  return (block.cells[block.rows === 1 ? 0 : row] ?? []).some((cell) => (cell?.better ?? null) !== null);
}

/**
 * True when a sentence about the metric should write percentages: a target is written as one, and every value is a share
 * of it. Beside "80%" a 78 may be meant as 78 %, and `7800%` is what nobody wrote.
 */
export function isShare(points: readonly Point[], block: TargetBlock): boolean {
  return (
    points.every((point) => point === null || (point >= 0 && point <= 1)) &&
    block.cells.some((row) => row.some((cell) => cell?.share === true))
  );
}

function metricWith(
  points: readonly Point[],
  line: readonly (TargetCell | null)[],
  given: Better | null,
  argument: string,
): DirectedMetric {
  const better = directionOf(line, given, argument);
  const targets = line.map((cell) => (cell === null ? null : cell.target));
  const [only = null] = targets;
  return metric(points, targets.length === 1 ? only : targets, better);
}

function directionOf(line: readonly (TargetCell | null)[], given: Better | null, argument: string): Better {
  let told: TargetCell | null = null;
  let plain: TargetCell | null = null;
  for (const cell of line) {
    if (cell === null) continue;
    if (cell.better === null) {
      plain ??= cell;
    } else if (told === null) {
      told = cell;
    } else if (told.better !== cell.better) {
      throw badArgument('mixedTargets', { argument, text: told.text, other: cell.text });
    }
  }
  if (told !== null && given !== null && told.better !== given) {
    throw badArgument('contradiction', { argument, text: told.text, better: given }, told.place);
  }
  const better = told?.better ?? given ?? 'higher';
  if (better === 'within' && plain !== null) {
    throw badArgument('notAllowed', { argument, text: plain.text, allowed: bandForm }, plain.place);
  }
  return better;
}

function metric(points: readonly Point[], targets: Targets, better: Better): DirectedMetric {
  return { name: '', category: null, better, targets, points };
}

function place(row: number, column: number, line: boolean): Place {
  return line ? { cell: Math.max(row, column) + 1 } : { row: row + 1, column: column + 1 };
}
