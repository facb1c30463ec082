/** Which sheet of the grid each sheet plan goes to, settled and checked before anything is written. */
import type { Adjustment } from '../../../workbook/host';
import type { WorkbookPlan } from '../../../workbook/plan';
import { placePlans, renamedTo } from '../../../workbook/plan-targets';
import type { PlacedPlan } from '../../../workbook/plan-targets';
import { plannedSheet } from '../../../workbook/planned-sheet';
import type { PlannedSheet } from '../../../workbook/planned-sheet';
import { WorkbookProblem } from '../../../workbook/problem';
import type { Grid } from '../grid/grid';
import { oursOn, sheetsOf } from '../grid/structure';
import type { GridSheet, Ours } from '../grid/structure';

export interface Target extends PlacedPlan<GridSheet>, PlannedSheet {
  /** Null for a manager's sheet, also one that is added for them, and for one that is written in place. */
  readonly ours: Ours | null;
}

const NOTHING_YET: Ours = { box: { top: 0, left: 0, bottom: 0, right: 0 }, cells: [] };

/** @throws WorkbookProblem `no-such-sheet`, `protected-sheet`, `invalid-plan` */
export function targetsOf(grid: Grid, plan: WorkbookPlan, adjustments: Adjustment[]): readonly Target[] {
  const sheets = sheetsOf(grid);
  return placePlans(plan, sheets, (own) => sheets.find((sheet) => sheet.own === own)).map((placed) => {
    const { plan: sheetPlan, name, sheet } = placed;
    adjustments.push(...renamedTo(placed));
    if (sheet?.isProtected === true) throw new WorkbookProblem('protected-sheet', { sheet: name });
    return { ...placed, ours: oursOf(grid, placed), ...plannedSheet(sheetPlan, name, adjustments) };
  });
}

function oursOf(grid: Grid, { plan: { target }, sheet }: PlacedPlan<GridSheet>): Ours | null {
  if (target.kind !== 'own') return null;
  if (sheet === null) return NOTHING_YET;
  return target.inPlace === true ? null : oursOn(grid, target.own, sheet.name);
}
