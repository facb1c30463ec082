/** What the pane does with the assessment of approach and deployment. Fetched when its view is opened first. */
import { bookFacts } from '../../workbook/book-facts';
import type { Language } from '../../strings/language';
import type { WorkbookPlan } from '../../workbook/plan/plan';
import {
  assessOpenBook,
  editItem,
  openAssessment,
  type OpenAssessment,
} from '../../workflows/assess/assess-open-book';
import {
  openSnapshots,
  takeOpenSnapshot,
  type OpenSnapshots,
} from '../../workflows/audit/snapshots-open-book';
import type { SnapshotTaken } from '../../workflows/audit/snapshots';
import { openGaps, writeOpenGaps, type OpenGaps } from '../../workflows/audit/gaps-open-book';
import {
  openReadiness,
  writeOpenReadiness,
  type OpenReadiness,
} from '../../workflows/audit/readiness-open-book';
import { openAudit, writeOpenAudit, type OpenAudit } from '../../workflows/audit/audit-open-book';
import type { AuditWritten } from '../../workflows/audit/audit-book';
import type { OwnSheetWritten } from '../../workflows/audit/own-sheet';
import type { AssessmentWritten } from '../../workflows/assess/assess-book';
import type { ItemEntries } from '../../workflows/assess/edit-item';
import type { RefreshOptions } from '../../workflows/write/refresh-book';
import { throughHost } from './around-result';
import type { PaneHost } from './pane-host';
import { version } from '../../doors/version';

export interface Assessing {
  /** The assessment as it stands, judged beside the sheets the summary was made from. */
  look(): Promise<OpenAssessment>;
  /** Adds it, or brings it up to date. */
  write(addMissing: boolean): Promise<AssessmentWritten & Pick<OpenAssessment, 'notRead'>>;
  /** The snapshots there are, and what changed since the last. */
  snapshots(): Promise<OpenSnapshots>;
  takeSnapshot(): Promise<SnapshotTaken & Pick<OpenSnapshots, 'notRead'>>;
  /** What stands between today and Gold. */
  gaps(): Promise<OpenGaps>;
  writeGaps(): Promise<OwnSheetWritten & Pick<OpenGaps, 'notRead' | 'problems'>>;
  /** The one page for an audit meeting. */
  readiness(): Promise<OpenReadiness>;
  writeReadiness(): Promise<OwnSheetWritten & Pick<OpenReadiness, 'notRead' | 'problems'>>;
  /** The dates of certification and audits. */
  audit(): Promise<OpenAudit>;
  writeAudit(): Promise<AuditWritten>;
  /** Null: the row was changed since it was read, and nothing was written. */
  edit(shown: OpenAssessment, row: number, entries: ItemEntries): Promise<OpenAssessment | null>;
}

export function assessing(host: PaneHost, language: Language, now: () => Date): Assessing {
  const options = async (): Promise<RefreshOptions> => ({
    language,
    now: now(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    version,
    settings: await host.readSettings(),
  });
  const book = () => bookFacts({ ...throughHost(host), apply: (plan: WorkbookPlan) => host.apply(plan) });
  return {
    look: async () => openAssessment(book(), await options()),
    write: async (addMissing) => assessOpenBook(book(), await options(), { addMissing }),
    snapshots: async () => openSnapshots(book(), await options()),
    takeSnapshot: async () => takeOpenSnapshot(book(), await options()),
    gaps: async () => openGaps(book(), await options()),
    writeGaps: async () => writeOpenGaps(book(), await options()),
    readiness: async () => openReadiness(book(), await options()),
    writeReadiness: async () => writeOpenReadiness(book(), await options()),
    audit: async () => openAudit(book(), await options()),
    writeAudit: async () => writeOpenAudit(book(), await options()),
    edit: async (shown, row, entries) => editItem(book(), shown, row, entries, await options()),
  };
}
