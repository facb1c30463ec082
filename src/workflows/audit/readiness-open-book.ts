/** The one page for an audit meeting, of a workbook that is open: looked at, and written (scoring §14). */
import { readinessOf } from '../../report/readiness/parts';
import type { ReadinessPart } from '../../report/readiness/shapes';
import type { WritableBook } from '../../workbook/formula-host';
import { sameAsTyped } from '../../workbook/names';
import type { OwnSheet } from '../../workbook/snapshot';
import { WorkbookProblem } from '../../workbook/problem';
import { eachOf } from '../each-of';
import { joinedSheets, leftUnscored } from '../score/score-book';
import { growing, sheetOutcome } from '../score/score-sheet';
import type { Unscored } from '../score/sheet-outcome';
import { WorkflowProblem } from '../score/workflow-problem';
import { worksheetNames } from '../score/worksheets';
import { rememberedMap } from '../write/remembered';
import { scoredBefore, type NotRead, type ScoredBefore } from '../write/scored-before';
import type { OwnSheetWritten } from './own-sheet';
import { lastSnapshotSheet } from './snapshots';
import type { StandingOptions } from './standing';
import { readReadiness, writeReadiness, type Readiness } from './readiness';

type OpenOptions = Omit<StandingOptions, 'asOf'> & {
  /** What is remembered in the workbook, of any shape; null: nothing. */
  readonly settings: unknown;
};

export interface OpenReadiness {
  /** In order; one without data says what to do to get it. */
  readonly parts: readonly ReadinessPart[];
  /** The sheet with this page; null when there is none. */
  readonly sheet: string | null;
  readonly notRead: readonly NotRead[];
  /** Sheets of ours that can't be read, with what to do. */
  readonly problems: readonly string[];
}

/** @throws WorkbookProblem when a sheet can't be read at all */
export async function openReadiness(host: WritableBook, options: OpenOptions): Promise<OpenReadiness> {
  const before = await scoredBefore(host, options.settings);
  const readiness = await gathered(host, before, options);
  return {
    parts: readinessOf(readiness, options),
    sheet: (await host.sheets()).find(({ own }) => own === 'readiness')?.name ?? null,
    notRead: before.notRead,
    problems: readiness.problems,
  };
}

/**
 * Writes the sheet COPC Readiness, or brings the one that is there up to date.
 * @throws WorkbookProblem such as `protected-sheet`
 */
export async function writeOpenReadiness(
  host: WritableBook,
  options: OpenOptions,
): Promise<OwnSheetWritten & Pick<OpenReadiness, 'notRead' | 'problems'>> {
  const before = await scoredBefore(host, options.settings);
  const readiness = await gathered(host, before, options);
  const written = await writeReadiness(host, readiness, { ...options, asOf: null });
  return { ...written, notRead: before.notRead, problems: readiness.problems };
}

/** Writes the page again from what a refresh has scored. */
export async function readinessAgain(
  host: WritableBook,
  before: ScoredBefore,
  options: OpenOptions,
): Promise<OwnSheetWritten> {
  return writeReadiness(host, await gathered(host, before, options), { ...options, asOf: null });
}

/** What of ours the page is made from, or is. */
const ownOfPage: readonly OwnSheet[] = ['actions', 'assessment', 'audit', 'readiness'];

/** Asks for them along with what is asked next, where that costs nothing. */
async function askForOwn(host: WritableBook): Promise<void> {
  if (host.asksTogether !== true) return;
  const sheets = await host.sheets();
  const last = lastSnapshotSheet(sheets);
  for (const { name, own } of sheets) {
    if (name !== last && !ownOfPage.some((one) => one === own)) continue;
    // Whoever needs it is told why it can't be read.
    host.read(name).catch(() => undefined);
  }
}

async function gathered(host: WritableBook, before: ScoredBefore, options: OpenOptions): Promise<Readiness> {
  const { scorecards, notRead } = before;
  await askForOwn(host);
  const beside = await besideSummary(host, before, options.settings);
  // A sheet whose place is told need not be named once more.
  const unscored = [...before.unscored, ...beside.flatMap((one) => one.unscored)];
  const named = [...notRead.map(({ sheet }) => sheet), ...beside.map(({ sheet }) => sheet)];
  const sheetsLeftOut = named.filter(
    (name) =>
      !unscored.some(({ sheet, places }) => sheet === name && places.length > 0) &&
      !beside.some(({ sheet, isEmpty }) => sheet === name && isEmpty),
  );
  // One sheet that can't be read is named, and doesn't keep the page from being made.
  const closed = [...notRead, ...beside].flatMap(({ sheet, problem }) =>
    problem instanceof WorkbookProblem ? [sheet] : [],
  );
  const sheets = (await host.sheets()).filter(({ name }) => !closed.includes(name));
  return readReadiness(
    { bookName: host.bookName, sheets: () => Promise.resolve(sheets), read: (sheet) => host.read(sheet) },
    { scorecards, unscored },
    { ...options, asOf: null, map: rememberedMap(options.settings, null), sheetsLeftOut },
  );
}

interface BesideSheet {
  readonly sheet: string;
  /** No metrics in it. */
  readonly isEmpty: boolean;
  readonly unscored: readonly Unscored[];
  readonly problem: WorkbookProblem | WorkflowProblem | null;
}

/** Worksheets the summary was not made from: the page says of them that they are left out. */
async function besideSummary(
  host: WritableBook,
  { scorecards, notRead, profile }: ScoredBefore,
  settings: unknown,
): Promise<readonly BesideSheet[]> {
  const looked = [...[...scorecards, ...notRead].map(({ sheet }) => sheet), ...joinedSheets(scorecards)];
  const others = (await worksheetNames(host)).filter((name) => !looked.some((one) => sameAsTyped(one, name)));
  return eachOf(host, others, async (sheet) => {
    try {
      const map = growing(rememberedMap(settings, sheet));
      const outcome = await sheetOutcome(host, sheet, { profile, map, asOf: null });
      const unscored = outcome.kind === 'scored' ? [] : leftUnscored(outcome);
      return { sheet, isEmpty: outcome.kind === 'nothing', unscored, problem: null };
    } catch (problem) {
      if (!(problem instanceof WorkflowProblem || problem instanceof WorkbookProblem)) throw problem;
      return { sheet, isEmpty: false, unscored: [], problem };
    }
  });
}
