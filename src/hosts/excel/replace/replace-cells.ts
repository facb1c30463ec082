/**
 * Puts other contents into cells that hold some already, formats untouched: in two syncs (three
 * where the sheets aren't as they were listed), those alone that hold what
 * was read, and with what is needed to bring it all back.
 */
import { formatCell } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import type { CellChange, TypedContent, Replaced } from '../../../workbook/formula-host';
import { sheetNamed } from '../../../workbook/names';
import { WorkbookProblem } from '../../../workbook/problem';
import { isCellError } from '../../../workbook/snapshot';
import { cellCount, rangeOf, RANGES_A_REQUEST, eachRowOf } from '../office/areas';
import { restoredEntry, textEntry } from '../office/cell-entry';
import type { Entry } from '../office/cell-entry';
import { Outbox } from '../office/run';
import type { Progress } from '../../../workbook/host';
import type { ExcelRun } from '../office/run';
import { officeCode } from '../office/problem-of';
import { askStructure, structureOf, type ExcelSheet } from '../read/structure';
import type { TakenBack } from '../write/take-back';

/** One change, with the sheet's id and what Excel's `formulas` said before and after. */
export interface ReplacedBlock {
  readonly sheetId: string;
  readonly area: Area;
  readonly change: CellChange;
  readonly before: unknown;
  readonly valueBefore: unknown;
  /** True when a row of it is filtered out or hidden. */
  readonly hidesRows: boolean;
  /** Null until the write went through. */
  after: readonly (readonly unknown[])[] | null;
}

interface Request {
  readonly change: CellChange;
  readonly area: Area;
  readonly range: Excel.Range;
  readonly sheetId: string;
}

export interface ReplaceCellsOptions {
  /** The sheets as they were listed last. */
  readonly listed: readonly ExcelSheet[];
  readonly progress: Progress;
  /** Called before the first cell is written, with what is needed to bring it back. */
  readonly onChecked: (blocks: readonly ReplacedBlock[]) => void;
}

export async function replaceCells(
  run: ExcelRun,
  changes: readonly CellChange[],
  { listed, progress, onChecked }: ReplaceCellsOptions,
): Promise<Replaced> {
  const { worksheets } = run.context.workbook;
  const requests = await asked(run, changes, listed);

  const blocks: ReplacedBlock[] = [];
  const changedMeanwhile: CellChange[] = [];
  for (const { change, area, range, sheetId } of requests) {
    if (!isAsRead(change, range.formulas, range.values)) changedMeanwhile.push(change);
    else {
      const before: unknown = range.formulas[0]?.[0];
      const valueBefore: unknown = range.values[0]?.[0];
      const hidesRows = range.rowHidden !== false;
      blocks.push({ sheetId, area, change, before, valueBefore, hidesRows, after: null });
    }
  }
  const cellsWritten = blocks.reduce((sum, { area }) => sum + cellCount(area), 0);
  if (blocks.length === 0) return { cellsWritten, changedMeanwhile };
  onChecked(blocks);
  const outbox = new Outbox(run, cellsWritten, progress);
  const written = new Map<ReplacedBlock, Excel.Range>();
  for (const block of blocks) {
    const entries = entriesOf(block.change);
    const sheet = worksheets.getItem(block.sheetId);
    const { area } = block;
    for (const part of block.hidesRows ? eachRowOf(area) : [area]) {
      const own = entries.slice(part.top - area.top, part.bottom - area.top + 1);
      await outbox.makeRoom(weightOf(own), cellCount(part));
      rangeOf(sheet, part).formulas = own;
    }
    const range = rangeOf(sheet, area);
    range.load('formulas');
    written.set(block, range);
  }
  await outbox.send();
  for (const [block, range] of written) block.after = range.formulas;
  return { cellsWritten, changedMeanwhile };
}

/** The cells as they are now; with who is there in one request, where the sheets were listed and are still so. */
async function asked(
  run: ExcelRun,
  changes: readonly CellChange[],
  listed: readonly ExcelSheet[],
): Promise<readonly Request[]> {
  const isListed = changes.every(({ sheet }) => sheetNamed(listed, sheet)?.isProtected === false);
  const structure = askStructure(run.context);
  const guess = isListed && changes.length <= RANGES_A_REQUEST ? await askCells(run, changes, listed) : null;
  try {
    await run.sync();
    const { sheets } = structureOf(structure);
    if (guess !== null && guess.every(({ change, sheetId }) => isWritable(sheets, change, sheetId)))
      return guess;
    const requests = await askCells(run, changes, sheets);
    await run.sync();
    return requests;
  } catch (error) {
    if (guess === null || officeCode(error) !== 'ItemNotFound') throw error;
    return asked(run, changes, []);
  }
}

function isWritable(sheets: readonly ExcelSheet[], change: CellChange, id: string): boolean {
  const sheet = sheetNamed(sheets, change.sheet);
  return sheet?.id === id && !sheet.isProtected;
}

async function askCells(
  run: ExcelRun,
  changes: readonly CellChange[],
  sheets: readonly ExcelSheet[],
): Promise<readonly Request[]> {
  const { worksheets } = run.context.workbook;
  const requests: Request[] = [];
  for (const change of changes) {
    const sheet = sheetNamed(sheets, change.sheet);
    if (sheet === undefined) throw new WorkbookProblem('no-such-sheet', { sheet: change.sheet });
    if (sheet.isProtected) throw new WorkbookProblem('protected-sheet', { sheet: sheet.name });
    const area = areaOfChange(change);
    const range = rangeOf(worksheets.getItem(sheet.id), area);
    range.load('formulas,values,rowHidden');
    if (requests.length > 0 && requests.length % RANGES_A_REQUEST === 0) await run.sync();
    requests.push({ change, area, range, sheetId: sheet.id });
  }
  return requests;
}

/**
 * Brings back what stood there, where nobody changed it since; after a failed write, wherever it stands no more.
 * @throws WorkbookProblem as Excel reports
 */
export async function takeBackReplaced(run: ExcelRun, blocks: readonly ReplacedBlock[]): Promise<TakenBack> {
  const sheets = run.context.workbook.worksheets;
  sheets.load('items/id');
  await run.sync();
  const there = blocks.filter(({ sheetId }) => sheets.items.some(({ id }) => id === sheetId));
  const now: { readonly block: ReplacedBlock; readonly range: Excel.Range }[] = [];
  for (const block of there) {
    const range = rangeOf(sheets.getItem(block.sheetId), block.area);
    range.load('formulas');
    now.push({ block, range });
    if (now.length % RANGES_A_REQUEST === 0) await run.sync();
  }
  await run.sync();
  const unchanged = now.filter(
    ({ block, range }) => block.after === null || isSame(block.after, range.formulas),
  );
  const outbox = new Outbox(run, unchanged.length, () => undefined);
  for (const { block } of unchanged) {
    const entry = restoredEntry(block.before, block.valueBefore);
    await outbox.makeRoom(2 * String(entry).length + A_RANGE, 1);
    const sheet = sheets.getItem(block.sheetId);
    const { top, left } = block.area;
    // An array spills into blank cells only.
    if (cellCount(block.area) > 1) rangeOf(sheet, block.area).clear('Contents');
    rangeOf(sheet, { top, left, bottom: top, right: left }).formulas = [[entry]];
  }
  await outbox.send();
  const count = (some: readonly { readonly block: ReplacedBlock }[]): number =>
    some.reduce((sum, { block }) => sum + cellCount(block.area), 0);
  return {
    sheetsRemoved: [],
    sheetsKept: [],
    cellsRestored: count(unchanged),
    cellsKept: count(now) - count(unchanged),
    notRestored: [],
  };
}

/** Where a failed write stopped, for its problem. */
export function placeOf(blocks: readonly ReplacedBlock[]): {
  readonly sheets: string;
  readonly cells: number;
} {
  const sheets = [...new Set(blocks.map(({ change }) => change.sheet))].join(', ');
  return { sheets, cells: blocks.reduce((sum, { area }) => sum + cellCount(area), 0) };
}

/** Bytes a range takes in a request, without what is written into it. */
const A_RANGE = 1500;

function areaOfChange({ cell: { row, column }, now }: CellChange): Area {
  const rows = 'formula' in now ? 1 : now.values.length;
  const columns = 'formula' in now ? 1 : (now.values[0]?.length ?? 0);
  const isBlock =
    rows > 0 && columns > 0 && ('formula' in now || now.values.every((one) => one.length === columns));
  if (!isBlock) throw new RangeError(`the values for ${formatCell({ row, column })} are no block of cells`);
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

function isAsRead(
  { was, showed }: CellChange,
  formulas: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
): boolean {
  if (formulas[0]?.[0] !== was) return false;
  const seen = showed?.map((row) => row.map((value) => (isCellError(value) ? value.error : value)));
  return seen === undefined || isSame(seen, values);
}

function isSame(a: readonly (readonly unknown[])[], b: readonly (readonly unknown[])[]): boolean {
  return a.length === b.length && a.every((row, r) => row.every((one, c) => one === b[r]?.[c]));
}

function entriesOf({ now }: CellChange): Entry[][] {
  if ('formula' in now) return [[now.formula]];
  return now.values.map((row) => row.map(entryOf));
}

function entryOf(content: TypedContent): Entry {
  return typeof content === 'string' ? textEntry(content) : content;
}

function weightOf(entries: readonly (readonly Entry[])[]): number {
  return entries.flat().reduce<number>((sum, entry) => sum + 2 * String(entry).length + 40, A_RANGE);
}
