/** Writes a sheet that is ours alone: anew, except what a person wrote into it, and not at all where it says all already. */
import { isWritten, planKeeping, readOwnSheet, type KeptCell } from '../../report/own-sheet/own-marks';
import type { OwnSheetPlan } from '../../report/gaps/gaps-plan';
import type { Language } from '../../strings/language';
import { gapSheetTexts } from '../../strings/parts/sheets/gap-sheet';
import { wordsFor } from '../../strings/words-for';
import { formatCell } from '../../workbook/address';
import type { Host } from '../../workbook/host';
import { WorkbookProblem } from '../../workbook/problem';

export interface OwnSheetWritten {
  readonly sheet: string;
  readonly cellsWritten: number;
  /** What a person wrote in cells of ours, a sentence each. */
  readonly kept: readonly string[];
  /** Why it was left as it is, and what to do; null when all is well. */
  readonly problem: string | null;
}

export type OwnSheetHost = Pick<Host, 'sheets' | 'read' | 'apply'>;

/** @throws WorkbookProblem such as `protected-sheet`; a cell that is in the way is told instead */
export async function writeOwnSheet(
  host: OwnSheetHost,
  { plan, marks }: OwnSheetPlan,
  language: Language,
): Promise<OwnSheetWritten> {
  const { target } = plan;
  const words = wordsFor(gapSheetTexts, language);
  const info = (await host.sheets()).find(({ own }) => target.kind === 'own' && own === target.own);
  const before = info === undefined ? null : readOwnSheet(await host.read(info.name), info.ownCells);
  const sheet = info?.name ?? target.name;
  const whole = planKeeping(plan, before?.kept ?? [], marks);
  const kept = (before?.kept ?? []).map((one) => keptSentence(sheet, one, language));
  if (before !== null && isWritten(whole, before)) return { sheet, cellsWritten: 0, kept, problem: null };
  try {
    const { cellsWritten, sheetsAdded } = await host.apply({ sheets: [whole] });
    return { sheet: sheetsAdded[0] ?? sheet, cellsWritten, kept, problem: null };
  } catch (problem) {
    if (!(problem instanceof WorkbookProblem) || problem.code !== 'cell-occupied') throw problem;
    const { cell } = problem.details;
    return { sheet, cellsWritten: 0, kept, problem: words.occupied({ sheet, cell: String(cell) }) };
  }
}

/** `"Cell M7 of sheet “COPC Gaps” holds “ask Ana”, which you wrote over ours. …"` */
export function keptSentence(sheet: string, { row, column, value }: KeptCell, language: Language): string {
  const { kept } = wordsFor(gapSheetTexts, language);
  return kept({ sheet, cell: formatCell({ row, column }), text: String(value) });
}
