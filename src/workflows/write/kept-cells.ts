/** What a person wrote into the summary: kept where it stands when it is written anew, and told (worksheets §3). */
import { planKeeping, readOwnSheet } from '../../report/own-sheet/own-marks';
import { summaryMarksColumn } from '../../report/summary/layout';
import type { Language } from '../../strings/language';
import type { SheetPlan } from '../../workbook/plan/plan';
import type { SheetInfo } from '../../workbook/snapshot';
import { keptSentence } from '../audit/own-sheet';
import type { ReadableBook } from '../score/worksheets';

export interface KeptPlan {
  readonly plan: SheetPlan;
  /** A sentence for each cell that holds something of a person's. */
  readonly kept: readonly string[];
}

/**
 * The plan of the summary with its marks, and with what a person wrote into the one that is there.
 * @throws WorkbookProblem when the summary that is there can't be read
 */
export async function summaryKeeping(
  book: Pick<ReadableBook, 'read'>,
  infos: readonly SheetInfo[],
  plan: SheetPlan,
  language: Language,
): Promise<KeptPlan> {
  let right = summaryMarksColumn;
  for (const { column, rows } of plan.blocks) {
    for (const row of rows) right = Math.max(right, column + row.length);
  }
  const info = infos.find(({ own }) => own === 'summary');
  const before = info === undefined ? null : readOwnSheet(await book.read(info.name), info.ownCells);
  const kept = before?.kept ?? [];
  return {
    plan: planKeeping(plan, kept, { column: right, moving: [] }),
    kept: kept.map((one) => keptSentence(info?.name ?? '', one, language)),
  };
}
