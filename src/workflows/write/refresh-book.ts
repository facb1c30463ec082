/**
 * "Refresh all": scores again what was scored before, and writes again what was written: the summary, result
 * columns that stand beside tables, registers and the assessment that are there. What was written, and by which profile,
 * is found in the workbook itself.
 */
import type { Profile } from '../../scoring/profile';
import type { Language } from '../../strings/language';
import type { WritableBook } from '../../workbook/formula-host';
import { writeAssessment, type AssessmentWritten } from '../assess/assess-book';
import { writeAudit, type AuditWritten } from '../audit/audit-book';
import type { OwnSheetWritten } from '../audit/own-sheet';
import { readStanding } from '../audit/standing';
import { readinessAgain } from '../audit/readiness-open-book';
import { writeGaps } from '../audit/write-gaps';
import { WorkflowProblem } from '../score/workflow-problem';
import {
  addedRows,
  askForColumns,
  findColumns,
  replaceColumns,
  type RefreshedColumns,
} from './result-columns';
import { findingMessage } from '../../report/look/show-value';
import { accuracyOf } from '../../report/accuracy/accuracy-of';
import { accuracyTexts } from '../../strings/parts/sheets/accuracy';
import { wordsFor } from '../../strings/words-for';
import { writeAccuracy } from '../accuracy/write-accuracy';
import { findingsBeside, monitoredBeside } from '../score/monitored-beside';
import { monitoredTargets } from '../score/monitored-tables';
import { rememberedMap } from './remembered';
import { readUnits } from '../units/read-units';
import { isOfThisBook, writeVendors } from '../units/write-vendors';
import { scoredBefore, type NotRead, type ScoredBefore } from './scored-before';
import { writeSummary } from './write-summary';
import type { WriteOptions, WriteResult } from './write-summary';

export type RefreshOptions = Pick<WriteOptions, 'language' | 'now' | 'timeZone' | 'version'> & {
  /** What is remembered in the workbook, of any shape; null: nothing. */
  readonly settings: unknown;
};

export interface Refreshed {
  /** Sheets scored again. */
  readonly sheets: readonly string[];
  /** Sheets that were scored before and can't be any more, and why. */
  readonly notRead: readonly NotRead[];
  /** The summary and registers; null when there is no summary, or none of the sheets could be scored. */
  readonly written: WriteResult | null;
  /** Result columns brought up to date. */
  readonly columns: readonly RefreshedColumns[];
  /** The sheet of vendors brought up to date; null: there is none, or it is about other workbooks. */
  readonly vendors: OwnSheetWritten | null;
  /** The list of gaps, brought up to date; null when there is none, or nothing was written. */
  readonly gaps: OwnSheetWritten | null;
  /** The one page for an audit meeting, brought up to date; null when there is none, or nothing was written. */
  readonly readiness: OwnSheetWritten | null;
  /** The assessment, brought up to date; null when there is none, or nothing was written. */
  readonly assessment: AssessmentWritten | null;
  /** The audit dates, brought up to date; null when there are none, or nothing was written. */
  readonly audit: AuditWritten | null;
  /** The accuracy of monitored transactions, brought up to date; null when it has no sheet. */
  readonly accuracy: OwnSheetWritten | null;
  readonly profile: Profile;
  /** True when the profile the summary was made by could not be told, and Gold was taken. */
  readonly profileAssumed: boolean;
  /** True when the summary held live formulas, as version 0.2 wrote them, and holds values now. */
  readonly formulasLeft: boolean;
}

/**
 * Refreshes everything we wrote. The summary keeps its language and its profile, and holds values; live formulas beside
 * tables and on the sheet of live formulas are entered anew, as far as the last headed period. Nothing is written where
 * sheets that held metrics can't be read any more: what stands there says more than what would.
 *
 * @throws WorkflowProblem `nothing-written` when there is nothing of ours in the workbook; WorkbookProblem such as
 *   `protected-sheet` when it can't be written
 * @example (await refreshBook(host, { language: 'en', now, timeZone, version, settings })).sheets // ['KPI 2024']
 */
export async function refreshBook(host: WritableBook, options: RefreshOptions): Promise<Refreshed> {
  const owns = (await host.sheets()).map(({ own }) => own);
  const hasAssessment = owns.includes('assessment');
  const hasGaps = owns.includes('gaps');
  const hasReadiness = owns.includes('readiness');
  const hasAudit = owns.includes('audit');
  const hasAccuracy = owns.includes('accuracy');
  const hasOther = hasAssessment || hasGaps || hasReadiness || hasAudit || hasAccuracy;
  if (!owns.includes('summary') && !hasOther) throw new WorkflowProblem('nothing-written');
  const before = await scoredBefore(host, options.settings, (sheet) => {
    if (owns.includes('summary')) askForColumns(host, sheet);
  });
  const { scorecards, notRead, profile, summary } = before;
  const result = { notRead, profile, profileAssumed: summary !== null && summary.profile === null };
  const isLost = scorecards.length === 0 && (summary !== null || notRead.length > 0);
  const nothing = { assessment: null, audit: null, gaps: null, readiness: null, vendors: null };
  if (isLost) {
    // Transactions are read whatever became of the sheets of metrics.
    const accuracy = hasAccuracy ? await refreshAccuracy(host, options) : null;
    return { ...result, ...nothing, accuracy, sheets: [], written: null, columns: [], formulasLeft: false };
  }
  const language = summary?.facts?.language ?? options.language;
  const making = { language, now: options.now, timeZone: options.timeZone, version: options.version };
  return host.together(async () => {
    const found = summary === null ? [] : await findColumns(host, scorecards);
    const written =
      summary === null
        ? null
        : await writeSummary(host, scorecards, {
            ...making,
            toldIn: options.language,
            also: addedRows(found),
            columns: false,
            formulas: false,
          });
    const columns = await replaceColumns(host, found);
    const assessment = hasAssessment
      ? await writeAssessment(host, scorecards, { ...making, addMissing: false })
      : null;
    const audit = hasAudit ? await writeAudit(host, scorecards, { ...making, asOf: null }) : null;
    // Last: they list what register and assessment say then.
    const gaps = hasGaps ? await refreshGaps(host, scorecards, making) : null;
    const readiness = hasReadiness ? await readinessAgain(host, before, { ...options, ...making }) : null;
    const accuracy = hasAccuracy ? await refreshAccuracy(host, { ...options, ...making }) : null;
    const vendors = summary === null ? null : await refreshVendors(host, { ...options, profile }, language);
    return {
      ...result,
      vendors,
      sheets: scorecards.map(({ sheet }) => sheet),
      written,
      columns,
      assessment,
      audit,
      gaps,
      readiness,
      accuracy,
      formulasLeft: summary?.hasFormulas ?? false,
    };
  });
}

async function refreshGaps(
  host: WritableBook,
  scorecards: ScoredBefore['scorecards'],
  making: Omit<RefreshOptions, 'settings'>,
): Promise<OwnSheetWritten> {
  const options = { ...making, asOf: null };
  return writeGaps(host, await readStanding(host, scorecards, options), options);
}

/** Of all worksheets, by the answers and targets the workbook remembers; what can't be made again stays, and is told. */
async function refreshAccuracy(host: WritableBook, options: RefreshOptions): Promise<OwnSheetWritten> {
  const map = rememberedMap(options.settings, null);
  const beside = await monitoredBeside(host, [], map);
  const [unread] = findingsBeside(beside);
  if (beside.tables.length > 0 && unread === undefined)
    return writeAccuracy(host, accuracyOf(beside.tables, monitoredTargets(map)), options);
  const sheet = (await host.sheets()).find(({ own }) => own === 'accuracy')?.name ?? '';
  const { pane } = wordsFor(accuracyTexts, options.language);
  const problem =
    unread === undefined
      ? pane.gone({ sheet })
      : pane.stays({ sheet, why: findingMessage(unread, options.language) });
  return { sheet, cellsWritten: 0, kept: [], problem };
}

/** A roll-up of other workbooks stays as it is: what it was made from isn't here. */
async function refreshVendors(
  host: WritableBook,
  options: RefreshOptions & { readonly profile: Profile },
  language: Language,
): Promise<OwnSheetWritten | null> {
  const sheet = (await host.sheets()).find(({ own }) => own === 'vendors');
  if (sheet === undefined || !isOfThisBook(await host.read(sheet.name))) return null;
  const { units, scorecards } = await readUnits(host, options);
  const making = { ...options, language, scorecards, ofThisBook: true } as const;
  return writeVendors(host, units, [], making, options.language);
}
