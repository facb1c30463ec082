/** What happens in the workbench: one book is open at a time, in the grid and in the pane beside it. */
import type { Preferences, Session, Works } from '../taskpane/session/session';
import { createSession } from '../taskpane/session/session';
import { WorkbookProblem } from '../workbook/problem';
import type { BookWork, RibbonButton } from './book/book-work';
import type { NotShown } from './book/not-shown';
import type { GridPage, OpenedGrid } from './grid/start-grid';
import { fetchSample, sampleFile, type SampleBook } from './samples';

export interface DeskState {
  /** Of the book that is open; null before the first. */
  readonly bookName: string | null;
  /** Counts the books that were opened. */
  readonly opened: number;
  /** The pane's session for that book. */
  readonly session: Session;
  readonly doing: Doing | null;
  readonly notice: Notice | null;
  /** What the book holds and the grid doesn't show. */
  readonly notShown: readonly NotShown[];
  /** Formulas of the book the grid doesn't work out. */
  readonly notCalculated: number;
  /** Something was changed and not saved yet. */
  readonly isChanged: boolean;
  /** Waits for the person to say whether changes may go. */
  readonly asks: Question | null;
}

export interface Question {
  readonly goOn: () => void;
  readonly stay: () => void;
}

export type Doing =
  | { readonly kind: 'starting' | 'working' | 'saving' }
  | { readonly kind: 'reading'; readonly name: string; readonly done: number; readonly total: number };

/** What is told above the grid until something else is. */
export type Notice =
  | { readonly kind: 'opened' | 'saved' | 'written'; readonly name: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'protected'; readonly sheet: string }
  | { readonly kind: 'severalFiles' }
  | { readonly kind: 'tooLarge'; readonly name: string; readonly megabytes: number; readonly limit: number }
  /** Sentences that are ready. */
  | { readonly kind: 'failed'; readonly lines: readonly string[] };

export interface DeskParts {
  readonly preferences: Preferences;
  readonly keep: (preferences: Preferences) => void;
  /** Starts the grid in its place on the page; called once. */
  readonly startGrid: () => Promise<GridPage>;
  /** What opens, saves and writes books; called once. */
  readonly loadWork: () => Promise<BookWork>;
  /** Hands a file to the person. */
  readonly download: (name: string, bytes: Uint8Array) => void;
}

export interface Desk {
  readonly state: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens a sample and scores it; asks first when there are changes. */
  readonly openSample: (sample: SampleBook) => Promise<void>;
  /** Opens one file of the person's; asks first when there are changes. */
  readonly openFiles: (files: readonly DroppedFile[]) => Promise<void>;
  /** Opens the book as it was when it was opened. */
  readonly reset: () => Promise<void>;
  readonly save: () => Promise<void>;
  /** Does what the ribbon's button does in Excel. */
  readonly press: (button: RibbonButton) => Promise<void>;
  readonly dismissNotice: () => void;
  readonly setDark: (dark: boolean) => void;
}

export interface DroppedFile {
  readonly file: File;
  readonly isFolder: boolean;
}

interface Source {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
  readonly scores: boolean;
}

interface OpenBook {
  readonly source: Source;
  readonly bytes: Uint8Array;
  readonly grid: OpenedGrid;
}

const MEGABYTE = 2 ** 20;
/** Beyond this a browser's tab runs out of memory before the grid shows anything. */
const LARGEST = 64;

export function createDesk({ preferences, keep, startGrid, loadWork, download }: DeskParts): Desk {
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
    opened: 0,
    session: sessionOn(() => first),
    doing: { kind: 'starting' },
    notice: null,
    notShown: [],
    notCalculated: 0,
    isChanged: false,
    asks: null,
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
      const [gridPage, { read, works }, bytes] = await Promise.all([page, work, source.bytes()]);
      const onSheet = (done: number, total: number): void =>
        tell({ doing: { kind: 'reading', name, done, total } });
      const { content, notShown } = await read(name, bytes, onSheet);
      const grid = gridPage.open(content, {
        onRefused: () => tell({ notice: { kind: 'refused' } }),
        onProtected: (sheet) => tell({ notice: { kind: 'protected', sheet } }),
        onChanged: () => {
          if (!state.isChanged) tell({ isChanged: true });
        },
      });
      const opened = works(grid);
      const session = book === null ? state.session : sessionOn(async () => opened);
      if (book === null) resolveFirst(opened);
      book = { source, bytes, grid };
      tell({
        bookName: name,
        opened: state.opened + 1,
        session,
        doing: null,
        notice: { kind: 'opened', name },
        notShown,
        notCalculated: grid.notCalculated,
        isChanged: false,
      });
      if (!source.scores) return;
      await session.score();
      // On the browser's own timeline, for tools and the bench.
      performance.mark('copc-scored');
    } catch (error) {
      await fail(error);
    }
  }

  async function fail(error: unknown): Promise<void> {
    const { language } = state.session.state();
    const lines = (await work).problem(error, language);
    tell({ doing: null, notice: { kind: 'failed', lines } });
  }

  /** True when nothing is lost, or the person says that it may be. */
  function mayGo(): Promise<boolean> {
    if (!state.isChanged) return Promise.resolve(true);
    return new Promise((resolve) => {
      const answer = (goes: boolean) => () => {
        tell({ asks: null });
        resolve(goes);
      };
      tell({ asks: { goOn: answer(true), stay: answer(false) } });
    });
  }

  /** Does one thing with the open book at a time. */
  async function withBook(
    kind: 'working' | 'saving',
    doIt: (open: OpenBook) => Promise<void>,
  ): Promise<void> {
    if (book === null || state.doing !== null) return;
    tell({ doing: { kind }, notice: null });
    try {
      await doIt(book);
      tell({ doing: null });
    } catch (error) {
      await fail(error);
    }
  }

  async function openAfterAsking(source: Source): Promise<void> {
    if (state.doing?.kind === 'reading' || !(await mayGo())) return;
    await open(source);
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    openSample: (sample) =>
      openAfterAsking({ name: sampleFile(sample), bytes: () => fetchSample(sample), scores: true }),
    openFiles: async (files) => {
      const [dropped, ...more] = files;
      if (dropped === undefined) return;
      const { file, isFolder } = dropped;
      const { name } = file;
      const megabytes = Math.ceil(file.size / MEGABYTE);
      if (more.length > 0) tell({ notice: { kind: 'severalFiles' } });
      else if (isFolder) await fail(new WorkbookProblem('is-folder', { file: name }));
      else if (megabytes > LARGEST) tell({ notice: { kind: 'tooLarge', name, megabytes, limit: LARGEST } });
      else await openAfterAsking({ name, bytes: () => bytesOf(file), scores: false });
    },
    reset: async () => {
      if (book !== null) await openAfterAsking(book.source);
    },
    save: () =>
      withBook('saving', async ({ source, bytes, grid }) => {
        const saved = await (
          await work
        ).save(grid.host, { name: source.name, bytes }, grid.notCalculated > 0);
        download(saved.name, saved.bytes);
        tell({ isChanged: false, notice: { kind: 'saved', name: saved.name } });
      }),
    press: (button) =>
      withBook('working', async ({ grid }) => {
        const lines = await (await work).press(button, grid.host, state.session.state().language);
        const name = (await grid.host.activeSheet()) ?? '';
        tell({ notice: lines.length > 0 ? { kind: 'failed', lines } : { kind: 'written', name } });
      }),
    dismissNotice: () => tell({ notice: null }),
    setDark: (dark) => void page.then((grid) => grid.setDark(dark)),
  };
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
