/** Which sheet each sheet plan goes to, settled and checked before anything is written. */
import { formatCell, overlaps } from '../../workbook/address';
import type { Area } from '../../workbook/address';
import type { SheetRenames } from '../../workbook/formula-sheets';
import type { Adjustment } from '../../workbook/host';
import type { SheetPlan, WorkbookPlan } from '../../workbook/plan';
import { PlannedCells, plannedRows } from '../../workbook/planned-rows';
import type { PlannedRow } from '../../workbook/planned-rows';
import { WorkbookProblem } from '../../workbook/problem';
import { RectangleBuilder } from '../../workbook/rectangles';
import { fitSheetName } from '../../workbook/sheet-names';
import { sheetNamed } from './grid';
import type { Grid } from './grid';
import { oursOn, sheetsOf } from './structure';
import type { GridSheet, Ours } from './structure';

export interface Target {
  readonly plan: SheetPlan;
  /** The sheet's name in the workbook. */
  readonly name: string;
  /** Null when it has to be added. */
  readonly sheet: GridSheet | null;
  /** Null for a manager's sheet and for one that is written in place. */
  readonly ours: Ours | null;
  readonly rows: readonly PlannedRow[];
  readonly cells: PlannedCells;
  /** Exactly which cells are planned. */
  readonly rectangles: readonly Area[];
}

const NOTHING_YET: Ours = { box: { top: 0, left: 0, bottom: 0, right: 0 }, cells: [] };

/** @throws WorkbookProblem `no-such-sheet`, `protected-sheet`, `invalid-plan` */
export function targetsOf(grid: Grid, plan: WorkbookPlan, adjustments: Adjustment[]): readonly Target[] {
  const sheets = sheetsOf(grid);
  const names = sheets.map(({ name }) => name);
  const seen = new Set<string>();
  return plan.sheets.map((sheetPlan) => {
    const { target } = sheetPlan;
    if (target.kind === 'existing') {
      const found = sheetNamed(grid, target.name);
      const sheet = sheets.find((one) => one.sheet === found);
      if (sheet === undefined) throw new WorkbookProblem('no-such-sheet', { sheet: target.name });
      return targetOf(sheetPlan, sheet.name, sheet, null, adjustments);
    }
    if (target.kind === 'own') {
      if (seen.has(target.own)) {
        throw new WorkbookProblem('invalid-plan', { sheet: target.name, why: 'planned twice' });
      }
      seen.add(target.own);
      const there = sheets.find(({ own }) => own === target.own);
      if (there !== undefined) {
        const ours = target.inPlace === true ? null : oursOn(grid, target.own, there.name);
        return targetOf(sheetPlan, there.name, there, ours, adjustments);
      }
    }
    const name = fitSheetName(target.name, names);
    names.push(name);
    if (name !== target.name) adjustments.push({ kind: 'sheet-renamed', wanted: target.name, used: name });
    return targetOf(sheetPlan, name, null, NOTHING_YET, adjustments);
  });
}

/** The names added sheets and sheets of ours got where they are not the planned ones. */
export function renamesOf(targets: readonly Target[]): SheetRenames {
  return new Map(
    targets.flatMap(({ plan: { target }, name }) =>
      target.kind !== 'existing' && target.name !== name ? [[target.name.toLowerCase(), name] as const] : [],
    ),
  );
}

function targetOf(
  plan: SheetPlan,
  name: string,
  sheet: GridSheet | null,
  ours: Ours | null,
  adjustments: Adjustment[],
): Target {
  if (sheet?.isProtected === true) throw new WorkbookProblem('protected-sheet', { sheet: name });
  const rows = plannedRows(plan, name, adjustments);
  const cells = new PlannedCells(rows);
  checkMerges(plan.merges, name);
  checkTables(plan, cells, name);
  const builder = new RectangleBuilder();
  for (const { row, columns } of rows) builder.row(row, columns);
  return { plan, name, sheet, ours, rows, cells, rectangles: builder.done() };
}

function checkMerges(merges: readonly Area[], sheet: string): void {
  merges.forEach((merge, index) => {
    const isOneCell = merge.top === merge.bottom && merge.left === merge.right;
    const why = isOneCell
      ? 'a merge of one cell'
      : merges.slice(0, index).some((other) => overlaps(other, merge))
        ? 'merges that overlap'
        : null;
    if (why !== null) throw new WorkbookProblem('invalid-plan', { sheet, cell: corner(merge), why });
  });
}

function checkTables(plan: SheetPlan, cells: PlannedCells, sheet: string): void {
  for (const { area } of plan.tables) {
    const headers = Array.from({ length: area.right - area.left + 1 }, (_, step) => {
      const value = cells.at(area.top, area.left + step)?.value;
      return typeof value === 'string' ? value.toLowerCase() : '';
    });
    const why =
      area.bottom <= area.top
        ? 'a table without rows'
        : headers.includes('')
          ? 'a table column without a name'
          : new Set(headers).size < headers.length
            ? 'two table columns of one name'
            : null;
    if (why !== null) throw new WorkbookProblem('invalid-plan', { sheet, cell: corner(area), why });
  }
}

function corner(area: Area): string {
  return formatCell({ row: area.top, column: area.left });
}
