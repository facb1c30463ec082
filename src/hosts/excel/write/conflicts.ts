/** Refuses a plan that would touch what is not ours: everything is checked before the first cell is written. */
import { contains } from '../../../workbook/address';
import type { Cell } from '../../../workbook/address';
import { cellsOnTaken, refuseOccupied } from '../../../workbook/planned-sheet';
import { isOurs } from './survey';
import type { AreaBefore, Survey } from './survey';

/** @throws WorkbookProblem `cell-occupied` with the first address and how many there are */
export function refuseConflicts(survey: Survey): void {
  const { plan, cells, name } = survey.target;
  // A blank cell of a merge, a table or a pivot table is not free.
  const tables = survey.tables.map(({ area }) => area).filter((area) => !isOurs(survey, area));
  const closed = [...survey.merges.filter((area) => !isOurs(survey, area)), ...survey.pivots];
  refuseOccupied([...cellsOnTaken(plan, cells, closed, tables), ...filledByOthers(survey)], name);
}

/** What others wrote where the plan has a cell, unless it is just what the plan says it replaces. */
function filledByOthers({ target: { plan, cells, ours }, areas }: Survey): readonly Cell[] {
  const isInOurs = (cell: Cell): boolean => (ours?.cells ?? []).some((area) => contains(area, cell));
  return areas.flatMap((before) =>
    [...filledCells(before)].filter((cell) => {
      const planned = cells.at(cell.row, cell.column);
      if (planned?.over !== undefined && holds(before, cell, planned.over)) return false;
      const isWanted = planned !== undefined || plan.merges.some((area) => contains(area, cell));
      return isWanted && !isInOurs(cell);
    }),
  );
}

/** True when the cell holds this very constant. */
function holds({ area, formulas, values }: AreaBefore, { row, column }: Cell, constant: unknown): boolean {
  const [offset, step] = [row - area.top, column - area.left];
  return formulas[offset]?.[step] === constant && values[offset]?.[step] === constant;
}

/** Cells that hold a value or a formula, which may show nothing. */
function* filledCells(before: AreaBefore): Generator<Cell> {
  for (const [offset, row] of before.formulas.entries()) {
    for (const [step, formula] of row.entries()) {
      if (formula !== '' || (before.values[offset]?.[step] ?? '') !== '') {
        yield { row: before.area.top + offset, column: before.area.left + step };
      }
    }
  }
}
