/** Cells onto a sheet: number formats first, so that no text format swallows a number, then what is typed. */
import { contains } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import type { SheetRenames } from '../../../workbook/formula-sheets';
import { blocksOf, rangeOf } from '../office/areas';
import { entryOf } from '../office/cell-entry';
import type { Entry } from '../office/cell-entry';
import type { Outbox } from '../office/run';
import type { Survey } from './survey';

/** Queues all planned cells of a sheet. A `null` in what is sent leaves that cell as it is. */
export async function writeCells(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  survey: Survey,
  renames: SheetRenames,
): Promise<void> {
  const { target } = survey;
  for (const area of target.areas.flatMap(blocksOf)) {
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
    await outbox.makeRoom(weight, count);
    const range = rangeOf(sheet, area);
    if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
    if (entries.some((row) => row.some((entry) => entry !== null))) range.formulas = entries;
  }
}

/** True where a manager's cell is formatted as text: a number typed there would become one. */
function isTextCell(survey: Survey, row: number, column: number): boolean {
  const cell = { row, column };
  if (survey.target.ours?.cells.some((area: Area) => contains(area, cell)) === true) return false;
  const before = survey.areas.find(({ area }) => contains(area, cell));
  return before?.numberFormats[row - before.area.top]?.[column - before.area.left] === '@';
}
