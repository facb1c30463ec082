/** A scored sheet with what the workbook's monitored transactions add: loaded only where there are some. */
import type { Profile } from '../../scoring/profile';
import { outcomeWithMonitored, type MonitoredBeside } from '../../workflows/score/monitored-beside';
import type { SheetOutcome } from '../../workflows/score/sheet-outcome';
import { rememberedMap } from '../../workflows/write/remembered';
import type { PaneHost } from './pane-host';

export async function monitoredScored(
  host: Pick<PaneHost, 'bookName' | 'readSettings'>,
  outcome: SheetOutcome,
  beside: MonitoredBeside,
  profile: Profile,
): Promise<SheetOutcome> {
  const map = rememberedMap(await host.readSettings(), null);
  return outcomeWithMonitored(outcome, beside, { book: host.bookName, profile, asOf: null, map });
}
