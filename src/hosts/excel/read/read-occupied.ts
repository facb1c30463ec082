/**
 * What of a sheet is not free although it may be blank, in two syncs; three for a sheet that wasn't listed before.
 * Sparklines are not among it: Office.js doesn't know them.
 */
import { MAX_COLUMNS, overlaps } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import { sheetNamed } from '../../../workbook/names';
import { columnRuns } from '../../../workbook/occupied';
import type { OccupiedArea } from '../../../workbook/occupied';
import { WorkbookProblem } from '../../../workbook/problem';
import { areaOf, askArea, parseAreas, rangeOf } from '../office/areas';
import type { Capabilities } from '../office/capabilities';
import { Edges } from '../office/edges';
import type { Box } from '../office/edges';
import { officeCode } from '../office/problem-of';
import type { ExcelRun } from '../office/run';
import type { ListedSheet } from './read-sheet';

/** How many columns right of the used ones are looked at. */
const REACH = 100;

export interface OccupiedOptions {
  /** The sheets as they were listed last. */
  readonly listed: readonly ListedSheet[];
  readonly can: Capabilities;
  /** Whether merges may be asked, which costs a person's list of steps to undo. */
  readonly asksMerges: boolean;
}

/** @throws WorkbookProblem `no-such-sheet`, and what Excel reports */
export async function readOccupied(
  run: ExcelRun,
  name: string,
  { listed, can, asksMerges }: OccupiedOptions,
): Promise<readonly OccupiedArea[]> {
  const hint = sheetNamed(listed, name);
  const { found, used, tables, charts, shapes, notes, comments, pivotTables } =
    (hint === undefined ? null : await asListed(run, hint, can)) ?? (await lookedUp(run, name, can));
  const sheet = run.context.workbook.worksheets.getItem(found.id);
  if (used.isNullObject) return [];

  const { top, bottom, right } = areaOf(used);
  const beside = { top, left: right + 1, bottom, right: Math.min(right + REACH, MAX_COLUMNS - 1) };
  if (beside.left > beside.right) return [];
  // Excel lists the merges that begin in the range it is asked about.
  const around = { ...beside, top: 0, left: 0 };
  const merges = can.mergedAreas && asksMerges ? rangeOf(sheet, around).getMergedAreasOrNullObject() : null;
  merges?.load('address');
  const validations = rangeOf(sheet, beside).getSpecialCellsOrNullObject('DataValidations');
  validations.load('address');
  const hidden = rangeOf(sheet, { ...beside, bottom: top }).getColumnProperties({ columnHidden: true });
  const ranges = [
    ...tables.items.map((table) => asked('table', table.getRange())),
    ...pivotTables.items
      .filter(({ worksheet }) => worksheet.id === found.id)
      .map(({ layout }) => asked('pivot', layout.getRange())),
    ...(notes?.items ?? []).map((note) => asked('note', note.getLocation())),
    ...(comments?.items ?? []).map((comment) => asked('note', comment.getLocation())),
  ];
  const drawings: readonly Box[] = [...charts.items, ...shapes.items];
  const edges = drawings.length === 0 ? null : new Edges(sheet, beside);
  await run.sync();

  const among = (by: 'merge' | 'validation', areas: Excel.RangeAreas | null): readonly OccupiedArea[] => {
    if (areas === null || areas.isNullObject) return [];
    // An address too long to be told whole: all of it may be.
    const found = parseAreas(areas.address) ?? [beside];
    return found.filter((area) => overlaps(area, beside)).map((area) => ({ area, by }));
  };
  return [
    ...ranges.map(({ by, range }) => ({ by, area: areaOf(range) })),
    ...among('merge', merges),
    ...among('validation', validations),
    ...hiddenRuns(hidden.value, beside).map((area) => ({ area, by: 'hidden' as const })),
    ...drawings.flatMap((box) => {
      const area = edges?.under(box) ?? null;
      return area === null ? [] : [{ area, by: 'shape' as const }];
    }),
  ];
}

interface Objects {
  readonly found: { readonly id: string };
  readonly used: Excel.Range;
  readonly tables: Excel.TableCollection;
  readonly charts: Excel.ChartCollection;
  readonly shapes: Excel.ShapeCollection;
  readonly notes: Excel.NoteCollection | null;
  readonly comments: Excel.CommentCollection | null;
  readonly pivotTables: Excel.PivotTableCollection;
}

/** Null where the sheet is gone or called otherwise by now. */
async function asListed(run: ExcelRun, hint: ListedSheet, can: Capabilities): Promise<Objects | null> {
  const sheet = run.context.workbook.worksheets.getItem(hint.id);
  sheet.load('name');
  const objects = askObjects(run, hint, can);
  try {
    await run.sync();
  } catch (error) {
    if (officeCode(error) !== 'ItemNotFound') throw error;
    return null;
  }
  return sheet.name === hint.name ? objects : null;
}

async function lookedUp(run: ExcelRun, name: string, can: Capabilities): Promise<Objects> {
  const { worksheets } = run.context.workbook;
  worksheets.load('items/id,items/name');
  await run.sync();
  const found = sheetNamed(worksheets.items, name);
  if (found === undefined) throw new WorkbookProblem('no-such-sheet', { sheet: name });
  const objects = askObjects(run, found, can);
  await run.sync();
  return objects;
}

function askObjects({ context }: ExcelRun, found: { readonly id: string }, can: Capabilities): Objects {
  const { worksheets, pivotTables } = context.workbook;
  pivotTables.load('items/id,items/worksheet/id');
  const sheet = worksheets.getItem(found.id);
  const used = askArea(sheet.getUsedRangeOrNullObject(true));
  const { tables, charts, shapes } = sheet;
  tables.load('items/id');
  charts.load('items/left,items/top,items/width,items/height');
  shapes.load('items/left,items/top,items/width,items/height');
  const notes = can.notes ? sheet.notes : null;
  notes?.load('items/content');
  const comments = can.comments ? sheet.comments : null;
  comments?.load('items/id');
  return { found, used, tables, charts, shapes, notes, comments, pivotTables };
}

function asked<By extends OccupiedArea['by']>(by: By, range: Excel.Range): { by: By; range: Excel.Range } {
  return { by, range: askArea(range) };
}

function hiddenRuns(columns: readonly Excel.ColumnProperties[], { left }: Area): readonly Area[] {
  return columnRuns(
    columns.flatMap(({ columnHidden }, step) => (columnHidden === true ? [left + step] : [])),
  );
}
