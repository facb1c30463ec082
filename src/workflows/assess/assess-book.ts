/** The assessment of a book: judged beside what was scored, and written or refreshed where asked for (scoring §11). */
import { assessmentSheet, type AssessmentRead } from '../../report/assessment/assessment-sheet';
import { assessmentPlan } from '../../report/assessment/assessment-plan';
import { assessmentOf, type Assessment } from '../../report/assessment/judged-items';
import { dayIn } from '../../report/look/day-in';
import { readPeopleSheet } from '../../report/people-sheet/people-sheet';
import { sourcedMetrics } from '../../report/register/due-metrics';
import type { RegisterMaking } from '../../report/register/lines';
import type { Scorecard } from '../../report/scorecard/scored';
import { languages } from '../../strings/language';
import { assessmentTexts } from '../../strings/parts/sheets/assessment';
import { wordsFor } from '../../strings/words-for';
import type { Host } from '../../workbook/host';
import { WorkbookProblem } from '../../workbook/problem';
import type { SheetInfo } from '../../workbook/snapshot';
import type { ReadableBook } from '../score/worksheets';
import { copiesOf } from './copies';

export interface AssessedBook {
  /** Null when the book has none, or its column titles are gone. */
  readonly assessment: Assessment | null;
  /** Why what stands there could not be read or written, and what to do; null when all is well. */
  readonly problem: string | null;
}

/**
 * The assessment that stands in a book.
 *
 * @param scorecards what its links are matched with
 * @throws WorkbookProblem when its sheet can't be read
 */
export async function readAssessment(
  book: ReadableBook,
  scorecards: readonly Scorecard[],
  { language, now, timeZone = 'UTC' }: Pick<RegisterMaking, 'language' | 'now' | 'timeZone'>,
): Promise<AssessedBook> {
  const sheets = await book.sheets();
  const info = sheets.find(({ own }) => own === 'assessment');
  if (info === undefined) return { assessment: null, problem: null };
  const read = await readSheet(book, info);
  if (read === null) {
    const words = wordsFor(assessmentTexts, language);
    const { item, deployed } = words.columns;
    return { assessment: null, problem: words.headerMissing({ sheet: info.name, item, deployed }) };
  }
  const judged = assessmentOf(read, sourcedMetrics(scorecards), dayIn(now, timeZone), language);
  const { second } = wordsFor(assessmentTexts, language).findings;
  const names = [info.name, ...languages.map((one) => wordsFor(assessmentTexts, one).sheetName)];
  const others = (await copiesOf(book, sheets, assessmentSheet, names)).map((sheet) => ({
    cell: null,
    message: second({ sheet, used: info.name }),
  }));
  return { assessment: { ...judged, findings: [...others, ...judged.findings] }, problem: null };
}

async function readSheet(book: ReadableBook, { name }: SheetInfo): Promise<AssessmentRead | null> {
  return readPeopleSheet(await book.read(name), assessmentSheet);
}

export interface AssessmentWritten extends AssessedBook {
  readonly sheet: string;
  readonly added: number;
  readonly updated: number;
  /** Shipped items a person took out. */
  readonly missing: number;
  readonly cellsWritten: number;
}

/**
 * Writes the assessment into the book, or brings the one that is there up to date. What can't be written is told, and
 * nothing of it stays; the assessment told is the one that stands there then.
 */
export async function writeAssessment(
  host: Host,
  scorecards: readonly Scorecard[],
  making: RegisterMaking & { readonly addMissing: boolean },
): Promise<AssessmentWritten> {
  const words = wordsFor(assessmentTexts, making.language);
  const before = await readAssessment(host, scorecards, making);
  const info = (await host.sheets()).find(({ own }) => own === 'assessment');
  const nothing = { sheet: info?.name ?? words.sheetName, added: 0, updated: 0, missing: 0, cellsWritten: 0 };
  if (before.problem !== null) return { ...before, ...nothing };
  const metrics = sourcedMetrics(scorecards);
  const { plan, ...counts } = assessmentPlan(scorecards, metrics, before.assessment, making);
  if (plan === null) return { ...before, ...nothing, ...counts };
  if (info?.isProtected === true)
    return { ...before, ...nothing, problem: words.isProtected({ sheet: info.name }) };
  try {
    const { cellsWritten } = await host.apply({ sheets: [plan] });
    const after = await readAssessment(host, scorecards, making);
    return { ...after, sheet: after.assessment?.sheet ?? nothing.sheet, ...counts, cellsWritten };
  } catch (problem) {
    if (!(problem instanceof WorkbookProblem) || problem.code !== 'cell-occupied') throw problem;
    const { sheet = nothing.sheet, cell } = problem.details;
    return { ...before, ...nothing, problem: words.occupied({ sheet: String(sheet), cell: String(cell) }) };
  }
}
