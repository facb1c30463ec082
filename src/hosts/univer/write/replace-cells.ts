/** Puts other contents into cells that hold some already, looks untouched: those alone that hold what was read. */
import type { ICellData, Worksheet } from '@univerjs/core';
import type { CellChange, Replaced } from '../../../workbook/formula-host';
import { WorkbookProblem } from '../../../workbook/problem';
import { sameValue, type CellValue } from '../../../workbook/snapshot';
import { contentOf, isFilled, isFormula, valueOf } from '../read/cell-content';
import { worksheetNamed } from '../grid/grid';
import type { GridBook } from '../grid/grid';
import { keptFacts } from '../load/kept-facts';
import { keptFormula } from '../formulas/kept-formula';
import { spillsOn } from '../read/read-sheet';
import type { CellMatrix, Transaction } from '../grid/transaction';

/** @throws WorkbookProblem `no-such-sheet`, `protected-sheet` before anything is written */
export function replaceCells(write: Transaction, grid: GridBook, changes: readonly CellChange[]): Replaced {
  const found = changes.map((change) => {
    const sheet = worksheetNamed(grid, change.sheet);
    if (sheet === null) throw new WorkbookProblem('no-such-sheet', { sheet: change.sheet });
    if (keptFacts(sheet).isProtected) {
      throw new WorkbookProblem('protected-sheet', { sheet: sheet.getName() });
    }
    return { change, sheet };
  });
  const changedMeanwhile: CellChange[] = [];
  const bySheet = new Map<Worksheet, CellMatrix>();
  let cellsWritten = 0;
  for (const { change, sheet } of found) {
    if (!isAsRead(grid, sheet, change)) {
      changedMeanwhile.push(change);
      continue;
    }
    const cells = bySheet.get(sheet) ?? {};
    bySheet.set(sheet, cells);
    const { row, column } = change.cell;
    const rows: readonly (readonly ICellData[])[] =
      'formula' in change.now
        ? [[{ ...nothing, f: change.now.formula }]]
        : change.now.values.map((line) => line.map((value) => ({ ...nothing, ...contentOf(value) })));
    rows.forEach((line, offset) =>
      line.forEach((cell, step) => {
        (cells[row + offset] ??= {})[column + step] = cell;
        cellsWritten++;
      }),
    );
  }
  for (const [sheet, cells] of bySheet) write.setCells(sheet, cells);
  return { cellsWritten, changedMeanwhile };
}

const nothing: ICellData = { v: null, t: null, f: null, si: null, p: null, custom: null };

function isAsRead(grid: GridBook, sheet: Worksheet, { cell: at, was, showed, now }: CellChange): boolean {
  const spills = spillsOn(grid, sheet);
  const cell = sheet.getCellRaw(at.row, at.column);
  const formula = cell && isFormula(cell) ? formulaAt(grid, sheet, at.row, at.column) : null;
  const kept = cell ? keptFormula(cell) : null;
  const held = formula ?? (kept === null ? valueOf(cell) : `=${kept}`);
  if (held !== was) return false;
  const shown = (row: number, column: number): CellValue =>
    valueOf(spills[row]?.[column] ?? sheet.getCellRaw(row, column));
  const isShown = (showed ?? []).every((line, offset) =>
    line.every((value, step) => sameValue(shown(at.row + offset, at.column + step), value)),
  );
  if (!isShown) return false;
  // What is put beside the cell may take the place of its own results, not of what people wrote.
  const rows = 'formula' in now ? [] : now.values;
  return rows.every((line, offset) =>
    line.every((_, step) => {
      const isCell = offset === 0 && step === 0;
      return isCell || showed !== undefined || !isFilled(sheet.getCellRaw(at.row + offset, at.column + step));
    }),
  );
}

function formulaAt(grid: GridBook, sheet: Worksheet, row: number, column: number): string | null {
  return grid.formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), grid.unitId) ?? null;
}
