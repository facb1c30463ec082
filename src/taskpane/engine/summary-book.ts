/** The summary of a scorecard as a workbook of its own: values, no live formulas, nothing else of the person's book. */
import { newWorkbook } from '../../hosts/file/write/apply';
import { browserCodec } from '../../hosts/file/zip/codec-browser';
import type { Scorecard } from '../../report/scorecard/scored';
import { summaryPlan } from '../../report/summary/summary-plan';
import { version } from '../../doors/version';
import type { Language } from '../../strings/language';

/** Bytes of an .xlsx. @throws WorkbookProblem when it can't be made */
export function summaryBook(scorecard: Scorecard, language: Language, now: Date): Uint8Array {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const plan = summaryPlan(scorecard, { language, now, timeZone, version });
  return newWorkbook({ sheets: [plan] }, browserCodec).bytes;
}
