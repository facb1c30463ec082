/** The targets of a metric: at the same period, of its year, of its block, or of none (worksheets §2, Targets). */
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
  const plain = filled.filter(({ period }) => period === null || context.slotOf(period) < 0);
  const elsewhere = plain.find(({ period }) => isOtherYear(period, context.periods));
  if (elsewhere !== undefined && filled.every(({ period }) => isOtherYear(period, context.periods))) {
    return holdsForSpan(sheet, one, elsewhere, context) ? targetInCell(sheet, elsewhere) : null;
  }
  const [only] = plain;
  if (filled.length === 1 && only !== undefined && !isPartOfYear(only.period))
    return targetInCell(sheet, only);
  const at: (FigureCell | undefined)[] = context.periods.map(() => undefined);
  const clash = differing(sheet, plain) ?? besideThatOfPeriods(sheet, filled, context);
  if (clash !== null) {
    context.twoTargets(clash[0], clash[1]);
    return null;
  }
  const groups = new Set(plain.map(({ group }) => group));
  for (const cell of plain) {
    context.periods.forEach((period, slot) => {
      if (cell.period !== null) {
        if (coversPeriod(cell.period, period) && standsAmong(one, cell, context)) at[slot] = cell;
      } else if (groups.size <= 1 || isOfGroup(one, period, cell.group)) at[slot] ??= cell;
    });
  }
  for (const cell of filled) {
    const slot = context.slotOf(cell.period);
    if (slot >= 0 && cell.period !== null) at[slot] = cell;
  }
  const [first] = filled;
  if (first !== undefined && at.every((cell) => cell === undefined))
    reportOtherSpan(sheet, one, first, context);
  return {
    values: at.map((cell) => valueInCell(sheet, cell)),
    formatAt: (slot) => formatInCell(sheet, at[slot]),
    cellAt: (slot) => at[slot] ?? one.nameAt,
  };
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

/** A fiscal quarter's months are others than the calendar's: its target stands beside one of its months. */
function standsAmong(one: Gathered, cell: FigureCell, context: Context): boolean {
  const wide = cell.period;
  if (wide === null || !isPartOfYear(wide)) return true;
  const beside = [...(one.figures.get('actual') ?? [])].flatMap(({ row, column, period }) => {
    const isBeside = Math.abs(row - cell.row) + Math.abs(column - cell.column) === 1;
    return isBeside && period !== null && context.slotOf(period) >= 0 ? [period] : [];
  });
  return beside.length === 0 || beside.some((period) => coversPeriod(wide, period));
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
