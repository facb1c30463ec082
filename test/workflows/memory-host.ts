/** A workbook in memory: sheets given as rows of cells, plans kept instead of written; only new sheets come true. */
import type { Area } from '../../src/workbook/address';
import type { CellChange, WritableBook } from '../../src/workbook/formula-host';
import type { ApplyResult } from '../../src/workbook/host';
import type { OccupiedArea } from '../../src/workbook/occupied';
import type { CellBlock, WorkbookPlan } from '../../src/workbook/plan/plan';
import { WorkbookProblem } from '../../src/workbook/problem';
import type { CellValue, SheetInfo, SheetSnapshot } from '../../src/workbook/snapshot';

export interface MemorySheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly info?: Partial<SheetInfo>;
  readonly occupied?: readonly OccupiedArea[];
}

export interface MemoryHost extends WritableBook {
  /** Every plan that was applied, in order. */
  readonly plans: readonly WorkbookPlan[];
  /** Every cell that was replaced, in order. */
  readonly replaced: readonly CellChange[];
}

export function memoryHost(given: readonly MemorySheet[], bookName = 'kpi.xlsx'): MemoryHost {
  const sheets = [...given];
  const plans: WorkbookPlan[] = [];
  const replaced: CellChange[] = [];
  return {
    bookName,
    plans,
    replaced,
    formulas: () => Promise.resolve([]),
    replace: (changes) => {
      replaced.push(...changes);
      return Promise.resolve({ cellsWritten: changes.length, changedMeanwhile: [] });
    },
    together: (work) => work(),
    sheets: () => Promise.resolve(sheets.map(infoOf)),
    read: (name) => {
      const sheet = sheets.find((one) => one.name === name);
      if (sheet === undefined) return Promise.reject(new WorkbookProblem('no-such-sheet', { sheet: name }));
      return Promise.resolve(snapshotOf(sheet));
    },
    occupied: (name) => {
      return Promise.resolve(sheets.find((one) => one.name === name)?.occupied ?? []);
    },
    apply: (plan) => {
      plans.push(plan);
      for (const { target, blocks } of plan.sheets) {
        if (target.kind === 'new') sheets.push({ name: target.name, rows: rowsOf(blocks) });
      }
      return Promise.resolve(resultOf(plan));
    },
  };
}

function infoOf({ name, info }: MemorySheet): SheetInfo {
  return { name, kind: 'worksheet', visible: true, own: null, isProtected: false, ...info };
}

function snapshotOf({ name, rows }: MemorySheet): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const used: Area | null =
    width === 0 ? null : { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 };
  return {
    name,
    used,
    values: rows,
    formats: ['General'],
    formatIndex: [],
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
    date1904: false,
    uncalculated: { count: 0, first: [] },
  };
}

function resultOf(plan: WorkbookPlan): ApplyResult {
  const cells = plan.sheets.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.flat()));
  return {
    sheetsAdded: plan.sheets.flatMap(({ target }) => (target.kind === 'existing' ? [] : [target.name])),
    sheetsRefreshed: [],
    cellsWritten: cells.filter((cell) => cell !== null).length,
    adjustments: [],
  };
}

function rowsOf(blocks: readonly CellBlock[]): CellValue[][] {
  const rows: CellValue[][] = [];
  for (const { row, column, rows: written } of blocks) {
    written.forEach((cells, offset) => {
      const line = (rows[row + offset] ??= []);
      cells.forEach((cell, step) => (line[column + step] = cell?.value ?? ''));
    });
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? ''));
}
