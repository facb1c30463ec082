/** The dates of certification and audits that stand in a book, and their sheet written or refreshed where asked for (scoring §14). */
import { auditDates, type AuditDates } from '../../report/audit/audit-dates';
import { auditPlan } from '../../report/audit/audit-plan';
import { auditSheet } from '../../report/audit/audit-sheet';
import { readPeopleSheet } from '../../report/people-sheet/people-sheet';
import type { Scorecard } from '../../report/scorecard/scored';
import { languages } from '../../strings/language';
import { auditTexts } from '../../strings/parts/sheets/audit';
import { gapSheetTexts } from '../../strings/parts/sheets/gap-sheet';
import { wordsFor } from '../../strings/words-for';
import type { Host } from '../../workbook/host';
import { WorkbookProblem } from '../../workbook/problem';
import { copiesOf } from '../assess/copies';
import type { ReadableBook } from '../score/worksheets';
import { calendarDate, todayOf, type StandingOptions } from './standing';

export interface AuditedBook {
  /** Null when the book has no such sheet, or its column titles are gone. */
  readonly audit: AuditDates | null;
  /** Why what stands there could not be read or written, and what to do; null when all is well. */
  readonly problem: string | null;
}

/** @throws WorkbookProblem when the sheet can't be read */
export async function readAudit(
  book: ReadableBook,
  options: Pick<StandingOptions, 'language' | 'now' | 'timeZone' | 'asOf'>,
): Promise<AuditedBook> {
  const { language } = options;
  const words = wordsFor(auditTexts, language);
  const sheets = await book.sheets();
  const info = sheets.find(({ own }) => own === 'audit');
  if (info === undefined) return { audit: null, problem: null };
  const read = readPeopleSheet(await book.read(info.name), auditSheet);
  if (read === null) {
    const { standard, certification } = words.columns;
    return { audit: null, problem: words.headerMissing({ sheet: info.name, standard, certification }) };
  }
  const dates = auditDates(read, calendarDate(todayOf(options)), language);
  const names = [info.name, ...languages.map((one) => wordsFor(auditTexts, one).sheetName)];
  const others = (await copiesOf(book, sheets, auditSheet, names)).map((sheet) => ({
    cell: null,
    message: words.findings.second({ sheet, used: info.name }),
  }));
  return { audit: { ...dates, findings: [...others, ...dates.findings] }, problem: null };
}

export interface AuditWritten extends AuditedBook {
  readonly sheet: string;
  readonly updated: number;
  readonly cellsWritten: number;
}

/**
 * Writes the sheet into the book, or brings the one that is there up to date. What can't be written is told, and nothing
 * of it stays.
 * @throws WorkbookProblem as `Host.apply`
 */
export async function writeAudit(
  host: Host,
  scorecards: readonly Scorecard[],
  options: StandingOptions,
): Promise<AuditWritten> {
  const words = wordsFor(auditTexts, options.language);
  const before = await readAudit(host, options);
  const info = (await host.sheets()).find(({ own }) => own === 'audit');
  const nothing = { sheet: info?.name ?? words.sheetName, updated: 0, cellsWritten: 0 };
  if (before.problem !== null) return { ...before, ...nothing };
  const { plan, updated } = auditPlan(scorecards, before.audit, options);
  if (plan === null) return { ...before, ...nothing };
  if (info?.isProtected === true)
    return { ...before, ...nothing, problem: words.isProtected({ sheet: info.name }) };
  try {
    const { cellsWritten } = await host.apply({ sheets: [plan] });
    const after = await readAudit(host, options);
    return { ...after, sheet: after.audit?.sheet ?? nothing.sheet, updated, cellsWritten };
  } catch (problem) {
    if (!(problem instanceof WorkbookProblem) || problem.code !== 'cell-occupied') throw problem;
    const { occupied } = wordsFor(gapSheetTexts, options.language);
    const { sheet = nothing.sheet, cell } = problem.details;
    return { ...before, ...nothing, problem: occupied({ sheet: String(sheet), cell: String(cell) }) };
  }
}
