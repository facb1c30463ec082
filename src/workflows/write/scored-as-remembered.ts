/** A sheet scored without asking anybody: by the reading and the profile its workbook remembers. */
import type { Scorecard } from '../../report/scorecard/scored';
import { goldProfile } from '../../scoring/profile';
import type { WritableBook } from '../../workbook/formula-host';
import { monitoredBeside, outcomeWithMonitored } from '../score/monitored-beside';
import { growing, sheetOutcome } from '../score/score-sheet';
import { nothingScored } from '../score/sheet-outcome';
import { worksheetNames } from '../score/worksheets';
import { earlierSummary } from './scored-before';
import { rememberedMap, rememberedProfile } from './remembered';

/**
 * Reading and statuses set by hand are those remembered; else the reading is found. The profile is that of the summary there
 * is, else the one remembered, or Gold.
 *
 * @param settings what is remembered in the workbook, of any shape; null: nothing
 * @throws WorkflowProblem `no-metrics`, `unsure`, `ambiguous`, `own-sheet` and others: nothing is scored that isn't sure
 * @example (await scoredAsRemembered(book, 'KPI 2024', null)).sheet // 'KPI 2024'
 */
export async function scoredAsRemembered(
  host: WritableBook,
  sheet: string,
  settings: unknown,
): Promise<Scorecard> {
  const { outcome } = await outcomeAsRemembered(host, sheet, settings);
  if (outcome.kind !== 'scored') throw nothingScored([outcome]);
  return outcome.scorecard;
}

/** As `scoredAsRemembered`, with the metrics that monitored transactions of any sheet add. */
export async function scoredWithMonitored(
  host: WritableBook,
  sheet: string,
  settings: unknown,
): Promise<Scorecard> {
  const { outcome, name, profile } = await outcomeAsRemembered(host, sheet, settings);
  const map = rememberedMap(settings, null);
  const beside = await monitoredBeside(host, [name], map, outcome.transactions);
  const all = outcomeWithMonitored(outcome, beside, { book: host.bookName, profile, asOf: null, map });
  if (all.kind !== 'scored') throw nothingScored([all]);
  return all.scorecard;
}

async function outcomeAsRemembered(host: WritableBook, sheet: string, settings: unknown) {
  const [name = sheet] = await worksheetNames(host, sheet);
  const earlier = await earlierSummary(host, settings);
  const profile = (earlier === null ? rememberedProfile(settings) : earlier.profile) ?? goldProfile;
  const map = growing(rememberedMap(settings, name));
  return { outcome: await sheetOutcome(host, name, { profile, map, asOf: null }), name, profile };
}
