/**
 * The assessment of a workbook that is open: looked at, written or refreshed, answered, beside the sheets its summary was
 * made from. A button, the pane and a refresh judge it by the same results.
 */
import { missingItems } from '../../report/assessment/assessment-plan';
import {
  assessmentSheet,
  type AssessmentColumn,
  type AssessmentRead,
} from '../../report/assessment/assessment-sheet';
import { readPeopleSheet } from '../../report/people-sheet/people-sheet';
import type { WritableBook } from '../../workbook/formula-host';
import { scoredBefore, type NotRead } from '../write/scored-before';
import type { RefreshOptions } from '../write/refresh-book';
import { readAssessment, writeAssessment, type AssessedBook, type AssessmentWritten } from './assess-book';
import { itemChanges, type ItemEntries } from './edit-item';

/** An assessment, and what of the workbook it could not be judged by. */
export interface OpenAssessment extends AssessedBook {
  readonly notRead: readonly NotRead[];
  /** Shipped items a person took out. */
  readonly missing: number;
}

/** @throws WorkbookProblem when a sheet of ours can't be read */
export async function openAssessment(host: WritableBook, options: RefreshOptions): Promise<OpenAssessment> {
  const { scorecards, notRead } = await scoredBefore(host, options.settings);
  const assessed = await readAssessment(host, scorecards, options);
  const missing = assessed.assessment === null ? 0 : missingItems(assessed.assessment.read).length;
  return { ...assessed, notRead, missing };
}

/**
 * Adds the assessment, or brings the one that is there up to date. Nothing is written where sheets that held metrics can't be
 * read any more: its links would meet nothing.
 *
 * @throws WorkbookProblem when it can't be written
 */
export async function assessOpenBook(
  host: WritableBook,
  { settings, ...making }: RefreshOptions,
  { addMissing }: { readonly addMissing: boolean },
): Promise<AssessmentWritten & Pick<OpenAssessment, 'notRead'>> {
  const { scorecards, notRead, summary } = await scoredBefore(host, settings);
  const isLost = scorecards.length === 0 && (summary !== null || notRead.length > 0);
  const isThere = (await host.sheets()).some(({ own }) => own === 'assessment');
  if (isLost && isThere) {
    const assessed = await readAssessment(host, scorecards, making);
    const sheet = assessed.assessment?.sheet ?? '';
    return { ...assessed, notRead, sheet, added: 0, updated: 0, missing: 0, cellsWritten: 0 };
  }
  return { ...(await writeAssessment(host, scorecards, { ...making, addMissing })), notRead };
}

/**
 * Writes a person's entries into a row, and what they come to beside them, as one write.
 *
 * @param shown the assessment the entries were made on
 * @returns null when the row was changed since; then nothing was written
 * @throws WorkbookProblem `protected-sheet`
 */
export async function editItem(
  host: WritableBook,
  shown: OpenAssessment,
  row: number,
  entries: ItemEntries,
  options: RefreshOptions,
): Promise<OpenAssessment | null> {
  const read = shown.assessment?.read;
  if (read === undefined) return null;
  const changes = itemChanges(read, row, entries, options.language);
  return host.together(async () => {
    if (changes.length > 0) {
      const now = readPeopleSheet(await host.read(read.sheet), assessmentSheet);
      if (now === null || rowText(now, row) !== rowText(read, row)) return null;
      if ((await host.replace(changes)).changedMeanwhile.length > 0) return null;
    }
    const written = await assessOpenBook(host, options, { addMissing: false });
    const missing = written.assessment === null ? 0 : missingItems(written.assessment.read).length;
    return { ...written, missing };
  });
}

const ours: readonly AssessmentColumn[] = ['result', 'remark', 'marks'];

/** All a person has in the row and where its columns are: rows move when others are sorted or inserted above them. */
function rowText({ rows, columns }: AssessmentRead, at: number): string {
  const text = rows.find(({ row }) => row === at)?.text ?? {};
  return JSON.stringify([
    Object.entries(text).filter(([name]) => !ours.some((one) => one === name)),
    Object.entries(columns).sort(),
  ]);
}
