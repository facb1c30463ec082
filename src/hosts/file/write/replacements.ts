/** Cells a plan replaces in a sheet written in place: each must still hold what the plan says it holds. */
import type { Host } from '../../../workbook/host';
import type { PlannedCell, SheetPlan, WorkbookPlan } from '../../../workbook/plan/plan';
import { refuseOccupied } from '../../../workbook/plan/planned-sheet';
import { WorkbookProblem } from '../../../workbook/problem';
import { valueAt } from '../../../workbook/snapshot';

/** @throws WorkbookProblem `cell-occupied` with the first cell that holds something else, and how many do */
export async function checkReplacements(
  plan: WorkbookPlan,
  book: Pick<Host, 'sheets' | 'read'>,
): Promise<void> {
  for (const sheet of plan.sheets) {
    const replaced = replacedCells(sheet);
    if (replaced.length === 0) continue;
    const { target } = sheet;
    const sheets = await book.sheets();
    const found = target.kind === 'own' ? sheets.find(({ own }) => own === target.own) : undefined;
    if (found === undefined) {
      throw new WorkbookProblem('invalid-plan', {
        sheet: target.name,
        why: 'cells to replace, and no sheet',
      });
    }
    const before = await book.read(found.name);
    const other = replaced.filter(({ row, column, over }) => valueAt(before, row, column) !== over);
    refuseOccupied(other, found.name);
  }
}

function replacedCells({ blocks }: SheetPlan) {
  const found: { row: number; column: number; over: NonNullable<PlannedCell['over']> }[] = [];
  for (const { row, column, rows } of blocks) {
    rows.forEach((cells, offset) => {
      cells.forEach((cell, step) => {
        if (cell?.over !== undefined)
          found.push({ row: row + offset, column: column + step, over: cell.over });
      });
    });
  }
  return found;
}
