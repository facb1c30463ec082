/**
 * Applies one sheet plan: into a manager's sheet, where only free cells are written, or into a sheet of ours, whose old
 * content is taken out first. A new sheet of ours is an empty one refreshed, so that writing twice gives what writing
 * once gave.
 */
import { formatCell, overlaps, parseArea } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import type { SheetRenames } from '../../../workbook/formula-sheets';
import type { Adjustment } from '../../../workbook/host';
import type { SheetPlan } from '../../../workbook/plan';
import { WorkbookProblem } from '../../../workbook/problem';
import type { CellContext, StoredFormula } from './cell-xml';
import { addCharts, removeCharts } from './charts';
import { addConditionalFormats, removeConditionalFormats } from './conditional-formats';
import { storedFormula } from './cell-xml';
import { dynamicArrayMetadata } from './metadata';
import { REL } from '../package/namespaces';
import { addNotes, removeNotes } from './notes';
import type { PackageDraft } from '../package/package-draft';
import { countCells, PlannedCells, plannedRows } from '../../../workbook/planned-rows';
import type { PlannedRow } from '../../../workbook/planned-rows';
import { refuseOccupied } from '../../../workbook/planned-sheet';
import { bounding, RectangleBuilder } from '../../../workbook/rectangles';
import type { RowHeight } from './row-tag';
import { SheetDraft } from './sheet-draft';
import { writeSheetData } from './sheet-data';
import {
  addColumnWidths,
  addMerges,
  columnStyles,
  isProtected,
  mergeAreas,
  removeMerges,
  setDimension,
} from './sheet-layout';
import type { StyleBook } from './style-book';
import { addTables, removeTables, tableAreas } from './tables';
import type { WorkbookDraft } from '../package/workbook-draft';
import { attribute, child } from '../xml/xml-tree';
import { XmlFault } from '../xml/xml-parser';

/** Points: a row Excel shows is no higher. */
const HIGHEST_ROW = 409;

/** What all sheet plans of one workbook plan share. */
export interface PatchContext {
  readonly draft: PackageDraft;
  readonly workbook: WorkbookDraft;
  readonly styles: () => StyleBook;
  readonly renames: SheetRenames;
  readonly adjustments: Adjustment[];
}

/** The sheet to write to; `ours` is what of it we wrote before, null for a manager's sheet. */
export interface PatchTarget {
  readonly part: string;
  readonly name: string;
  readonly ours: { readonly box: Area; readonly cells: readonly Area[] } | null;
}

export interface PatchedSheet {
  readonly cellsWritten: number;
  /** Around all we wrote, and exactly which cells; null when the plan writes nothing. */
  readonly written: { readonly box: Area; readonly cells: readonly Area[] } | null;
}

/**
 * In a manager's sheet the frozen panes, row heights, grid lines and page set-up are theirs and stay; in a sheet of
 * ours that is there already, so do the panes, grid lines, page set-up and the column widths.
 * @throws WorkbookProblem `cell-occupied` with the first address and how many, `protected-sheet`, `invalid-plan`,
 * `damaged-xml`
 */
export function patchSheet(context: PatchContext, plan: SheetPlan, target: PatchTarget): PatchedSheet {
  const { draft, workbook, adjustments, renames } = context;
  const sheet = new SheetDraft(draft, target.part);
  if (isProtected(sheet.root)) throw new WorkbookProblem('protected-sheet', { sheet: target.name });
  const rows = plannedRows(plan, target.name, adjustments);
  const cells = new PlannedCells(rows);
  if (target.ours !== null) {
    removeCharts(draft, sheet);
    removeConditionalFormats(sheet, target.ours.box);
    removeTables(draft, sheet, target.ours.box);
    removeMerges(sheet, target.ours.box);
    removeNotes(draft, sheet);
  }
  const tables = tableAreas(draft, target.part);
  const closed = [...mergeAreas(sheet.root), ...pivotAreas(draft, target.part)];
  refuseOverlap(plan, [...closed, ...tables], target.name);
  writeCells(context, sheet, plan, rows, target, { closed, tables });
  addColumnWidths(sheet, plan.columnWidths);
  addMerges(sheet, plan.merges, target.name);
  addConditionalFormats(sheet, plan.conditionalFormats, context.styles);
  addCharts(draft, sheet, plan.charts, {
    date1904: workbook.date1904,
    sheetName: (planned) => renames.get(planned.toLowerCase()) ?? planned,
  });
  addNotes(draft, sheet, plan.notes);
  addTables(draft, workbook, sheet, plan.tables, cells, target.name);
  sheet.write();
  return { cellsWritten: countCells(rows), written: writtenAreas(plan, rows) };
}

function writeCells(
  context: PatchContext,
  sheet: SheetDraft,
  plan: SheetPlan,
  rows: readonly PlannedRow[],
  target: PatchTarget,
  taken: { readonly closed: readonly Area[]; readonly tables: readonly Area[] },
): void {
  const ours = target.ours?.cells ?? [];
  const box = bounding(ours);
  const reach = bounding(rows.map(reachOf));
  const inReach = (areas: readonly Area[]): readonly Area[] =>
    areas.filter((area) => reach !== null && overlaps(area, reach));
  const isIn = (areas: readonly Area[]) => (row: number, column: number) =>
    areas.some((one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right);
  const isClosed = isIn(inReach(taken.closed));
  const isInTable = isIn(inReach(taken.tables));
  const result = readable(target.part, () =>
    writeSheetData(sheet.content, {
      rows,
      context: cellContext(context, plan.styles, sheet.root.prefix),
      ours: isIn(ours),
      ourRows: target.ours === null ? null : box,
      blocked: (row, column, isReplacement) =>
        isClosed(row, column) || (!isReplacement && isInTable(row, column)),
      reserved: plan.merges,
      columnStyle: columnStyles(sheet.root),
      heights: plan.target.kind === 'existing' ? new Map() : heightsOf(plan),
      measureAll: target.ours !== null,
    }),
  );
  refuseOccupied(result.conflicts, target.name);
  sheet.content = result.content;
  setDimension(sheet, result.used, target.ours === null);
}

function heightsOf({ rowHeights }: SheetPlan): ReadonlyMap<number, RowHeight> {
  return new Map(
    rowHeights.map(({ row, points, grows }) => {
      return [row, { points: Math.min(points, HIGHEST_ROW), grows: grows === true }];
    }),
  );
}

function reachOf({ row, columns }: PlannedRow): Area {
  return { top: row, left: columns[0] ?? 0, bottom: row, right: columns.at(-1) ?? 0 };
}

function cellContext(context: PatchContext, styles: SheetPlan['styles'], prefix: string): CellContext {
  const indices = new Map<string, number>();
  const formulas = new Map<string, StoredFormula>();
  let dynamicArray: number | null = null;
  return {
    prefix,
    styleIndex(style, quotePrefix) {
      if (style === undefined && !quotePrefix) return undefined;
      const key = `${style ?? ''}${quotePrefix ? '!' : ''}`;
      const known = indices.get(key);
      if (known !== undefined) return known;
      const planned = style === undefined ? undefined : styles[style];
      const index = context.styles().cell(planned ?? {}, quotePrefix);
      indices.set(key, index);
      return index;
    },
    storedFormula(formula) {
      const known = formulas.get(formula);
      if (known !== undefined) return known;
      const stored = storedFormula(formula, context.renames);
      if (formulas.size < 10_000) formulas.set(formula, stored);
      return stored;
    },
    dynamicArray: () => (dynamicArray ??= dynamicArrayMetadata(context.draft)),
  };
}

/** Where pivot tables lie: their blank cells are not free, for the next refresh fills them. */
function pivotAreas(draft: PackageDraft, part: string): readonly Area[] {
  if (!draft.hasRelationships(part)) return [];
  return draft
    .relationships(part)
    .ofType(REL.pivotTable)
    .filter(({ target }) => draft.has(target))
    .flatMap(({ target }) => {
      const location = child(draft.xml(target).root, 'location');
      return (location && parseArea(attribute(location, 'ref') ?? '')) ?? [];
    });
}

function refuseOverlap(plan: SheetPlan, taken: readonly Area[], sheet: string): void {
  for (const { area } of plan.tables) {
    if (!taken.some((other) => overlaps(other, area))) continue;
    throw new WorkbookProblem('cell-occupied', {
      sheet,
      cell: formatCell({ row: area.top, column: area.left }),
      count: 1,
    });
  }
}

function writtenAreas(plan: SheetPlan, rows: readonly PlannedRow[]): PatchedSheet['written'] {
  const builder = new RectangleBuilder();
  for (const { row, columns } of rows) builder.row(row, columns);
  const cells = builder.done();
  const around = [
    ...cells,
    ...plan.merges,
    ...plan.tables.map(({ area }) => area),
    ...plan.conditionalFormats.map(({ area }) => area),
  ];
  const box = bounding(around);
  return box === null ? null : { box, cells };
}

function readable<T>(part: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof XmlFault)) throw cause;
    throw new WorkbookProblem('damaged-xml', { part, why: cause.message }, { cause });
  }
}
