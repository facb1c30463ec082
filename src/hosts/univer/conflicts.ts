/** Refuses a plan that would touch what is not ours: everything is checked before the first cell is written. */
import { contains, formatCell, overlaps } from '../../workbook/address';
import type { Cell } from '../../workbook/address';
import { WorkbookProblem } from '../../workbook/problem';
import { covers } from '../../workbook/rectangles';
import { isFilled, isFormula, valueOf } from './cell-content';
import type { Grid } from './grid';
import { keptFormula } from './kept-formula';
import { keptFacts } from './kept-facts';
import { areaOf, spillsOn } from './read-sheet';
import type { Target } from './targets';

/** @throws WorkbookProblem `cell-occupied` with the first address and how many there are */
export function refuseConflicts(grid: Grid, target: Target): void {
  const conflicts = conflictsOf(grid, target);
  const [first] = conflicts;
  if (first === undefined) return;
  throw new WorkbookProblem('cell-occupied', {
    sheet: target.name,
    cell: formatCell(first),
    count: conflicts.length,
  });
}

function conflictsOf(grid: Grid, { sheet: there, ours, cells, plan, rectangles }: Target): readonly Cell[] {
  if (there === null) return [];
  const { sheet } = there;
  const spills = spillsOn(grid, sheet);
  const isInOurs = (cell: Cell): boolean => (ours?.cells ?? []).some((area) => contains(area, cell));
  // A blank cell of a merge or a table is not free; a table takes what replaces a cell of ours.
  const merges = sheet
    .getMergeData()
    .map(areaOf)
    .filter((area) => ours === null || !covers(ours.box, area));
  const tables = keptFacts(sheet).tables.map(({ area }) => area);
  const found = new Map<string, Cell>();
  const add = (cell: Cell): void => void found.set(formatCell(cell), cell);
  for (const area of merges) for (const cell of cells.within(area)) add(cell);
  for (const area of tables) {
    for (const cell of cells.within(area)) {
      if (cells.at(cell.row, cell.column)?.over === undefined) add(cell);
    }
  }
  for (const area of [...plan.merges, ...plan.tables.map((table) => table.area)]) {
    if ([...merges, ...tables].some((other) => overlaps(other, area))) {
      add({ row: area.top, column: area.left });
    }
  }
  for (const area of [...rectangles, ...plan.merges]) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = sheet.getCellRaw(row, column);
        const isSpilled = isFilled(spills[row]?.[column]);
        if ((!isFilled(cell) && !isSpilled) || isInOurs({ row, column })) continue;
        const over = cells.at(row, column)?.over;
        const isConstant = cell && !isFormula(cell) && keptFormula(cell) === null;
        if (over !== undefined && isConstant && valueOf(cell) === over) continue;
        add({ row, column });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
