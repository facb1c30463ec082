/** Cells a person selected, as columns of figures: calls of a day, forecasts beside what came, what arrived and what was done. */
import type { Area } from '../../workbook/address';
import { valueAt, type SheetSnapshot } from '../../workbook/snapshot';

export interface SelectedFigures {
  readonly sheet: string;
  /** The cells with figures: without a line of titles above, and without what is blank at the end. */
  readonly area: Area;
  /** Each column from top to bottom; null for a blank cell. */
  readonly columns: readonly (readonly (number | null)[])[];
  /** Texts and errors among the figures: they count as blank, and that is told. */
  readonly notFigures: number;
  /** True when the dates count from 1904. */
  readonly date1904: boolean;
}

/** More rows than this are no day's plan. */
const mostRows = 10_000;

/**
 * @returns null where the cells hold no figure
 * @example selectedFigures(sheet, area)?.columns // [[100, 120, null]]
 */
export function selectedFigures(sheet: SheetSnapshot, selected: Area): SelectedFigures | null {
  const { used } = sheet;
  if (used === null) return null;
  const left = Math.max(selected.left, used.left);
  const right = Math.min(selected.right, used.right);
  let top = Math.max(selected.top, used.top);
  let bottom = Math.min(selected.bottom, used.bottom);
  if (left > right) return null;
  const figuresIn = (row: number): number => count(row, (value) => typeof value === 'number');
  const filledIn = (row: number): number => count(row, (value) => value !== '');
  while (top <= bottom && figuresIn(top) === 0) top++;
  while (bottom >= top && filledIn(bottom) === 0) bottom--;
  if (top > bottom) return null;
  bottom = Math.min(bottom, top + mostRows - 1);
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const columns = Array.from({ length: right - left + 1 }, (_, index) =>
    rows.map((row) => {
      const value = valueAt(sheet, row, left + index);
      return typeof value === 'number' ? value : null;
    }),
  );
  const notFigures = rows.reduce((sum, row) => sum + filledIn(row) - figuresIn(row), 0);
  return {
    sheet: sheet.name,
    area: { top, left, bottom, right },
    columns,
    notFigures,
    date1904: sheet.date1904,
  };

  function count(row: number, isWanted: (value: unknown) => boolean): number {
    let found = 0;
    for (let column = left; column <= right; column++) if (isWanted(valueAt(sheet, row, column))) found++;
    return found;
  }
}
