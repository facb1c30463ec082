/** Names of sheets and tables: which are the same, and which are free and such as Excel takes. */
import { parseCell, parseR1C1 } from './address';

/** True for names Excel holds for the same sheet, or the same defined name: letter case makes no difference. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The sheet of that name, the one of exactly these letters before one of others. */
export function sheetNamed<Sheet extends { readonly name: string }>(
  sheets: readonly Sheet[],
  name: string,
): Sheet | undefined {
  return sheets.find((sheet) => sheet.name === name) ?? sheets.find((sheet) => sameName(sheet.name, name));
}

/**
 * True for what a person means by a name they typed, in a map or on a command line: spaces around it don't count.
 * @example sameAsTyped('Service level', ' service LEVEL') // true
 */
export function sameAsTyped(name: string, typed: string): boolean {
  return sameName(name.trim(), typed.trim());
}

/**
 * A name for a table: letters, digits, `_` and `.`, no cell address, unique in the workbook.
 * `freeTableName('My list', names)` is `'My_list'`, or with a number behind it when that is taken.
 * @param taken names in use, in lower case
 */
export function freeTableName(wanted: string, taken: ReadonlySet<string>): string {
  const letters = wanted.replace(/[^\p{L}\p{N}_.]/gu, '_');
  const started = /^[\p{L}_]/u.test(letters) ? letters : `_${letters}`;
  const looksLikeCell = parseCell(started) !== null || parseR1C1(started) !== null || /^[rc]$/i.test(started);
  const base = cut(looksLikeCell ? `${started}_` : started, 240);
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}_${number}`;
  return name;
}

/** Sheet names Excel takes: at most 31 characters, none of `[]:*?/\`, no quote at an end, unique, never "History". */

const LONGEST = 31;

/**
 * @param taken names in use; letter case makes no difference.
 * @example fitSheetName('A/B', ['a b']) // 'A B (2)'
 */
export function fitSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  used.add('history');
  const plain = trimmed(wanted.replace(/[[\]:*?/\\\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ')) || 'Sheet';
  const base = trimmed(cut(plain, LONGEST)) || 'Sheet';
  let name = base;
  for (let number = 2; used.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    name = cut(base, LONGEST - suffix.length).trimEnd() + suffix;
  }
  return name;
}

function trimmed(name: string): string {
  return name.replace(/^['\s]+|['\s]+$/g, '');
}

/** The first characters, never half of a surrogate pair. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const code = text.charCodeAt(length - 1);
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? length - 1 : length);
}
