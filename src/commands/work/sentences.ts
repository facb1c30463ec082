/** What a button has to tell, as sentences with the sheet, the cells and the next step. */
import { adjustmentTexts } from '../../strings/parts/sheets/adjustments';
import { problemTexts } from '../../strings/parts/reading/problems';
import { assessmentTexts } from '../../strings/parts/sheets/assessment';
import { commandTexts } from '../../strings/parts/doors/commands';
import { sentence as say, wordsFor } from '../../strings/words-for';
import type { Language } from '../../strings/language';
import { WorkbookProblem } from '../../workbook/problem';
import type { OpenGaps } from '../../workflows/audit/gaps-open-book';
import type { AuditedBook } from '../../workflows/audit/audit-book';
import type { OwnSheetWritten } from '../../workflows/audit/own-sheet';
import type { AssessmentWritten } from '../../workflows/assess/assess-book';
import type { Refreshed } from '../../workflows/write/refresh-book';
import { WorkflowProblem } from '../../workflows/score/workflow-problem';
import type { WriteResult } from '../../workflows/write/write-summary';
import type { ButtonMessage } from '../message';

/** `{ code: 'failed', lines: ['No metrics were found on sheet "Notes". …'] }` for anything thrown. */
export function problemMessage(error: unknown, language: Language): ButtonMessage {
  return { code: 'failed', lines: [sentence(error, language)] };
}

/** What a refresh could not do; null when it did all of it. */
export function partly(refreshed: Refreshed, language: Language): ButtonMessage | null {
  const words = wordsFor(commandTexts, language);
  const lines = refreshed.notRead.map(({ sheet, problem }) =>
    words.notRefreshed({ sheet, why: sentence(problem, language) }),
  );
  for (const { sheet, kept } of refreshed.columns) {
    if (kept.length > 0) lines.push(words.kept({ sheet, cells: firstOf(kept) }));
  }
  if (refreshed.written !== null) {
    lines.push(...registerLines(refreshed.written), ...adjustmentLines(refreshed.written, language));
  }
  lines.push(
    ...problemOf(refreshed.assessment),
    ...problemOf(refreshed.audit),
    ...[refreshed.gaps, refreshed.readiness, refreshed.accuracy, refreshed.vendors].flatMap((own) => [
      ...problemOf(own),
      ...(own?.kept ?? []),
    ]),
  );
  if (refreshed.profileAssumed) lines.push(words.profileAssumed);
  if (refreshed.formulasLeft) lines.push(words.formulasLeft);
  if (lines.length === 0) return null;
  const { written, assessment, audit, gaps, readiness, accuracy } = refreshed;
  const isNothing = [written, assessment, audit, gaps, readiness, accuracy].every((one) => one === null);
  return { code: isNothing ? 'failed' : 'partly', lines };
}

/** What could not be done of the assessment, and what in it is to be corrected; empty when all is well. */
export function assessmentLines(
  { notRead, problem, assessment, missing }: AssessmentWritten & Pick<Refreshed, 'notRead'>,
  language: Language,
): readonly string[] {
  const words = wordsFor(assessmentTexts, language);
  const findings = assessment?.findings.map(({ message }) => message) ?? [];
  const more = findings.length - MOST_FINDINGS;
  return [
    ...notReadLines(notRead, language),
    ...problemOf({ problem }),
    ...(missing > 0 ? [words.pane.removed({ count: missing })] : []),
    ...findings.slice(0, MOST_FINDINGS),
    ...(more > 0 ? [words.pane.moreFindings({ count: more })] : []),
  ];
}

/** Why the audit dates could not be written, and what in them is to be corrected; empty when all is well. */
export function auditLines({ problem, audit }: AuditedBook): readonly string[] {
  const findings = audit?.findings.map(({ message }) => message) ?? [];
  return [...problemOf({ problem }), ...findings.slice(0, MOST_FINDINGS)];
}

function problemOf(written: Pick<AssessmentWritten, 'problem'> | null): readonly string[] {
  const problem = written?.problem ?? null;
  return problem === null ? [] : [problem];
}

const MOST_FINDINGS = 6;

/** Sheets that were not looked at, and why. */
export function notReadLines(notRead: Refreshed['notRead'], language: Language): readonly string[] {
  const { pane } = wordsFor(assessmentTexts, language);
  return notRead.map(({ sheet, problem: why }) => pane.notRead({ sheet, why: sentence(why, language) }));
}

/** What could not be done of the list of gaps or the page of readiness, and what in it a person wrote over; empty when all is well. */
export function ownSheetLines(
  { notRead, problem, problems, kept }: OwnSheetWritten & Pick<OpenGaps, 'notRead' | 'problems'>,
  language: Language,
): readonly string[] {
  return [...notReadLines(notRead, language), ...problemOf({ problem }), ...problems, ...kept];
}

/** Why the action register was not written; empty when it was, or there is none. */
export function registerLines({ register }: WriteResult): readonly string[] {
  const problem = register?.problem ?? null;
  return problem === null ? [] : [problem];
}

/** What a person wrote into the summary, and looks that Excel refused; the steps of Ctrl+Z are nothing to interrupt a person for. */
export function adjustmentLines({ adjustments, kept }: WriteResult, language: Language): readonly string[] {
  const words = wordsFor(adjustmentTexts, language);
  const refused = adjustments.flatMap((one) =>
    one.kind === 'not-decorated' ? [words.notDecorated({ ...one })] : [],
  );
  return [...kept, ...refused];
}

const MOST_CELLS = 12;

function firstOf(cells: readonly string[]): string {
  const more = cells.length > MOST_CELLS ? ', …' : '';
  return `${cells.slice(0, MOST_CELLS).join(', ')}${more}`;
}

function sentence(error: unknown, language: Language): string {
  const words = wordsFor(commandTexts, language);
  if (error instanceof WorkbookProblem)
    return say(problemTexts[language][error.code], error.details, language);
  if (!(error instanceof WorkflowProblem)) {
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return words.unexpected({ what });
  }
  const sheet = String(error.details['sheet'] ?? error.details['sheets'] ?? '');
  switch (error.code) {
    case 'nothing-written':
      return words.nothingWritten;
    case 'unsure':
    case 'ambiguous':
      return words[error.code]({ sheet });
    case 'no-metrics':
      if (error.details['results'] !== undefined) return words.ownSheet({ sheet });
      return words.noMetrics({ sheet });
    case 'sheet-missing':
      return words.sheetGone({ sheet });
    case 'own-sheet':
      return words.ownSheet({ sheet });
    case 'map-does-not-fit':
    case 'map-readings-overlap':
    case 'map-sheet-missing':
      return words.readingOutdated({ sheet });
    default:
      return words.unexpected({ what: error.code });
  }
}
