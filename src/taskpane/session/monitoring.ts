/** What the view of monitored transactions asks of the workbook: they are read, and the sheet of their accuracy written. */
import type { Accuracy } from '../../report/accuracy/accuracy-of';
import type { MonitoredFamily } from '../../scoring/monitored';
import type { SaidOfTransactions, TransactionTable } from '../../worksheet/transactions/transaction-reading';
import type { OwnSheetWritten } from '../../workflows/audit/own-sheet';
import { version } from '../../doors/version';
import { problemFrom, type PaneProblem } from '../engine/pane-problem';
import type { SessionParts } from './parts';

export interface MonitoredTables {
  readonly tables: readonly TransactionTable[];
  /** Those the workbook remembers. */
  readonly targets: Readonly<Partial<Record<MonitoredFamily, number>>>;
  /** True where the workbook remembers anything a person said of its transactions. */
  readonly isAnswered: boolean;
}

export interface MonitoringActions {
  /** Reads every sheet of the workbook for monitored transactions. */
  readonly readMonitored: () => Promise<MonitoredTables | PaneProblem>;
  /** Keeps an answer, or a target, in the workbook; null: takes back all of them. */
  readonly sayOfTransactions: (said: SaidOfTransactions | null) => Promise<null | PaneProblem>;
  /** The sheet's target counts again. */
  readonly forgetTarget: (family: MonitoredFamily) => Promise<null | PaneProblem>;
  readonly writeAccuracySheet: (accuracy: Accuracy) => Promise<OwnSheetWritten | PaneProblem>;
}

export function monitoringActions({
  state,
  opened,
}: Pick<SessionParts, 'state' | 'opened'>): MonitoringActions {
  async function told<T>(work: () => Promise<T>): Promise<T | PaneProblem> {
    try {
      return await work();
    } catch (error) {
      return problemFrom(error);
    }
  }
  return {
    readMonitored: () =>
      told(async () => {
        const { host } = await opened();
        const { readTransactionTables } = await import(
          /* webpackChunkName: "accuracy" */ '../../workflows/accuracy/book-accuracy'
        );
        const { monitoredTargets } = await import(
          /* webpackChunkName: "accuracy" */ '../../workflows/score/monitored-tables'
        );
        const { rememberedMap } = await import('../../workflows/write/remembered');
        const book = host.looking === undefined ? host : { ...host.looking, bookName: host.bookName };
        const map = rememberedMap(await host.readSettings(), null);
        const tables = await readTransactionTables(book, { sheet: null, map });
        return { tables, targets: monitoredTargets(map), isAnswered: (map?.transactions ?? []).length > 0 };
      }),
    sayOfTransactions: (said) =>
      told(async () => {
        const { host } = await opened();
        const { withoutTransactions, withTransactions } = await import('../../workflows/write/remembered');
        await host.changeSettings((settings) =>
          said === null ? withoutTransactions(settings) : withTransactions(settings, said),
        );
        return null;
      }),
    forgetTarget: (family) =>
      told(async () => {
        const { host } = await opened();
        const { withoutTarget } = await import('../../workflows/write/remembered');
        await host.changeSettings((settings) => withoutTarget(settings, family));
        return null;
      }),
    writeAccuracySheet: (accuracy) =>
      told(async () => {
        const { host } = await opened();
        const { writeAccuracy } = await import(
          /* webpackChunkName: "accuracy" */ '../../workflows/accuracy/write-accuracy'
        );
        return writeAccuracy(host, accuracy, {
          language: state().language,
          now: new Date(),
          timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          version,
        });
      }),
  };
}
