/** Names for tables: letters, digits, `_` and `.`, no cell address, unique in the workbook. */
import { parseCell, parseR1C1 } from './address';
import { cut } from './sheet-names';

/** `freeTableName('My list', names)` is `'My_list'`, or with a number behind it when that is taken. */
export function freeTableName(wanted: string, taken: ReadonlySet<string>): string {
  const letters = wanted.replace(/[^\p{L}\p{N}_.]/gu, '_');
  const started = /^[\p{L}_]/u.test(letters) ? letters : `_${letters}`;
  const looksLikeCell = parseCell(started) !== null || parseR1C1(started) !== null || /^[rc]$/i.test(started);
  const base = cut(looksLikeCell ? `${started}_` : started, 240);
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}_${number}`;
  return name;
}
