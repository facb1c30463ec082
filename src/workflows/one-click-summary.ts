/** "Summary" in one click: scores the sheet in front as it is remembered, and writes or refreshes the summary. */
import { readSummary } from '../report/summary/read-summary';
import { goldProfile } from '../scoring/profile';
import type { WritableBook } from '../workbook/formula-host';
import { callsCopc } from './copc-formulas';
import { refreshBook, type Refreshed, type RefreshOptions } from './refresh-book';
import { rememberedMap, rememberedProfile } from './remembered';
import { sheetOutcome } from './score-sheet';
import { nothingScored } from './sheet-outcome';
import { worksheetNames } from './worksheets';
import { writeSummary, type WriteResult } from './write-summary';

export type OneClick =
  | { readonly kind: 'written'; readonly result: WriteResult }
  /** The sheet in front is one of ours: what it was made from was scored again. */
  | { readonly kind: 'refreshed'; readonly refreshed: Refreshed };

/**
 * Reading, statuses set by hand and profile are those remembered in the workbook; else the reading is found, and the
 * profile is that of the summary there is, or Gold. Nothing is scored that isn't sure.
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
  const [name = sheet] = await worksheetNames(host, sheet);
  const summary = sheets.find(({ own }) => own === 'summary');
  const facts = summary === undefined ? null : readSummary(await host.read(summary.name));
  const profile = rememberedProfile(settings) ?? facts?.profile ?? goldProfile;
  const outcome = await sheetOutcome(host, name, { profile, map: rememberedMap(settings, name), asOf: null });
  if (outcome.kind !== 'scored') throw nothingScored([outcome]);
  const live =
    summary === undefined ? [] : await host.formulas({ kind: 'sheet', sheet: summary.name }, callsCopc);
  const written = { language, now, timeZone, version, columns: false, formulas: live.length > 0 };
  return { kind: 'written', result: await writeSummary(host, [outcome.scorecard], written) };
}
