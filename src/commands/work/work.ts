/** What the buttons do: the chunk with engine and host, fetched at the first click. */
import { openExcelBook } from '../../hosts/excel/open-book';
import type { ExcelHostOptions } from '../../hosts/excel/excel-host';
import { spokenLanguage } from '../../doors/spoken-language';
import type { ButtonMessage } from '../message';
import {
  assessmentOn,
  gapsOn,
  newMonthOn,
  readinessOn,
  auditOn,
  snapshotOn,
  refreshAllOn,
  summaryOn,
  type ButtonAction,
} from './on-book';

export interface ButtonWork {
  /** Scores the sheet in front and writes or refreshes the summary; null when there is nothing to tell. */
  summary(events: WorkEvents): Promise<ButtonMessage | null>;
  /** Scores again what was scored, and refreshes what was written. */
  refreshAll(events: WorkEvents): Promise<ButtonMessage | null>;
  /** Writes the header of the next period on the sheet in front. */
  newMonth(events: WorkEvents): Promise<ButtonMessage | null>;
  /** Adds the assessment of approach and deployment, or brings it up to date. */
  assessment(events: WorkEvents): Promise<ButtonMessage | null>;
  /** Writes what stands between today and Gold as a sheet. */
  gaps(events: WorkEvents): Promise<ButtonMessage | null>;
  /** Takes a snapshot of today. */
  snapshot(events: WorkEvents): Promise<ButtonMessage | null>;
  /** Writes the one page for an audit meeting. */
  readiness(events: WorkEvents): Promise<ButtonMessage | null>;
  /** Adds the sheet of audit dates, or brings it up to date. */
  audit(events: WorkEvents): Promise<ButtonMessage | null>;
}

export type WorkEvents = Required<Pick<ExcelHostOptions, 'onWaiting' | 'onResumed' | 'patience'>>;

/** Call it after `Office.onReady`. @param now the moment written into the provenance of the summary. */
export function openWork(now: () => Date = () => new Date()): ButtonWork {
  const doing = (action: ButtonAction) => (events: WorkEvents) =>
    action(openExcelBook(events), spokenLanguage(), now());
  return {
    summary: doing(summaryOn),
    refreshAll: doing(refreshAllOn),
    newMonth: doing(newMonthOn),
    assessment: doing(assessmentOn),
    gaps: doing(gapsOn),
    snapshot: doing(snapshotOn),
    readiness: doing(readinessOn),
    audit: doing(auditOn),
  };
}
