/**
 * Reads the cells between `<sheetData>` and its end. The cell as nearly every writer spells it is read in one pass over
 * its bytes; any other spelling goes the long way round and gives the same.
 */
import { MAX_COLUMNS, MAX_ROWS, formatCell } from '../../workbook/address';
import { WorkbookProblem } from '../../workbook/problem';
import type { CellError, CellValue } from '../../workbook/snapshot';
import { isoToSerial } from './iso-date';
import { parseNumber } from './number-text';
import { readRichText } from './shared-strings';
import type { SharedStrings } from './shared-strings';
import type { Grid } from './sheet-grid';
import {
  CLOSE,
  EMPTY,
  END,
  attribute,
  broken,
  decodeUtf8,
  isNamed,
  nextTag,
  readText,
  skipElement,
} from './xml-cursor';
import type { TagKind, XmlCursor } from './xml-cursor';
import { decodeEscapes } from './xml-text';

export interface CellContext {
  readonly grid: Grid;
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
const QUOTE = 34;
const SPACE = 32;
const SLASH = 47;
const LETTER_C = 99;

/** Reads until `</sheetData>`; the cursor stands behind `<sheetData>`. @throws WorkbookProblem `damaged-xml`, `damaged-workbook` */
export function readCells(cursor: XmlCursor, context: CellContext): void {
  const { bytes, part } = cursor;
  const { grid, strings, byStyle } = context;
  let row = -1;
  let column = -1;
  let inRow = false;

  /** Reads `<c r="B7" s="3" t="s"><v>12</v></c>` or `<c r="B7" s="3"/>` at `start`; the position behind it, or -1. */
  const quickCell = (start: number): number => {
    let at = start + 2;
    let cellColumn = column + 1;
    let style = 0;
    let shared = false;
    while (bytes[at] === SPACE) {
      const name = bytes[at + 1];
      if (bytes[at + 2] !== 61 || bytes[at + 3] !== QUOTE) return -1;
      at += 4;
      let byte = bytes[at] ?? 0;
      if (name === 114 /* r */) {
        let letters = 0;
        for (; byte >= 65 && byte <= 90; byte = bytes[++at] ?? 0) letters = letters * 26 + byte - 64;
        let digits = 0;
        for (; byte >= 48 && byte <= 57; byte = bytes[++at] ?? 0) digits = digits * 10 + byte - 48;
        if (letters === 0 || letters > MAX_COLUMNS || digits !== row + 1) return -1;
        cellColumn = letters - 1;
      } else if (name === 115 /* s */) {
        for (; byte >= 48 && byte <= 57; byte = bytes[++at] ?? 0) style = style * 10 + byte - 48;
      } else if (name === 116 /* t */) {
        shared = byte === 115;
        if (!shared && byte !== 110 /* n */) return -1;
        at++;
      } else {
        return -1;
      }
      if (bytes[at] !== QUOTE) return -1;
      at++;
    }
    if (cellColumn >= MAX_COLUMNS) return -1;
    if (bytes[at] === SLASH && bytes[at + 1] === GT) {
      column = cellColumn;
      return at + 2;
    }
    if (bytes[at] !== GT || bytes[at + 1] !== LT || bytes[at + 2] !== 118 || bytes[at + 3] !== GT) return -1;
    const from = at + 4;
    at = from;
    while (at < bytes.length && bytes[at] !== LT) at++;
    const close =
      bytes[at + 1] === SLASH &&
      bytes[at + 2] === 118 &&
      bytes[at + 3] === GT &&
      bytes[at + 4] === LT &&
      bytes[at + 5] === SLASH &&
      bytes[at + 6] === LETTER_C &&
      bytes[at + 7] === GT;
    const number = parseNumber(bytes, from, at);
    if (!close || !Number.isFinite(number)) return -1;
    const value = shared ? strings.at(number) : number;
    if (value !== '') grid.put(row, cellColumn, value, byStyle[style] ?? 0);
    column = cellColumn;
    return at + 8;
  };

  const startRow = (kind: TagKind): void => {
    const given = attribute(cursor, 'r');
    row = given === undefined ? row + 1 : Number(given) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS) throw damaged(part, `row ${given ?? row + 1}`);
    column = -1;
    inRow = kind !== EMPTY;
    const hidden = attribute(cursor, 'hidden');
    if (hidden === '1' || hidden === 'true') context.onHiddenRow(row);
  };

  const anyCell = (kind: TagKind): void => {
    const { reference, style, type } = cellAttributes(cursor);
    column = reference === '' ? column + 1 : columnOf(reference, row, part);
    if (column >= MAX_COLUMNS) throw damaged(part, `row ${row + 1} is too long`);
    const content = kind === EMPTY ? NOTHING : readContent(cursor, type);
    const format = byStyle[style] ?? 0;
    if (content.formula && content.text === null) {
      context.onUncalculated(row, column);
      grid.put(row, column, '', format);
      return;
    }
    const text = content.text ?? '';
    const value = type === 'd' ? dateValue(text, context) : cellValue(type, text, context, part, row, column);
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

interface Content {
  readonly formula: boolean;
  /** Null when the cell has no stored value. */
  readonly text: string | null;
}

const NOTHING: Content = { formula: false, text: null };

function readContent(cursor: XmlCursor, type: string): Content {
  let formula = false;
  let text: string | null = null;
  for (;;) {
    const kind = nextTag(cursor);
    if (kind === END) throw broken(cursor, 'cut off');
    if (kind === CLOSE) {
      if (!isNamed(cursor, 'c')) throw broken(cursor, 'a cell does not close');
      break;
    }
    if (isNamed(cursor, 'f')) {
      formula = true;
      if (kind !== EMPTY) skipElement(cursor);
    } else if (isNamed(cursor, 'v')) {
      text = kind === EMPTY ? '' : readText(cursor);
      if (type === 'str') text = decodeEscapes(text);
    } else if (isNamed(cursor, 'is')) {
      text = kind === EMPTY ? '' : readRichText(cursor);
    } else if (kind !== EMPTY) {
      skipElement(cursor);
    }
  }
  // An empty value is a result only for text; writers that can't calculate leave `<v/>` behind a formula.
  return { formula, text: text !== null && text.trim() === '' && type !== 'str' && formula ? null : text };
}

function cellAttributes(cursor: XmlCursor) {
  let reference = '';
  let style = 0;
  let type = 'n';
  const { bytes } = cursor;
  for (let at = cursor.nameEnd; at < cursor.attributesEnd;) {
    while (at < cursor.attributesEnd && (bytes[at] ?? 0) <= SPACE) at++;
    const nameStart = at;
    while (at < cursor.attributesEnd && bytes[at] !== 61 && (bytes[at] ?? 0) > SPACE) at++;
    const name = at - nameStart === 1 ? bytes[nameStart] : 0;
    while (at < cursor.attributesEnd && bytes[at] !== QUOTE && bytes[at] !== 39) at++;
    const quote = bytes[at] ?? 0;
    const end = bytes.indexOf(quote, at + 1);
    if (at >= cursor.attributesEnd) break;
    if (end < 0) throw broken(cursor, 'a cell without its end');
    if (name === 114 || name === 115 || name === 116) {
      const value = decodeUtf8(bytes, at + 1, end);
      if (name === 114) reference = value;
      else if (name === 116) type = value;
      else style = Number(value);
    }
    at = end + 1;
  }
  return { reference, style, type };
}

function columnOf(reference: string, row: number, part: string): number {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(reference);
  let letters = 0;
  for (const letter of (match?.[1] ?? '').toUpperCase()) letters = letters * 26 + letter.charCodeAt(0) - 64;
  if (match === null || Number(match[2]) !== row + 1 || letters > MAX_COLUMNS) {
    throw damaged(part, `the cell ${reference} in row ${row + 1}`);
  }
  return letters - 1;
}

const errors = new Map<string, CellError>();

function cellValue(
  type: string,
  text: string,
  context: CellContext,
  part: string,
  row: number,
  column: number,
): CellValue {
  if (type === 'str' || type === 'inlineStr') return text;
  const trimmed = text.trim();
  if (trimmed === '') return '';
  if (type === 'b') return trimmed === '1' || trimmed.toLowerCase() === 'true';
  if (type === 'e') return errorValue(trimmed);
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : NaN;
  if (type === 's') return context.strings.at(number);
  if (Number.isFinite(number)) return number;
  // Writers without a word for it store what could not be computed as NaN or INF.
  if (/^[+-]?(nan|inf(inity)?|[\d.]+e\+?\d+)$/i.test(trimmed)) return errorValue('#NUM!');
  throw damaged(part, `the number in ${formatCell({ row, column })}`);
}

function dateValue(text: string, context: CellContext): CellValue {
  return isoToSerial(text, context.date1904) ?? text;
}

function errorValue(text: string): CellError {
  const known = errors.get(text);
  if (known !== undefined) return known;
  const made: CellError = Object.freeze({ error: text });
  if (errors.size < 100) errors.set(text, made);
  return made;
}

function damaged(part: string, why: string): WorkbookProblem {
  return new WorkbookProblem('damaged-workbook', { part, why });
}
