/** Snapshots of a workbook that is open: listed, one taken, and the last held against today (scoring §14). */
import { compareStates, comparisonLines, stateName } from '../../report/snapshots/comparison';
import type { SnapshotState } from '../../report/snapshots/read-snapshot';
import { snapshotTexts } from '../../strings/parts/sheets/snapshot';
import { wordsFor } from '../../strings/words-for';
import type { WritableBook } from '../../workbook/formula-host';
import type { RefreshOptions } from '../write/refresh-book';
import { scoredBefore, type NotRead } from '../write/scored-before';
import { readSnapshots, snapshotState, takeSnapshot, todayState, type SnapshotTaken } from './snapshots';
import { readStanding } from './standing';

export interface OpenSnapshots {
  /** The oldest first. */
  readonly snapshots: readonly { readonly sheet: string; readonly state: SnapshotState }[];
  /** What changed from the last snapshot that can be read to today, a sentence each; null without one, or without metrics. */
  readonly changes: readonly string[] | null;
  readonly notRead: readonly NotRead[];
}

/** @throws WorkbookProblem when a sheet can't be read */
export async function openSnapshots(host: WritableBook, options: RefreshOptions): Promise<OpenSnapshots> {
  const { scorecards, notRead } = await scoredBefore(host, options.settings);
  const making = { ...options, asOf: null };
  const standing = await readStanding(host, scorecards, making);
  const found = await readSnapshots(host);
  const last = found.findLast(({ frozen }) => frozen !== null);
  const before = last === undefined ? null : snapshotState(last);
  const now = todayState(host.bookName, standing, making);
  const { language } = options;
  const words = wordsFor(snapshotTexts, language).changes;
  return {
    snapshots: found.map(({ sheet, state }) => ({ sheet, state })),
    changes:
      before === null || now === null
        ? null
        : [
            words.between({ before: stateName(before, language), now: stateName(now, language) }),
            ...comparisonLines(compareStates(before, now), language),
          ],
    notRead,
  };
}

/**
 * Takes a snapshot of today.
 * @throws WorkbookProblem such as `protected-workbook`
 */
export async function takeOpenSnapshot(
  host: WritableBook,
  options: RefreshOptions,
): Promise<SnapshotTaken & Pick<OpenSnapshots, 'notRead'>> {
  const { scorecards, notRead } = await scoredBefore(host, options.settings);
  const making = { ...options, asOf: null };
  const standing = await readStanding(host, scorecards, making);
  return { ...(await takeSnapshot(host, standing, making)), notRead };
}
