/** Names that are another name and a word for totals: "AHT YTD" beside "AHT" (worksheets §2, Layouts). */
import type { TypedSheet } from '../cells/typed-sheet';
import type { SheetWords } from '../dimensions/sheet-words';
import { isChinese } from '../words/normalise';
import type { NamedLines } from './title-measure';

const MOST_NAMES = 600;
const MOST_WORDS = 3;

/** Marks the lines of such names as totals. "Average handle time" beside "Handle time" stays a name: only what stands behind counts. */
export function markTotalsOfNames(
  sheet: TypedSheet,
  names: readonly { readonly row: number; readonly column: number }[],
  { lines, lineOf }: NamedLines,
  words: SheetWords,
): void {
  if (names.length > MOST_NAMES) return;
  const texts = names.map(({ row, column }) => sheet.textAt(row, column).trim());
  const known = new Set(texts.map((text) => text.toLowerCase()));
  names.forEach((place, index) => {
    const line = lineOf(place);
    if (lines.get(line) !== 'actual') return;
    const isTotal = tailsOf(texts[index] ?? '').some(({ name, tail }) => {
      if (!known.has(name.toLowerCase())) return false;
      const { total, whole, measure } = words.label(tail);
      return total && whole && measure?.startsWith('target') !== true;
    });
    if (isTotal) lines.set(line, 'total');
  });
}

/** The ways to cut a text in a name and the words behind it: "AHT (YTD)", "AHT - year to date", 接通率累计. */
function tailsOf(text: string): { name: string; tail: string }[] {
  const bracket = /^(.+?)\s*[(（[]([^()（）[\]]+)[)）\]]$/u.exec(text);
  if (bracket !== null) return [{ name: bracket[1] ?? '', tail: bracket[2] ?? '' }];
  if (isChinese(text.slice(-1))) {
    return [2, 3, 4].flatMap((size) =>
      text.length > size ? [{ name: text.slice(0, -size), tail: text.slice(-size) }] : [],
    );
  }
  const pieces = text.split(/\s+/);
  const found: { name: string; tail: string }[] = [];
  for (let size = 1; size <= MOST_WORDS && size < pieces.length; size += 1) {
    const name = pieces.slice(0, -size).join(' ');
    found.push({ name: name.replace(/[\s\-\u2013\u2014|/:,;]+$/u, ''), tail: pieces.slice(-size).join(' ') });
  }
  return found;
}
