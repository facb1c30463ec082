/** Which sheet each sheet plan goes to, settled before anything is asked or written, as one plan may point to another. */
import { formatCell, overlaps } from '../../workbook/address';
import type { Area } from '../../workbook/address';
import type { Adjustment } from '../../workbook/host';
import type { SheetPlan, WorkbookPlan } from '../../workbook/plan';
import { WorkbookProblem } from '../../workbook/problem';
import { cellsName, markerName } from '../../workbook/markers';
import { PlannedCells, plannedRows } from '../../workbook/planned-rows';
import type { PlannedRow } from '../../workbook/planned-rows';
import { bounding, parseRectangles, RectangleBuilder } from '../../workbook/rectangles';
import { fitSheetName } from '../../workbook/sheet-names';
import type { OwnSheet } from '../../workbook/snapshot';
import { cellCount } from './areas';
import { findSheet } from './structure';
import type { ExcelSheet, Structure } from './structure';

/** What of a sheet of ours we wrote before: around all of it, and exactly which cells. */
export interface Ours {
  readonly box: Area;
  readonly cells: readonly Area[];
}

export interface Target {
  readonly plan: SheetPlan;
  /** The sheet's name in the workbook. */
  readonly name: string;
  /** Null when it has to be added. */
  readonly sheet: ExcelSheet | null;
  /** Null for a manager's sheet, also one that is added for them. */
  readonly ours: Ours | null;
  readonly rows: readonly PlannedRow[];
  readonly cells: PlannedCells;
  /** Exactly which cells are planned. */
  readonly rectangles: readonly Area[];
  /** The same as fewer areas to write at once, with gaps in them that are left alone. */
  readonly areas: readonly Area[];
}

const NOWHERE: Area = { top: 0, left: 0, bottom: 0, right: 0 };
const MOST_RECTANGLES = 150;
const MOST_GAPS = 200_000;

/** @throws WorkbookProblem `no-such-sheet`, `protected-sheet`, `protected-workbook`, `invalid-plan` */
export function targetsOf(
  structure: Structure,
  plan: WorkbookPlan,
  isWorkbookProtected: boolean,
  adjustments: Adjustment[],
): readonly Target[] {
  const names = structure.sheets.map(({ name }) => name);
  const seen = new Set<string>();
  return plan.sheets.map((sheetPlan) => {
    const { target } = sheetPlan;
    if (target.kind === 'existing') {
      const sheet = findSheet(structure.sheets, target.name);
      if (sheet === undefined) throw new WorkbookProblem('no-such-sheet', { sheet: target.name });
      return targetOf(sheetPlan, sheet.name, sheet, null, adjustments);
    }
    const own = target.kind === 'own' ? target.own : null;
    if (own !== null && seen.has(own)) {
      throw new WorkbookProblem('invalid-plan', { sheet: target.name, why: 'planned twice' });
    }
    if (own !== null) seen.add(own);
    const mark = structure.marks.find((one) => one.own === own);
    if (mark !== undefined && target.kind === 'own') {
      const exact = structure.names.get(cellsName(target.own).toLowerCase());
      const cells = exact === undefined ? null : parseRectangles(exact, mark.sheet.name);
      const ours = target.inPlace === true ? null : { box: mark.area, cells: cells ?? [mark.area] };
      return targetOf(sheetPlan, mark.sheet.name, mark.sheet, ours, adjustments);
    }
    if (isWorkbookProtected) throw new WorkbookProblem('protected-workbook', { sheet: target.name });
    const name = fitSheetName(target.name, names);
    names.push(name);
    if (name !== target.name) adjustments.push({ kind: 'sheet-renamed', wanted: target.name, used: name });
    const ours = own === null ? null : { box: NOWHERE, cells: [] };
    return targetOf(sheetPlan, name, null, ours, adjustments);
  });
}

/** Both hidden names of a sheet of ours. */
export function namesOf(own: OwnSheet): { marker: string; cells: string } {
  return { marker: markerName(own), cells: cellsName(own) };
}

function targetOf(
  plan: SheetPlan,
  name: string,
  sheet: ExcelSheet | null,
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
  const rectangles = builder.done();
  return { plan, name, sheet, ours, rows, cells, rectangles, areas: fewer(rectangles) };
}

function fewer(rectangles: readonly Area[]): readonly Area[] {
  const box = bounding(rectangles);
  if (box === null) return [];
  const planned = rectangles.reduce((sum, area) => sum + cellCount(area), 0);
  const isDense = cellCount(box) <= 2 * planned;
  const isScattered = rectangles.length > MOST_RECTANGLES && cellCount(box) - planned <= MOST_GAPS;
  return isDense || isScattered ? [box] : rectangles;
}

function checkMerges(merges: readonly Area[], sheet: string): void {
  merges.forEach((merge, index) => {
    const why =
      cellCount(merge) === 1
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
