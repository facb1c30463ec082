/** Notes on cells. */
import type { IMutationInfo, Worksheet } from '@univerjs/core';
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { ISheetNote } from '@univerjs/sheets-note';
import { contains, formatCell } from '../../../workbook/address';
import type { Area, Cell } from '../../../workbook/address';
import type { SheetPlan } from '../../../workbook/plan/plan';
import type { ContentNote } from './book-content';
import type { GridBook } from '../grid/grid';
import type { Transaction } from '../grid/transaction';

const OUR_ID = 'copc-';
const [WIDTH, HEIGHT] = [240, 110];

/** The resource in which Univer keeps notes. */
export const NOTES_RESOURCE = 'SHEET_NOTE_PLUGIN';

/** The notes of a file's sheet as Univer's, by row and column. */
export function notesData(notes: readonly ContentNote[]): Record<number, Record<number, ISheetNote>> {
  const data: Record<number, Record<number, ISheetNote>> = {};
  for (const { cell, text, isOurs } of notes) {
    const id = isOurs ? `${OUR_ID}${formatCell(cell)}` : `note-${formatCell(cell)}`;
    (data[cell.row] ??= {})[cell.column] = { ...noteAt(cell, text), id };
  }
  return data;
}

function noteAt({ row, column }: Cell, note: string): Omit<ISheetNote, 'id'> {
  return { row, col: column, width: WIDTH, height: HEIGHT, note };
}

/** A note that stands in a cell already stays: it is a person's. */
export function writeNotes(
  write: Transaction,
  grid: GridBook,
  sheet: Worksheet,
  notes: SheetPlan['notes'],
): void {
  const model = grid.injector.get(SheetsNoteModel);
  const { unitId } = grid;
  const sheetId = sheet.getSheetId();
  for (const { cell, text } of notes) {
    const at = { row: cell.row, col: cell.column };
    if (model.getNote(unitId, sheetId, at)) continue;
    const note = { ...noteAt(cell, text), id: `${OUR_ID}${formatCell(cell)}` };
    const undo = { id: RemoveNoteMutation.id, params: { unitId, sheetId, ...at } };
    write.run(UpdateNoteMutation.id, { unitId, sheetId, ...at, note }, undo);
  }
}

/** Takes out our notes on cells of ours. */
export function removeNotes(
  write: Transaction,
  grid: GridBook,
  sheet: Worksheet,
  ours: readonly Area[],
): void {
  const { unitId } = grid;
  const sheetId = sheet.getSheetId();
  const notes = [...(grid.injector.get(SheetsNoteModel).getSheetNotes(unitId, sheetId)?.values() ?? [])];
  for (const note of notes) {
    const { row, col, id } = note;
    if (!id.startsWith(OUR_ID) || !ours.some((area) => contains(area, { row, column: col }))) continue;
    const undo: IMutationInfo = { id: UpdateNoteMutation.id, params: { unitId, sheetId, row, col, note } };
    write.run(RemoveNoteMutation.id, { unitId, sheetId, row, col }, undo);
  }
}
