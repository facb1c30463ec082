/** The memory workbook with a person in it: a sheet they are on, cells they were taken to, settings that are kept. */
import type { PaneHost } from '../../src/taskpane/session/pane-host';
import { memoryHost, type MemorySheet } from '../workflows/memory-host';

export interface PaneMemory extends PaneHost {
  /** The sheet the person is on; null: a chart is selected. */
  active: string | null;
  settings: unknown;
  /** Every sheet read and every cell shown, in order. */
  readonly log: string[];
  /** Thrown by the next write. */
  failure: Error | null;
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
    read: (sheet) => {
      pane.log.push(`read ${sheet}`);
      return host.read(sheet);
    },
    apply: async (plan) => {
      const { failure } = pane;
      pane.failure = null;
      if (failure !== null) throw failure;
      const result = await host.apply(plan);
      last = result.cellsWritten;
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
      return Promise.resolve({ sheetsRemoved: ['COPC Summary'], cellsRestored, cellsKept: 0 });
    },
    readSettings: () => Promise.resolve(pane.settings),
    writeSettings: (value) => {
      pane.settings = JSON.parse(JSON.stringify(value)) as unknown;
      return Promise.resolve();
    },
  };
  return pane;
}
