/**
 * The worksheets of a book that may hold metrics: also hidden ones, but not charts and not the sheets we wrote. A
 * book that is only read has no need of a writer.
 */
import type { Host } from '../../workbook/host';
import { sameAsTyped, sheetNamed } from '../../workbook/names';
import { WorkbookProblem } from '../../workbook/problem';
import { WorkflowProblem } from './workflow-problem';

export type ReadableBook = Pick<Host, 'bookName' | 'sheets' | 'read'>;

/**
 * The names of the manager's worksheets, in the workbook's order; with `only`, that sheet alone, its name as the
 * workbook spells it.
 *
 * @throws WorkflowProblem `sheet-missing` with the sheets there are, `own-sheet` for one we wrote; WorkbookProblem
 *   `not-a-worksheet` for a chart sheet.
 */
export async function worksheetNames(host: ReadableBook, only: string | null = null): Promise<string[]> {
  const sheets = await host.sheets();
  if (only === null) {
    return sheets.filter(({ kind, own }) => kind === 'worksheet' && own === null).map(({ name }) => name);
  }
  const found = sheetNamed(sheets, only) ?? sheets.find(({ name }) => sameAsTyped(name, only));
  if (found === undefined) {
    throw new WorkflowProblem('sheet-missing', {
      sheet: only,
      sheets: sheets.map(({ name }) => name).join(', '),
    });
  }
  if (found.own !== null) throw new WorkflowProblem('own-sheet', { sheet: found.name });
  if (found.kind !== 'worksheet') throw new WorkbookProblem('not-a-worksheet', { sheet: found.name });
  return [found.name];
}
