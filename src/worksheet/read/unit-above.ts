/** The vendor or site a whole table is about, where a cell above it says so: `Vendor: Acme`, or `Site | Oslo` (scoring §13). */
import type { Area } from '../../workbook/address';
import { valueAt, type SheetSnapshot } from '../../workbook/snapshot';

/** Rows looked at above the header. */
const rowsAbove = 12;
const longest = 80;

/**
 * @param area the table, header included
 * @param isUnit true for a word that heads a column of vendors or sites
 * @returns null where nothing says it, and where two cells say different things
 * @example unitAbove(snapshot, parseArea('A3:M8'), isUnit) // 'Acme'
 */
export function unitAbove(
  sheet: SheetSnapshot,
  { top, left, right }: Area,
  isUnit: (text: string) => boolean,
): string | null {
  const names = new Set<string>();
  for (let row = Math.max(0, top - rowsAbove); row < top; row++) {
    for (let column = Math.max(0, left - 2); column <= right; column++) {
      const text = textAt(sheet, row, column);
      if (text === null) continue;
      const [label = '', ...rest] = text.split(/[:：]/u);
      const said = rest.join(':').trim();
      if (!isUnit(label.trim())) continue;
      const name = said === '' ? textAt(sheet, row, column + 1) : said;
      if (name !== null && /\p{L}/u.test(name)) names.add(name);
    }
  }
  const [name = null] = names;
  return names.size === 1 ? name : null;
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string | null {
  const value = valueAt(sheet, row, column);
  if (typeof value !== 'string' || value.length > longest) return null;
  const text = value.replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}
