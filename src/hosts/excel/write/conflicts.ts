/** Refuses a plan that would touch what is not ours: everything is checked before the first cell is written. */
import { cellsOnFilled, cellsOnObjects } from '../../../workbook/conflicts';
import type { StandingCell } from '../../../workbook/conflicts';
import { refuseOccupied } from '../../../workbook/plan/planned-sheet';
import { WorkbookProblem } from '../../../workbook/problem';
import type { Capabilities } from '../office/capabilities';
import type { AreaBefore, Survey } from './survey';

/** @throws WorkbookProblem `cell-occupied` with the first address and how many there are, `filtered-rows` */
export function refuseConflicts(
  { target, areas, isFiltered, merges, tables, pivots }: Survey,
  can: Pick<Capabilities, 'growingTables'>,
): void {
  // Some Excels put a block that lies over rows a filter hides into the rows that show.
  const isOverHidden = areas.some(({ area, hidesRows }) => hidesRows && area.bottom > area.top);
  if (isFiltered && isOverHidden) throw new WorkbookProblem('filtered-rows', { sheet: target.name });
  const growing = can.growingTables ? [] : target.plan.growingTables;
  const notGrown = growing.map(({ to }) => ({ row: to.top, column: to.right }));
  const objects = cellsOnObjects(target, { merges, tables, pivots });
  const filled = areas.flatMap((before) => cellsOnFilled(target, filledCells(before)));
  refuseOccupied([...objects, ...filled, ...notGrown], target.name);
}

function* filledCells(before: AreaBefore): Generator<StandingCell> {
  for (const [offset, row] of before.formulas.entries()) {
    for (const [step, formula] of row.entries()) {
      const value = before.values[offset]?.[step] ?? '';
      if (formula === '' && value === '') continue;
      const constant = formula === value ? value : null;
      yield { row: before.area.top + offset, column: before.area.left + step, constant };
    }
  }
}
