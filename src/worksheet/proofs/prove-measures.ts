/**
 * What figures are that no word explains, proved from the figures themselves (worksheets §2, Vocabulary): a difference,
 * a share of the target, a rate of two counts, a mean of the row, a target in the metrics' own scale. Whole columns
 * are judged, never single cells; what isn't proved stays unused and is told.
 */
import type { TypedSheet } from '../cells/typed-sheet';
import type { Lines } from '../coordinates/lines';
import type { LineRole } from '../dimensions/line-role';
import {
  Figures,
  isDifference,
  isInScale,
  isRatio,
  takenFrom,
  YEAR,
  statisticsOf,
  type Statistics,
} from './figures-of-columns';
import { provedKinds } from './prove-kinds';
import { provedRows } from './prove-rows';

/** A proof must hold in this share of the rows that can be judged, and in two of them at least. */
const ENOUGH = 0.7;

export interface Proven {
  readonly lines: Lines;
  /** Columns taken for targets by proof alone. */
  readonly targets: readonly number[];
  /** So is this row, in a table of periods down. */
  readonly targetRow: number | null;
}

/**
 * The lines with their unused columns proved, where they can be. `across`: periods stand in the header; `areNames`: the
 * names are metrics' beyond doubt.
 */
export function provedMeasures(sheet: TypedSheet, given: Lines, across: boolean, areNames: boolean): Proven {
  const { lines, targetRow } = across ? { lines: given, targetRow: null } : provedRows(sheet, given);
  const unused = [...lines.columns].filter(([, role]) => role === 'unused').map(([column]) => column);
  if (unused.length === 0 || unused.length > 12) return { lines, targets: [], targetRow };
  const rows = [...lines.rows].filter(([, role]) => role === 'actual').map(([row]) => row);
  const table = new Figures(sheet, rows.length > 400 ? rows.slice(0, 400) : rows);
  const found = across ? besidePeriods(table, lines, unused) : inList(table, lines, unused, areNames);
  return { ...found, targetRow };
}

interface ProvenColumns {
  readonly lines: Lines;
  readonly targets: readonly number[];
}

/** A list or a card: each column one measure. */
function inList(table: Figures, lines: Lines, unused: readonly number[], areNames: boolean): ProvenColumns {
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
  const proved = provedByName(table, columns, open(), lines.constants.metric !== undefined, set);
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
  return { lines: { ...lines, columns }, targets: proved };
}

/** In a list each metric has several rows: what hardly changes within it is its target, what does its result. @returns the columns of targets */
function provedByName(
  table: Figures,
  columns: ReadonlyMap<number, LineRole>,
  open: readonly number[],
  isNamed: boolean,
  set: (column: number, role: LineRole) => void,
): readonly number[] {
  const withRole = (role: LineRole): number[] =>
    [...columns].filter(([, its]) => its === role).map(([column]) => column);
  const names = withRole('metric')[0] ?? null;
  const results = withRole('actual');
  if ((names === null && !isNamed) || open.length + results.length < 2 || withRole('target').length > 0)
    return [];
  const kinds = provedKinds(table.byName(names, withRole('unit'), [...open, ...results]));
  if (kinds === null) return [];
  for (const column of open) {
    const kind = kinds.get(String(column)) ?? 'unused';
    if (kind !== 'unused' && (kind !== 'actual' || results.length === 0)) set(column, kind);
  }
  return open.filter((column) => kinds.get(String(column)) === 'target');
}

/** Columns beside the periods: a mean or sum of the row, a difference to the target, a target. */
function besidePeriods(table: Figures, lines: Lines, unused: readonly number[]): ProvenColumns {
  const columns = new Map(lines.columns);
  const periods = [...columns].filter(([, role]) => role === 'actual').map(([column]) => column);
  const [target] = [...columns].filter(([, role]) => role === 'target').map(([column]) => column);
  if (periods.length === 0) return { lines, targets: [] };
  const lists = periods.map((column) => table.column(column));
  const statistics = table.rows.map((_, index) => statisticsOf(lists.map((list) => list[index] ?? null)));
  const candidates: number[] = [];
  // What comes again in each block of periods, under one label, is of one kind: more evidence, less asked of each column.
  const isRepeated = (column: number): boolean =>
    unused.length > 1 && unused.every((other) => table.label(lines, other) === table.label(lines, column));
  for (const column of unused) {
    const values = table.column(column);
    const judged = values.flatMap((value, index) => {
      const row = statistics[index];
      return value === null || row === null || row === undefined ? [] : [{ value, row }];
    });
    if (target === undefined && table.limits(column) > Math.max(1, judged.length)) {
      candidates.push(column);
      continue;
    }
    const share = (holds: (value: number, row: Statistics) => boolean): number =>
      judged.length < 2 ? 0 : judged.filter(({ value, row }) => holds(value, row)).length / judged.length;
    const taken = periods.length < 2 ? null : takenFrom(judged, ['mean', 'sum']);
    if (taken === 'proved') {
      columns.set(column, 'total');
    } else if (taken === 'like' && target === undefined) {
      // A mean of each row, or targets about as large as one: told, and nothing else is taken for the targets beside it.
      continue;
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
      !YEAR.test(table.label(lines, column)) &&
      share((value, row) => isInScale(value, row)) >= (isRepeated(column) ? 0.6 : 0.75) &&
      (isRepeated(column) || share((value, row) => isInScale(value, row, 5)) === 1)
    )
      candidates.push(column);
  }
  const [only] = candidates;
  const hasTarget =
    [...columns.values(), ...lines.rows.values()].some((role) => role.startsWith('target')) ||
    [...lines.cells.values()].some(
      ({ target: inName, measure }) => inName !== undefined || measure?.startsWith('target') === true,
    );
  // Beside another column nobody can explain either may be the target.
  const others = unused.filter(
    (column) =>
      columns.get(column) === 'unused' &&
      !candidates.includes(column) &&
      table.column(column).some((value) => value !== null),
  );
  // Blocks of years side by side have a target each, under one label.
  const isOneKind =
    only !== undefined &&
    candidates.every((column) => table.label(lines, column) === table.label(lines, only));
  if (!isOneKind || hasTarget || others.length > 0) return { lines: { ...lines, columns }, targets: [] };
  for (const column of candidates) columns.set(column, 'target');
  return { lines: { ...lines, columns }, targets: candidates };
}
