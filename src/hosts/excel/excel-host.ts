/** The host inside Excel: names, lists, reads and writes the open workbook through Office.js. */
import type { CellChange, FormulaPlace, Replaced, WritableBook } from '../../workbook/formula-host';
import type { ApplyResult } from '../../workbook/host';
import type { OccupiedArea } from '../../workbook/occupied';
import type { WorkbookPlan } from '../../workbook/plan/plan';
import { WorkbookProblem } from '../../workbook/problem';
import type { SheetInfo, SheetSnapshot } from '../../workbook/snapshot';
import { applyPlan } from './write/apply-plan';
import { capabilities } from './office/capabilities';
import type { Capabilities } from './office/capabilities';
import { MergeMemory } from './read/merges';
import { readFormulas } from './read/read-formulas';
import { readOccupied } from './read/read-occupied';
import { readSheet } from './read/read-sheet';
import type { Progress } from '../../workbook/host';
import { replaceGrouped } from './replace/replace-grouped';
import { Asking } from './office/asking';
import { runExcel } from './office/run';
import type { ExcelRun, Waiting } from './office/run';
import { askBook, knownBook, nothingKnown, type KnownBook } from './read/known-book';
import { takeBack, takenTogether } from './write/take-back';
import type { TakenBack } from './write/take-back';

/** `kpi.xlsx` for `https://contoso.sharepoint.com/Documents/kpi.xlsx`; `workbook` while it was never saved. */
function bookName(): string {
  const url = Office.context.document?.url ?? '';
  const path = /^https?:/i.test(url) ? (url.split(/[?#]/)[0] ?? '') : url;
  const last = path.split(/[/\\]/).at(-1) ?? '';
  return decoded(last) || 'workbook';
}

/** Addresses of the web are percent-encoded; a name of a disk may hold a percent sign that encodes nothing. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
}

export interface ExcelHost extends WritableBook {
  /** `onProgress` hears how far this read is; what it throws stops the read. */
  read(sheet: string, onProgress?: Progress): Promise<SheetSnapshot>;
  /** `onProgress` hears how far this write is; what it throws stops it, and takes back what was written. */
  apply(plan: WorkbookPlan, onProgress?: Progress): Promise<ApplyResult>;
  readonly capabilities: Capabilities;
  /** The same book for looking at things by the way: nothing it asks costs a person's list of steps to undo. */
  readonly looking: LookingHost;
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

/** Merges are those that were told before; where labels changed since, the snapshot says `mergesUnsure`. */
export type LookingHost = Pick<WritableBook, 'bookName' | 'sheets' | 'occupied'> & Pick<ExcelHost, 'read'>;

export interface ExcelHostOptions extends Waiting {
  /** How far a read or write of many cells is. */
  readonly onProgress?: Progress;
}

/** Takes one write back. */
type Undo = (run: ExcelRun) => Promise<TakenBack>;

/**
 * Opens the workbook the add-in runs in. Call it after `Office.onReady`.
 * @example const host = openExcelHost({ onWaiting: () => show('Press Enter in the cell') }); await host.sheets()
 */
export function openExcelHost(
  options: ExcelHostOptions = {},
  asking: Asking = new Asking(options),
): ExcelHost {
  const can = capabilities();
  const progress = options.onProgress ?? (() => undefined);
  let grouping = can.undoGroup;
  let grouped = false;
  /** What takes the last write back; several steps for what was written together, the latest first. */
  let last: readonly Undo[] = [];
  let gathering = 0;
  let gathered = 0;
  let writing = 0;

  const merges = new MergeMemory();
  let known: KnownBook = nothingKnown;
  const readWith = (sheet: string, asksMerges: boolean, onProgress: Progress): Promise<SheetSnapshot> =>
    asking.ask({ sheet }, (run) =>
      readSheet(run, sheet, {
        listed: known.structure.sheets,
        can,
        merges,
        asksMerges,
        progress: onProgress,
      }),
    );
  const occupiedWith = (sheet: string, asksMerges: boolean): Promise<readonly OccupiedArea[]> =>
    asking.ask({ sheet }, (run) =>
      readOccupied(run, sheet, { listed: known.structure.sheets, can, asksMerges }),
    );
  const sheets = () =>
    asking.ask(undefined, async ({ context, sync }): Promise<readonly SheetInfo[]> => {
      const asked = askBook(context);
      await sync();
      known = knownBook(asked);
      return known.structure.sheets.map(({ name, kind, visible, own, ownCells, isProtected }) => ({
        name,
        kind,
        visible,
        own,
        ...(ownCells && { ownCells }),
        isProtected,
      }));
    });

  const remember = (undo: Undo): void => {
    last = gathering > 0 && gathered > 0 ? [undo, ...last] : [undo];
    gathered++;
  };

  async function whileWriting<T>(work: () => Promise<T>): Promise<T> {
    writing++;
    try {
      return await work();
    } finally {
      writing--;
    }
  }

  return {
    asksTogether: true,
    bookName: bookName(),
    capabilities: can,
    get canUndo() {
      return last.length > 0;
    },
    get lastWriteGrouped() {
      return grouped;
    },
    get isWriting() {
      return writing > 0;
    },
    looking: {
      bookName: bookName(),
      sheets,
      read: (sheet, onProgress = progress) => readWith(sheet, false, onProgress),
      occupied: (sheet) => occupiedWith(sheet, false),
    },
    sheets,
    read: (sheet: string, onProgress: Progress = progress): Promise<SheetSnapshot> =>
      readWith(sheet, true, onProgress),
    occupied: (sheet: string) => occupiedWith(sheet, true),
    apply: (plan: WorkbookPlan, onProgress: Progress = progress): Promise<ApplyResult> =>
      whileWriting(async () => {
        const applied = await applyPlan(plan, {
          can: { ...can, undoGroup: grouping },
          known,
          waiting: options,
          progress: onProgress,
          onInterrupted: (journal) => remember((run) => takeBack(run, journal, null)),
        });
        grouping = applied.grouped;
        grouped = applied.grouped;
        const { done } = applied;
        if (done !== null) remember((run) => takeBack(run, done, done.after));
        return applied.result;
      }),
    formulas: (place: FormulaPlace, isWanted: (formula: string) => boolean) => {
      const details = place.kind === 'sheet' ? { sheet: place.sheet } : {};
      return asking.ask(details, (run) =>
        readFormulas(run, place, isWanted, { listed: known.structure.sheets, can }),
      );
    },
    replace: (changes: readonly CellChange[]): Promise<Replaced> =>
      whileWriting(async () => {
        const done = await replaceGrouped(changes, {
          undoGroup: grouping,
          listed: known.structure.sheets,
          waiting: options,
          progress,
          onInterrupted: (undo) => remember(undo),
        });
        grouping = done.grouped;
        grouped = done.grouped;
        if (done.undo !== null) remember(done.undo);
        return done.replaced;
      }),
    together: async <T>(work: () => Promise<T>): Promise<T> => {
      if (gathering === 0) gathered = 0;
      gathering++;
      try {
        return await work();
      } finally {
        gathering--;
      }
    },
    undoLastWrite: () =>
      whileWriting(async () => {
        if (last.length === 0) throw new WorkbookProblem('nothing-to-undo');
        const taken: TakenBack[] = [];
        for (const undo of [...last]) {
          taken.push(await runExcel({ waiting: options }, undo));
          last = last.filter((one) => one !== undo);
        }
        return takenTogether(taken);
      }),
  };
}
