/** The title that stands above a table, to call it by where a sheet has several (worksheets §2). */
import { type Area } from '../../workbook/address';
import { valueAt, type SheetSnapshot } from '../../workbook/snapshot';

/** Rows looked at above the header, and empty ones passed over on the way. */
const ROWS_ABOVE = 4;
const LONGEST_TITLE = 60;

/**
 * The nearest line above the table that stands alone in its row and reads like a title; null where there is none.
 * Sentences, sources and figures are no titles.
 * @param area the table, header included
 * @param isLabel true for a word that heads a column or names a source: `Source: WFM` is no title
 * @example titleAbove(snapshot, parseArea('B5:M8'), isLabel) // 'Voice'
 */
export function titleAbove(
  sheet: SheetSnapshot,
  area: Area,
  isLabel: (text: string) => boolean,
): string | null {
  let seenText = false;
  for (let row = area.top - 1; row >= 0 && row >= area.top - ROWS_ABOVE; row--) {
    const texts = textsIn(sheet, row, area);
    if (texts === null) return null;
    const [text] = texts;
    if (text === undefined) {
      // A gap above a note ends what belongs to this table.
      if (seenText) return null;
      continue;
    }
    if (texts.length > 1) return null;
    if (isTitle(text, isLabel)) return text.replace(/\s*[:：]$/u, '');
    seenText = true;
  }
  return null;
}

/** The texts over the table's columns; null when a figure stands among them. */
function textsIn(sheet: SheetSnapshot, row: number, { left, right }: Area): string[] | null {
  const texts: string[] = [];
  // A title often starts a column or two further left, where the sheet begins.
  for (let column = Math.max(0, left - 2); column <= right; column++) {
    const value = valueAt(sheet, row, column);
    if (value === '') continue;
    if (typeof value !== 'string') return null;
    if (value.trim() !== '') texts.push(value.replace(/\s+/g, ' ').trim());
  }
  return texts;
}

function isTitle(text: string, isLabel: (text: string) => boolean): boolean {
  if (text.length > LONGEST_TITLE || !/\p{L}/u.test(text)) return false;
  const [label = '', rest = ''] = text.split(/[:：]/u);
  if (rest !== '' && isLabel(label)) return false;
  return !/[.!?。]$/u.test(text) && !/^[*†(（]/u.test(text);
}
