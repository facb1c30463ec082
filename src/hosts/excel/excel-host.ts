/** The host inside Excel: lists, reads and writes the open workbook through Office.js. */
/// <reference types="office-js" />
import type { ApplyResult, Host } from '../../workbook/host';
import type { WorkbookPlan } from '../../workbook/plan';
import { WorkbookProblem } from '../../workbook/problem';
import type { SheetInfo, SheetSnapshot } from '../../workbook/snapshot';
import { applyPlan } from './apply-plan';
import { bookName } from './book-name';
import { capabilities } from './capabilities';
import type { Capabilities } from './capabilities';
import type { DoneWrite, Journal } from './journal';
import { readSheet } from './read-sheet';
import type { Progress } from './read-sheet';
import { runExcel } from './run';
import type { Waiting } from './run';
import { askStructure, structureOf } from './structure';
import { takeBack } from './take-back';
import type { TakenBack } from './take-back';

export interface ExcelHost extends Host {
  readonly capabilities: Capabilities;
  /** True while there is a write of this session that `undoLastWrite` can take back. */
  readonly canUndo: boolean;
  /** True when the last write is one step for Ctrl+Z; false when Excel could not group it. */
  readonly lastWriteGrouped: boolean;
  /**
   * Takes the last write back. A sheet that was added is deleted, which clears Excel's own undo list; cells people
   * changed since stay as they are.
   * @throws WorkbookProblem `nothing-to-undo`, `protected-sheet`, and what Excel reports
   */
  undoLastWrite(): Promise<TakenBack>;
  /** True while `apply` or `undoLastWrite` runs: changes in this time are our own. */
  readonly isWriting: boolean;
}

export interface ExcelHostOptions extends Waiting {
  /** How far a read or write of many cells is. */
  readonly onProgress?: Progress;
}

/**
 * Opens the workbook the add-in runs in. Call it after `Office.onReady`.
 * @example const host = openExcelHost({ onWaiting: () => show('Press Enter in the cell') }); await host.sheets()
 */
export function openExcelHost(options: ExcelHostOptions = {}): ExcelHost {
  const can = capabilities();
  const progress = options.onProgress ?? (() => undefined);
  let grouping = can.undoGroup;
  let grouped = false;
  let last: { journal: Journal; after: DoneWrite['after'] | null } | null = null;
  let writing = 0;

  async function whileWriting<T>(work: () => Promise<T>): Promise<T> {
    writing++;
    try {
      return await work();
    } finally {
      writing--;
    }
  }

  return {
    bookName: bookName(),
    capabilities: can,
    get canUndo() {
      return last !== null;
    },
    get lastWriteGrouped() {
      return grouped;
    },
    get isWriting() {
      return writing > 0;
    },
    sheets: () =>
      runExcel({ waiting: options }, async ({ context, sync }): Promise<readonly SheetInfo[]> => {
        const asked = askStructure(context);
        await sync();
        return structureOf(asked).sheets.map(({ name, kind, visible, own, isProtected }) => ({
          name,
          kind,
          visible,
          own,
          isProtected,
        }));
      }),
    read: (sheet: string): Promise<SheetSnapshot> =>
      runExcel({ waiting: options, details: { sheet } }, (run) => readSheet(run, sheet, can, progress)),
    apply: (plan: WorkbookPlan): Promise<ApplyResult> =>
      whileWriting(async () => {
        const applied = await applyPlan(plan, {
          can: { ...can, undoGroup: grouping },
          waiting: options,
          progress,
          onInterrupted: (journal) => {
            last = { journal, after: null };
          },
        });
        grouping = applied.grouped;
        grouped = applied.grouped;
        if (applied.done !== null) last = { journal: applied.done, after: applied.done.after };
        return applied.result;
      }),
    undoLastWrite: () =>
      whileWriting(async () => {
        const write = last;
        if (write === null) throw new WorkbookProblem('nothing-to-undo');
        const taken = await runExcel({ waiting: options }, (run) =>
          takeBack(run, write.journal, write.after),
        );
        last = null;
        return taken;
      }),
  };
}
