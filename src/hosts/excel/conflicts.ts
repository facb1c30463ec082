/** Refuses a plan that would touch what is not ours: everything is checked before the first cell is written. */
import { contains, formatCell, overlaps } from '../../workbook/address';
import type { Cell } from '../../workbook/address';
import { WorkbookProblem } from '../../workbook/problem';
import { isOurs } from './survey';
import type { AreaBefore, Survey } from './survey';

/** @throws WorkbookProblem `cell-occupied` with the first address and how many there are */
export function refuseConflicts(survey: Survey): void {
  const conflicts = conflictsOf(survey);
  const [first] = conflicts;
  if (first === undefined) return;
  throw new WorkbookProblem('cell-occupied', {
    sheet: survey.target.name,
    cell: formatCell(first),
    count: conflicts.length,
  });
}

function conflictsOf(survey: Survey): readonly Cell[] {
  const { target } = survey;
  const { plan, cells } = target;
  const ours = target.ours?.cells ?? [];
  const isInOurs = (cell: Cell): boolean => ours.some((area) => contains(area, cell));
  // A blank cell of a merge, a table or a pivot table is not free; a table takes what replaces a cell of ours.
  const tables = survey.tables.map(({ area }) => area).filter((area) => !isOurs(survey, area));
  const closed = [...survey.merges.filter((area) => !isOurs(survey, area)), ...survey.pivots];
  const blocked = [...closed, ...tables];
  const found = new Map<string, Cell>();
  const add = (cell: Cell): void => void found.set(formatCell(cell), cell);
  for (const area of closed) for (const cell of cells.within(area)) add(cell);
  for (const area of tables) {
    for (const cell of cells.within(area)) {
      if (cells.at(cell.row, cell.column)?.over === undefined) add(cell);
    }
  }
  for (const area of [...plan.merges, ...plan.tables.map((table) => table.area)]) {
    if (blocked.some((other) => overlaps(other, area))) add({ row: area.top, column: area.left });
  }
  for (const before of survey.areas) {
    for (const cell of filledCells(before)) {
      const planned = cells.at(cell.row, cell.column);
      if (planned?.over !== undefined && holds(before, cell, planned.over)) continue;
      const isWanted = planned !== undefined || plan.merges.some((area) => contains(area, cell));
      if (isWanted && !isInOurs(cell)) add(cell);
    }
  }
  return [...found.values()].sort((a, b) => a.row - b.row || a.column - b.column);
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
