/**
 * Several changes of the grid as one write: one step for Ctrl+Z, taken back whole when one of them fails. Every change
 * comes with what brings back what stood there.
 */
import type {
  ICellData,
  IMutationInfo,
  IObjectMatrixPrimitiveType,
  Nullable,
  Worksheet,
} from '@univerjs/core';
import { Tools } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { WorkbookProblem } from '../../../workbook/problem';
import type { GridBook } from './grid';

export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Cells a write changed: with what they held right after it. */
export interface CellsWritten {
  readonly sheetId: string;
  readonly cells: readonly CellWritten[];
}

export interface CellWritten {
  readonly row: number;
  readonly column: number;
  after: Nullable<ICellData>;
}

export class Transaction {
  /** Latest first, as they are to be run. */
  readonly undos: IMutationInfo[] = [];
  readonly redos: IMutationInfo[] = [];
  readonly written: CellsWritten[] = [];

  constructor(private readonly grid: GridBook) {}

  /** Runs a change. @throws WorkbookProblem `host-failed` when Univer refuses it */
  run(id: string, params: object, ...undo: readonly IMutationInfo[]): void {
    if (!this.grid.commands.syncExecuteCommand<object, boolean>(id, params)) {
      throw new WorkbookProblem('host-failed', { why: id });
    }
    this.redos.push({ id, params });
    this.undos.unshift(...undo);
  }

  /** Writes cells; null empties one, looks and all. What a cell doesn't say stays as it is. */
  setCells(sheet: Worksheet, cells: CellMatrix): void {
    const written: CellWritten[] = [];
    const [emptied, before]: [CellMatrix, CellMatrix] = [{}, {}];
    eachCell(cells, (row, column) => {
      const held = Tools.deepClone(sheet.getCellRaw(row, column)) ?? null;
      (emptied[row] ??= {})[column] = null;
      if (held !== null) (before[row] ??= {})[column] = held;
      written.push({ row, column, after: null });
    });
    if (written.length === 0) return;
    const sheetId = sheet.getSheetId();
    this.run(
      SetRangeValuesMutation.id,
      cellsParams(this.grid, sheetId, cells),
      { id: SetRangeValuesMutation.id, params: cellsParams(this.grid, sheetId, emptied) },
      { id: SetRangeValuesMutation.id, params: cellsParams(this.grid, sheetId, before) },
    );
    this.written.push({ sheetId, cells: written });
  }

  /** Makes all of it one step for Ctrl+Z, and notes what the cells hold now. */
  commit(): void {
    for (const { sheetId, cells } of this.written) {
      const sheet = this.grid.workbook.getSheetBySheetId(sheetId);
      for (const cell of cells) {
        cell.after = Tools.deepClone(sheet?.getCellRaw(cell.row, cell.column)) ?? null;
      }
    }
    if (this.redos.length === 0) return;
    this.grid.undoRedo.pushUndoRedo({
      unitID: this.grid.unitId,
      undoMutations: [...this.undos],
      redoMutations: [...this.redos],
    });
  }

  /** Takes back what was done. @throws WorkbookProblem `write-interrupted` when that fails too */
  rollBack(cause: unknown): void {
    for (const { id, params } of this.undos) {
      if (this.grid.commands.syncExecuteCommand<object, boolean>(id, params)) continue;
      throw new WorkbookProblem('write-interrupted', { sheets: '', cells: 0, system: id }, { cause });
    }
  }
}

export function cellsParams(grid: GridBook, subUnitId: string, cellValue: CellMatrix): object {
  return { unitId: grid.unitId, subUnitId, cellValue };
}

export function eachCell(
  cells: CellMatrix,
  visit: (row: number, column: number, cell: Nullable<ICellData>) => void,
): void {
  for (const row of Object.keys(cells).map(Number)) {
    const line = cells[row] ?? {};
    for (const column of Object.keys(line).map(Number)) visit(row, column, line[column]);
  }
}
