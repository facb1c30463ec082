/**
 * Writes a checked plan into the grid as one transaction. What the grid has no place for (charts, print setup, tables
 * as such) stays in the plan, which the page keeps for saving.
 */
import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import type { ICellData, Worksheet } from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetMutation } from '@univerjs/sheets';
import { renameSheets } from '../../../workbook/formula-sheets';
import type { SheetRenames } from '../../../workbook/formula-sheets';
import { namesToWrite } from '../../../workbook/own/own-sheets';
import type { PlannedCell, SheetPlan } from '../../../workbook/plan/plan';
import type { SheetTarget } from '../../../workbook/plan/plan-targets';
import { WorkbookProblem } from '../../../workbook/problem';
import { bounding } from '../../../workbook/rectangles';
import { contentOf } from '../read/cell-content';
import { styleOf } from '../load/cell-style';
import { addRule, removeRules } from './conditional-rules';
import type { GridBook } from '../grid/grid';
import { growTo, mergeCells, splitMerges, writeLayout } from './layout';
import { setHiddenName } from './hidden-name';
import { customBeside, keepGrowth } from '../load/kept-facts';
import { removeNotes, writeNotes } from '../load/sheet-notes';
import { sheetsOf } from '../grid/structure';
import type { GridSheet } from '../grid/structure';
import type { CellMatrix, Transaction } from '../grid/transaction';

const ROWS = 1000;
const COLUMNS = 40;

/** @returns the sheet that was written */
export function writeTarget(
  write: Transaction,
  grid: GridBook,
  target: SheetTarget<GridSheet>,
  renames: SheetRenames,
): Worksheet {
  const { plan, ours } = target;
  const sheet = target.sheet?.sheet ?? addSheet(write, grid, target);
  const box = bounding([...target.rectangles, ...plan.merges, ...plan.tables.map(({ area }) => area)]);
  if (box !== null) growTo(write, grid, sheet, box);
  if (ours !== null && target.sheet !== null) clearOurs(write, grid, sheet, target);
  write.setCells(sheet, cellsOf(sheet, target, renames));
  mergeCells(write, grid, sheet, plan.merges);
  writeLayout(write, grid, sheet, plan, target.sheet === null);
  for (const growth of plan.growingTables) keepGrowth(sheet, growth);
  for (const format of plan.conditionalFormats) addRule(write, grid, sheet, format);
  writeNotes(write, grid, sheet, plan.notes);
  for (const name of namesToWrite(target, null)) setHiddenName(write, grid, name);
  return sheet;
}

function addSheet(write: Transaction, grid: GridBook, { name }: SheetTarget<GridSheet>): Worksheet {
  const id = freeId(grid);
  // In the workbook's own font, as in the file.
  const sheets = grid.workbook.getSheets();
  const defaultStyle = sheets[0]?.getConfig().defaultStyle ?? null;
  const size = { rowCount: ROWS, columnCount: COLUMNS };
  const sheet = mergeWorksheetSnapshotWithDefault({
    ...{ id, name, ...size, defaultStyle },
    custom: customBeside(sheets),
  });
  const params = { unitId: grid.unitId, index: sheetsOf(grid).length, sheet };
  const undo = { unitId: grid.unitId, subUnitId: id, subUnitName: name };
  write.run(InsertSheetMutation.id, params, { id: RemoveSheetMutation.id, params: undo });
  const added = grid.workbook.getSheetBySheetId(id);
  if (!added) throw new WorkbookProblem('host-failed', { sheet: name });
  return added;
}

function freeId(grid: GridBook): string {
  for (let number = 1; ; number++) {
    const id = `copc-${number}`;
    if (!grid.workbook.getSheetBySheetId(id)) return id;
  }
}

/** What people wrote between and around our cells stays. */
function clearOurs(
  write: Transaction,
  grid: GridBook,
  sheet: Worksheet,
  { ours }: SheetTarget<GridSheet>,
): void {
  if (ours === null) return;
  splitMerges(write, grid, sheet, ours);
  removeRules(write, grid, sheet, ours);
  removeNotes(write, grid, sheet, ours.cells);
  const cleared: CellMatrix = {};
  for (const area of ours.cells) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (sheet.getCellRaw(row, column)) (cleared[row] ??= {})[column] = null;
      }
    }
  }
  write.setCells(sheet, cleared);
}

function cellsOf(
  sheet: Worksheet,
  { rows, plan }: SheetTarget<GridSheet>,
  renames: SheetRenames,
): CellMatrix {
  const cells: CellMatrix = {};
  const looks = plan.styles.map((style) =>
    style.like === undefined
      ? styleOf(style)
      : { ...sheet.getComposedCellStyle(style.like.row, style.like.column) },
  );
  for (const { row, columns, cells: planned } of rows) {
    columns.forEach((column, index) => {
      const cell = planned[index];
      if (cell === undefined) return;
      const style = cell.style === undefined ? undefined : looks[cell.style];
      const header = isTableHeader(plan, row, column) ? TABLE_HEADER : {};
      const s = style === undefined && header !== TABLE_HEADER ? {} : { s: { ...header, ...style } };
      (cells[row] ??= {})[column] = { ...entryOf(cell, renames), ...s };
    });
  }
  return cells;
}

const TABLE_HEADER = { bl: BooleanNumber.TRUE };

function isTableHeader({ tables }: SheetPlan, row: number, column: number): boolean {
  return tables.some(({ area }) => area.top === row && column >= area.left && column <= area.right);
}

/** Everything a cell can hold is said, so that nothing of what it held stays. */
function entryOf({ value, formula }: PlannedCell, renames: SheetRenames): ICellData {
  const content = { v: null, t: null, f: null, si: null, p: null, custom: null, ...contentOf(value) };
  return formula === undefined
    ? content
    : { ...content, f: `=${renameSheets(formula.replace(/^=/, ''), renames)}` };
}
