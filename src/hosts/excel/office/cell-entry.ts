/**
 * What is typed into a cell so that Excel keeps what was meant. Excel reads every text as if a person typed it, so
 * `1/2` becomes a date and `=A1` a formula; a leading apostrophe keeps it a text and is not part of the value.
 */
import { renameSheets } from '../../../workbook/formula-sheets';
import type { SheetRenames } from '../../../workbook/formula-sheets';
import type { PlannedCell } from '../../../workbook/plan/plan';

/** A value of Excel's `formulas`: what is not a formula is a constant. */
export type Entry = string | number | boolean;

// TRUE and FALSE as Excel takes them in any of its languages: a word alone, no digit, no sign.
const TRUTHS = new Set(
  (
    'true false verdadero falso vero verdadeiro wahr falsch vrai faux waar onwaar sann usann sant falskt falsk sand ' +
    'tosi epätosi prawda fałsz pravda nepravda igaz hamis doğru yanlış истина ложь adevărat fals αληθης ψευδης ' +
    'resnica neresnica tõene väär patiess aplams istina laž'
  ).split(' '),
);

/** @example entryOf({ value: '=1+1' }) // "'=1+1" @example entryOf({ value: 2, formula: 'A1*2' }) // '=A1*2' */
export function entryOf(cell: PlannedCell, renames: SheetRenames): Entry {
  if (cell.formula !== undefined) return `=${renameSheets(cell.formula.replace(/^=/, ''), renames)}`;
  return typeof cell.value === 'string' ? textEntry(cell.value) : cell.value;
}

/** A text that stays that text: with an apostrophe unless Excel could not take it for anything else. */
export function textEntry(text: string): string {
  return text === '' || isPlainText(text) ? text : `'${text}`;
}

/** What stood in a cell, from Excel's `formulas` and `values`, to be typed again: a text may look like a formula. */
export function restoredEntry(formula: unknown, value: unknown): Entry {
  if (typeof formula === 'number' || typeof formula === 'boolean') return formula;
  const text = formula === null || formula === undefined ? '' : String(formula);
  return text.startsWith('=') && text !== value ? text : textEntry(text);
}

// Words without a digit that begin with a letter are never a number, a date, a share or a formula.
function isPlainText(text: string): boolean {
  return /^\p{L}\P{N}*$/u.test(text) && !TRUTHS.has(text.toLowerCase());
}
