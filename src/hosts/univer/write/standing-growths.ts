/** Of a plan that was written, the tables that still have grown: their header may have been typed over or taken back. */
import type { SheetPlan } from '../../../workbook/plan/plan';
import { isByColumn } from '../../../workbook/plan/table-growth';
import { worksheetNamed } from '../grid/grid';
import type { GridBook } from '../grid/grid';
import { isFilled, valueOf } from '../read/cell-content';

/**
 * The plan without tables whose new header isn't the planned text any more: a file whose table says another name than
 * its cell is repaired by Excel, and the person is told that it was damaged.
 */
export function standingGrowths(grid: GridBook, plan: SheetPlan): SheetPlan {
  if (plan.growingTables.length === 0) return plan;
  const sheet = worksheetNamed(grid, plan.target.name);
  const growingTables = plan.growingTables.filter((growth) => {
    const { row, column } = isByColumn(growth)
      ? { row: growth.to.top, column: growth.to.right }
      : { row: growth.to.bottom, column: growth.to.left };
    const cell = sheet?.getCellRaw(row, column);
    const planned = plan.blocks.find((block) => block.row === row && block.column === column)?.rows[0]?.[0];
    return cell && isFilled(cell) && planned ? valueOf(cell) === planned.value : false;
  });
  return { ...plan, growingTables };
}
