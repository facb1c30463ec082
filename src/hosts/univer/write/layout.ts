/** Sizes, merges, frozen panes and grid lines. */
import { BooleanNumber } from '@univerjs/core';
import type { IRange, Worksheet } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { Area } from '../../../workbook/address';
import type { SheetPlan } from '../../../workbook/plan/plan';
import { isOwnMerge } from '../../../workbook/own/own-parts';
import type { Ours } from '../../../workbook/own/own-sheets';
import { pixelsOf } from '../load/column-widths';
import type { GridBook } from '../grid/grid';
import { areaOf, rangeOf } from '../read/read-sheet';
import type { Transaction } from '../grid/transaction';

const SPARE_ROWS = 50;
const SPARE_COLUMNS = 5;
export const PIXELS_A_POINT = 96 / 72;

/** Adds rows and columns until the area is on the sheet. */
export function growTo(write: Transaction, grid: GridBook, sheet: Worksheet, { bottom, right }: Area): void {
  const at = placeOf(grid, sheet);
  const { rowCount, columnCount } = sheet.getConfig();
  if (bottom >= rowCount) {
    const params = { ...at, rowCount: bottom + SPARE_ROWS };
    const undo = { id: SetWorksheetRowCountMutation.id, params: { ...at, rowCount } };
    write.run(SetWorksheetRowCountMutation.id, params, undo);
  }
  if (right >= columnCount) {
    const params = { ...at, columnCount: right + SPARE_COLUMNS };
    const undo = { id: SetWorksheetColumnCountMutation.id, params: { ...at, columnCount } };
    write.run(SetWorksheetColumnCountMutation.id, params, undo);
  }
}

export function mergeCells(
  write: Transaction,
  grid: GridBook,
  sheet: Worksheet,
  merges: readonly Area[],
): void {
  if (merges.length === 0) return;
  const params = { ...placeOf(grid, sheet), ranges: merges.map(rangeOf) };
  write.run(AddWorksheetMergeMutation.id, params, { id: RemoveWorksheetMergeMutation.id, params });
}

/** Takes apart the merges of ours. */
export function splitMerges(write: Transaction, grid: GridBook, sheet: Worksheet, ours: Ours): void {
  const ranges: IRange[] = sheet
    .getMergeData()
    .map(areaOf)
    .filter((area) => isOwnMerge(ours, area))
    .map(rangeOf);
  if (ranges.length === 0) return;
  const params = { ...placeOf(grid, sheet), ranges };
  write.run(RemoveWorksheetMergeMutation.id, params, { id: AddWorksheetMergeMutation.id, params });
}

/** What a person set on a sheet that was there already stays: its panes and grid lines. */
export function writeLayout(
  write: Transaction,
  grid: GridBook,
  sheet: Worksheet,
  plan: SheetPlan,
  isNew: boolean,
): void {
  for (const { column, characters } of plan.columnWidths) {
    setWidth(write, grid, sheet, column, pixelsOf(characters));
  }
  for (const { column, as } of plan.columnsLike) {
    setWidth(write, grid, sheet, column, sheet.getColumnWidth(as));
  }
  for (const { row, points } of plan.rowHeights) {
    setHeight(write, grid, sheet, row, Math.round(points * PIXELS_A_POINT));
  }
  if (!isNew) return;
  const at = placeOf(grid, sheet);
  hideColumns(write, sheet, at, plan.hiddenColumns);
  if (plan.freeze !== null) {
    const { rows, columns } = plan.freeze;
    const before = { ...sheet.getFreeze() };
    const params = { ...at, startRow: rows, startColumn: columns, ySplit: rows, xSplit: columns };
    write.run(SetFrozenMutation.id, params, { id: SetFrozenMutation.id, params: { ...at, ...before } });
  }
  if (plan.hideGridLines) {
    const params = { ...at, showGridlines: BooleanNumber.FALSE };
    const undo = { ...at, showGridlines: BooleanNumber.TRUE };
    write.run(ToggleGridlinesMutation.id, params, { id: ToggleGridlinesMutation.id, params: undo });
  }
}

function hideColumns(
  write: Transaction,
  sheet: Worksheet,
  at: ReturnType<typeof placeOf>,
  columns: readonly number[],
): void {
  if (columns.length === 0) return;
  const ranges = columns.map((column) => ({
    startRow: 0,
    endRow: sheet.getRowCount() - 1,
    startColumn: column,
    endColumn: column,
  }));
  const params = { ...at, ranges };
  write.run(SetColHiddenMutation.id, params, { id: SetColVisibleMutation.id, params });
}

function setWidth(
  write: Transaction,
  grid: GridBook,
  sheet: Worksheet,
  column: number,
  pixels: number,
): void {
  const at = placeOf(grid, sheet);
  const ranges = [{ startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: column, endColumn: column }];
  const undo = { ...at, ranges, colWidth: sheet.getColumnWidth(column) };
  const params = { ...at, ranges, colWidth: pixels };
  write.run(SetWorksheetColWidthMutation.id, params, { id: SetWorksheetColWidthMutation.id, params: undo });
}

function setHeight(write: Transaction, grid: GridBook, sheet: Worksheet, row: number, pixels: number): void {
  const at = placeOf(grid, sheet);
  const ranges = [{ startRow: row, endRow: row, startColumn: 0, endColumn: sheet.getColumnCount() - 1 }];
  const undo = { ...at, ranges, rowHeight: sheet.getRowHeight(row) };
  const params = { ...at, ranges, rowHeight: pixels };
  write.run(SetWorksheetRowHeightMutation.id, params, { id: SetWorksheetRowHeightMutation.id, params: undo });
}

function placeOf(grid: GridBook, sheet: Worksheet): { readonly unitId: string; readonly subUnitId: string } {
  return { unitId: grid.unitId, subUnitId: sheet.getSheetId() };
}
