/** Reads a sheet in three syncs: who is there, how large it is, what it holds. Only a large sheet takes more. */
import type { Progress } from '../../../workbook/host';
import { MAX_COLUMNS } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import { sheetNamed } from '../../../workbook/names';
import { WorkbookProblem } from '../../../workbook/problem';
import type { SheetSnapshot, SheetTable } from '../../../workbook/snapshot';
import { areaOf, askArea, blocksOf, cellCount, parseAreas, rangeOf } from '../office/areas';
import type { Capabilities } from '../office/capabilities';
import { officeCode } from '../office/problem-of';
import { CellCollector } from './read-cells';
import type { ExcelRun } from '../office/run';

/** Excel answers with nothing beyond this. */
export const MOST_CELLS = 5_000_000;
// DATE(2000,1,1) in a workbook that counts from 1904.
const MILLENNIUM_1904 = 35_064;
// Excel lists at most 512 merged areas at once; a sheet with more is asked in so many slices of rows.
const MERGE_SLICES = 16;

interface Shape {
  readonly used: Area | null;
  readonly mayHideRows: boolean;
  readonly mayHideColumns: boolean;
  readonly tables: Excel.TableCollection;
  /** Null when they have to be asked in slices. */
  readonly merges: Excel.RangeAreas | null;
}

/**
 * @throws WorkbookProblem `no-such-sheet`, `too-many-cells` (5,000,000), `too-many-merges`, and what Excel reports
 * @example const sheet = await runExcel(options, (run) => readSheet(run, 'KPI', capabilities()))
 */
export async function readSheet(
  run: ExcelRun,
  name: string,
  can: Capabilities,
  progress: Progress = () => undefined,
): Promise<SheetSnapshot> {
  const { context } = run;
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name');
  const millennium = context.workbook.functions.date(2000, 1, 1);
  millennium.load('value');
  await run.sync();

  const found = sheetNamed(sheets.items, name);
  if (found === undefined) throw new WorkbookProblem('no-such-sheet', { sheet: name });
  const sheet = sheets.getItem(found.id);
  const shape = await readShape(run, sheet, can);
  const { used } = shape;
  if (used !== null && cellCount(used) > MOST_CELLS) {
    throw new WorkbookProblem('too-many-cells', { sheet: found.name, limit: MOST_CELLS });
  }

  const tables = shape.tables.items.map((table) => ({ table, range: askArea(table.getRange()) }));
  const slices = mergeSlices(sheet, shape, can);
  const columns =
    used !== null && shape.mayHideColumns
      ? rangeOf(sheet, used).getColumnProperties({ columnHidden: true })
      : null;
  const cells = new CellCollector(sheet, used, shape.mayHideRows);
  await readBlocks(run, cells, used, found.name, progress);
  return {
    name: found.name,
    used,
    ...cells.done(),
    merges: mergesOf(slices ?? (shape.merges === null ? [] : [shape.merges]), found.name),
    tables: tables.map(({ table, range }) => tableOf(table, areaOf(range))),
    hiddenColumns: (columns?.value ?? []).flatMap((column, index) =>
      column.columnHidden === true && used !== null ? [used.left + index] : [],
    ),
    date1904: millennium.value === MILLENNIUM_1904,
    uncalculated: { count: 0, first: [] },
  };
}

async function readShape(run: ExcelRun, sheet: Excel.Worksheet, can: Capabilities): Promise<Shape> {
  const ask = async (withMerges: boolean): Promise<Shape> => {
    const used = askArea(sheet.getUsedRangeOrNullObject(true));
    used.load('rowHidden,columnHidden');
    const { tables } = sheet;
    tables.load('items/name,items/showHeaders,items/showTotals');
    const merges = withMerges ? sheet.getRange().getMergedAreasOrNullObject() : null;
    merges?.load('address');
    await run.sync();
    return {
      used: used.isNullObject ? null : areaOf(used),
      mayHideRows: !used.isNullObject && used.rowHidden !== false,
      mayHideColumns: !used.isNullObject && used.columnHidden !== false,
      tables,
      merges,
    };
  };
  if (!can.mergedAreas) return ask(false);
  try {
    return await ask(true);
  } catch (error) {
    // What Excel answers to more than 512 merged areas isn't documented; other errors come again at once.
    if (officeCode(error) === null) throw error;
    return ask(false);
  }
}

function mergeSlices(
  sheet: Excel.Worksheet,
  shape: Shape,
  can: Capabilities,
): readonly Excel.RangeAreas[] | null {
  const { used } = shape;
  if (!can.mergedAreas || shape.merges !== null || used === null) return null;
  const rows = Math.max(1, Math.ceil((used.bottom + 1) / MERGE_SLICES));
  return Array.from({ length: Math.ceil((used.bottom + 1) / rows) }, (_, index) => {
    const top = index * rows;
    const bottom = Math.min(used.bottom, top + rows - 1);
    const area = { top, left: 0, bottom, right: MAX_COLUMNS - 1 };
    const merges = rangeOf(sheet, area).getMergedAreasOrNullObject();
    merges.load('address');
    return merges;
  });
}

function mergesOf(answers: readonly Excel.RangeAreas[], sheet: string): readonly Area[] {
  const seen = new Map<string, Area>();
  for (const answer of answers) {
    if (answer.isNullObject) continue;
    const areas = parseAreas(answer.address);
    if (areas === null) throw new WorkbookProblem('too-many-merges', { sheet });
    for (const area of areas) seen.set(JSON.stringify(area), area);
  }
  return [...seen.values()];
}

async function readBlocks(
  run: ExcelRun,
  cells: CellCollector,
  used: Area | null,
  sheet: string,
  progress: Progress,
): Promise<void> {
  if (used === null) return run.sync();
  const waiting = [...blocksOf(used)];
  for (let block = waiting.shift(); block !== undefined; block = waiting.shift()) {
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
