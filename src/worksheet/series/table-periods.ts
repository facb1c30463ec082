/** The periods of a table, in the order its sheet has them, and where each was met first. */
import type { Cell } from '../../workbook/address';
import type { CellValue } from '../../workbook/snapshot';
import type { TypedSheet } from '../cells/typed-sheet';
import type { Coordinates } from '../coordinates/says';
import type { Lines } from '../coordinates/lines';
import { wordLookup } from '../metric/metric-facts';
import type { Period } from '../periods/period';
import { type PeriodAxis, periodAxis } from '../periods/period-axis';
import type { FindingsLog } from '../sheet/finding';
import type { Gathered } from './collect';
import type { FigureCell, FilledColumns } from './figure-cells';
import { lastMeasured, reportUnmeasured, upTo } from './unmeasured-end';

/** A card that names no period is one point of a period nobody named. */
export const NO_PERIODS: readonly Period[] = [{ kind: 'month', ordinal: 0, iso: '', yearless: true }];

export function periodKey(period: Period): string {
  return `${period.iso} ${period.ordinal}`;
}

/** The first result of each period, in the order they are met: a label may be its own object in each row or one for all. */
export function firstFigures(gathered: readonly Gathered[]): ReadonlyMap<Period, FigureCell> {
  const found = new Map<Period, FigureCell>();
  let before: FilledColumns | null = null;
  for (const { figures } of gathered) {
    const cells = figures.get('actual');
    // Filled as the row above: its periods are known.
    if (cells === undefined || cells.filled === before) continue;
    before = cells.filled;
    cells.filled.periods.forEach((period, index) => {
      const cell = period === null || found.has(period) ? undefined : cells.at(index);
      if (period !== null && cell !== undefined) found.set(period, cell);
    });
  }
  return found;
}

function distinctPeriods(firsts: ReadonlyMap<Period, FigureCell>): Period[] {
  const found = new Map<string, Period>();
  for (const period of firsts.keys()) if (!found.has(periodKey(period))) found.set(periodKey(period), period);
  return [...found.values()];
}

/** The periods as the sheet orders them; where years cross months, that is the calendar's. */
export function periodsInOrder(lines: Lines, firsts: ReadonlyMap<Period, FigureCell>): Period[] {
  if (isList(lines)) return distinctPeriods(firsts);
  const down = [...lines.columns.values()].includes('period');
  const across = [...lines.rows.values()].includes('period');
  if (down && across) return distinctPeriods(firsts).sort((a, b) => a.ordinal - b.ordinal);
  return inOrderOfPlaces(firsts, down ? 'row' : 'column');
}

/** The periods in the order they stand in: a metric that was measured later than others must not mix them up. */
function inOrderOfPlaces(firsts: ReadonlyMap<Period, FigureCell>, along: 'row' | 'column'): Period[] {
  const places = new Map<string, FigureCell>();
  const order = (a: FigureCell, b: FigureCell): number => a.group - b.group || a[along] - b[along];
  for (const [period, cell] of firsts) {
    const before = places.get(periodKey(period));
    if (before === undefined || order(cell, before) < 0) places.set(periodKey(period), cell);
  }
  return distinctPeriods(firsts).sort((a, b) => {
    const [first, second] = [places.get(periodKey(a)), places.get(periodKey(b))];
    return first === undefined || second === undefined ? 0 : order(first, second);
  });
}

export function firstPlaces(firsts: ReadonlyMap<Period, FigureCell>, given: readonly Period[]): Cell[] {
  const found = new Map<string, Cell>();
  for (const [period, { row, column }] of firsts)
    if (!found.has(periodKey(period))) found.set(periodKey(period), { row, column });
  return given.map((period) => found.get(periodKey(period)) ?? { row: 0, column: 0 });
}

export function measuredAxis(
  sheet: TypedSheet,
  gathered: readonly Gathered[],
  given: readonly Period[],
  whole: PeriodAxis,
  log: FindingsLog,
): PeriodAxis {
  const slots = new Map(given.map((period, index) => [periodKey(period), whole.slotOf[index] ?? -1]));
  const cells = new Map<Gathered, Map<number, CellValue[]>>();
  const bySlot = (one: Gathered): Map<number, CellValue[]> => {
    const known = cells.get(one);
    if (known !== undefined) return known;
    const made = new Map<number, CellValue[]>();
    for (const { period, row, column } of one.figures.get('actual') ?? []) {
      const slot = period === null ? -1 : (slots.get(periodKey(period)) ?? -1);
      made.set(slot, [...(made.get(slot) ?? []), sheet.valueAt(row, column)]);
    }
    cells.set(one, made);
    return made;
  };
  const last = lastMeasured(gathered, whole, {
    nameOf: (one) => one.name,
    valuesAt: (one, slot) => bySlot(one).get(slot) ?? [],
    words: wordLookup(sheet.languages),
  });
  if (last === null) return whole;
  reportUnmeasured(whole, last, log);
  return periodAxis(upTo(given, whole.periods[last]));
}

/** True for a table of one measurement a row. */
export function isList(lines: Lines): boolean {
  const columns = [...lines.columns.values()];
  return columns.includes('period') && columns.includes('metric');
}

/** The label of the first period. */
export function firstPeriodLabel(lines: Lines, { groups }: Coordinates): Cell | null {
  const row = [...lines.rows].findLast(([, role]) => role === 'period')?.[0];
  const across = groups
    .flatMap(({ columns }) => columns)
    .find(({ period, out }) => period !== null && out === null);
  if (row !== undefined && across !== undefined) return { row, column: across.line };
  const column = [...lines.columns].find(([, role]) => role === 'period')?.[0];
  const down = groups.flatMap(({ data }) => data).find(({ period, out }) => period !== null && out === null);
  return column === undefined || down === undefined ? null : { row: down.line, column };
}
