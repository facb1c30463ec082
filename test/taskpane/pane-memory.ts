/** The memory workbook with a person in it: a sheet they are on, cells they were taken to, settings that are kept. */
import type { HostEvents, PaneHost } from '../../src/taskpane/engine/pane-host';
import { formatCell, type Reference } from '../../src/workbook/address';
import type { BookName } from '../../src/workbook/own/own-sheets';
import type { SelectedCell, SheetFormulas } from '../../src/workbook/formula-host';
import { memoryHost, type MemoryHost, type MemorySheet } from '../workflows/memory-host';

export interface PaneMemory extends PaneHost, Pick<MemoryHost, 'plans'> {
  /** The sheet the person is on; null: a chart is selected. */
  active: string | null;
  settings: unknown;
  hidden: readonly BookName[];
  /** Every sheet read and every cell shown, in order. */
  readonly log: string[];
  /** Thrown by the next write. */
  failure: Error | null;
  /** What reading and writing wait for, between one portion and the next. */
  pause: Promise<void> | null;
  selected: Reference | null;
  /** Where the host tells that it waits, once a session has opened it. */
  events: HostEvents | null;
  /** The cell that is selected, for those who ask what it holds. */
  cell: SelectedCell | null;
  /** Formulas of ours in the workbook; replacing takes them out. */
  written: readonly SheetFormulas[];
  /** Sheets of the last write, which undoing it removes; none when somebody typed in them. */
  added: readonly string[];
  /** Set while somebody listens to the first sheet; call it as Excel would after a person's change: no address is any. */
  changed: ((addresses?: readonly string[]) => void) | null;
  /** Those who listen, by sheet. */
  readonly watched: Map<string, (addresses: readonly string[]) => void>;
}

export function paneMemory(sheets: readonly MemorySheet[]): PaneMemory {
  const host = memoryHost(sheets);
  let last = 0;
  const pane: PaneMemory = {
    ...host,
    active: sheets[0]?.name ?? null,
    settings: null,
    log: [],
    failure: null,
    pause: null,
    added: [],
    selected: null,
    events: null,
    changed: null,
    watched: new Map(),
    cell: null,
    written: [],
    selectedCell: () => Promise.resolve(pane.cell),
    formulas: (_, isWanted) =>
      Promise.resolve(
        pane.written.map((sheet) => ({
          ...sheet,
          cells: sheet.cells.filter(({ formula }) => isWanted(formula)),
        })),
      ),
    hidden: [],
    readHiddenNames: () => Promise.resolve(pane.hidden),
    writeHiddenNames: (names) => {
      pane.hidden = names;
      return Promise.resolve();
    },
    replace: (changes) => {
      last = changes.length;
      pane.log.push(...changes.map(({ sheet, cell }) => `replace ${sheet}!${formatCell(cell)}`));
      return Promise.resolve({ cellsWritten: changes.length, changedMeanwhile: [] });
    },
    together: (work) => work(),
    read: async (sheet, onProgress) => {
      pane.log.push(`read ${sheet}`);
      const snapshot = await host.read(sheet);
      for (let done = 1; done <= 3; done++) {
        onProgress?.(done, 3);
        await pane.pause;
      }
      return snapshot;
    },
    selection: () => Promise.resolve(pane.selected),
    watch: (sheet, changed) => {
      pane.log.push(`watch ${sheet}`);
      pane.watched.set(sheet, changed);
      if (sheet === sheets[0]?.name) pane.changed = (addresses = []) => changed(addresses);
      return Promise.resolve(() => {
        pane.log.push(`no longer watch ${sheet}`);
        pane.watched.delete(sheet);
        if (sheet === sheets[0]?.name) pane.changed = null;
        return Promise.resolve();
      });
    },
    apply: async (plan, onProgress) => {
      const { failure } = pane;
      pane.failure = null;
      if (failure !== null) throw failure;
      await pane.pause;
      onProgress?.(1, 2);
      const result = await host.apply(plan);
      last = result.cellsWritten;
      pane.added = result.sheetsAdded;
      return result;
    },
    activeSheet: () => Promise.resolve(pane.active),
    showCell: (sheet, address) => {
      pane.log.push(`show ${sheet}!${address}`);
      return Promise.resolve();
    },
    get canUndo() {
      return last > 0;
    },
    undoLastWrite: () => {
      const cellsRestored = last;
      last = 0;
      return Promise.resolve({ sheetsRemoved: pane.added, sheetsKept: [], cellsRestored, cellsKept: 0 });
    },
    readSettings: () => Promise.resolve(pane.settings),
    changeSettings: (change) => {
      const after = change(pane.settings);
      if (after !== null) pane.settings = JSON.parse(JSON.stringify(after)) as unknown;
      return Promise.resolve();
    },
    writeSettings: (value) => {
      pane.settings = JSON.parse(JSON.stringify(value)) as unknown;
      return Promise.resolve();
    },
  };
  return pane;
}
