/** The assessment in the pane: looked at, added, answered, taken back. The view holds what it shows. */
import type { OpenAssessment } from '../../workflows/assess/assess-open-book';
import type { ItemEntries } from '../../workflows/assess/edit-item';
import type { SnapshotTaken } from '../../workflows/audit/snapshots';
import type { OpenSnapshots } from '../../workflows/audit/snapshots-open-book';
import type { OpenGaps } from '../../workflows/audit/gaps-open-book';
import type { OpenReadiness } from '../../workflows/audit/readiness-open-book';
import type { AuditWritten } from '../../workflows/audit/audit-book';
import type { OpenAudit } from '../../workflows/audit/audit-open-book';
import type { OwnSheetWritten } from '../../workflows/audit/own-sheet';
import type { AssessmentWritten } from '../../workflows/assess/assess-book';
import { problemFrom, type PaneProblem } from '../engine/pane-problem';
import type { Assessing } from '../engine/assessing';
import type { SessionParts } from './parts';

export interface AssessActions {
  readonly assessment: () => Promise<OpenAssessment | PaneProblem>;
  /** Adds the sheet or brings it up to date. */
  readonly writeAssessment: (
    addMissing: boolean,
  ) => Promise<(AssessmentWritten & Pick<OpenAssessment, 'notRead'>) | PaneProblem>;
  /** Null: the row was changed since it was read, and nothing was written. */
  readonly editItem: (
    shown: OpenAssessment,
    row: number,
    entries: ItemEntries,
  ) => Promise<OpenAssessment | PaneProblem | null>;
  /** The snapshots there are, and what changed since the last. */
  readonly snapshots: () => Promise<OpenSnapshots | PaneProblem>;
  readonly takeSnapshot: () => Promise<(SnapshotTaken & Pick<OpenSnapshots, 'notRead'>) | PaneProblem>;
  /** What stands between today and Gold, and the open actions. */
  readonly gaps: () => Promise<OpenGaps | PaneProblem>;
  readonly writeGaps: () => Promise<(OwnSheetWritten & Pick<OpenGaps, 'notRead' | 'problems'>) | PaneProblem>;
  /** The one page for an audit meeting. */
  readonly readiness: () => Promise<OpenReadiness | PaneProblem>;
  readonly writeReadiness: () => Promise<
    (OwnSheetWritten & Pick<OpenReadiness, 'notRead' | 'problems'>) | PaneProblem
  >;
  /** The dates of certification and audits. */
  readonly audit: () => Promise<OpenAudit | PaneProblem>;
  readonly writeAudit: () => Promise<AuditWritten | PaneProblem>;
  /** Takes the last write of the assessment, the gaps, the audit dates or the page of readiness back; why it can't be, or null. */
  readonly undoAssessment: () => Promise<PaneProblem | null>;
}

export function assessActions({ state, tell, opened }: SessionParts): AssessActions {
  async function withEngine<T>(work: (assessing: Assessing) => Promise<T>): Promise<T | PaneProblem> {
    try {
      const { engine } = await opened();
      return await work(await engine.assessing(state().language));
    } catch (error) {
      return problemFrom(error);
    }
  }
  /** What was written before can't be taken back by itself any more. */
  const written = (): void => tell({ type: 'writing', run: state().run, writing: { kind: 'none' } });

  return {
    assessment: () => withEngine((assessing) => assessing.look()),
    writeAssessment: async (addMissing) => {
      const done = await withEngine((assessing) => assessing.write(addMissing));
      written();
      return done;
    },
    editItem: async (shown, row, entries) => {
      const done = await withEngine((assessing) => assessing.edit(shown, row, entries));
      written();
      return done;
    },
    snapshots: () => withEngine((assessing) => assessing.snapshots()),
    takeSnapshot: async () => {
      const done = await withEngine((assessing) => assessing.takeSnapshot());
      written();
      return done;
    },
    gaps: () => withEngine((assessing) => assessing.gaps()),
    writeGaps: async () => {
      const done = await withEngine((assessing) => assessing.writeGaps());
      written();
      return done;
    },
    readiness: () => withEngine((assessing) => assessing.readiness()),
    writeReadiness: async () => {
      const done = await withEngine((assessing) => assessing.writeReadiness());
      written();
      return done;
    },
    audit: () => withEngine((assessing) => assessing.audit()),
    writeAudit: async () => {
      const done = await withEngine((assessing) => assessing.writeAudit());
      written();
      return done;
    },
    undoAssessment: async () => {
      try {
        await (await opened()).host.undoLastWrite();
        return null;
      } catch (error) {
        return problemFrom(error);
      }
    },
  };
}
