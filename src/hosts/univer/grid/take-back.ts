/**
 * Takes a write back: what it changed as it was, but for cells people changed since; a sheet that was added goes,
 * unless people wrote on it.
 */
import type { ICellData, IMutationInfo, Nullable, Worksheet } from '@univerjs/core';
import { RemoveSheetMutation, SetRangeValuesMutation } from '@univerjs/sheets';
import { WorkbookProblem } from '../../../workbook/problem';
import { sameValue } from '../../../workbook/snapshot';
import { isFilled, isFormula, valueOf } from '../read/cell-content';
import type { GridBook } from './grid';
import { keptFormula } from '../formulas/kept-formula';
import { cellsParams, eachCell } from './transaction';
import type { CellWritten, CellMatrix, Transaction } from './transaction';

export interface TakenBack {
  readonly sheetsRemoved: readonly string[];
  /** Added by the write and left, because people wrote on them since. */
  readonly sheetsKept: readonly string[];
  readonly cellsRestored: number;
  /** Cells people changed since the write; they were left as they are. */
  readonly cellsKept: number;
}

/** A write that went through. */
export interface DoneWrite extends Pick<Transaction, 'undos' | 'written'> {
  /** Ids of the sheets it added. */
  readonly added: readonly string[];
}

/** @param writes the latest first. @throws WorkbookProblem `host-failed` */
export function takeBack(grid: GridBook, writes: readonly DoneWrite[]): TakenBack {
  const taken = { sheetsRemoved: [] as string[], sheetsKept: [] as string[], cellsRestored: 0, cellsKept: 0 };
  for (const write of writes) takeOneBack(grid, write, taken);
  // Steps that went before would now bring back half of what is gone.
  grid.undoRedo.clearUndoRedo(grid.unitId);
  return taken;
}

interface Counts {
  readonly sheetsRemoved: string[];
  readonly sheetsKept: string[];
  cellsRestored: number;
  cellsKept: number;
}

function takeOneBack(grid: GridBook, { undos, written, added }: DoneWrite, counts: Counts): void {
  const kept = new Set<string>();
  const seen = new Set<string>();
  for (const { sheetId, cells } of written) {
    if (added.includes(sheetId)) continue;
    const sheet = grid.workbook.getSheetBySheetId(sheetId);
    for (const { row, column, after } of cells) {
      const key = keyOf(sheetId, row, column);
      // A cell that was emptied first and then written is one cell.
      if (seen.has(key)) continue;
      seen.add(key);
      if (sheet && isSame(sheet.getCellRaw(row, column), after)) counts.cellsRestored++;
      else {
        counts.cellsKept++;
        kept.add(key);
      }
    }
  }
  for (const undo of undos) {
    const sheetId = sheetOf(undo);
    const sheet = sheetId === null ? null : grid.workbook.getSheetBySheetId(sheetId);
    if (sheetId !== null && !sheet) continue;
    if (sheet && sheetId !== null && added.includes(sheetId)) {
      if (undo.id !== RemoveSheetMutation.id) continue;
      if (isWrittenOn(sheet, writtenOn(written, sheetId))) {
        counts.sheetsKept.push(sheet.getName());
        continue;
      }
      counts.sheetsRemoved.push(sheet.getName());
    }
    const params = undo.id === SetRangeValuesMutation.id ? withoutKept(grid, undo, kept) : undo.params;
    if (params !== null) run(grid, undo.id, params);
  }
}

/** True when the sheet holds anything we didn't write. */
function isWrittenOn(sheet: Worksheet, ours: ReadonlyMap<string, CellWritten>): boolean {
  let found = false;
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (found || !isFilled(cell)) return;
    const our = ours.get(keyOf('', row, column));
    found = our === undefined || !isSame(cell, our.after);
  });
  return found;
}

function writtenOn(written: DoneWrite['written'], sheet: string): ReadonlyMap<string, CellWritten> {
  return new Map(
    written
      .filter(({ sheetId }) => sheetId === sheet)
      .flatMap(({ cells }) => cells.map((cell) => [keyOf('', cell.row, cell.column), cell] as const)),
  );
}

function withoutKept(grid: GridBook, { params }: IMutationInfo, kept: ReadonlySet<string>): object | null {
  if (!isCellsParams(params)) return null;
  const cells: CellMatrix = {};
  eachCell(params.cellValue, (row, column, cell) => {
    if (!kept.has(keyOf(params.subUnitId, row, column))) (cells[row] ??= {})[column] = cell;
  });
  return cellsParams(grid, params.subUnitId, cells);
}

function isCellsParams(params: unknown): params is { subUnitId: string; cellValue: CellMatrix } {
  return typeof params === 'object' && params !== null && 'subUnitId' in params && 'cellValue' in params;
}

/** Notes call the sheet's id by another name than all the rest. */
function sheetOf({ params }: IMutationInfo): string | null {
  if (typeof params !== 'object' || params === null) return null;
  if ('subUnitId' in params && typeof params.subUnitId === 'string') return params.subUnitId;
  return 'sheetId' in params && typeof params.sheetId === 'string' ? params.sheetId : null;
}

/** The same formula, whatever it has come to, or the same value. */
function isSame(now: Nullable<ICellData>, then: Nullable<ICellData>): boolean {
  if (!now || !then) return !isFilled(now) && !isFilled(then);
  if (isFormula(now) || isFormula(then)) return now.f === then.f;
  return sameValue(valueOf(now), valueOf(then)) && keptFormula(now) === keptFormula(then);
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet} ${row} ${column}`;
}

function run(grid: GridBook, id: string, params: object): void {
  if (grid.commands.syncExecuteCommand<object, boolean>(id, params)) return;
  throw new WorkbookProblem('host-failed', { why: id });
}
