/** Writes the sheet COPC Vendors into a book, or brings the one that is there up to date; what says the same stays untouched. */
import type { UnreadBook } from '../../report/vendors/unit-lines';
import { vendorsPlan, type VendorsOptions } from '../../report/vendors/vendors-plan';
import type { ReportedUnit } from '../../scoring/units/union';
import { languages } from '../../strings/language';
import { reportTexts } from '../../strings/parts/sheets/report';
import { vendorTexts } from '../../strings/parts/sheets/vendors';
import { wordsFor } from '../../strings/words-for';
import type { Host } from '../../workbook/host';
import type { SheetPlan } from '../../workbook/plan/plan';
import { valueAt, type SheetSnapshot } from '../../workbook/snapshot';

export interface VendorsWritten {
  /** The sheet's name in the workbook. */
  readonly sheet: string;
  /** None: it said the same already. */
  readonly cellsWritten: number;
}

/**
 * @param units as `unionOf` gives them
 * @throws WorkbookProblem such as `protected-sheet` when the book can't take it; nothing is written then
 */
export async function writeVendors(
  host: Pick<Host, 'sheets' | 'read' | 'apply'>,
  units: readonly ReportedUnit[],
  notRead: readonly UnreadBook[],
  options: VendorsOptions,
): Promise<VendorsWritten> {
  const plan = vendorsPlan(units, notRead, options);
  const before = (await host.sheets()).find(({ own }) => own === 'vendors');
  if (before !== undefined && saysTheSame(await host.read(before.name), plan)) {
    return { sheet: before.name, cellsWritten: 0 };
  }
  const { sheetsAdded, cellsWritten } = await host.apply({ sheets: [plan] });
  return { sheet: before?.name ?? sheetsAdded[0] ?? plan.target.name, cellsWritten };
}

/**
 * True where every cell of ours holds what would be written; when it was written doesn't count. A row less below shows,
 * for then what stands under it would move up.
 */
function saysTheSame(sheet: SheetSnapshot, { blocks }: SheetPlan): boolean {
  const made = new Set(languages.map((language) => wordsFor(reportTexts, language).made));
  return blocks.every(({ row, column, rows }) =>
    rows.every((cells, down) => {
      const isMoment = made.has(String(cells[0]?.value ?? ''));
      return cells.every((cell, along) => {
        if (cell === null || (isMoment && along > 0)) return true;
        return (valueAt(sheet, row + down, column + along) ?? '') === cell.value;
      });
    }),
  );
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
