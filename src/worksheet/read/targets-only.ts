/** Sheets of nothing but targets, beside one of results. */
import type { SheetSnapshot } from '../../workbook/snapshot';
import { typedSheetOf } from '../cells/typed-sheet';
import { sheetWords } from '../dimensions/sheet-words';
import { linesWith, type Reading } from '../sheet/reading';

/**
 * True for a table of targets without results: no line of it holds results, or the sheet is called so.
 * @example holdsTargetsOnly(sheet, reading) // true for Metric | Target | Better, and for months on a sheet "Targets"
 */
export function holdsTargetsOnly(snapshot: SheetSnapshot, reading: Reading): boolean {
  const sheet = typedSheetOf(snapshot);
  if (sheet === null) return false;
  const results = linesWith(reading, 'actual');
  const isRow = (line: string): boolean => /\d/.test(line);
  const hasTargets = Object.values(reading.lines).some((role) => role.startsWith('target'));
  // Results stand where a row and a column of them cross.
  if (hasTargets && !(results.some(isRow) && results.some((line) => !isRow(line)))) return true;
  const { measure, whole } = sheetWords(sheet.languages).label(snapshot.name);
  return whole && measure?.startsWith('target') === true;
}
