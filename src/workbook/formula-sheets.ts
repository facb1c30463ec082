/** Sheets named in a formula, under the names they got: a plan can't know that a name was taken. */
import { quoteSheet } from './address';

/** New name by planned name, in lower case. */
export type SheetRenames = ReadonlyMap<string, string>;

// A string literal, a quoted sheet name with its "!", a bare word, or any other character.
const TOKEN = /"(?:[^"]|"")*"?|'(?:[^']|'')*'!?|[\p{L}_\\][\p{L}\p{N}_.\\]*!?|[^]/gu;

/**
 * What stands in string literals stays.
 * @param formula without the leading `=`
 * @example renameSheets("'A/B'!C4&\"A/B!\"", new Map([['a/b', 'A B']])) // "'A B'!C4&\"A/B!\""
 */
export function renameSheets(formula: string, renames: SheetRenames): string {
  if (renames.size === 0) return formula;
  return formulaTokens(formula)
    .map((token) => renamedSheet(token, renames))
    .join('');
}

/** @example formulaTokens('LEVEL(KPI!B2)') // ['LEVEL', '(', 'KPI!', 'B2', ')'] */
export function formulaTokens(formula: string): readonly string[] {
  return formula.match(TOKEN) ?? [];
}

/** A token that names a sheet, with the name it got; any other token as it is. */
export function renamedSheet(token: string, renames: SheetRenames): string {
  if (!token.endsWith('!')) return token;
  const name = token.startsWith("'") ? token.slice(1, -2).replaceAll("''", "'") : token.slice(0, -1);
  const used = renames.get(name.toLowerCase());
  return used === undefined ? token : `${quoteSheet(used)}!`;
}
