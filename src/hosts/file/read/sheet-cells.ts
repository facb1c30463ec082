/**
 * Reads the cells between `<sheetData>` and its end. The cell as nearly every writer spells it is read in one pass over
 * its bytes; any other spelling goes the long way round and gives the same.
 */
import { MAX_COLUMNS, MAX_ROWS, formatCell } from '../../../workbook/address';
import { WorkbookProblem } from '../../../workbook/problem';
import {
  INLINE,
  NOTHING,
  cellAttributes,
  columnOf,
  newCellTag,
  quickCellTag,
  quickInlineText,
  readContent,
  storedValue,
} from './cell-element';
import { parseNumber } from './number-text';
import type { SharedStrings } from './shared-strings';
import type { CellGrid } from './sheet-grid';
import {
  CLOSE,
  EMPTY,
  END,
  tagAttribute,
  broken,
  decodeUtf8,
  isNamed,
  nextTag,
  skipElement,
} from '../xml/xml-cursor';
import type { TagKind, XmlCursor } from '../xml/xml-cursor';

export interface CellSources {
  readonly grid: CellGrid;
  readonly strings: SharedStrings;
  /** The format index of a style index. */
  readonly byStyle: ArrayLike<number>;
  readonly date1904: boolean;
  /** The format index for a date that has none of its own. */
  readonly dateFormat: (withTime: boolean) => number;
  readonly onHiddenRow: (row: number) => void;
  readonly onUncalculated: (row: number, column: number) => void;
}

const LT = 60;
const GT = 62;
const SPACE = 32;
const SLASH = 47;
const LETTER_C = 99;
const QUOTE = 34;
const LETTER_N = 110;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_V = 118;
const ROW_START = '<row r="';

/** Reads until `</sheetData>`; the cursor stands behind `<sheetData>`. @throws WorkbookProblem `damaged-xml`, `damaged-workbook` */
export function readCells(cursor: XmlCursor, context: CellSources): void {
  const { bytes, part } = cursor;
  const { grid, strings, byStyle } = context;
  let row = -1;
  let column = -1;
  let inRow = false;

  const tag = newCellTag();
  const place = { from: 0, to: 0 };

  /** Reads `<row r="7">`, as many writers spell it, at `start`; the position behind it, or -1. */
  const quickRow = (start: number): number => {
    for (let step = 0; step < ROW_START.length; step++)
      if (bytes[start + step] !== ROW_START.charCodeAt(step)) return -1;
    let at = start + ROW_START.length;
    let number = 0;
    for (let byte = bytes[at] ?? 0; byte >= 48 && byte <= 57; byte = bytes[++at] ?? 0)
      number = number * 10 + byte - 48;
    if (bytes[at] !== QUOTE || bytes[at + 1] !== GT || number < 1 || number > MAX_ROWS) return -1;
    row = number - 1;
    column = -1;
    inRow = true;
    return at + 2;
  };

  /** Reads `<c r="B7" s="3" t="s"><v>12</v></c>`, its like with a text, or `<c r="B7" s="3"/>` at `start`; the position behind it, or -1. */
  const quickCell = (start: number): number => {
    const inside = quickCellTag(bytes, start, tag);
    if (inside < 0 || (tag.type !== LETTER_N && tag.type !== LETTER_S && tag.type !== INLINE)) return -1;
    if (tag.column >= 0 && tag.rowNumber !== row + 1) return -1;
    const cellColumn = tag.column < 0 ? column + 1 : tag.column;
    if (cellColumn >= MAX_COLUMNS) return -1;
    if (tag.isEmpty) {
      column = cellColumn;
      return inside;
    }
    if (tag.type === INLINE) {
      const behind = quickInlineText(bytes, inside, place);
      if (behind < 0) return -1;
      grid.put(row, cellColumn, decodeUtf8(bytes, place.from, place.to), byStyle[tag.style] ?? 0);
      column = cellColumn;
      return behind;
    }
    if (bytes[inside] !== LT || bytes[inside + 1] !== LETTER_V || bytes[inside + 2] !== GT) return -1;
    const from = inside + 3;
    let at = from;
    while (at < bytes.length && bytes[at] !== LT) at++;
    const close =
      bytes[at + 1] === SLASH &&
      bytes[at + 2] === LETTER_V &&
      bytes[at + 3] === GT &&
      bytes[at + 4] === LT &&
      bytes[at + 5] === SLASH &&
      bytes[at + 6] === LETTER_C &&
      bytes[at + 7] === GT;
    const number = parseNumber(bytes, from, at);
    if (!close || !Number.isFinite(number)) return -1;
    const value = tag.type === LETTER_S ? strings.at(number) : number;
    if (value !== '') grid.put(row, cellColumn, value, byStyle[tag.style] ?? 0);
    column = cellColumn;
    return at + 8;
  };

  const startRow = (kind: TagKind): void => {
    const given = tagAttribute(cursor, 'r');
    row = given === undefined ? row + 1 : Number(given) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS) throw damaged(part, `row ${given ?? row + 1}`);
    column = -1;
    inRow = kind !== EMPTY;
    const hidden = tagAttribute(cursor, 'hidden');
    if (hidden === '1' || hidden === 'true') context.onHiddenRow(row);
  };

  const anyCell = (kind: TagKind): void => {
    const { reference, style, type } = cellAttributes(cursor);
    column = reference === '' ? column + 1 : columnOf(reference, row);
    if (column >= MAX_COLUMNS) throw damaged(part, `the cell ${reference} in row ${row + 1}`);
    const content = kind === EMPTY ? NOTHING : readContent(cursor, type);
    const format = byStyle[style] ?? 0;
    if (content.formula && content.text === null) {
      context.onUncalculated(row, column);
      grid.put(row, column, '', format);
      return;
    }
    const text = content.text ?? '';
    const value = storedValue(type, text, strings, context.date1904);
    if (value === null) throw damaged(part, `the number in ${formatCell({ row, column })}`);
    const dated = type === 'd' && typeof value === 'number' && format === 0;
    if (value !== '' || content.formula) {
      grid.put(row, column, value, dated ? context.dateFormat(text.includes(':')) : format);
    }
  };

  for (;;) {
    const at = cursor.at;
    if (inRow && bytes[at] === LT && bytes[at + 1] === LETTER_C && bytes[at + 2] === SPACE) {
      const next = quickCell(at);
      if (next >= 0) {
        cursor.at = next;
        continue;
      }
    } else if (!inRow && bytes[at] === LT && bytes[at + 1] === LETTER_R) {
      const next = quickRow(at);
      if (next >= 0) {
        cursor.at = next;
        continue;
      }
    }
    const kind = nextTag(cursor);
    if (kind === END) throw broken(cursor, 'cut off');
    if (kind === CLOSE) {
      if (!isNamed(cursor, inRow ? 'row' : 'sheetData')) throw broken(cursor, 'rows and cells do not close');
      if (!inRow) return;
      inRow = false;
    } else if (inRow && isNamed(cursor, 'c')) anyCell(kind);
    else if (!inRow && isNamed(cursor, 'row')) startRow(kind);
    else if (isNamed(cursor, 'row')) throw broken(cursor, 'a row inside a row');
    else if (kind !== EMPTY) skipElement(cursor);
  }
}

function damaged(part: string, why: string): WorkbookProblem {
  return new WorkbookProblem('damaged-workbook', { part, why });
}
