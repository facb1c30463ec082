/**
 * Reads a sheet: one sync for one that was listed and is no larger than most are, a second where it has tables, hidden lines
 * or merges to ask about; one for each block of a larger one.
 */
import type { Progress } from '../../../workbook/host';
import type { Area } from '../../../workbook/address';
import { sheetNamed } from '../../../workbook/names';
import { WorkbookProblem } from '../../../workbook/problem';
import { isSame } from '../../../workbook/plan/table-growth';
import type { SheetSnapshot, SheetTable } from '../../../workbook/snapshot';
import { areaOf, askArea, blocksOf, cellCount, height, rangeOf } from '../office/areas';
import type { Capabilities } from '../office/capabilities';
import { officeCode } from '../office/problem-of';
import { askMerges } from './merges';
import type { KnownMerges, MergeMemory, ReadCells } from './merges';
import { askCells, CellCollector } from './read-cells';
import type { ExcelRun } from '../office/run';
import type { ExcelSheet } from './structure';

/** Excel answers with nothing beyond this. */
export const MOST_CELLS = 5_000_000;
// DATE(2000,1,1) in a workbook that counts from 1904.
const MILLENNIUM_1904 = 35_064;

/** What is asked along with the size: most sheets hold no more, and no more fits into one answer. */
export const GUESS: Area = { top: 0, left: 0, bottom: 999, right: 99 };

interface Shape {
  readonly used: Area | null;
  /** The used cells of the guess; null where it was not asked, or is not all there is. */
  readonly guessed: Excel.Range | null;
  readonly mayHideRows: boolean;
  readonly mayHideColumns: boolean;
  readonly tables: Excel.TableCollection;
}

export type ListedSheet = Pick<ExcelSheet, 'id' | 'name' | 'own'>;

export interface ReadOptions {
  /** The sheets as they were listed last: one of them takes a sync less. */
  readonly listed: readonly ListedSheet[];
  readonly can: Capabilities;
  /** What was told of merges before. */
  readonly merges: MergeMemory;
  /** Whether merges may be asked, which costs a person's list of steps to undo. */
  readonly asksMerges: boolean;
  readonly progress?: Progress;
}

/**
 * @throws WorkbookProblem `no-such-sheet`, `too-many-cells` (5,000,000), `too-many-merges`, and what Excel reports
 * @example await runExcel(options, (run) => readSheet(run, 'KPI', { listed: [], can, merges, asksMerges: true }))
 */
export async function readSheet(
  run: ExcelRun,
  name: string,
  { listed, can, merges, asksMerges, progress = () => undefined }: ReadOptions,
): Promise<SheetSnapshot> {
  const { context } = run;
  const { worksheets } = context.workbook;
  const millennium = context.workbook.functions.date(2000, 1, 1);
  millennium.load('value');
  const hint = sheetNamed(listed, name);
  const found = (hint === undefined ? null : await asListed(run, hint)) ?? (await lookedUp(run, name));
  const isOwn = listed.some(({ id, own }) => id === found.id && own !== null);
  const sheet = worksheets.getItem(found.id);
  const shape = found.shape ?? (await readShape(run, sheet));
  const { used } = shape;
  if (used !== null && cellCount(used) > MOST_CELLS) {
    throw new WorkbookProblem('too-many-cells', { sheet: found.name, limit: MOST_CELLS });
  }

  const askRest = () => ({
    tables: shape.tables.items.map((table) => ({ table, range: askArea(table.getRange()) })),
    columns:
      used !== null && shape.mayHideColumns
        ? rangeOf(sheet, used).getColumnProperties({ columnHidden: true })
        : null,
    rows:
      used !== null && shape.guessed !== null && shape.mayHideRows
        ? rangeOf(sheet, used).getRowProperties({ rowHidden: true })
        : null,
  });
  const cells = new CellCollector(sheet, used, shape.mayHideRows);
  let rest = askRest();
  let isRestOpen = rest.tables.length > 0 || rest.columns !== null || rest.rows !== null;
  const isWhole =
    used !== null && shape.guessed !== null && cells.take(used, { range: shape.guessed, rows: null });
  if (isWhole) progress(height(used), height(used));
  else if (used !== null) {
    await readBlocks(run, cells, used, found.name, progress);
    isRestOpen = false;
  }
  const done = cells.done();
  const known =
    used === null || !can.mergedAreas
      ? { areas: [], isSure: true }
      : await mergesOn(run, { id: found.id, name: found.name, sheet }, { used, values: done.values });
  if (isRestOpen) await run.sync();
  const { tables, columns, rows } = rest;
  return {
    name: found.name,
    used,
    ...done,
    ...(rows === null || used === null ? {} : { hiddenRows: hiddenFrom(rows.value, used.top) }),
    merges: known.areas,
    ...(known.isSure ? {} : { mergesUnsure: true as const }),
    tables: tables.map(({ table, range }) => tableOf(table, areaOf(range))),
    hiddenColumns: (columns?.value ?? []).flatMap((column, index) =>
      column.columnHidden === true && used !== null ? [used.left + index] : [],
    ),
    date1904: millennium.value === MILLENNIUM_1904,
    uncalculated: { count: 0, first: [] },
  };

  async function mergesOn(
    within: ExcelRun,
    on: { readonly id: string; readonly name: string; readonly sheet: Excel.Worksheet },
    read: ReadCells,
  ): Promise<KnownMerges> {
    const told = merges.of(on.id, read);
    if (told !== null) return { areas: told, isSure: true };
    // On a sheet of ours nothing is read by its merges.
    if (!asksMerges || isOwn) return merges.unasked(on.id, read);
    const areas = await askMerges(within, on.sheet, read.used, on.name, () => {
      // What was asked along has no answer where the merges were too many for one.
      if (isRestOpen) rest = askRest();
    });
    isRestOpen = false;
    merges.keep(on.id, areas, read);
    return { areas, isSure: true };
  }
}

interface FoundSheet {
  readonly id: string;
  readonly name: string;
  /** Asked along where the sheet was listed before. */
  readonly shape?: Shape;
}

/** The sheet as it was listed a moment ago, with its shape; null where it is gone or called otherwise by now. */
async function asListed(
  run: ExcelRun,
  { id, name }: Pick<ListedSheet, 'id' | 'name'>,
): Promise<FoundSheet | null> {
  const sheet = run.context.workbook.worksheets.getItem(id);
  sheet.load('name');
  try {
    const shape = await readShape(run, sheet);
    return sheet.name === name ? { id, name, shape } : null;
  } catch (error) {
    if (officeCode(error) !== 'ItemNotFound') throw error;
    return null;
  }
}

async function lookedUp(run: ExcelRun, name: string): Promise<FoundSheet> {
  const sheets = run.context.workbook.worksheets;
  sheets.load('items/id,items/name');
  await run.sync();
  const found = sheetNamed(sheets.items, name);
  if (found === undefined) throw new WorkbookProblem('no-such-sheet', { sheet: name });
  return { id: found.id, name: found.name };
}

async function readShape(run: ExcelRun, sheet: Excel.Worksheet): Promise<Shape> {
  const used = askArea(sheet.getUsedRangeOrNullObject(true));
  used.load('rowHidden,columnHidden');
  const { tables } = sheet;
  tables.load('items/name,items/showHeaders,items/showTotals');
  const part = run.guesses ? askCells(askArea(rangeOf(sheet, GUESS).getUsedRangeOrNullObject(true))) : null;
  await run.sync();
  const mayHideRows = !used.isNullObject && used.rowHidden !== false;
  return {
    used: used.isNullObject ? null : areaOf(used),
    guessed: part !== null && isAll(used, part) ? part : null,
    mayHideRows,
    mayHideColumns: !used.isNullObject && used.columnHidden !== false,
    tables,
  };
}

function hiddenFrom(rows: readonly Excel.RowProperties[], top: number): readonly number[] {
  return rows.flatMap(({ rowHidden }, step) => (rowHidden === true ? [top + step] : []));
}

function isAll(used: Excel.Range, part: Excel.Range): boolean {
  if (used.isNullObject || part.isNullObject) return false;
  return isSame(areaOf(used), areaOf(part));
}

async function readBlocks(
  run: ExcelRun,
  cells: CellCollector,
  used: Area,
  sheet: string,
  progress: Progress,
): Promise<void> {
  const waiting = [...blocksOf(used)];
  for (let block = waiting.shift(); block !== undefined; block = waiting.shift()) {
    await run.makeRoom(cellCount(block));
    const answer = cells.ask(block);
    const fits = await syncs(run);
    if (fits && cells.take(block, answer)) {
      progress(block.bottom + 1 - used.top, used.bottom + 1 - used.top);
      continue;
    }
    if (block.top === block.bottom) throw new WorkbookProblem('payload-too-large', { sheet });
    const middle = (block.top + block.bottom) >> 1;
    waiting.unshift({ ...block, bottom: middle }, { ...block, top: middle + 1 });
  }
}

/** False when the answer was too large: long texts can't be seen beforehand. */
async function syncs(run: ExcelRun): Promise<boolean> {
  try {
    await run.sync();
    return true;
  } catch (error) {
    if (officeCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    return false;
  }
}

function tableOf(table: Excel.Table, area: Area): SheetTable {
  return { name: table.name, area, hasHeaderRow: table.showHeaders, hasTotalsRow: table.showTotals };
}
