/** Finds the header lines of cross tables: lines whose cells name periods, with figures in the lines after them. */
import type { Grid } from '../sheet/grid';
import type { Period } from '../periods/period';
import { kindOf, usualKind } from '../periods/period-axis';
import { hasYear, partOfLine, periodsAlong, yearTitle } from '../periods/periods-along';
import { headerRole } from '../words/header-roles';
import { kindAt, spread, textAt } from './cell-kinds';

export interface PeriodHeader {
  /** One line, or several: years over months. */
  readonly lines: readonly number[];
  /** Positions that name a period of the usual kind, and those that name another. */
  readonly positions: readonly number[];
  readonly otherKinds: readonly number[];
  readonly periods: readonly Period[];
  /** True when all of them are plain numbers that may be years, or figures. */
  readonly plainNumbers: boolean;
  /** Lines of the table's body: up to the next header. */
  readonly body: readonly number[];
  /** Of the filled cells at the periods, the share that are figures. */
  readonly figures: number;
}

/** Lines that are looked at for a header; of a longer sheet the first ones and some of each stretch. */
const MOST_LINES = 3000;
/** A sheet of dates has periods in every line; tables enough for anyone are these. */
const MOST_CANDIDATES = 200;
const MOST_POSITIONS = 400;
const LONGEST_AXIS = 20_000;
const BODY_SAMPLE = 80;

interface Candidate {
  readonly index: number;
  readonly finer: boolean;
}

/** The headers of a grid, from the first line to the last; each with figures under at least half its filled cells. */
export function periodHeaders(grid: Grid): PeriodHeader[] {
  const candidates = candidatesOf(grid);
  const starts: { indices: readonly number[]; positions: ReadonlySet<number> }[] = [];
  let covered = -1;
  for (let at = 0; at < candidates.length; at += 1) {
    if ((candidates[at]?.index ?? -1) <= covered) continue;
    const indices = withLinesAround(grid, candidates, at);
    const lines = linesAt(grid, indices);
    const positions = periodPositions(grid, lines);
    covered = indices.at(-1) ?? covered;
    const before = starts.at(-1)?.positions;
    const isInside = before !== undefined && positions.some((position) => before.has(position));
    if (isInside && !startsTable(grid, indices, positions)) continue;
    starts.push({ indices, positions: new Set(positions) });
  }
  return starts.flatMap(({ indices }, at) => {
    const from = (indices.at(-1) ?? 0) + 1;
    const next = starts[at + 1]?.indices[0] ?? grid.lines.length;
    return verified(grid, linesAt(grid, indices), grid.lines.slice(from, next)) ?? [];
  });
}

/**
 * True when lines with periods under another header head a table of their own, and are no row of figures that look
 * like periods: a header word stands before the periods, or a blank line or a title above.
 */
function startsTable(grid: Grid, indices: readonly number[], positions: readonly number[]): boolean {
  const lines = linesAt(grid, indices);
  const first = positions[0] ?? 0;
  const labels = grid.positions
    .filter((position) => position < first)
    .flatMap((position) => lines.map((line) => textAt(grid, line, position)))
    .filter((text) => text !== '');
  if (labels.some((text) => headerRole(text) !== null)) return true;
  const index = indices[0] ?? 0;
  const before = grid.lines[index - 1];
  if (before === undefined || before < (grid.lines[index] ?? 0) - 1) return true;
  return grid.positions.filter((position) => kindAt(grid, before, position) !== 'blank').length <= 1;
}

/** Lines with at least two periods. */
function candidatesOf(grid: Grid): Candidate[] {
  const positions = spread(grid.positions, MOST_POSITIONS);
  const indices = grid.lines.map((_, index) => index);
  return spread(indices, MOST_LINES)
    .flatMap((index) => {
      const line = grid.lines[index];
      if (line === undefined) return [];
      const periods = periodsAlong(grid, [line], positions).filter((period) => period !== null);
      if (periods.length < 2) return [];
      return [{ index, finer: periods.some((period) => period.kind !== 'year') }];
    })
    .slice(0, MOST_CANDIDATES);
}

/** The header a candidate belongs to, as indices: with the years above it, or the months under its years. */
function withLinesAround(grid: Grid, candidates: readonly Candidate[], at: number): number[] {
  const candidate = candidates[at];
  const line = grid.lines[candidate?.index ?? -1];
  if (candidate === undefined || line === undefined) return [];
  const { index } = candidate;
  const next = candidates[at + 1];
  const below = grid.lines[index + 1];
  const positions = periodPositions(grid, [line]);
  if (!candidate.finer) {
    if (next !== undefined && next.index === index + 1 && next.finer) return [index, index + 1];
    const isParted = below !== undefined && partOfLine(grid, below, positions) !== null;
    return isParted ? [index, index + 1] : [index];
  }
  if (periodsAlong(grid, [line], positions).some((period) => period?.yearless === true)) {
    for (let above = index - 1; above >= Math.max(0, index - 3); above -= 1) {
      const upper = grid.lines[above];
      if (
        upper !== undefined &&
        (hasYear(grid, upper, positions) || yearTitle(grid, upper, positions) !== null)
      ) {
        return range(above, index);
      }
    }
  }
  return [index];
}

function verified(grid: Grid, lines: readonly number[], body: readonly number[]): PeriodHeader | null {
  const all = periodPositions(grid, lines);
  if (all.length > LONGEST_AXIS) return null;
  const periods = periodsAlong(grid, lines, all);
  const usual = usualKind(periods);
  const ofUsual = (period: Period | null): boolean => period !== null && kindOf(period) === usual;
  const otherKinds = all.filter((_, index) => periods[index] !== null && !ofUsual(periods[index] ?? null));
  const chosen = all.filter((_, index) => ofUsual(periods[index] ?? null));
  // Once more without the others: what one cell leaves open its neighbours decide, and these will be its neighbours.
  const again = periodsAlong(grid, lines, chosen);
  const kept = again.filter((period) => period !== null);
  const positions = chosen.filter((_, index) => again[index] !== null);
  if (positions.length < 2) return null;
  const figures = figureShare(grid, body, positions);
  if (figures === null || figures < 0.5) return null;
  const plainNumbers = allPlainNumbers(grid, lines, positions);
  return { lines, positions, otherKinds, periods: kept, plainNumbers, body, figures };
}

/** The positions at which the lines name a period. */
function periodPositions(grid: Grid, lines: readonly number[]): number[] {
  const periods = periodsAlong(grid, lines, grid.positions);
  return grid.positions.filter((_, index) => periods[index] !== null);
}

/** Of the filled cells the share that are figures, null without one. Sampled: some lines, some positions. */
function figureShare(grid: Grid, body: readonly number[], positions: readonly number[]): number | null {
  let figures = 0;
  let others = 0;
  for (const line of spread(body, BODY_SAMPLE)) {
    for (const position of spread(positions, BODY_SAMPLE)) {
      const kind = kindAt(grid, line, position);
      if (kind === 'figure') figures += 1;
      else if (kind === 'text' || kind === 'date') others += 1;
    }
  }
  return figures === 0 ? null : figures / (figures + others);
}

/** True when no cell of the header says more than a number that may be a year or a figure. */
function allPlainNumbers(grid: Grid, lines: readonly number[], positions: readonly number[]): boolean {
  return positions.every((position) =>
    lines.every((line) => {
      const kind = kindAt(grid, line, position);
      return kind === 'blank' || (kind === 'figure' && typeof grid.valueAt(line, position) === 'number');
    }),
  );
}

function linesAt(grid: Grid, indices: readonly number[]): number[] {
  return indices.flatMap((index) => grid.lines[index] ?? []);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
