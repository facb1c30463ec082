/** What happens in the workbench: one book is open at a time, in the grid and in the pane beside it. */
import type { Preferences, Session, Works } from '../../taskpane/session/session';
import { createSession } from '../../taskpane/session/session';
import type { BookWork, RibbonButton } from '../book/book-work';
import type { GridPage, OpenedGrid } from '../grid/start-grid';
import type { SampleBook } from '../samples';
import { lastFigure } from './last-figure';
import { deskStore, type DeskState } from './desk-state';
import { chosenSource, sampleSource, type DroppedFile, type Source } from './source';

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
  /** True while a cell is being edited. */
  readonly isEditing: () => boolean;
}

interface OpenBook {
  readonly source: Source;
  readonly bytes: Uint8Array;
  readonly grid: OpenedGrid;
}

export function createDesk({ preferences, keep, startGrid, loadWork, download }: DeskParts): Desk {
  let resolveFirst: (works: Works) => void = () => undefined;
  const first = new Promise<Works>((resolve) => {
    resolveFirst = resolve;
  });
  const page = startGrid();
  const work = loadWork();
  let kept = preferences;
  let book: OpenBook | null = null;
  const { state, tell, subscribe } = deskStore(sessionOn(() => first));

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
          if (!state().isChanged) tell({ isChanged: true });
        },
      });
      const opened = works(grid);
      const session = book === null ? state().session : sessionOn(async () => opened);
      if (book === null) resolveFirst(opened);
      book = { source, bytes, grid };
      showLastFigures(session, grid);
      tell({
        bookName: name,
        opened: state().opened + 1,
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

  /** The first time a sheet of the book is scored; later the person has gone where they want to be. */
  function showLastFigures(session: Session, grid: OpenedGrid): void {
    const seen = new Set<string>();
    session.subscribe(() => {
      const { phase } = session.state();
      if (phase.kind !== 'result' || seen.has(phase.scorecard.sheet)) return;
      const { sheet } = phase.scorecard;
      seen.add(sheet);
      const cell = lastFigure(phase.scorecard);
      if (cell !== null) void grid.bringIntoView(sheet, cell);
    });
  }

  async function fail(error: unknown): Promise<void> {
    const { language } = state().session.state();
    const lines = (await work).problem(error, language);
    tell({ doing: null, notice: { kind: 'failed', lines } });
  }

  /** True when nothing is lost, or the person says that it may be. */
  function mayGo(): Promise<boolean> {
    if (!state().isChanged) return Promise.resolve(true);
    return new Promise((resolve) => {
      const answer = (goes: boolean) => () => {
        tell({ asks: null });
        resolve(goes);
      };
      const saveFirst = (): void => {
        tell({ asks: null });
        // What could not be saved is told, and still there.
        void save().then(() => resolve(!state().isChanged));
      };
      tell({ asks: { save: saveFirst, goOn: answer(true), stay: answer(false) } });
    });
  }

  /** Does one thing with the open book at a time. */
  async function withBook(
    kind: 'working' | 'saving',
    doIt: (open: OpenBook) => Promise<void>,
  ): Promise<void> {
    if (book === null || state().doing !== null) return;
    tell({ doing: { kind }, notice: null });
    try {
      await doIt(book);
      tell({ doing: null });
    } catch (error) {
      await fail(error);
    }
  }

  function save(): Promise<void> {
    return withBook('saving', async ({ source, bytes, grid }) => {
      const saved = await (await work).save(grid.host, { name: source.name, bytes }, grid.notCalculated > 0);
      download(saved.name, saved.bytes);
      tell({ isChanged: false, notice: { kind: 'saved', name: saved.name } });
    });
  }

  async function openAfterAsking(source: Source): Promise<void> {
    if (state().doing?.kind === 'reading' || !(await mayGo())) return;
    await open(source);
  }

  return {
    state,
    subscribe,
    openSample: (sample) => openAfterAsking(sampleSource(sample)),
    openFiles: async (files) => {
      const chosen = chosenSource(files);
      if (chosen?.kind === 'notice') tell({ notice: chosen.notice });
      else if (chosen?.kind === 'problem') await fail(chosen.problem);
      else if (chosen?.kind === 'source') await openAfterAsking(chosen.source);
    },
    reset: async () => {
      if (book !== null) await openAfterAsking(book.source);
    },
    save,
    press: (button) =>
      withBook('working', async ({ grid }) => {
        const lines = await (await work).press(button, grid.host, state().session.state().language);
        const name = (await grid.host.activeSheet()) ?? '';
        // The pane is another part of this page: nobody else tells it what the button wrote.
        void state().session.bookWritten();
        tell({ notice: lines.length > 0 ? { kind: 'failed', lines } : { kind: 'written', name } });
      }),
    dismissNotice: () => tell({ notice: null }),
    setDark: (dark) => void page.then((grid) => grid.setDark(dark)),
    isEditing: () => book?.grid.isEditing() ?? false,
  };
}
