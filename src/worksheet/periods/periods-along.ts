/**
 * The periods a header names at given positions: in one line, with years in a line above, or with the year in one
 * cell and a month, quarter or week number in another. Finding and extracting both read headers here, so they agree.
 */
import type { CellValue } from '../../workbook/snapshot';
import { isBlank, type View } from '../sheet/grid';
import { readNumber } from '../cells/numbers';
import type { Period } from './period';
import { partOf } from './period-pair';
import { readPeriodLine } from './period-line';
import { readPeriodPair, type PairedPart } from './period-pair';
import { type PeriodContext } from './one-cell';

/**
 * The period at each position, null where there is none.
 *
 * @param headerLines lines of the header, ascending
 */
export function periodsAlong(
  view: View,
  headerLines: readonly number[],
  positions: readonly number[],
): (Period | null)[] {
  const context = contextOf(view);
  const lines = headerLines.map((line) => {
    const cells = cellsAlong(view, line, positions);
    const own = readPeriodLine(cells, context).map((period, index) =>
      period !== null && isMeasure(cells[index]?.value ?? '', period) ? null : period,
    );
    const years = own.filter((period) => period?.kind === 'year').length;
    const finer = own.filter((period) => period !== null && period.kind !== 'year').length;
    const yearless = own.some((period) => period?.yearless === true);
    return { line, own, years, finer, yearless };
  });
  const finest = lines.reduce<(typeof lines)[number] | null>(
    (best, line) => (line.finer > 0 && line.finer >= (best?.finer ?? 0) ? line : best),
    null,
  );
  if (finest !== null) {
    if (!finest.yearless) return finest.own;
    const over = lines.filter(({ line }) => line < finest.line).reverse();
    const yearLine = over.find(({ line }) => hasYear(view, line, positions));
    const title = over.map(({ line }) => yearTitle(view, line, positions)).find((year) => year !== null);
    if (yearLine === undefined && title !== undefined && title !== null) {
      return readPeriodLine(cellsAlong(view, finest.line, positions), { ...context, year: title });
    }
    if (yearLine === undefined) return finest.own;
    return pairs(view, yearLine.line, finest.line, positions, context);
  }
  const yearLine =
    lines.find(({ years }) => years > 0) ?? lines.find(({ line }) => hasYear(view, line, positions));
  if (yearLine === undefined) return positions.map(() => null);
  for (const { line } of lines) {
    const part = line > yearLine.line ? partOfLine(view, line, positions) : null;
    if (part !== null) return pairs(view, yearLine.line, line, positions, context, part);
  }
  return yearLine.own;
}

/**
 * What the numbers of a line count (months, quarters, weeks), from the word in its header cell at or before the
 * positions; null when nothing says so.
 */
export function partOfLine(view: View, line: number, positions: readonly number[]): PairedPart | null {
  const first = positions[0];
  if (first === undefined) return null;
  for (let position = first; position >= Math.max(0, first - 8); position -= 1) {
    const word = view.valueAt(line, position);
    if (typeof word !== 'string' || isBlank(word)) continue;
    const values = positions.filter((one) => one > position).map((one) => view.valueAt(line, one));
    const part = partOf(word, values);
    if (part !== null) return part;
  }
  return null;
}

/** True when a cell of the line names a year alone. */
export function hasYear(view: View, line: number, positions: readonly number[]): boolean {
  const [filler] = positions;
  if (filler === undefined) return false;
  return positions.some((position) => {
    const value = view.filledAt(line, position);
    if (isBlank(value)) return false;
    const [year = null] = readPeriodPair(
      [{ value, format: view.formatAt(line, position) }],
      [{ value: 1, format: 'General' }],
      contextOf(view),
    );
    return year !== null;
  });
}

/** The year that a line above the periods holds alone, as the title of a block: `2023`; null when it holds anything else. */
export function yearTitle(view: View, line: number, positions: readonly number[]): number | null {
  const last = positions.at(-1) ?? 0;
  let found: number | null = null;
  for (let position = 0; position <= last; position += 1) {
    const value = view.valueAt(line, position);
    if (isBlank(value)) continue;
    const cell = { value, format: view.formatAt(line, position) };
    const [own = null] = readPeriodPair([cell], [{ value: 1, format: 'General' }], contextOf(view));
    if (own === null || found !== null || own.kind !== 'month') return null;
    found = Number(own.iso.slice(0, 4));
  }
  return found;
}

function pairs(
  view: View,
  yearLine: number,
  partLine: number,
  positions: readonly number[],
  context: PeriodContext,
  part?: PairedPart,
): (Period | null)[] {
  const years = positions.map((position) => ({
    value: view.filledAt(yearLine, position),
    format: view.formatAt(yearLine, position),
  }));
  return readPeriodPair(years, cellsAlong(view, partLine, positions), context, part);
}

/** `17 s` is a time before it is a week: what is a number with its unit is no period without a year. */
function isMeasure(value: CellValue, period: Period): boolean {
  return (
    period.yearless && typeof value === 'string' && readNumber(value, 'General', 'unknown').kind === 'number'
  );
}

function cellsAlong(view: View, line: number, positions: readonly number[]) {
  return positions.map((position) => ({
    value: view.valueAt(line, position),
    format: view.formatAt(line, position),
  }));
}

/** How the sheet counts days. */
export function contextOf(view: View): PeriodContext {
  return { date1904: view.sheet.date1904 };
}
