/**
 * Applies one sheet plan: into a manager's sheet, where only free cells are written, or into a sheet of ours, whose old
 * content is taken out first. A new sheet of ours is an empty one refreshed, so that writing twice gives what writing
 * once gave.
 */
import { contains, parseArea } from '../../../workbook/address';
import { cellsOnObjects } from '../../../workbook/conflicts';
import type { Area } from '../../../workbook/address';
import type { SheetRenames } from '../../../workbook/formula-sheets';
import type { Adjustment } from '../../../workbook/host';
import type { SheetPlan } from '../../../workbook/plan/plan';
import type { CellContext, StoredFormula } from './cell-xml';
import { addCharts, removeCharts } from './objects/charts';
import { addChoices } from './objects/choices';
import { addConditionalFormats, removeConditionalFormats } from './styles/conditional-formats';
import { storedFormula } from './cell-xml';
import { dynamicArrayMetadata } from './metadata';
import { REL } from '../package/namespaces';
import { addNotes, removeNotes } from './objects/notes';
import type { PackageDraft } from '../package/package-draft';
import type { OwnChart } from '../../../workbook/plan/own-charts';
import type { SheetTarget } from '../../../workbook/plan/plan-targets';
import { refuseOccupied } from '../../../workbook/plan/planned-sheet';
import { bounding } from '../../../workbook/rectangles';
import type { RowHeight } from './row-tag';
import type { SheetDraft } from './sheet-draft';
import { setUpPrint } from './objects/print-setup';
import { styleAt, writeSheetData } from './sheet-data';
import {
  addColumnWidths,
  addMerges,
  columnStyles,
  widthsLike,
  mergeAreas,
  removeMerges,
  setDimension,
} from './sheet-layout';
import type { StyleBook } from './styles/style-book';
import { addTables, removeTables, standingTables } from './objects/tables';
import { growTables } from './objects/table-growth';
import type { WorkbookPart } from '../package/workbook-part';
import { attribute, child } from '../xml/xml-tree';

/** Points: a row Excel shows is no higher. */
const HIGHEST_ROW = 409;

/** What all sheet plans of one workbook plan share. */
export interface PatchContext {
  readonly draft: PackageDraft;
  readonly workbook: WorkbookPart;
  readonly styles: () => StyleBook;
  readonly renames: SheetRenames;
  readonly adjustments: Adjustment[];
}

/** What is to be written on the sheet. */
export type PatchTarget = Omit<SheetTarget<unknown>, 'sheet'>;

/**
 * In a manager's sheet the frozen panes, row heights, grid lines and page set-up are theirs and stay; in a sheet of
 * ours that is there already, so do the panes, grid lines, page set-up and the column widths.
 * @returns the charts drawn, under the names they got
 * @throws WorkbookProblem `cell-occupied` with the first address and how many, `damaged-xml`
 */
export function patchSheet(
  context: PatchContext,
  sheet: SheetDraft,
  target: PatchTarget,
): readonly OwnChart[] {
  const { draft, workbook, renames } = context;
  const { plan, ours } = target;
  const taken = ours === null ? [] : removeCharts(draft, sheet, ours.charts);
  if (ours !== null) {
    removeConditionalFormats(sheet, ours);
    removeTables(draft, sheet, ours);
    removeMerges(sheet, ours);
    removeNotes(draft, sheet);
  }
  writeCells(context, sheet, target);
  addColumnWidths(sheet, {
    ...plan,
    columnWidths: [...plan.columnWidths, ...widthsLike(sheet.root, plan.columnsLike)],
  });
  addMerges(sheet, plan.merges);
  addConditionalFormats(sheet, plan.conditionalFormats, context.styles);
  // Only in a sheet that is made: from then on they are the person's.
  if (ours !== null && ours.cells.length === 0) addChoices(sheet, plan);
  const charts = addCharts(draft, sheet, plan.charts, taken, {
    date1904: workbook.date1904,
    sheetName: (planned) => renames.get(planned.toLowerCase()) ?? planned,
  });
  addNotes(draft, sheet, plan.notes);
  addTables(draft, workbook, sheet, plan.tables, target.cells);
  growTables(draft, sheet.part, target);
  // A sheet written in place is set up when it is made, and is the person's from then on.
  if (plan.print !== null && ours !== null)
    setUpPrint(workbook, sheet, plan.print, { name: target.name, before: ours.box });
  sheet.write();
  return charts;
}

function writeCells(context: PatchContext, sheet: SheetDraft, target: PatchTarget): void {
  const { plan, rows } = target;
  const ours = target.ours?.cells ?? [];
  const box = bounding(ours);
  const onObjects = cellsOnObjects(target, {
    merges: mergeAreas(sheet.root),
    tables: standingTables(context.draft, sheet.part),
    pivots: pivotAreas(context.draft, sheet.part),
  });
  const result = writeSheetData(sheet.content, {
    part: sheet.part,
    rows,
    context: cellContext(context, sheet, plan.styles),
    ours: (row, column) => ours.some((area) => contains(area, { row, column })),
    ourRows: target.ours === null ? null : box,
    reserved: plan.merges,
    columnStyle: columnStyles(sheet.root),
    heights: plan.target.kind === 'existing' ? new Map() : heightsOf(plan),
    measureAll: target.ours !== null,
  });
  refuseOccupied([...onObjects, ...result.conflicts], target.name);
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

function cellContext(context: PatchContext, sheet: SheetDraft, styles: SheetPlan['styles']): CellContext {
  const { prefix } = sheet.root;
  const { content, part } = sheet;
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
      const index =
        planned?.like !== undefined && !quotePrefix
          ? (styleAt(content, prefix, part, planned.like) ?? columnStyles(sheet.root)(planned.like.column))
          : context.styles().cell(planned ?? {}, quotePrefix);
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
