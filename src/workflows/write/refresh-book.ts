/**
 * "Refresh all": scores again what was scored before, and writes again what was written: the summary, result
 * columns that stand beside tables, registers that are there. What was written, and by which profile, is found in
 * the workbook itself.
 */
import { readSummary } from '../../report/summary/read-summary';
import type { SummaryFacts } from '../../report/summary/read-summary';
import { goldProfile } from '../../scoring/profile';
import type { Profile } from '../../scoring/profile';
import type { WritableBook } from '../../workbook/formula-host';
import { callsCopc } from '../formulas/copc-formulas';
import { rememberedProfile, rememberedMap } from './remembered';
import type { Scorecard } from '../../report/scorecard/scored';
import type { Language } from '../../strings/language';
import { WorkbookProblem } from '../../workbook/problem';
import type { SheetInfo } from '../../workbook/snapshot';
import { growing, sheetOutcome } from '../score/score-sheet';
import { nothingScored } from '../score/sheet-outcome';
import { WorkflowProblem } from '../score/workflow-problem';
import { worksheetNames } from '../score/worksheets';
import { eachOf } from '../each-of';
import { sameAsTyped } from '../../workbook/names';
import {
  addedRows,
  askForColumns,
  findColumns,
  replaceColumns,
  type RefreshedColumns,
} from './result-columns';
import { readUnits } from '../units/read-units';
import { isOfThisBook, writeVendors, type VendorsWritten } from '../units/write-vendors';
import { writeSummary } from './write-summary';
import type { WriteOptions, WriteResult } from './write-summary';

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

export type RefreshOptions = Pick<WriteOptions, 'language' | 'now' | 'timeZone' | 'version'> & {
  /** What is remembered in the workbook, of any shape; null: nothing. */
  readonly settings: unknown;
};

export interface Refreshed {
  /** Sheets scored again. */
  readonly sheets: readonly string[];
  /** Sheets that were scored before and can't be any more, and why. */
  readonly notRead: readonly NotRead[];
  /** The summary and registers; null when none of the sheets could be scored, and nothing was written. */
  readonly written: WriteResult | null;
  /** Result columns brought up to date. */
  readonly columns: readonly RefreshedColumns[];
  /** The sheet of vendors brought up to date; null: there is none, or it is about other workbooks. */
  readonly vendors: VendorsWritten | null;
  readonly profile: Profile;
  /** True when the profile the summary was made by could not be told, and Gold was taken. */
  readonly profileAssumed: boolean;
  /** True when the summary held live formulas, as version 0.2 wrote them, and holds values now. */
  readonly formulasLeft: boolean;
}

export interface NotRead {
  readonly sheet: string;
  readonly problem: WorkflowProblem | WorkbookProblem;
}

/**
 * Refreshes everything we wrote. The summary keeps its language and its profile, and holds values; live formulas beside
 * tables and on the sheet of live formulas are entered anew, as far as the last headed period.
 *
 * @throws WorkflowProblem `nothing-written` when there is nothing of ours in the workbook; WorkbookProblem such as
 *   `protected-sheet` when it can't be written
 * @example (await refreshBook(host, { language: 'en', now, timeZone, version, settings })).sheets // ['KPI 2024']
 */
export async function refreshBook(host: WritableBook, options: RefreshOptions): Promise<Refreshed> {
  const before = await writtenBefore(host, options.settings);
  const profile = before.profile ?? goldProfile;
  const scorecards: Scorecard[] = [];
  const notRead: NotRead[] = [];
  const outcomes = await eachOf(host, before.sheets, (sheet) =>
    scoreAgain(host, sheet, profile, options.settings),
  );
  for (const outcome of outcomes) {
    if (!('problem' in outcome)) scorecards.push(outcome);
    else if (!before.isSearch || outcome.problem.code !== 'no-metrics') notRead.push(outcome);
  }
  const result = { notRead, profile, profileAssumed: before.profile === null };
  if (scorecards.length === 0) {
    return { ...result, sheets: [], written: null, columns: [], vendors: null, formulasLeft: false };
  }
  const language = before.language ?? options.language;
  return host.together(async () => {
    const found = await findColumns(host, scorecards);
    const written = await writeSummary(host, scorecards, {
      also: addedRows(found),
      language,
      now: options.now,
      timeZone: options.timeZone,
      version: options.version,
      columns: false,
      formulas: false,
    });
    const columns = await replaceColumns(host, found);
    const vendors = await refreshVendors(host, { ...options, profile, language });
    return {
      ...result,
      vendors,
      sheets: scorecards.map(({ sheet }) => sheet),
      written,
      columns,
      formulasLeft: before.hasFormulas,
    };
  });
}

/** A roll-up of other workbooks stays as it is: what it was made from isn't here. */
async function refreshVendors(
  host: WritableBook,
  options: RefreshOptions & { readonly profile: Profile; readonly language: Language },
): Promise<VendorsWritten | null> {
  const sheet = (await host.sheets()).find(({ own }) => own === 'vendors');
  if (sheet === undefined || !isOfThisBook(await host.read(sheet.name))) return null;
  const { units } = await readUnits(host, options);
  return writeVendors(host, units, [], { ...options, ofThisBook: true });
}

interface WrittenBefore {
  readonly sheets: readonly string[];
  /** True when the sheets were looked for: one without metrics is then nothing to tell. */
  readonly isSearch: boolean;
  readonly profile: Profile | null;
  readonly language: Language | null;
  readonly hasFormulas: boolean;
}

/** What the summary says of itself. Where it doesn't say, every sheet of the manager's is looked at. */
async function writtenBefore(host: WritableBook, settings: unknown): Promise<WrittenBefore> {
  const summary = await earlierSummary(host, settings);
  if (summary === null) throw new WorkflowProblem('nothing-written');
  const { facts, profile, hasFormulas } = summary;
  const named = facts?.sheets ?? null;
  const all = await host.sheets();
  return {
    sheets: named === null ? await worksheetNames(host) : named.map((name) => asSpelled(name, all)),
    isSearch: named === null,
    profile,
    language: facts?.language ?? null,
    hasFormulas,
  };
}

function asSpelled(name: string, sheets: readonly SheetInfo[]): string {
  return sheets.find((sheet) => sameAsTyped(sheet.name, name))?.name ?? name;
}

/** The sheet scored anew, or why not. */
async function scoreAgain(
  host: WritableBook,
  sheet: string,
  profile: Profile,
  settings: unknown,
): Promise<Scorecard | NotRead> {
  try {
    const [name = sheet] = await worksheetNames(host, sheet);
    const map = growing(rememberedMap(settings, name));
    askForColumns(host, name);
    const outcome = await sheetOutcome(host, name, { profile, map, asOf: null });
    if (outcome.kind === 'scored') return outcome.scorecard;
    return { sheet, problem: nothingScored([outcome]) };
  } catch (problem) {
    if (problem instanceof WorkflowProblem || problem instanceof WorkbookProblem) return { sheet, problem };
    throw problem;
  }
}
