/** Writes the sheet COPC Vendors into a book, or brings the one that is there up to date (scoring §13). */
import type { UnreadBook } from '../../report/vendors/unit-lines';
import { vendorsPlan, type VendorsOptions } from '../../report/vendors/vendors-plan';
import type { ReportedUnit } from '../../scoring/units/union';
import { languages } from '../../strings/language';
import { vendorTexts } from '../../strings/parts/sheets/vendors';
import { wordsFor } from '../../strings/words-for';
import { valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import { writeOwnSheet, type OwnSheetHost, type OwnSheetWritten } from '../audit/own-sheet';

/**
 * @param units as `unionOf` gives them
 * @param toldIn the language what was kept is told in; default that of the sheet
 * @throws WorkbookProblem such as `protected-sheet` when the book can't take it; nothing is written then
 * @example (await writeVendors(host, unionOf(units), [], options)).sheet // 'COPC Vendors'
 */
export async function writeVendors(
  host: OwnSheetHost,
  units: readonly ReportedUnit[],
  notRead: readonly UnreadBook[],
  options: VendorsOptions,
  toldIn = options.language,
): Promise<OwnSheetWritten> {
  return writeOwnSheet(host, vendorsPlan(units, notRead, options), toldIn);
}

/** True where the sheet is about the workbook it stands in, so that a refresh knows what to make it from. */
export function isOfThisBook(sheet: SheetSnapshot): boolean {
  const said = new Set(languages.map((language) => wordsFor(vendorTexts, language).thisBook));
  const { used } = sheet;
  if (used === null) return false;
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.left; column <= Math.min(used.right, used.left + 2); column++) {
      const value = valueAt(sheet, row, column);
      if (typeof value === 'string' && said.has(value)) return true;
    }
  }
  return false;
}
