/**
 * Formulas as the file spells them: functions of the add-in by their stored name, and sheets by the name they got.
 * Only what stands outside string literals is touched.
 */
import { quoteSheet } from '../../../workbook/address';

export interface StoredFormula {
  readonly text: string;
  /** Calls a function of the add-in, so it is stored as a dynamic array (worksheets §4). */
  readonly addIn: boolean;
}

/** New name by planned name, in lower case. */
export type SheetRenames = ReadonlyMap<string, string>;

// A string literal, a quoted sheet name with its "!", a bare word, or any other character.
const TOKEN = /"(?:[^"]|"")*"?|'(?:[^']|'')*'!?|[\p{L}_\\][\p{L}\p{N}_.\\]*!?|[^]/gu;
const ADD_IN = /^COPC\.(?=[\p{L}_])/iu;

/**
 * @param formula without the leading `=`.
 * @example storedFormula('COPC.LEVEL(B2,"COPC.X")').text // '_xldudf_COPC_LEVEL(B2,"COPC.X")'
 */
export function storedFormula(formula: string, renames: SheetRenames = new Map()): StoredFormula {
  const tokens = formula.replace(/^=/, '').match(TOKEN) ?? [];
  let addIn = false;
  const written = tokens.map((token, index) => {
    if (token.endsWith('!')) return renamed(token, renames);
    if (!ADD_IN.test(token) || !/^\s*\($/.test(upToBracket(tokens, index + 1))) return token;
    addIn = true;
    return token.replace(ADD_IN, '_xldudf_COPC_');
  });
  return { text: written.join(''), addIn };
}

function renamed(token: string, renames: SheetRenames): string {
  const quoted = token.startsWith("'");
  const name = quoted ? token.slice(1, -2).replaceAll("''", "'") : token.slice(0, -1);
  const used = renames.get(name.toLowerCase());
  return used === undefined ? token : `${quoteSheet(used)}!`;
}

function upToBracket(tokens: readonly string[], from: number): string {
  let text = '';
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index] ?? '';
    text += token;
    if (token.trim() !== '') break;
  }
  return text;
}
