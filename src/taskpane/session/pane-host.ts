/** What the pane asks of the workbook it stands beside: a host, and the person's place in it. */
import type { Host } from '../../workbook/host';

export interface PaneHost extends Host {
  /** Name of the sheet the selected cells are on; null when a chart or several areas are selected. */
  activeSheet(): Promise<string | null>;
  /** Takes the person to a cell. Only on their own click, as it moves the focus into the sheet. */
  showCell(sheet: string, address: string): Promise<void>;
  /** True while `undoLastWrite` has a write to take back. */
  readonly canUndo: boolean;
  undoLastWrite(): Promise<Undone>;
  /** What was remembered in the workbook; null when nothing was. */
  readSettings(): Promise<unknown>;
  writeSettings(value: unknown): Promise<void>;
}

export interface Undone {
  readonly sheetsRemoved: readonly string[];
  readonly cellsRestored: number;
  /** Cells people changed since the write, left as they are. */
  readonly cellsKept: number;
}

/** What the pane hears from a host while it works. */
export interface HostEvents {
  /** Excel has not answered for two seconds, most often because a cell is being edited. */
  readonly onWaiting: () => void;
  readonly onResumed: () => void;
}
