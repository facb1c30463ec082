/** What the pane asks of the workbook it stands beside: a host, and the person's place in it. */
import type { Progress } from '../../workbook/host';
import type { Reference } from '../../workbook/address';
import type { ApplyResult, Host } from '../../workbook/host';
import type { SelectedCell, WritableBook } from '../../workbook/formula-host';
import type { ForgettingBook } from '../../workbook/memory';
import type { WorkbookPlan } from '../../workbook/plan/plan';
import type { SheetSnapshot } from '../../workbook/snapshot';

export interface PaneHost extends Host, WritableBook, ForgettingBook {
  /** For what is looked at by the way, which must not cost the person's list of steps to undo; absent: the host itself. */
  readonly looking?: Pick<PaneHost, 'bookName' | 'sheets' | 'read' | 'occupied'>;
  /** `onProgress` counts rows. */
  read(sheet: string, onProgress?: Progress): Promise<SheetSnapshot>;
  /** `onProgress` counts cells. What was written before it throws is taken back. */
  apply(plan: WorkbookPlan, onProgress?: Progress): Promise<ApplyResult>;
  /** The first of the selected cells; null when a chart or several areas are selected. */
  selectedCell(): Promise<SelectedCell | null>;
  /** The selected cells; null when a chart or several areas are selected. */
  selection(): Promise<Reference | null>;
  /**
   * Calls back soon after cells of the sheet were changed, by people or by another page of ours, and mostly not for what
   * this host writes. `addresses` are those that changed; none where anything may have moved. Gives back what ends it.
   */
  watch(sheet: string, changed: (addresses: readonly string[]) => void): Promise<() => Promise<void>>;
  /** Name of the sheet the selected cells are on; null when a chart or several areas are selected. */
  activeSheet(): Promise<string | null>;
  /** Takes the person to a cell. Only on their own click, as it moves the focus into the sheet. */
  showCell(sheet: string, address: string): Promise<void>;
  /** Opens an .xlsx beside this workbook; left out where the page can save a file itself. */
  openBook?(bytes: Uint8Array): Promise<void>;
  /** True while `undoLastWrite` has a write to take back. */
  readonly canUndo: boolean;
  undoLastWrite(): Promise<Undone>;
}

export interface Undone {
  readonly sheetsRemoved: readonly string[];
  /** Added by the write and left, because people wrote on them since. */
  readonly sheetsKept: readonly string[];
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
