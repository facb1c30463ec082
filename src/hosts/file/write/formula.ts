/**
 * Formulas as the file spells them: functions of the add-in by their stored name, and sheets by the name they got.
 * Only what stands outside string literals is touched.
 */
import { formulaTokens, renamedSheet } from '../../../workbook/formula-sheets';
import type { SheetRenames } from '../../../workbook/formula-sheets';

export interface StoredFormula {
  readonly text: string;
  /** Calls a function of the add-in, so it is stored as a dynamic array (worksheets §4). */
  readonly addIn: boolean;
}

const ADD_IN = /^COPC\.(?=[\p{L}_])/iu;

/**
 * @param formula without the leading `=`.
 * @example storedFormula('COPC.LEVEL(B2,"COPC.X")').text // '_xldudf_COPC_LEVEL(B2,"COPC.X")'
 */
export function storedFormula(formula: string, renames: SheetRenames = new Map()): StoredFormula {
  const tokens = formulaTokens(formula.replace(/^=/, ''));
  let addIn = false;
  const written = tokens.map((token, index) => {
    if (token.endsWith('!')) return renamedSheet(token, renames);
    if (!ADD_IN.test(token) || !/^\s*\($/.test(upToBracket(tokens, index + 1))) return token;
    addIn = true;
    return token.replace(ADD_IN, '_xldudf_COPC_');
  });
  return { text: written.join(''), addIn };
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
