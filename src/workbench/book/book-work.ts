/** What books are opened, worked on and saved with: the chunk that is fetched beside the grid. */
import {
  assessmentOn,
  auditOn,
  gapsOn,
  readinessOn,
  refreshAllOn,
  snapshotOn,
  summaryOn,
} from '../../commands/work/on-book';
import { problemMessage } from '../../commands/work/sentences';
import type { UniverHost } from '../../hosts/univer/univer-host';
import type { Language } from '../../strings/language';
import { openEngine } from '../../taskpane/engine/engine';
import type { Works } from '../../taskpane/session/session';
import type { OpenedGrid } from '../grid/start-grid';
import { paneHost } from '../pane-host';
import { readBook } from './read-book';
import type { ReadBook } from './read-book';
import { saveBook } from './save-book';
import type { SavedBook } from './save-book';
import type { SheetProgress } from './sheet-contents';

export type RibbonButton = keyof typeof actions;

export interface BookWork {
  /** @throws WorkbookProblem with one of the codes of worksheets §4 */
  read(name: string, bytes: Uint8Array, onSheet: SheetProgress): Promise<ReadBook>;
  /** The book in the grid as the pane works on it. */
  works(opened: OpenedGrid): Works;
  /** Does what a button of the ribbon does. @returns what there is to tell, as sentences */
  press(button: RibbonButton, host: UniverHost, language: Language): Promise<readonly string[]>;
  /** @throws WorkbookProblem what keeps it from being written */
  save(host: UniverHost, original: SavedBook, keepsFormulas: boolean): Promise<SavedBook>;
  /** Why something could not be done, as sentences. */
  problem(error: unknown, language: Language): readonly string[];
}

const actions = {
  summary: summaryOn,
  refreshAll: refreshAllOn,
  assessment: assessmentOn,
  gaps: gapsOn,
  snapshot: snapshotOn,
  readiness: readinessOn,
  audit: auditOn,
};

export const bookWork: BookWork = {
  read: readBook,
  works: (opened) => {
    const host = paneHost(opened);
    return { host, engine: openEngine(host) };
  },
  press: async (button, host, language) => {
    const book = { ...host, frontSheet: async () => (await host.activeSheet()) ?? '' };
    return (await actions[button](book, language, new Date()))?.lines ?? [];
  },
  save: saveBook,
  problem: (error, language) => problemMessage(error, language).lines ?? [],
};
