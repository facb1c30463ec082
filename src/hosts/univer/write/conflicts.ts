/** Refuses a plan that would touch what is not ours: everything is checked before the first cell is written. */
import { contains } from '../../../workbook/address';
import type { Cell } from '../../../workbook/address';
import { cellsOnTaken, refuseOccupied } from '../../../workbook/planned-sheet';
import { covers } from '../../../workbook/rectangles';
import { isFilled, isFormula, valueOf } from '../read/cell-content';
import type { Grid } from '../grid/grid';
import { keptFormula } from '../formulas/kept-formula';
import { keptFacts } from '../load/kept-facts';
import { areaOf, spillsOn } from '../read/read-sheet';
import type { GridSheet } from '../grid/structure';
import type { Target } from './targets';

/** @throws WorkbookProblem `cell-occupied` with the first address and how many there are */
export function refuseConflicts(grid: Grid, target: Target): void {
  const { sheet: there, ours, cells, plan } = target;
  if (there === null) return;
  // A blank cell of a merge or a table is not free.
  const merges = there.sheet
    .getMergeData()
    .map(areaOf)
    .filter((area) => ours === null || !covers(ours.box, area));
  const tables = keptFacts(there.sheet).tables.map(({ area }) => area);
  const filled = filledByOthers(grid, there, target);
  refuseOccupied([...cellsOnTaken(plan, cells, merges, tables), ...filled], target.name);
}

/** What others wrote where the plan has a cell, unless it is just what the plan says it replaces. */
function filledByOthers(
  grid: Grid,
  { sheet }: GridSheet,
  { ours, cells, plan, rectangles }: Target,
): readonly Cell[] {
  const spills = spillsOn(grid, sheet);
  const isInOurs = (cell: Cell): boolean => (ours?.cells ?? []).some((area) => contains(area, cell));
  const found: Cell[] = [];
  for (const area of [...rectangles, ...plan.merges]) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = sheet.getCellRaw(row, column);
        const isSpilled = isFilled(spills[row]?.[column]);
        if ((!isFilled(cell) && !isSpilled) || isInOurs({ row, column })) continue;
        const over = cells.at(row, column)?.over;
        const isConstant = cell && !isFormula(cell) && keptFormula(cell) === null;
        if (over !== undefined && isConstant && valueOf(cell) === over) continue;
        found.push({ row, column });
      }
    }
  }
  return found;
}
