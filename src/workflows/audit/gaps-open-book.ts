/** The gaps of a workbook that is open: looked at and written beside the sheets its summary was made from (scoring §12). */
import { gapList, type Gap } from '../../report/gaps/gap-list';
import { waySentence } from '../../report/gaps/way-line';
import { bookCard, wholeOf } from '../../report/scorecard/whole';
import { registerCounts } from '../../report/register/register';
import type { ActionCounts } from '../../scoring/audit/action-fault';
import type { WritableBook } from '../../workbook/formula-host';
import type { RefreshOptions } from '../write/refresh-book';
import { scoredBefore, type NotRead } from '../write/scored-before';
import type { OwnSheetWritten } from './own-sheet';
import { readStanding } from './standing';
import { writeGaps } from './write-gaps';

export interface OpenGaps {
  readonly gaps: readonly Gap[];
  /** ISO: the day "overdue" is counted from. */
  readonly today: string;
  /** The shortest way to Gold in a sentence; null when there is nothing to say. */
  readonly way: string | null;
  /** Open rows of the action register; null when there is no register. */
  readonly actions: ActionCounts | null;
  /** The sheet with this list; null when there is none. */
  readonly sheet: string | null;
  readonly notRead: readonly NotRead[];
  /** Sheets of ours that can't be read, with what to do. */
  readonly problems: readonly string[];
}

/** @throws WorkbookProblem when a sheet can't be read at all */
export async function openGaps(host: WritableBook, options: RefreshOptions): Promise<OpenGaps> {
  const { scorecards, notRead } = await scoredBefore(host, options.settings);
  const standing = await readStanding(host, scorecards, { ...options, asOf: null });
  const card = bookCard(scorecards);
  const { register, today, problems } = standing;
  return {
    gaps: gapList(standing, options.language),
    today,
    way: card === null ? null : waySentence(card, wholeOf(card), options.language),
    actions: register === null ? null : registerCounts(register, today),
    sheet: (await host.sheets()).find(({ own }) => own === 'gaps')?.name ?? null,
    notRead,
    problems,
  };
}

/**
 * Writes the sheet COPC Gaps, or brings the one that is there up to date.
 * @throws WorkbookProblem such as `protected-sheet`
 */
export async function writeOpenGaps(
  host: WritableBook,
  options: RefreshOptions,
): Promise<OwnSheetWritten & Pick<OpenGaps, 'notRead' | 'problems'>> {
  const { scorecards, notRead } = await scoredBefore(host, options.settings);
  const making = { ...options, asOf: null };
  const standing = await readStanding(host, scorecards, making);
  return { ...(await writeGaps(host, standing, making)), notRead, problems: standing.problems };
}
