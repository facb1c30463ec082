/** What books are opened and worked on with: the chunk that is fetched beside the grid. */
import { problemMessage } from '../../commands/work/sentences';
import type { Language } from '../../strings/language';
import { openEngine } from '../../taskpane/engine/engine';
import type { Works } from '../../taskpane/session/session';
import type { OpenedGrid } from '../grid/start-grid';
import { paneHost } from '../pane-host';
import { readBook } from './read-book';
import type { ReadBook, SheetProgress } from './read-book';

export interface BookWork {
  /** @throws WorkbookProblem with one of the codes of worksheets §4 */
  read(name: string, bytes: Uint8Array, onSheet: SheetProgress): Promise<ReadBook>;
  /** The book in the grid as the pane works on it. */
  works(opened: OpenedGrid): Works;
  /** Why something could not be done, as sentences. */
  problem(error: unknown, language: Language): readonly string[];
}

export const bookWork: BookWork = {
  read: readBook,
  works: (opened) => {
    const host = paneHost(opened);
    return { host, engine: openEngine(host) };
  },
  problem: (error, language) => problemMessage(error, language).lines ?? [],
};
