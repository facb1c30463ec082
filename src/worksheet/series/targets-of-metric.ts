/** The targets of a metric: at the same period, of its year, of its block, or of none (worksheets §2, Targets). */
import type { Cell } from '../../workbook/address';
import type { CellValue } from '../../workbook/snapshot';
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import type { TargetCells } from '../metric/metric-facts';
import { targetInName } from '../metric/target-in-name';
import type { Period } from '../periods/period';
import { coversPeriod, isPartOfYear } from '../periods/period-axis';
import type { Measure } from '../words/label-words';
import type { Gathered } from './collect';
import type { Context } from './context';
import type { FigureCell } from './figure-cells';
import { placeReaching } from './reaching-targets';
import { holdsForSpan, reportOtherSpan } from './span-targets';
import { periodKey } from './table-periods';

function valueInCell(sheet: TypedSheet, cell: FigureCell | undefined): CellValue {
  return cell === undefined ? '' : sheet.valueAt(cell.row, cell.column);
}

function formatInCell(sheet: TypedSheet, cell: FigureCell | undefined): string {
  return cell === undefined ? 'General' : sheet.formatAt(cell.row, cell.column);
}

/** Targets at the same period, else of its year, else of its block, else of no period. */
export function targetsOfMetric(
  sheet: TypedSheet,
  one: Gathered,
  measures: readonly Measure[],
  context: Context,
): TargetCells | null {
  const measure = measures.find((wanted) => one.figures.has(wanted));
  const cells = measure === undefined ? undefined : one.figures.get(measure);
  if (cells === undefined) return measures.includes('target') ? writtenBeside(sheet, one, context) : null;
  const filled: FigureCell[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells.at(index);
    if (cell !== undefined && sheet.kindAt(cell.row, cell.column) !== KIND.blank) filled.push(cell);
  }
  const at: (FigureCell | undefined)[] = context.periods.map(() => undefined);
  const reaching = placeReaching(filled, at, context);
  const plain = filled.filter(
    (cell) => !reaching.has(cell) && (cell.period === null || context.slotOf(cell.period) < 0),
  );
  const elsewhere = plain.find(({ period }) => isOtherYear(period, context.periods));
  if (elsewhere !== undefined && filled.every(({ period }) => isOtherYear(period, context.periods))) {
    return holdsForSpan(sheet, one, elsewhere, context) ? targetInCell(sheet, elsewhere) : null;
  }
  const [only] = plain;
  if (filled.length === 1 && only !== undefined && !isPartOfYear(only.period))
    return targetInCell(sheet, only);
  const isAlone = filled.length === 1 && reaching.size === 0;
  if (isAlone && isForAll(sheet, one, filled[0], context)) return targetInCell(sheet, filled[0]);
  const clash = differing(sheet, plain) ?? besideThatOfPeriods(sheet, filled, context);
  if (clash !== null) {
    context.twoTargets(clash[0], clash[1]);
    return null;
  }
  const groups = new Set(plain.map(({ group }) => group));
  const fiscal = plain.find((cell) => !standsAmong(one, cell, plain, context));
  for (const cell of plain) {
    context.periods.forEach((period, slot) => {
      if (cell.period !== null) {
        if (coversPeriod(cell.period, period) && standsAmong(one, cell, plain, context)) at[slot] = cell;
      } else if (groups.size <= 1 || isOfGroup(one, period, cell.group)) at[slot] ??= cell;
    });
  }
  for (const cell of filled) {
    const slot = context.slotOf(cell.period);
    if (slot >= 0 && cell.period !== null && !reaching.has(cell)) at[slot] = cell;
  }
  const unused = fiscal ?? (at.every((cell) => cell === undefined) ? filled[0] : undefined);
  if (unused !== undefined) reportOtherSpan(sheet, one, unused, context);
  return {
    values: at.map((cell) => valueInCell(sheet, cell)),
    formatAt: (slot) => formatInCell(sheet, at[slot]),
    cellAt: (slot) => at[slot] ?? one.nameAt,
  };
}

/** A line of targets filled in once, at the first of several periods: it holds for those behind it too. */
function isForAll(sheet: TypedSheet, one: Gathered, cell: FigureCell | undefined, context: Context): boolean {
  if (cell === undefined || context.slotOf(cell.period) < 0) return false;
  const results = resultsOf(sheet, one, context);
  const [first] = results;
  if (first === undefined || results.length < 2) return false;
  const isAcross = results.every(({ row }) => row === first.row);
  const isDown = results.every(({ column }) => column === first.column);
  if (isAcross && cell.row !== first.row) return first.column === cell.column;
  return isDown && cell.column !== first.column && first.row === cell.row;
}

function resultsOf(sheet: TypedSheet, one: Gathered, context: Context): FigureCell[] {
  return [...(one.figures.get('actual') ?? [])].filter(
    ({ row, column, period }) => context.slotOf(period) >= 0 && sheet.kindAt(row, column) === KIND.figure,
  );
}

/** True for a year that none of the table's periods lies in. */
export function isOtherYear(year: Period | null, periods: readonly Period[]): boolean {
  if (year?.kind !== 'year' || periods.some(({ yearless, kind }) => yearless || kind === 'year'))
    return false;
  return !periods.some((period) => coversPeriod(year, period));
}

/** Two targets for the same place that say different things. */
function differing(
  sheet: TypedSheet,
  cells: readonly FigureCell[],
): readonly [FigureCell, FigureCell] | null {
  for (const [index, cell] of cells.entries()) {
    const other = cells
      .slice(0, index)
      .find(
        (before) =>
          before.group === cell.group &&
          (before.period === null
            ? cell.period === null
            : cell.period !== null && periodKey(before.period) === periodKey(cell.period)) &&
          sheet.valueAt(before.row, before.column) !== sheet.valueAt(cell.row, cell.column),
      );
    if (other !== undefined) return [other, cell];
  }
  return null;
}

/** One target for all, and another for every period: "Target" 80 beside a "Benchmark" of 77 in each month. */
function besideThatOfPeriods(
  sheet: TypedSheet,
  filled: readonly FigureCell[],
  context: Context,
): readonly [FigureCell, FigureCell] | null {
  const forAll = filled.find(({ period }) => period === null);
  const ofPeriods = filled.filter(({ period }) => period !== null && context.slotOf(period) >= 0);
  const [first] = ofPeriods;
  if (forAll === undefined || first === undefined || ofPeriods.length < context.periods.length) return null;
  const value = valueInCell(sheet, first);
  const isOne = ofPeriods.every((cell) => valueInCell(sheet, cell) === value);
  return isOne && value !== valueInCell(sheet, forAll) ? [forAll, first] : null;
}

/**
 * A fiscal quarter's months are others than the calendar's: its target stands beside one of its months. Targets side by
 * side ("Target H1", "Target H2") are a list in front of all months: the first is that of the earliest.
 */
function standsAmong(
  one: Gathered,
  cell: FigureCell,
  targets: readonly FigureCell[],
  context: Context,
): boolean {
  const wide = cell.period;
  if (wide === null || !isPartOfYear(wide)) return true;
  const [earliest] = context.periods;
  const list = sideBySide(cell, targets).flatMap(({ period }) => (period === null ? [] : [period]));
  if (list.length > 1 && earliest !== undefined) {
    const first = list.reduce((before, period) => (period.ordinal < before.ordinal ? period : before));
    return coversPeriod(first, earliest);
  }
  const beside = [...(one.figures.get('actual') ?? [])].flatMap(({ row, column, period }) =>
    isBeside(cell, { row, column }) && period !== null && context.slotOf(period) >= 0 ? [period] : [],
  );
  return beside.length === 0 || beside.some((period) => coversPeriod(wide, period));
}

/** The targets of parts of a year that stand without a gap from this one on, in both directions. */
function sideBySide(cell: FigureCell, targets: readonly FigureCell[]): FigureCell[] {
  const parts = targets.filter(({ period }) => isPartOfYear(period));
  const list = [cell];
  for (let found: FigureCell | undefined = cell; found !== undefined;) {
    found = parts.find((other) => !list.includes(other) && list.some((one) => isBeside(one, other)));
    if (found !== undefined) list.push(found);
  }
  return list;
}

function isBeside(cell: Cell, other: Cell): boolean {
  return Math.abs(other.row - cell.row) + Math.abs(other.column - cell.column) === 1;
}

function isOfGroup(one: Gathered, period: Period, group: number): boolean {
  return [...(one.figures.get('actual') ?? [])].some(
    (cell) => cell.group === group && cell.period !== null && periodKey(cell.period) === periodKey(period),
  );
}

function targetInCell(sheet: TypedSheet, cell: FigureCell | undefined): TargetCells {
  return {
    values: [valueInCell(sheet, cell)],
    formatAt: () => formatInCell(sheet, cell),
    cellAt: () => cell ?? { row: 0, column: 0 },
  };
}

/** A target in the name, or in a row of its own under it: "Target: 5 %". */
function writtenBeside(sheet: TypedSheet, one: Gathered, context: Context): TargetCells | null {
  if (one.inName !== null) {
    return { values: [one.inName], formatAt: () => 'General', cellAt: () => one.nameAt };
  }
  if (one.note === null) return null;
  for (let column = sheet.area.left; column <= sheet.endOf(one.note); column += 1) {
    const cell = { row: one.note, column };
    const said =
      context.targetAt(cell) ?? targetInName(sheet.textAt(one.note, column), sheet.languages)?.target;
    if (said === undefined) continue;
    return { values: [said], formatAt: () => 'General', cellAt: () => cell };
  }
  return null;
}
