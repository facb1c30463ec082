/** What a person wrote to answers of COPC functions: names beside them, titles over them. Without them these say nothing. */
import type { Area } from '../../workbook/address';
import { valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import { isFigure } from './own-answers';

/** The first column of the names that belong to the answers; that of the answers where the names are a table's. */
export function leftOfNames(sheet: SheetSnapshot, used: Area, area: Area): number {
  let left = area.left;
  while (left > used.left && isFilled(sheet, area, left - 1)) left -= 1;
  if (left === area.left) return left;
  const hasFigures = columnsOf(left, area.left - 1).some((column) => hasFigure(sheet, area, column));
  // Figures between are a copy (a target, say) where the names stand elsewhere in their column, else a table's own.
  if (hasFigures) return areNamesAgain(sheet, used, area, left) ? left : area.left;
  return isNeededOnTheRight(sheet, used, area) ? area.left : left;
}

/** True where the row above holds titles over the answers, and nothing but titles. */
export function headingOver(sheet: SheetSnapshot, area: Area): boolean {
  const values = columnsOf(area.left, area.right).map((column) => valueAt(sheet, area.top - 1, column));
  const filled = values.filter((value) => value !== '');
  return (
    filled.length * 2 > values.length &&
    filled.every((value) => typeof value === 'string' && !isFigure(value))
  );
}

/** Figures right of the answers, without names of their own between. */
function isNeededOnTheRight(sheet: SheetSnapshot, used: Area, area: Area): boolean {
  for (const column of columnsOf(area.right + 1, used.right)) {
    if (!isFilled(sheet, area, column)) continue;
    return hasFigure(sheet, area, column);
  }
  return false;
}

function areNamesAgain(sheet: SheetSnapshot, used: Area, area: Area, column: number): boolean {
  const others = new Set<unknown>();
  for (let row = used.top; row <= used.bottom; row += 1)
    if (row < area.top || row > area.bottom) others.add(valueAt(sheet, row, column));
  const names = rowsOf(area).map((row) => valueAt(sheet, row, column));
  return names.every((name) => name === '' || (typeof name === 'string' && others.has(name)));
}

function isFilled(sheet: SheetSnapshot, area: Area, column: number): boolean {
  return rowsOf(area).some((row) => valueAt(sheet, row, column) !== '');
}

function hasFigure(sheet: SheetSnapshot, area: Area, column: number): boolean {
  return rowsOf(area).some((row) => isFigure(valueAt(sheet, row, column)));
}

function columnsOf(left: number, right: number): number[] {
  return Array.from({ length: Math.max(0, right - left + 1) }, (_, step) => left + step);
}

function rowsOf({ top, bottom }: Area): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, step) => top + step);
}
