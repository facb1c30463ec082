/** One worksheet part → SheetSnapshot: cells, merges, tables, hidden rows and columns. */
import { MAX_COLUMNS, parseArea } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import { WorkbookProblem } from '../../../workbook/problem';
import type { SheetSnapshot, SheetTable } from '../../../workbook/snapshot';
import type { NumberFormats } from './number-formats';
import type { SharedStrings } from './shared-strings';
import { readCells } from './sheet-cells';
import { createGrid } from './sheet-grid';
import {
  CLOSE,
  EMPTY,
  END,
  tagAttribute,
  broken,
  cursorOn,
  isNamed,
  nextTag,
  skipElement,
} from '../xml/xml-cursor';
import type { XmlCursor } from '../xml/xml-cursor';
import { behindCells } from '../xml/sheet-pieces';
import { isOn } from '../xml/xml-tree';

export interface SheetSource {
  readonly name: string;
  readonly part: string;
  readonly bytes: Uint8Array;
  readonly strings: SharedStrings;
  readonly numberFormats: NumberFormats;
  readonly date1904: boolean;
  /** The table a relationship of the sheet points to. */
  readonly table: (relationshipId: string) => SheetTable;
}

const FIRST_UNCALCULATED = 10;

export interface ReadSheet {
  readonly snapshot: SheetSnapshot;
  readonly isProtected: boolean;
}

/** @throws WorkbookProblem `damaged-xml`, `damaged-workbook`, `too-many-cells` */
export function readSheetPart(source: SheetSource): ReadSheet {
  const cursor = cursorOn(source.bytes, source.part);
  const grid = createGrid(source.name);
  const formats = [...source.numberFormats.formats];
  const merges: Area[] = [];
  const tables: SheetTable[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: ColumnRun[] = [];
  let isProtected = false;
  const uncalculated = { count: 0, first: [] as { row: number; column: number }[] };

  const context = {
    grid,
    strings: source.strings,
    byStyle: source.numberFormats.byStyle,
    date1904: source.date1904,
    dateFormat: (withTime: boolean) =>
      indexOfFormat(formats, withTime ? 'yyyy-mm-dd hh:mm:ss' : 'yyyy-mm-dd'),
    onHiddenRow: (row: number) => hiddenRows.push(row),
    onUncalculated: (row: number, column: number) => {
      uncalculated.count++;
      if (uncalculated.first.length < FIRST_UNCALCULATED) uncalculated.first.push({ row, column });
    },
  };
  const readers: Record<string, () => void> = {
    cols: () => eachChild(cursor, 'col', () => addHiddenColumns(cursor, hiddenColumns)),
    sheetData: () => readCells(cursor, context),
    mergeCells: () => eachChild(cursor, 'mergeCell', () => merges.push(areaAttribute(cursor))),
    tableParts: () =>
      eachChild(cursor, 'tablePart', () => tables.push(source.table(tagAttribute(cursor, '*:id') ?? ''))),
  };

  const root = nextTag(cursor);
  if (root === END || root === CLOSE || !isNamed(cursor, 'worksheet')) throw broken(cursor, 'no worksheet');
  for (let kind = root === EMPTY ? CLOSE : nextTag(cursor); kind !== CLOSE; kind = nextTag(cursor)) {
    if (kind === END) throw broken(cursor, 'cut off');
    if (isNamed(cursor, 'sheetProtection')) isProtected = isOn(tagAttribute(cursor, 'sheet'));
    if (kind === EMPTY) continue;
    const reader = Object.keys(readers).find((name) => isNamed(cursor, name));
    if (reader === undefined) skipElement(cursor);
    else readers[reader]?.();
  }
  if (root !== EMPTY && !isNamed(cursor, 'worksheet')) throw broken(cursor, 'the worksheet does not close');
  const snapshot = {
    name: source.name,
    ...grid.finish(),
    formats,
    merges,
    tables,
    hiddenRows: hiddenRows.sort((a, b) => a - b),
    hiddenColumns: columnsIn(hiddenColumns),
    date1904: source.date1904,
    uncalculated,
  };
  return { snapshot, isProtected };
}

/** Whether the worksheet is protected, looking only at what follows its cells. */
export function isSheetProtected(bytes: Uint8Array, part: string): boolean {
  const cursor = cursorOn(bytes, part);
  cursor.at = behindCells(bytes);
  for (let kind = nextTag(cursor); kind !== END; kind = nextTag(cursor)) {
    if (kind !== CLOSE && isNamed(cursor, 'sheetProtection')) return isOn(tagAttribute(cursor, 'sheet'));
  }
  return false;
}

function eachChild(cursor: XmlCursor, name: string, onChild: () => void): void {
  for (let kind = nextTag(cursor); kind !== CLOSE; kind = nextTag(cursor)) {
    if (kind === END) throw broken(cursor, 'cut off');
    if (isNamed(cursor, name)) onChild();
    if (kind !== EMPTY) skipElement(cursor);
  }
}

/** Columns from and to, both counted from 0. */
type ColumnRun = readonly [first: number, last: number];

function addHiddenColumns(cursor: XmlCursor, hidden: ColumnRun[]): void {
  if (!isOn(tagAttribute(cursor, 'hidden'))) return;
  const first = Math.max(0, Number(tagAttribute(cursor, 'min')) - 1);
  const last = Math.min(Number(tagAttribute(cursor, 'max')), MAX_COLUMNS) - 1;
  if (first <= last) hidden.push([first, last]);
}

/** Each column once, ascending, however often the runs name it. */
function columnsIn(runs: readonly ColumnRun[]): number[] {
  const columns: number[] = [];
  for (const [first, last] of [...runs].sort(([a], [b]) => a - b)) {
    for (let column = Math.max(first, (columns.at(-1) ?? -1) + 1); column <= last; column++)
      columns.push(column);
  }
  return columns;
}

function areaAttribute(cursor: XmlCursor): Area {
  const text = tagAttribute(cursor, 'ref') ?? '';
  const area = parseArea(text);
  if (area === null)
    throw new WorkbookProblem('damaged-workbook', { part: cursor.part, why: `the area ${text}` });
  return area;
}

function indexOfFormat(formats: string[], format: string): number {
  const known = formats.indexOf(format);
  return known >= 0 ? known : formats.push(format) - 1;
}
