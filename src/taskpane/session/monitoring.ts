/** What the view of monitored transactions asks of the workbook: they are read, and the sheet of their accuracy written. */
import type { Accuracy } from '../../report/accuracy/accuracy-of';
import type { TransactionTable } from '../../worksheet/transactions/transaction-reading';
import type { OwnSheetWritten } from '../../workflows/audit/own-sheet';
import { version } from '../../doors/version';
import { problemFrom, type PaneProblem } from '../engine/pane-problem';
import type { SessionParts } from './parts';

export interface MonitoredTables {
  readonly tables: readonly TransactionTable[];
}

export interface MonitoringActions {
  /** Reads every sheet of the workbook for monitored transactions. */
  readonly readMonitored: () => Promise<MonitoredTables | PaneProblem>;
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
        const book = host.looking === undefined ? host : { ...host.looking, bookName: host.bookName };
        return { tables: await readTransactionTables(book, { sheet: null, map: null }) };
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
