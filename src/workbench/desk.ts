/** What happens in the workbench: one book is open at a time, in the grid and in the pane beside it. */
import type { Preferences, Session, Works } from '../taskpane/session/session';
import { createSession } from '../taskpane/session/session';
import type { BookWork } from './book/book-work';
import type { GridPage } from './grid/start-grid';
import { fetchSample, sampleFile, type Sample } from './samples';

export interface DeskState {
  /** Of the book that is open; null before the first. */
  readonly bookName: string | null;
  /** The pane's session for that book. */
  readonly session: Session;
  readonly doing: Doing | null;
  readonly notice: Notice | null;
}

export type Doing =
  | { readonly kind: 'starting' | 'working' }
  | { readonly kind: 'reading'; readonly name: string; readonly done: number; readonly total: number };

/** What is told above the grid until something else is. */
export type Notice =
  | { readonly kind: 'opened' | 'saved'; readonly name: string }
  | { readonly kind: 'failed'; readonly lines: readonly string[] };

export interface DeskParts {
  readonly preferences: Preferences;
  readonly keep: (preferences: Preferences) => void;
  /** Starts the grid in its place on the page; called once. */
  readonly startGrid: () => Promise<GridPage>;
  /** What opens, saves and writes books; called once. */
  readonly loadWork: () => Promise<BookWork>;
}

export interface Desk {
  readonly state: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens a sample and scores it. */
  readonly openSample: (sample: Sample) => Promise<void>;
  readonly openFile: (file: File) => Promise<void>;
  /** Opens the book as it was when it was opened. */
  readonly reset: () => Promise<void>;
  readonly setDark: (dark: boolean) => void;
}

interface Source {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
  readonly scores: boolean;
}

interface OpenBook {
  readonly source: Source;
  readonly works: Works;
}

export function createDesk({ preferences, keep, startGrid, loadWork }: DeskParts): Desk {
  const listeners = new Set<() => void>();
  let resolveFirst: (works: Works) => void = () => undefined;
  const first = new Promise<Works>((resolve) => {
    resolveFirst = resolve;
  });
  const page = startGrid();
  const work = loadWork();
  let kept = preferences;
  let book: OpenBook | null = null;
  let state: DeskState = {
    bookName: null,
    session: sessionOn(() => first),
    doing: { kind: 'starting' },
    notice: null,
  };

  function tell(change: Partial<DeskState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function sessionOn(open: () => Promise<Works>): Session {
    const session = createSession({
      preferences: kept,
      open,
      keep: (next) => {
        kept = next;
        keep(next);
      },
    });
    let { language } = session.state();
    session.subscribe(() => {
      const next = session.state().language;
      if (next === language) return;
      language = next;
      void page.then((grid) => grid.setLanguage(next));
    });
    return session;
  }

  async function open(source: Source): Promise<void> {
    const { name } = source;
    tell({ doing: { kind: 'reading', name, done: 0, total: 0 }, notice: null });
    try {
      const [grid, { read, works }, bytes] = await Promise.all([page, work, source.bytes()]);
      const onSheet = (done: number, total: number): void =>
        tell({ doing: { kind: 'reading', name, done, total } });
      const { content } = await read(name, bytes, onSheet);
      const opened = works(grid.open(content));
      const isFirst = book === null;
      book = { source: { ...source, bytes: async () => bytes }, works: opened };
      if (isFirst) resolveFirst(opened);
      const session = isFirst ? state.session : sessionOn(async () => opened);
      tell({ bookName: name, session, doing: null, notice: { kind: 'opened', name } });
      if (source.scores) await session.score();
    } catch (error) {
      await fail(error);
    }
  }

  async function fail(error: unknown): Promise<void> {
    const { language } = state.session.state();
    const lines = (await work).problem(error, language);
    tell({ doing: null, notice: { kind: 'failed', lines } });
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    openSample: (sample) =>
      open({ name: sampleFile(sample), bytes: () => fetchSample(sample), scores: true }),
    openFile: (file) =>
      open({ name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()), scores: false }),
    reset: async () => {
      if (book !== null) await open(book.source);
    },
    setDark: (dark) => void page.then((grid) => grid.setDark(dark)),
  };
}
