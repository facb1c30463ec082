/** Cells onto a sheet: number formats first, so that no text format swallows a number, then what is typed. */
import { contains, overlaps } from '../../../workbook/address';
import type { Area, Cell } from '../../../workbook/address';
import type { SheetRenames } from '../../../workbook/formula-sheets';
import type { PlannedCell } from '../../../workbook/plan/plan';
import { blocksOf, rangeOf, eachRowOf } from '../office/areas';
import { entryOf } from '../office/cell-entry';
import type { Entry } from '../office/cell-entry';
import type { Outbox } from '../office/run';
import type { Survey } from './survey';

/** A block of cells, asked for again right after it was written. */
export interface WrittenBlock {
  readonly area: Area;
  readonly range: Excel.Range;
}

/**
 * Queues all planned cells of a sheet. A `null` in what is sent leaves that cell as it is.
 * @returns what to compare with the plan once it is sent
 */
export async function writeCells(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  survey: Survey,
  renames: SheetRenames,
): Promise<readonly WrittenBlock[]> {
  const { target } = survey;
  const written: WrittenBlock[] = [];
  for (const area of target.areas.flatMap((one) =>
    hidesRows(survey, one) ? eachRowOf(one) : blocksOf(one),
  )) {
    const entries: (Entry | null)[][] = [];
    const formats: (string | null)[][] = [];
    let weight = 0;
    let count = 0;
    for (let row = area.top; row <= area.bottom; row++) {
      const entryRow: (Entry | null)[] = [];
      const formatRow: (string | null)[] = [];
      for (let column = area.left; column <= area.right; column++) {
        const cell = target.cells.at(row, column);
        if (cell !== undefined) count++;
        const style = cell?.style === undefined ? undefined : target.plan.styles[cell.style];
        const isBlank = cell === undefined || (cell.value === '' && cell.formula === undefined);
        const entry = isBlank ? (cell?.over === undefined ? null : '') : entryOf(cell, renames);
        const format =
          style?.numberFormat ?? (isBlank || !isTextCell(survey, row, column) ? null : 'General');
        entryRow.push(entry);
        formatRow.push(format);
        weight += (typeof entry === 'string' ? 2 * entry.length : 0) + (format?.length ?? 0) + 24;
      }
      entries.push(entryRow);
      formats.push(formatRow);
    }
    await outbox.makeRoom(weight + A_RANGE, count);
    const range = rangeOf(sheet, area);
    if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
    if (entries.some((row) => row.some((entry) => entry !== null))) range.formulas = entries;
    const again = rangeOf(sheet, area);
    again.load('formulas,values');
    written.push({ area, range: again });
  }
  return written;
}

/**
 * The first planned cell that doesn't hold what was written into it: some Excels put blocks over hidden rows elsewhere.
 * @returns null where all of it stands as planned
 */
export function displacedCell({ target }: Survey, blocks: readonly WrittenBlock[]): Cell | null {
  for (const { area, range } of blocks) {
    for (const cell of target.cells.within(area)) {
      const planned = target.cells.at(cell.row, cell.column);
      const [row, column] = [cell.row - area.top, cell.column - area.left];
      const [formula, value] = [
        range.formulas[row]?.[column] as unknown,
        range.values[row]?.[column] as unknown,
      ];
      if (planned !== undefined && !stands(planned, formula, value)) return cell;
    }
  }
  return null;
}

function stands(planned: PlannedCell, formula: unknown, value: unknown): boolean {
  if (planned.formula !== undefined) return typeof formula === 'string' && formula.startsWith('=');
  if (planned.value === '') return planned.over === undefined || value === '';
  if (typeof planned.value === 'string' && typeof value === 'string') {
    return planned.value.replace(/\r\n?/g, '\n') === value.replace(/\r\n?/g, '\n');
  }
  if (typeof planned.value !== 'number' || typeof value !== 'number') return planned.value === value;
  // Excel keeps 15 digits.
  return Math.abs(planned.value - value) <= Math.abs(planned.value) * 1e-14;
}

/** Bytes a range takes in a request, without what is written into it. */
const A_RANGE = 1500;

function hidesRows({ areas }: Survey, area: Area): boolean {
  return areas.some((before) => before.hidesRows && overlaps(before.area, area));
}

/** True where a manager's cell is formatted as text: a number typed there would become one. */
function isTextCell(survey: Survey, row: number, column: number): boolean {
  const cell = { row, column };
  if (survey.target.ours?.cells.some((area: Area) => contains(area, cell)) === true) return false;
  const before = survey.areas.find(({ area }) => contains(area, cell));
  return before?.numberFormats[row - before.area.top]?.[column - before.area.left] === '@';
}
