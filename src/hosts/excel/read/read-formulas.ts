/**
 * Finds formulas in the open workbook, with what they give: in three syncs, however many sheets; two for one that was listed
 * and is no larger than most are. Only many cells take more.
 */
import { contains, formatCell } from '../../../workbook/address';
import type { Area, Cell } from '../../../workbook/address';
import type { FormulaCell, FormulaPlace, SheetFormulas } from '../../../workbook/formula-host';
import { sheetNamed } from '../../../workbook/names';
import { WorkbookProblem } from '../../../workbook/problem';
import { isSame } from '../../../workbook/plan/table-growth';
import type { CellValue } from '../../../workbook/snapshot';
import {
  areaOf,
  askArea,
  blocksOf,
  cellCount,
  height,
  rangeOf,
  RANGES_A_REQUEST,
  width,
} from '../office/areas';
import type { Capabilities } from '../office/capabilities';
import { officeCode } from '../office/problem-of';
import { cellValue } from './read-cells';
import { GUESS, MOST_CELLS } from './read-sheet';
import type { ExcelRun } from '../office/run';
import { askStructure, structureOf } from './structure';
import type { ExcelSheet, Structure } from './structure';

/** @throws WorkbookProblem `no-such-sheet`, `too-many-cells`, and what Excel reports */
export async function readFormulas(
  run: ExcelRun,
  place: FormulaPlace,
  isWanted: (formula: string) => boolean,
  { listed, can }: { readonly listed: readonly ExcelSheet[]; readonly can: Capabilities },
): Promise<readonly SheetFormulas[]> {
  const sheets = (await asListed(run, place, listed)) ?? (await lookedUp(run, place));
  await readBlocks(
    run,
    sheets.flatMap((sheet) => sheet.blocks()),
  );
  const found = sheets.map((sheet) => ({ sheet, cells: sheet.find(isWanted) }));
  const spills = new Map<Cell, Excel.Range>();
  for (const { sheet, cells } of can.spills ? found : []) {
    for (const cell of cells) {
      spills.set(cell, sheet.askSpill(cell));
      if (spills.size % RANGES_A_REQUEST === 0) await run.sync();
    }
  }
  if (spills.size % RANGES_A_REQUEST > 0) await run.sync();
  return found.flatMap(({ sheet: { info, formulaCell }, cells }) => {
    const areas = new Map(cells.map((cell) => [cell, spillOf(spills.get(cell))] as const));
    const arrays = [...areas].flatMap(([first, area]) => (area === null ? [] : [{ first, area }]));
    // Cells an array fills may show its formula too: only its first cell holds it.
    const holders = cells.filter((cell) =>
      arrays.every(({ first, area }) => first === cell || !contains(area, cell)),
    );
    if (holders.length === 0) return [];
    const { name: sheet, own, isProtected } = info;
    return [
      { sheet, own, isProtected, cells: holders.map((cell) => formulaCell(cell, areas.get(cell) ?? null)) },
    ];
  });
}

/** One sheet that was listed before, with who is there; null where it is not as it was. */
async function asListed(
  run: ExcelRun,
  place: FormulaPlace,
  listed: readonly ExcelSheet[],
): Promise<readonly SheetCells[] | null> {
  const hint = place.kind === 'sheet' ? sheetNamed(listed, place.sheet) : undefined;
  if (hint === undefined) return null;
  const asked = askStructure(run.context);
  const cells = new SheetCells(run.context, hint, run.guesses);
  try {
    await run.sync();
  } catch (error) {
    if (officeCode(error) !== 'ItemNotFound') throw error;
    return null;
  }
  const [found] = sheetsOf(structureOf(asked), place);
  return found?.id === hint.id ? [cells.of(found)] : null;
}

async function lookedUp(run: ExcelRun, place: FormulaPlace): Promise<readonly SheetCells[]> {
  const asked = askStructure(run.context);
  await run.sync();
  const sheets = sheetsOf(structureOf(asked), place);
  const cells = sheets.map((sheet) => new SheetCells(run.context, sheet, false));
  await run.sync();
  return cells;
}

function sheetsOf({ sheets }: Structure, place: FormulaPlace): readonly ExcelSheet[] {
  if (place.kind === 'book') return sheets;
  if (place.kind === 'own-sheets') return sheets.filter(({ own }) => own !== null);
  const found = sheetNamed(sheets, place.sheet);
  if (found === undefined) throw new WorkbookProblem('no-such-sheet', { sheet: place.sheet });
  return [found];
}

/** More than one cell, or null. */
function spillOf(range: Excel.Range | undefined): Area | null {
  if (range === undefined || range.isNullObject) return null;
  const area = areaOf(range);
  return cellCount(area) > 1 ? area : null;
}

interface Block {
  readonly area: Area;
  readonly ask: () => void;
}

async function readBlocks(run: ExcelRun, blocks: readonly Block[]): Promise<void> {
  for (const { area, ask } of blocks) {
    await run.makeRoom(cellCount(area));
    ask();
  }
  if (blocks.length > 0) await run.sync();
}

function askFormulas(range: Excel.Range): Excel.Range {
  range.load('formulas,values,valueTypes');
  return range;
}

/** False where Excel left contents out, as it does where they are too large. */
function isWhole(guessed: Excel.Range, area: Area): boolean {
  if (guessed.isNullObject || !isSame(areaOf(guessed), area)) return false;
  return [guessed.formulas, guessed.values, guessed.valueTypes].every((matrix) => Array.isArray(matrix));
}

/** The cells of one sheet as they come in, block by block. */
class SheetCells {
  private readonly used: Excel.Range;
  private readonly guessed: Excel.Range | null;
  private readonly sheet: Excel.Worksheet;
  private readonly ranges: { readonly area: Area; readonly range: Excel.Range }[] = [];

  constructor(
    context: Excel.RequestContext,
    public info: ExcelSheet,
    guesses: boolean,
  ) {
    this.sheet = context.workbook.worksheets.getItem(info.id);
    this.used = askArea(this.sheet.getUsedRangeOrNullObject(true));
    this.guessed = guesses
      ? askFormulas(askArea(rangeOf(this.sheet, GUESS).getUsedRangeOrNullObject(true)))
      : null;
  }

  /** With what is known of the sheet by now. */
  of(info: ExcelSheet): this {
    this.info = info;
    return this;
  }

  blocks(): readonly Block[] {
    if (this.used.isNullObject) return [];
    const area = areaOf(this.used);
    if (cellCount(area) > MOST_CELLS) {
      throw new WorkbookProblem('too-many-cells', { sheet: this.info.name, limit: MOST_CELLS });
    }
    if (this.guessed !== null && isWhole(this.guessed, area)) {
      this.ranges.push({ area, range: this.guessed });
      return [];
    }
    return blocksOf(area).map((block) => ({
      area: block,
      ask: () => {
        const range = askFormulas(rangeOf(this.sheet, block));
        this.ranges.push({ area: block, range });
      },
    }));
  }

  find(isWanted: (formula: string) => boolean): readonly Cell[] {
    return this.ranges.flatMap(({ area, range }) =>
      range.formulas.flatMap((row: readonly unknown[], offset) =>
        row.flatMap((formula, step): Cell[] => {
          const value: unknown = range.values[offset]?.[step];
          // A text that only looks like a formula is its own value.
          const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
          return isFormula && isWanted(formula) ? [{ row: area.top + offset, column: area.left + step }] : [];
        }),
      ),
    );
  }

  askSpill(cell: Cell): Excel.Range {
    return askArea(this.sheet.getRange(formatCell(cell)).getSpillingToRangeOrNullObject());
  }

  readonly formulaCell = (cell: Cell, spill: Area | null): FormulaCell => {
    const area = spill ?? { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
    return {
      cell,
      formula: String(this.at(cell.row, cell.column, (range) => range.formulas)),
      values: Array.from({ length: height(area) }, (_, offset) =>
        Array.from({ length: width(area) }, (__, step) => this.value(area.top + offset, area.left + step)),
      ),
    };
  };

  private value(row: number, column: number): CellValue {
    return cellValue(
      this.at(row, column, (range) => range.values),
      this.at(row, column, (range) => range.valueTypes) ?? 'Empty',
    );
  }

  private at(row: number, column: number, of: (range: Excel.Range) => readonly unknown[][]): unknown {
    const block = this.ranges.find(({ area }) => contains(area, { row, column }));
    return block === undefined
      ? undefined
      : of(block.range)[row - block.area.top]?.[column - block.area.left];
  }
}
