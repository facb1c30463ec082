/** Refuses a plan that would touch what is not ours: everything is checked before the first cell is written. */
import { cellsOnFilled, cellsOnObjects } from '../../../workbook/conflicts';
import type { StandingCell } from '../../../workbook/conflicts';
import type { SheetTarget } from '../../../workbook/plan/plan-targets';
import { refuseOccupied } from '../../../workbook/plan/planned-sheet';
import { isFilled, isFormula, valueOf } from '../read/cell-content';
import type { GridBook } from '../grid/grid';
import { keptFormula } from '../formulas/kept-formula';
import { keptFacts } from '../load/kept-facts';
import { areaOf, spillsOn } from '../read/read-sheet';
import type { GridSheet } from '../grid/structure';

/** @throws WorkbookProblem `cell-occupied` with the first address and how many there are */
export function refuseConflicts(grid: GridBook, target: SheetTarget<GridSheet>): void {
  const { sheet: there } = target;
  if (there === null) return;
  const merges = there.sheet.getMergeData().map(areaOf);
  const { tables } = keptFacts(there.sheet);
  const objects = cellsOnObjects(target, { merges, tables, pivots: [] });
  const filled = cellsOnFilled(target, filledCells(grid, there, target));
  refuseOccupied([...objects, ...filled], target.name);
}

/** What stands where the plan has a cell or a merge. */
function* filledCells(
  grid: GridBook,
  { sheet }: GridSheet,
  { plan, rectangles }: SheetTarget<GridSheet>,
): Generator<StandingCell> {
  const spills = spillsOn(grid, sheet);
  for (const area of [...rectangles, ...plan.merges]) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = sheet.getCellRaw(row, column);
        if (!isFilled(cell) && !isFilled(spills[row]?.[column])) continue;
        const isConstant = cell && isFilled(cell) && !isFormula(cell) && keptFormula(cell) === null;
        yield { row, column, constant: isConstant ? valueOf(cell) : null };
      }
    }
  }
}
