/** The host on Univer's grid: lists, reads and writes the book a person has open in the workbench. */
import type { Univer } from '@univerjs/core';
import type { Cell } from '../../workbook/address';
import type { Adjustment, ApplyResult } from '../../workbook/host';
import type { CellChange, Replaced, WritableBook } from '../../workbook/formula-host';
import { isOwnName, ownSheetOf } from '../../workbook/own/markers';
import type { ForgettingBook } from '../../workbook/memory';
import { sameName } from '../../workbook/names';
import type { BookName } from '../../workbook/own/own-sheets';
import type { ChartPlan, SheetPlan, WorkbookPlan } from '../../workbook/plan/plan';
import type { OwnSheet } from '../../workbook/snapshot';
import { renamesOf, targetsOf } from '../../workbook/plan/plan-targets';
import { countCells } from '../../workbook/plan/planned-rows';
import { WorkbookProblem } from '../../workbook/problem';
import type { SheetContent } from './load/book-content';
import { watchCalculation } from './formulas/calculation';
import { gridChangesSince, watchMoves } from './grid/changes';
import type { GridChanges } from './grid/changes';
import { refuseConflicts } from './write/conflicts';
import { findFormulas } from './formulas/find-formulas';
import { errorReason } from './formulas/kept-formula';
import type { ErrorReason } from './formulas/kept-formula';
import { gridBookOf, worksheetNamed } from './grid/grid';
import type { GridBook } from './grid/grid';
import { occupiedOn } from './read/read-occupied';
import { readWorksheet } from './read/read-sheet';
import { replaceCells } from './write/replace-cells';
import { goTo, stayOn } from './grid/selection';
import { chartsNow, chartsWritten } from './grid/shown-charts';
import type { ChartsWritten } from './grid/shown-charts';
import { keptFacts } from './load/kept-facts';
import { readSettings, writeSettings } from './grid/settings';
import { namesOf, sheetsOf } from './grid/structure';
import { takeBack } from './grid/take-back';
import type { DoneWrite, TakenBack } from './grid/take-back';
import { Transaction } from './grid/transaction';
import { watchSheet } from './grid/watch';
import { standingGrowths } from './write/standing-growths';
import { removeHiddenName, setHiddenName } from './write/hidden-name';
import { writeTarget } from './write/write-plan';

export interface UniverHost extends WritableBook, ForgettingBook {
  /** Sheets that were ours in this session and are the person's by now: a saved file has them without their names. */
  readonly forgotten: readonly OwnSheet[];
  readonly canUndo: boolean;
  /**
   * Takes the last write back; cells people changed since stay as they are. Clears the grid's own undo list.
   * @throws WorkbookProblem `nothing-to-undo`
   */
  undoLastWrite(): Promise<TakenBack>;
  /** True while we write: changes in this time are our own. */
  readonly isWriting: boolean;
  activeSheet(): Promise<string | null>;
  /** @throws WorkbookProblem `no-such-sheet` */
  showCell(sheet: string, address: string): Promise<void>;
  /** Calls back when people have changed the sheet. @returns stops it. @throws WorkbookProblem `no-such-sheet` */
  watch(sheet: string, changed: (addresses: readonly string[]) => void): () => void;
  /** The sheet plans that stand written, oldest first: what saving repeats on the file, charts and all. */
  readonly written: readonly SheetPlan[];
  /**
   * What the grid shows otherwise than the file does, once all is calculated: what people typed, and what formulas came
   * to. Saving takes three steps: `applyEdits` of the changes `before-plans`, which make room where a person made it; the
   * plans in `written`, on that file; `applyEdits` of the changes `after-plans`, which are all that is left.
   */
  changes(file: readonly SheetContent[], step?: 'before-plans' | 'after-plans'): Promise<GridChanges>;
  /** An error of a COPC formula with the sentence that says why; null for any other cell. */
  errorAt(sheet: string, cell: Cell, language: string): ErrorReason | null;
  /** Charts of ours on a sheet, as the file will have them. @throws WorkbookProblem `no-such-sheet` */
  charts(sheet: string): readonly ChartPlan[];
  /** Stops listening to the grid; the grid itself stays open. */
  dispose(): void;
}

export interface UniverHostOptions {
  /** "kpi.xlsx" */
  readonly bookName: string;
}

interface Write extends DoneWrite {
  readonly plans: readonly SheetPlan[];
  readonly charts: readonly ChartsWritten[];
}

/** What one write came to. */
interface Applied<T> extends Pick<Write, 'plans' | 'charts'> {
  readonly result: T;
  readonly added: string[];
}

/**
 * Opens the host on a workbook that was opened with `univer.createUnit` (see `workbookData`).
 * @example const host = openUniverHost(univer, 'book', { bookName: 'kpi.xlsx' }); await host.sheets()
 */
export function openUniverHost(univer: Univer, unitId: string, { bookName }: UniverHostOptions): UniverHost {
  const grid = gridBookOf(univer, unitId);
  const calculation = watchCalculation(grid);
  const moves = watchMoves(grid);
  const writes: Write[] = [];
  /** What `undoLastWrite` takes back, the latest first. */
  let last: readonly Write[] = [];
  let gathering = 0;
  let gathered = 0;
  let writing = 0;
  const forgotten = new Set<OwnSheet>();

  const isWriting = (): boolean => writing > 0;

  function remember(write: Write): void {
    writes.push(write);
    last = gathering > 0 && gathered > 0 ? [write, ...last] : [write];
    gathered++;
  }

  /** One write: everything or nothing, one step for Ctrl+Z. */
  function writeAll<T>(work: (write: Transaction) => Applied<T>): T {
    const write = new Transaction(grid);
    const front = grid.workbook.getActiveSheet();
    writing++;
    try {
      const { result, ...done } = work(write);
      write.commit();
      if (write.redos.length > 0) remember({ undos: write.undos, written: write.written, ...done });
      return result;
    } catch (cause) {
      write.rollBack(cause);
      throw cause;
    } finally {
      // The grid brings each new sheet to the front; whoever writes says where the person goes.
      stayOn(grid, front);
      writing--;
    }
  }

  return {
    bookName,
    get canUndo() {
      return last.length > 0;
    },
    get isWriting() {
      return isWriting();
    },
    get written() {
      const own = new Set([...sheetsOf(grid).map((sheet) => sheet.own), ...forgotten]);
      // Ctrl+Z may have taken sheets back.
      return writes.flatMap(({ plans, added }) =>
        plans
          .filter(({ target }) => {
            if (target.kind === 'own') return own.has(target.own);
            return target.kind === 'existing' || added.some((id) => grid.workbook.getSheetBySheetId(id));
          })
          .map((one) => standingGrowths(grid, one)),
      );
    },
    sheets: async () =>
      sheetsOf(grid).map(({ name, kind, visible, own, ownCells, isProtected }) => ({
        name,
        kind,
        visible,
        own,
        ...(ownCells && { ownCells }),
        isProtected,
      })),
    async read(name) {
      await calculation.settled();
      const sheet = worksheetNamed(grid, name);
      if (sheet === null) throw new WorkbookProblem('no-such-sheet', { sheet: name });
      return readWorksheet(grid, sheet);
    },
    async occupied(name) {
      const sheet = worksheetNamed(grid, name);
      if (sheet === null) throw new WorkbookProblem('no-such-sheet', { sheet: name });
      return occupiedOn(grid, sheet);
    },
    async apply(plan: WorkbookPlan): Promise<ApplyResult> {
      // What formulas spill into is not free.
      await calculation.settled();
      return writeAll((write) => applyPlan(write, grid, plan));
    },
    async formulas(place, isWanted) {
      await calculation.settled();
      return findFormulas(grid, place, isWanted);
    },
    async replace(changes: readonly CellChange[]): Promise<Replaced> {
      await calculation.settled();
      return writeAll((write) => ({
        result: replaceCells(write, grid, changes),
        added: [],
        plans: [],
        charts: [],
      }));
    },
    async together(work) {
      if (gathering === 0) gathered = 0;
      gathering++;
      try {
        return await work();
      } finally {
        gathering--;
      }
    },
    async undoLastWrite() {
      if (last.length === 0) throw new WorkbookProblem('nothing-to-undo');
      const taken = [...last];
      last = [];
      writing++;
      try {
        const result = takeBack(grid, taken);
        for (const write of taken) writes.splice(writes.indexOf(write), 1);
        return result;
      } finally {
        writing--;
      }
    },
    activeSheet: async () => grid.workbook.getActiveSheet()?.getName() ?? null,
    showCell: (sheet, address) => goTo(grid, sheet, address),
    get forgotten() {
      return [...forgotten];
    },
    readHiddenNames: async () => namesOf(grid).filter(({ name }) => isOwnName(name)),
    async writeHiddenNames(names) {
      const before = namesOf(grid).filter(({ name }) => isOwnName(name));
      const gone = before.filter(({ name }) => !names.some((one) => sameName(one.name, name)));
      const write = new Transaction(grid);
      try {
        for (const { name } of gone) removeHiddenName(write, grid, name);
        for (const one of names) setHiddenName(write, grid, one);
      } catch (cause) {
        write.rollBack(cause);
        throw cause;
      }
      // No step for Ctrl+Z: nothing of it is seen.
      for (const own of ownIn(gone)) forgotten.add(own);
      for (const own of ownIn(names)) forgotten.delete(own);
    },
    readSettings: async () => readSettings(grid),
    writeSettings: async (value) => writeSettings(grid, value),
    changeSettings: async (change) => {
      const after = change(readSettings(grid));
      if (after !== null) writeSettings(grid, after);
    },
    watch: (sheet, changed) => watchSheet(grid, sheet, changed, { isWriting }),
    async changes(file, step = 'after-plans') {
      await calculation.settled();
      const ours = step === 'after-plans' ? [] : writes.flatMap(({ written }) => written);
      return gridChangesSince(grid, file, moves.ids, ours);
    },
    errorAt: (sheet, cell, language) => errorReason(grid, sheet, cell, language),
    charts(name) {
      const sheet = worksheetNamed(grid, name);
      if (sheet === null) throw new WorkbookProblem('no-such-sheet', { sheet: name });
      const written = writes.flatMap(({ charts }) => charts);
      return chartsNow(sheet.getSheetId(), keptFacts(sheet).charts ?? [], written);
    },
    dispose() {
      calculation.dispose();
      moves.dispose();
    },
  };
}

/** The sheets of ours that names mark. */
function ownIn(names: readonly BookName[]): readonly OwnSheet[] {
  return names.flatMap(({ name }) => ownSheetOf(name) ?? []);
}

function applyPlan(write: Transaction, grid: GridBook, plan: WorkbookPlan): Applied<ApplyResult> {
  const adjustments: Adjustment[] = [];
  const targets = targetsOf(
    plan,
    { sheets: sheetsOf(grid), names: namesOf(grid), isProtected: false },
    adjustments,
  );
  for (const target of targets) refuseConflicts(grid, target);
  const renames = renamesOf(targets);
  const sheetsAdded: string[] = [];
  const sheetsRefreshed: string[] = [];
  const added: string[] = [];
  const charts: ChartsWritten[] = [];
  let cellsWritten = 0;
  for (const target of targets) {
    const sheet = writeTarget(write, grid, target, renames);
    cellsWritten += countCells(target.rows);
    charts.push(chartsWritten(sheet.getSheetId(), target, renames));
    if (target.sheet === null) {
      added.push(sheet.getSheetId());
      sheetsAdded.push(target.name);
    } else if (target.plan.target.kind === 'own') sheetsRefreshed.push(target.name);
  }
  const result = { sheetsAdded, sheetsRefreshed, cellsWritten, adjustments };
  return { result, added, plans: plan.sheets, charts };
}
