/** A scored sheet with what the workbook's monitored transactions add: loaded only where there are some. */
import type { Profile } from '../../scoring/profile';
import { outcomeWithMonitored } from '../../workflows/score/monitored-beside';
import type { SheetOutcome } from '../../workflows/score/sheet-outcome';
import { rememberedMap } from '../../workflows/write/remembered';
import type { TransactionTable } from '../../worksheet/transactions/transaction-reading';
import type { PaneHost } from './pane-host';

/** @param beside transactions of the other sheets */
export async function monitoredScored(
  host: Pick<PaneHost, 'bookName' | 'readSettings'>,
  outcome: SheetOutcome,
  beside: readonly TransactionTable[],
  profile: Profile,
): Promise<SheetOutcome> {
  const map = rememberedMap(await host.readSettings(), null);
  return outcomeWithMonitored(outcome, beside, { book: host.bookName, profile, asOf: null, map });
}
