/**
 * Heights of rows for which a file has none: Excel makes them fit when it opens the book, by the largest letters and by
 * text that wraps.
 */
import type { CellLook, SheetLooks } from '../../../workbook/plan/sheet-looks';
import type { SheetSnapshot } from '../../../workbook/snapshot';

const USUAL_SIZE = 11;
/** A line of letters of 11 points is 20 pixels high, one of 16 points 28. */
const lineHeight = (points: number): number => Math.round(points * 1.65 + 1.6);
/** Letters are about half as wide as they are high. */
const letterWidth = (points: number): number => points * 0.66;

/**
 * @param widthOf the width of a column in pixels
 * @returns pixels by row; only rows that need more than the default
 */
export function fittingHeights(
  { used, values, merges }: SheetSnapshot,
  { looks, cells, rows, defaultPoints }: SheetLooks,
  widthOf: (column: number) => number,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  if (used === null) return heights;
  const given = new Set(rows.filter(({ points }) => points !== null).map(({ row }) => row));
  const least = defaultPoints === null ? lineHeight(USUAL_SIZE) : (defaultPoints * 96) / 72;
  const needed = (text: string, look: CellLook, column: number): number => {
    const size = look.fontSize ?? looks[0]?.fontSize ?? USUAL_SIZE;
    if (!look.wrap) return lineHeight(size);
    const room = Math.max(1, Math.floor(widthOf(column) / letterWidth(size)));
    return lineHeight(size) * linesOf(text, room);
  };
  for (const { row, left, looks: line } of cells) {
    if (given.has(row)) continue;
    const held = values[row - used.top] ?? [];
    let height = 0;
    for (let step = 0; step < line.length; step++) {
      const look = looks[line[step] ?? 0] ?? {};
      const value = held[left + step - used.left] ?? '';
      if (value === '' || (look.wrap !== true && look.fontSize === undefined)) continue;
      // Merged cells don't count, as in Excel.
      const isMerged = merges.some((area) => area.top === row && area.left === left + step);
      if (!isMerged)
        height = Math.max(height, needed(typeof value === 'string' ? value : '', look, left + step));
    }
    if (height > least) heights.set(row, height);
  }
  return heights;
}

/** How many lines the text takes where so many letters have room, broken between words. */
function linesOf(text: string, room: number): number {
  return text.split('\n').reduce((sum, paragraph) => {
    let lines = 1;
    let taken = 0;
    for (const word of paragraph.split(' ')) {
      const wanted = taken === 0 ? word.length : taken + 1 + word.length;
      if (wanted <= room) taken = wanted;
      else {
        lines += taken === 0 ? Math.ceil(word.length / room) - 1 : Math.ceil(word.length / room);
        taken = word.length % room;
      }
    }
    return sum + lines;
  }, 0);
}
