/**
 * Merged areas, asked as seldom as can be: on the desktop the question costs a person what Ctrl+Z would take back
 * (Office.js says nothing of it). They matter only where a label has blanks beside or below it, and what was told holds
 * until the labels change.
 */
import { MAX_COLUMNS } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import { WorkbookProblem } from '../../../workbook/problem';
import { isCellError } from '../../../workbook/snapshot';
import type { CellValue } from '../../../workbook/snapshot';
import { parseAreas, rangeOf } from '../office/areas';
import { officeCode } from '../office/problem-of';
import type { ExcelRun } from '../office/run';

// Excel lists at most 512 merged areas at once; a sheet with more is asked in so many slices of rows.
const MERGE_SLICES = 16;

export interface ReadCells {
  readonly used: Area;
  /** By row of the used area. */
  readonly values: readonly (readonly CellValue[])[];
}

/** What is known of merges without asking; `isSure` is false where the labels are no longer those it was told for. */
export interface KnownMerges {
  readonly areas: readonly Area[];
  readonly isSure: boolean;
}

interface Told {
  readonly areas: readonly Area[];
  readonly labels: string;
  /** What stood in the first cell of each area. */
  readonly firsts: readonly CellValue[];
}

/** The merges of sheets as they were last told, for one session. */
export class MergeMemory {
  private readonly told = new Map<string, Told>();

  keep(sheetId: string, areas: readonly Area[], cells: ReadCells): void {
    const firsts = areas.map(({ top, left }) => valueIn(cells, top, left));
    this.told.set(sheetId, { areas, labels: labelsBesideBlanks(cells).join('\n'), firsts });
  }

  /** Null when they have to be asked: none were told, or the labels have changed since. */
  of(sheetId: string, cells: ReadCells): readonly Area[] | null {
    const labels = labelsBesideBlanks(cells);
    if (labels.length === 0) return [];
    const told = this.told.get(sheetId);
    return told?.labels === labels.join('\n') ? told.areas : null;
  }

  /** Without asking: those that were told, as long as each still begins with what it began with and is blank besides. */
  unasked(sheetId: string, cells: ReadCells): KnownMerges {
    const told = this.told.get(sheetId);
    if (told === undefined) return { areas: [], isSure: labelsBesideBlanks(cells).length === 0 };
    const stands = told.areas.filter((area, index) => isAsTold(cells, area, told.firsts[index]));
    return { areas: stands, isSure: stands.length === told.areas.length };
  }
}

/**
 * Asks for all merges of a sheet, in one sync; in two where there are more than Excel lists at once.
 * @param again called before the second, for what was queued before and has no answer then
 */
export async function askMerges(
  run: ExcelRun,
  sheet: Excel.Worksheet,
  used: Area,
  name: string,
  again: () => void = () => undefined,
): Promise<readonly Area[]> {
  const ask = async (ranges: readonly Excel.Range[]): Promise<readonly Area[] | null> => {
    const answers = ranges.map((range) => range.getMergedAreasOrNullObject());
    for (const answer of answers) answer.load('address');
    await run.sync();
    const seen = new Map<string, Area>();
    for (const answer of answers) {
      const areas = answer.isNullObject ? [] : parseAreas(answer.address);
      if (areas === null) return null;
      for (const area of areas) seen.set(JSON.stringify(area), area);
    }
    return [...seen.values()];
  };
  try {
    const areas = await ask([sheet.getRange()]);
    if (areas !== null) return areas;
  } catch (error) {
    // What Excel answers to more than 512 merged areas isn't documented; other errors come again at once.
    if (officeCode(error) === null) throw error;
  }
  again();
  const rows = Math.max(1, Math.ceil((used.bottom + 1) / MERGE_SLICES));
  const slices = Array.from({ length: Math.ceil((used.bottom + 1) / rows) }, (_, index) => {
    const top = index * rows;
    const bottom = Math.min(used.bottom, top + rows - 1);
    return rangeOf(sheet, { top, left: 0, bottom, right: MAX_COLUMNS - 1 });
  });
  const areas = await ask(slices);
  if (areas === null) throw new WorkbookProblem('too-many-merges', { sheet: name });
  return areas;
}

/** Each label that has a blank cell right of it or below, with its place: where a merge would say how far it reaches. */
function labelsBesideBlanks({ used, values }: ReadCells): readonly string[] {
  const width = used.right - used.left + 1;
  return values.flatMap((row, r) =>
    row.flatMap((value, c) => {
      if (!isLabel(value)) return [];
      const isOpenRight = c + 1 < width && (row[c + 1] ?? '') === '';
      const isOpenBelow = r + 1 < values.length && (values[r + 1]?.[c] ?? '') === '';
      return isOpenRight || isOpenBelow ? [`${r + used.top},${c + used.left} ${String(value)}`] : [];
    }),
  );
}

/** A header may be a year or a date, too. */
function isLabel(value: CellValue): boolean {
  if (isCellError(value) || value === '' || typeof value === 'boolean') return false;
  return typeof value === 'string' || Number.isInteger(value);
}

function isAsTold(cells: ReadCells, area: Area, first: CellValue | undefined): boolean {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = valueIn(cells, row, column);
      const isFirst = row === area.top && column === area.left;
      if (isFirst ? value !== first : value !== '') return false;
      // Beyond what is used all is blank.
      if (column > cells.used.right) break;
    }
    if (row > cells.used.bottom) break;
  }
  return true;
}

function valueIn({ used, values }: ReadCells, row: number, column: number): CellValue {
  return values[row - used.top]?.[column - used.left] ?? '';
}
