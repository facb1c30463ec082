/** Widths between Excel's characters and the grid's pixels, and widths that show what a column holds. */
import type { SheetSnapshot } from '../../../workbook/snapshot';

const LOOKED_AT = 200;
const NARROWEST = 9;
const WIDEST = 40;

/** `pixelsOf(10)` is `75`: seven pixels a character and five of margin, as Excel counts at its usual font. */
export function pixelsOf(characters: number): number {
  return Math.round(characters * 7 + 5);
}

/** `pixelsInFile(9.140625)` is `64`: widths in a file have the margin in them. */
export function pixelsInFile(characters: number): number {
  return Math.round(characters * 7);
}

/** A sheet's snapshot has no widths: enough for the longest text of the first rows, within reason. */
export function shownWidths({ used, values, merges }: SheetSnapshot): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  if (used === null) return widths;
  const isMerged = (row: number, column: number): boolean =>
    merges.some((area) => row === area.top && column === area.left && area.right > area.left);
  for (const [offset, row] of values.slice(0, LOOKED_AT).entries()) {
    for (const [step, value] of row.entries()) {
      if (typeof value !== 'string' || value === '') continue;
      const column = used.left + step;
      // A title above the table runs on over the cells beside it.
      const runsOn = (row[step + 1] ?? '') === '' || isMerged(used.top + offset, column);
      if (runsOn && value.length > WIDEST) continue;
      const needed = Math.min(WIDEST, Math.max(NARROWEST, value.length + 2));
      widths.set(column, Math.max(widths.get(column) ?? 0, pixelsOf(needed)));
    }
  }
  return widths;
}
