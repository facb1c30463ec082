/**
 * Targets for another span of time than the figures: a year's or a day's beside months, another year's. They hold for
 * shares, times and scores; a count has none, since twelve months' worth is no target of one (worksheets §2, Targets).
 */
import type { Cell } from '../../workbook/address';
import type { TypedSheet } from '../cells/typed-sheet';
import type { Lines } from '../coordinates/lines';
import { readNumber } from '../cells/numbers';
import type { TargetCells } from '../metric/metric-facts';
import type { FindingsLog } from '../sheet/finding';
import type { Gathered } from './collect';
import type { FigureCell } from './figure-cells';
import type { Context } from './context';

/** The target for another span where it holds, else null with a finding. */
export function spanTargets(sheet: TypedSheet, one: Gathered, context: Context): TargetCells | null {
  const cell = (one.figures.get('target-year') ?? one.figures.get('target-day'))?.at(0);
  if (cell === undefined) return null;
  if (context.covers(cell.period)) return asTarget(sheet, cell);
  return holdsForSpan(sheet, one, cell, context) ? asTarget(sheet, cell) : null;
}

/** True when the target of another span is one for these figures too; a finding says when it isn't. */
export function holdsForSpan(sheet: TypedSheet, one: Gathered, cell: FigureCell, context: Context): boolean {
  const ratio = ratioOf(sheet, one, cell);
  const isOtherYear = cell.period?.kind === 'year';
  const known = context.words.known(one.name)?.unit ?? null;
  // A year's target about as large as one month's figure can't be a sum.
  if (!isOtherYear && known !== 'count' && ratio !== null && ratio > 0.4 && ratio < 2.5) return true;
  const isFar = ratio !== null && (ratio >= 4 || ratio <= 0.25);
  if (!isCount(sheet, one, context) && !isFar) return true;
  reportOtherSpan(sheet, one, cell, context);
  return false;
}

/** Says that a target is for another span of time than the figures, and was not used. */
export function reportOtherSpan(sheet: TypedSheet, one: Gathered, cell: FigureCell, context: Context): void {
  const value = sheet.valueAt(cell.row, cell.column);
  const written = typeof value === 'object' ? value.error : String(value);
  const text = headText(sheet, cell);
  context.log.add('target-of-other-span', 'warning', cell, { metric: one.name, text, written });
}

/** How many times the usual figure the target is; null where the two can't be compared. */
function ratioOf(sheet: TypedSheet, one: Gathered, cell: FigureCell): number | null {
  const target = readNumber(
    sheet.valueAt(cell.row, cell.column),
    sheet.formatAt(cell.row, cell.column),
    sheet.mark,
  );
  const values = [...(one.figures.get('actual') ?? [])].flatMap(({ row, column }) => {
    const reading = readNumber(sheet.valueAt(row, column), sheet.formatAt(row, column), sheet.mark);
    return reading.kind === 'number' && reading.value !== 0
      ? [{ size: Math.abs(reading.value), form: reading.form }]
      : [];
  });
  if (target.kind !== 'number' || values.length === 0 || values.some(({ form }) => form !== target.form))
    return null;
  const sizes = values.map(({ size }) => size).sort((a, b) => a - b);
  return Math.abs(target.value) / (sizes[Math.floor(sizes.length / 2)] ?? 1);
}

/** Counts and amounts add up over time; shares, times and scores do not. */
function isCount(sheet: TypedSheet, one: Gathered, context: Context): boolean {
  const known = context.words.known(one.name);
  if (known?.unit === 'count') return true;
  if (known !== null && known.unit !== null && known.unit !== 'money') return false;
  const cells = [...(one.figures.get('actual') ?? [])];
  return cells.every(({ row, column }) => {
    const reading = readNumber(sheet.valueAt(row, column), sheet.formatAt(row, column), sheet.mark);
    if (reading.kind !== 'number') return true;
    return (
      reading.form !== 'percent' &&
      reading.form !== 'duration' &&
      reading.unit === undefined &&
      Number.isInteger(reading.value)
    );
  });
}

function headText(sheet: TypedSheet, cell: Cell): string {
  for (let row = cell.row - 1; row >= sheet.area.top; row -= 1) {
    const text = sheet.textAt(row, cell.column);
    if (/\p{L}/u.test(text)) return text;
  }
  return '';
}

function asTarget(sheet: TypedSheet, cell: FigureCell): TargetCells {
  return {
    values: [sheet.valueAt(cell.row, cell.column)],
    formatAt: () => sheet.formatAt(cell.row, cell.column),
    cellAt: () => cell,
  };
}

/** Says once a column that its targets are for another span. */
export function reportSpans(sheet: TypedSheet, lines: Lines, log: FindingsLog): void {
  for (const [column, role] of lines.columns) {
    if (role !== 'target-year' && role !== 'target-day') continue;
    const cell = { row: lines.area.bottom + 1, column };
    const text = headText(sheet, cell);
    log.add('target-span-kept', 'info', { row: lines.area.top, column }, { text });
  }
}
