/** What single labels say, and where they stand. */
import type { TypedSheet } from '../cells/typed-sheet';
import type { LineRole } from '../dimensions/line-role';
import type { SheetWords } from '../dimensions/sheet-words';

export function labelTextAt(sheet: TypedSheet, row: number, column: number): string {
  const anchor = sheet.anchorOf(row, column);
  return sheet.textAt(anchor.row, anchor.column);
}

/** What a label says its figures are, by the whole label, or (`contained`) by a word in it. */
export function saidByLabel(text: string, words: SheetWords, contained: boolean): LineRole | null {
  const meaning = words.label(text);
  if (!meaning.whole && !contained) return null;
  if (meaning.total && meaning.measure !== 'target-year') return words.name(text).stems > 0 ? null : 'total';
  if (meaning.measure === 'comment' || meaning.measure === 'status') return 'ignore';
  return meaning.measure;
}

export function firstTextIn(sheet: TypedSheet, row: number): string {
  for (let column = sheet.area.left; column <= sheet.endOf(row); column += 1) {
    const text = sheet.textAt(row, column);
    if (text !== '') return text;
  }
  return '';
}
