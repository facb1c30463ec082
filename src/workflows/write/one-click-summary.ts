/** "Summary" in one click: scores the sheet in front as it is remembered, and writes or refreshes the summary. */
import type { WritableBook } from '../../workbook/formula-host';
import { refreshBook, type Refreshed, type RefreshOptions } from './refresh-book';
import { scoredWithMonitored } from './scored-as-remembered';
import { writeSummary, type WriteResult } from './write-summary';

export type OneClick =
  | { readonly kind: 'written'; readonly result: WriteResult }
  /** The sheet in front is one of ours: what it was made from was scored again. */
  | { readonly kind: 'refreshed'; readonly refreshed: Refreshed };

/**
 * Reading and statuses set by hand are those remembered in the workbook; else the reading is found. The profile is that of
 * the summary there is, else the one remembered, or Gold. Nothing is scored that isn't sure.
 *
 * @throws WorkflowProblem `no-metrics`, `unsure`, `ambiguous` and others; WorkbookProblem when it can't be written
 * @example (await oneClickSummary(book, 'KPI 2024', options)).kind // 'written'
 */
export async function oneClickSummary(
  host: WritableBook,
  sheet: string,
  options: RefreshOptions,
): Promise<OneClick> {
  const sheets = await host.sheets();
  const isOurs = sheets.some(({ name, own }) => name === sheet && own !== null);
  if (isOurs) return { kind: 'refreshed', refreshed: await refreshBook(host, options) };
  const { settings, language, now, timeZone, version } = options;
  const scorecard = await scoredWithMonitored(host, sheet, settings);
  const written = { language, now, timeZone, version, columns: false, formulas: false };
  return { kind: 'written', result: await writeSummary(host, [scorecard], written) };
}
