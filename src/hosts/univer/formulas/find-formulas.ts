/** Finds formulas in the grid, with what they give; those the grid doesn't work out are found too. */
import type { Worksheet } from '@univerjs/core';
import type { FormulaCell, FormulaPlace, SheetFormulas } from '../../../workbook/formula-host';
import { WorkbookProblem } from '../../../workbook/problem';
import type { CellValue } from '../../../workbook/snapshot';
import { isFormula, valueOf } from '../read/cell-content';
import { worksheetNamed } from '../grid/grid';
import type { GridBook } from '../grid/grid';
import { keptFormula } from './kept-formula';
import { spillsOn } from '../read/read-sheet';
import { sheetsOf } from '../grid/structure';
import type { GridSheet } from '../grid/structure';

/** @throws WorkbookProblem `no-such-sheet` */
export function findFormulas(
  grid: GridBook,
  place: FormulaPlace,
  isWanted: (formula: string) => boolean,
): readonly SheetFormulas[] {
  return sheetsIn(grid, place).flatMap(({ sheet, name, own, isProtected }) => {
    const cells = formulasOn(grid, sheet).filter(({ formula }) => isWanted(formula));
    return cells.length === 0 ? [] : [{ sheet: name, own, isProtected, cells }];
  });
}

/** Every formula of a sheet by row. */
export function formulasOn(grid: GridBook, sheet: Worksheet): readonly FormulaCell[] {
  const id = sheet.getSheetId();
  const spills = spillsOn(grid, sheet);
  const areas = grid.formulas.getArrayFormulaRange()[grid.unitId]?.[id];
  const found: FormulaCell[] = [];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell) return;
    const kept = keptFormula(cell);
    const live = isFormula(cell) ? grid.formulas.getFormulaStringByCell(row, column, id, grid.unitId) : null;
    const formula = live ?? (kept === null ? null : `=${kept}`);
    if (formula === null) return;
    const area = areas?.[row]?.[column];
    const values: CellValue[][] = [];
    for (let at = row; at <= (area?.endRow ?? row); at++) {
      const line: CellValue[] = [];
      for (let step = column; step <= (area?.endColumn ?? column); step++) {
        const isAnchor = at === row && step === column;
        line.push(valueOf(isAnchor ? cell : (spills[at]?.[step] ?? sheet.getCellRaw(at, step))));
      }
      values.push(line);
    }
    found.push({ cell: { row, column }, formula, values });
  });
  return found.sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}

function sheetsIn(grid: GridBook, place: FormulaPlace): readonly GridSheet[] {
  const sheets = sheetsOf(grid);
  if (place.kind === 'book') return sheets;
  if (place.kind === 'own-sheets') return sheets.filter(({ own }) => own !== null);
  const found = worksheetNamed(grid, place.sheet);
  if (found === null) throw new WorkbookProblem('no-such-sheet', { sheet: place.sheet });
  return sheets.filter(({ sheet }) => sheet === found);
}
