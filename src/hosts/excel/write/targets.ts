/** A checked sheet plan as Excel is asked and written: in few areas. */
import type { Area } from '../../../workbook/address';
import type { Adjustment } from '../../../workbook/host';
import type { WorkbookPlan } from '../../../workbook/plan/plan';
import { targetsOf } from '../../../workbook/plan/plan-targets';
import type { SheetTarget } from '../../../workbook/plan/plan-targets';
import { bounding } from '../../../workbook/rectangles';
import { cellCount } from '../office/areas';
import type { ExcelSheet, Structure } from '../read/structure';

export interface ExcelTarget extends SheetTarget<ExcelSheet> {
  /** The planned cells as fewer areas to write at once, with gaps in them that are left alone. */
  readonly areas: readonly Area[];
}

const MOST_RECTANGLES = 150;
const MOST_GAPS = 200_000;

/** @throws WorkbookProblem as `targetsOf` of the workbook */
export function excelTargets(
  { sheets, names }: Structure,
  plan: WorkbookPlan,
  isProtected: boolean,
  adjustments: Adjustment[],
): readonly ExcelTarget[] {
  return targetsOf(plan, { sheets, names, isProtected }, adjustments).map((target) => ({
    ...target,
    areas: fewer(target.rectangles),
  }));
}

function fewer(rectangles: readonly Area[]): readonly Area[] {
  const box = bounding(rectangles);
  if (box === null) return [];
  const planned = rectangles.reduce((sum, area) => sum + cellCount(area), 0);
  const isDense = cellCount(box) <= 2 * planned;
  const isScattered = rectangles.length > MOST_RECTANGLES && cellCount(box) - planned <= MOST_GAPS;
  return isDense || isScattered ? [box] : rectangles;
}
