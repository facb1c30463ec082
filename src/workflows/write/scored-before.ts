/**
 * The sheets of a workbook scored again, without asking anybody: those its summary was made from, by the profile it was
 * made by. What is written by a button, a refresh or the pane is written from these, so that no two sheets of ours differ.
 */
import { readSummary } from '../../report/summary/read-summary';
import type { SummaryFacts } from '../../report/summary/read-summary';
import { goldProfile } from '../../scoring/profile';
import type { Profile } from '../../scoring/profile';
import type { WritableBook } from '../../workbook/formula-host';
import { callsCopc } from '../formulas/copc-formulas';
import { rememberedProfile, rememberedMap } from './remembered';
import type { Scorecard } from '../../report/scorecard/scored';
import { WorkbookProblem } from '../../workbook/problem';
import type { SheetInfo } from '../../workbook/snapshot';
import { growing, sheetOutcome } from '../score/score-sheet';
import { findingsBeside, monitoredBeside, nothingBeside, withFindings } from '../score/monitored-beside';
import { joinedSheets, leftUnscored } from '../score/score-book';
import { withMonitored } from '../score/with-monitored';
import type { TransactionTable } from '../../worksheet/transactions/transaction-reading';
import { nothingScored, type Unscored } from '../score/sheet-outcome';
import { WorkflowProblem } from '../score/workflow-problem';
import { worksheetNames } from '../score/worksheets';
import { eachOf } from '../each-of';
import { sameAsTyped } from '../../workbook/names';

export interface EarlierSummary {
  /** Null when its provenance block is gone. */
  readonly facts: SummaryFacts | null;
  /** The profile it was made by; null when that can't be told. */
  readonly profile: Profile | null;
  /** True for one of version 0.2 that holds live formulas: today's hold values. */
  readonly hasFormulas: boolean;
}

/** Null when the book has none. What the sheet itself says counts before what is remembered in the workbook. */
export async function earlierSummary(host: WritableBook, settings: unknown): Promise<EarlierSummary | null> {
  const summary = (await host.sheets()).find(({ own }) => own === 'summary');
  if (summary === undefined) return null;
  const remembered = rememberedProfile(settings);
  const facts = readSummary(await host.read(summary.name), remembered === null ? [] : [remembered]);
  // Only version 0.2 wrote formulas into a summary, and it wrote no fingerprints.
  const mayHold = facts === null || facts.fingerprints.length === 0;
  const place = { kind: 'sheet', sheet: summary.name } as const;
  const found = mayHold ? await host.formulas(place, callsCopc) : [];
  return {
    facts,
    profile: facts === null ? remembered : facts.profile,
    hasFormulas: found.length > 0,
  };
}

export interface NotRead {
  readonly sheet: string;
  readonly problem: WorkflowProblem | WorkbookProblem;
}

export interface ScoredBefore {
  /** In the workbook's order; empty when no sheet could be scored. */
  readonly scorecards: readonly Scorecard[];
  /** Sheets that were scored before and can't be any more, and why. */
  readonly notRead: readonly NotRead[];
  /** What of the sheets that were read was left unscored. */
  readonly unscored: readonly Unscored[];
  readonly profile: Profile;
  /** Null when there is no summary; then every sheet of the manager's was looked at. */
  readonly summary: EarlierSummary | null;
}

/**
 * Scores what the summary says it was made from. Where there is none, or it doesn't say, every sheet of the manager's is
 * looked at, and one without metrics is nothing to tell.
 *
 * @param settings what is remembered in the workbook, of any shape; null: nothing
 * @param onSheet called before each sheet is read, for what can be asked along with it
 * @example (await scoredBefore(book, null)).scorecards.map(({ sheet }) => sheet) // ['KPI 2024']
 */
export async function scoredBefore(
  host: WritableBook,
  settings: unknown,
  onSheet: (sheet: string) => void = () => undefined,
): Promise<ScoredBefore> {
  const summary = await earlierSummary(host, settings);
  const profile = (summary === null ? rememberedProfile(settings) : summary.profile) ?? goldProfile;
  const named = summary?.facts?.sheets ?? null;
  const all = await host.sheets();
  const sheets = named === null ? await worksheetNames(host) : named.map((name) => asSpelled(name, all));
  const scorecards: Scorecard[] = [];
  const notRead: NotRead[] = [];
  const unscored: Unscored[] = [];
  const outcomes = await eachOf(host, sheets, (sheet) => scoreAgain(host, sheet, profile, settings, onSheet));
  const transactions: TransactionTable[] = [];
  for (const outcome of outcomes) {
    unscored.push(...outcome.unscored);
    transactions.push(...outcome.transactions);
    if ('scorecard' in outcome) scorecards.push(outcome.scorecard);
    else if (named !== null || outcome.problem.code !== 'no-metrics')
      notRead.push({ sheet: outcome.sheet, problem: outcome.problem });
  }
  const map = rememberedMap(settings, null);
  // A sheet of transactions that came since is of the same set.
  const beside =
    transactions.length > 0 && named !== null
      ? await monitoredBeside(host, sheets, map, transactions)
      : nothingBeside;
  transactions.push(...beside.tables);
  notRead.push(...beside.notRead);
  const options = { book: host.bookName, profile, asOf: null, map, knownBeside: beside.knownUnits };
  const [first, ...more] = withMonitored(scorecards, transactions, options);
  // As a summary of one click says it.
  const scored = first === undefined ? [] : [withFindings(first, findingsBeside(beside)), ...more];
  const joined = joinedSheets(scored);
  return {
    scorecards: scored,
    notRead: notRead.filter(({ sheet, problem }) => problem.code !== 'no-metrics' || !joined.has(sheet)),
    unscored: unscored.filter(({ kind, sheet }) => kind !== 'monitored' || !joined.has(sheet)),
    profile,
    summary,
  };
}

function asSpelled(name: string, sheets: readonly SheetInfo[]): string {
  return sheets.find((sheet) => sameAsTyped(sheet.name, name))?.name ?? name;
}

interface BesideScored extends Pick<ScoredBefore, 'unscored'> {
  readonly transactions: readonly TransactionTable[];
}

/** The sheet scored anew, or why not. */
async function scoreAgain(
  host: WritableBook,
  sheet: string,
  profile: Profile,
  settings: unknown,
  onSheet: (sheet: string) => void,
): Promise<({ readonly scorecard: Scorecard } | NotRead) & BesideScored> {
  try {
    const [name = sheet] = await worksheetNames(host, sheet);
    const map = growing(rememberedMap(settings, name));
    onSheet(name);
    const outcome = await sheetOutcome(host, name, { profile, map, asOf: null });
    const unscored = leftUnscored(outcome);
    const { transactions = [] } = outcome;
    if (outcome.kind === 'scored') return { scorecard: outcome.scorecard, unscored, transactions };
    return { sheet, problem: nothingScored([outcome]), unscored, transactions };
  } catch (problem) {
    if (problem instanceof WorkflowProblem || problem instanceof WorkbookProblem)
      return { sheet, problem, unscored: [], transactions: [] };
    throw problem;
  }
}
