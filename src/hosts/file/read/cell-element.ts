/**
 * A `<c>` element: its attributes, in the usual spelling and in any other a writer chose, its formula, and its value from
 * its type and its stored text.
 */
import type { CellError, CellValue } from '../../../workbook/snapshot';
import { serialOfIso } from '../../../workbook/serial-dates';
import { readRichText } from './shared-strings';
import type { SharedStrings } from './shared-strings';
import { MAX_COLUMNS, parseCell } from '../../../workbook/address';
import {
  CLOSE,
  EMPTY,
  END,
  broken,
  decodeUtf8,
  isNamed,
  nextTag,
  readText,
  skipElement,
} from '../xml/xml-cursor';
import type { XmlCursor } from '../xml/xml-cursor';
import { decodeEscapes } from '../xml/xml-text';

/**
 * What the text means for a cell of that type (`n`, `s`, `str`, `inlineStr`, `b`, `e`, `d`); null when it should be a
 * number and is none. @throws WorkbookProblem `damaged-workbook` for a shared string there is not
 * @example storedValue('b', '1', noSharedStrings, false) // true
 */
export function storedValue(
  type: string,
  text: string,
  strings: SharedStrings,
  date1904: boolean,
): CellValue | null {
  if (type === 'str' || type === 'inlineStr') return text;
  const trimmed = text.trim();
  if (trimmed === '') return '';
  if (type === 'b') return trimmed === '1' || trimmed.toLowerCase() === 'true';
  if (type === 'e') return errorValue(trimmed);
  if (type === 'd') return serialOfIso(trimmed, date1904) ?? text;
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : NaN;
  if (type === 's') return strings.at(number);
  if (Number.isFinite(number)) return number;
  // Writers without a word for it store what could not be computed as NaN or INF.
  return /^[+-]?(nan|inf(inity)?|[\d.]+e\+?\d+)$/i.test(trimmed) ? errorValue('#NUM!') : null;
}

const errors = new Map<string, CellError>();

/** Equal errors are one object: a column of #N/A is common. */
function errorValue(text: string): CellError {
  const known = errors.get(text);
  if (known !== undefined) return known;
  const made: CellError = Object.freeze({ error: text });
  if (errors.size < 100) errors.set(text, made);
  return made;
}

const SPACE = 32;
const QUOTE = 34;

export interface Content {
  readonly formula: boolean;
  /** Null when the cell has no stored value. */
  readonly text: string | null;
}

export const NOTHING: Content = { formula: false, text: null };

/** What is inside the cell just opened; moves behind its end. @throws WorkbookProblem `damaged-xml` */
export function readContent(cursor: XmlCursor, type: string): Content {
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

/** The start tag of a cell, used again for every cell: a large sheet has millions. */
export interface CellTag {
  /** Counted from 0; -1 when the tag doesn't say. */
  column: number;
  /** As written, counted from 1. */
  rowNumber: number;
  style: number;
  /** The letter of a type of one letter (`n`, `s`, `b`, `e`, `d`), `INLINE`, 0 for any other; `n` when it isn't said. */
  type: number;
  isEmpty: boolean;
}

export const newCellTag = (): CellTag => ({
  column: -1,
  rowNumber: 0,
  style: 0,
  type: LETTER_N,
  isEmpty: false,
});

const LETTER_N = 110;
/** The type `inlineStr`: no letter. */
export const INLINE = 1;
const INLINE_NAME = 'inlineStr';

/**
 * Reads `<c r="B7" s="3" t="s">` or `<c r="B7" s="3"/>`, the cell as nearly every writer spells it, at `start`.
 * @returns the position behind it; -1 for any other tag, which goes the long way round (`cellAttributes`)
 */
export function quickCellTag(bytes: Uint8Array, start: number, tag: CellTag): number {
  if (bytes[start + 1] !== 99 /* c */ || bytes[start + 2] !== SPACE) return -1;
  let at = start + 2;
  let column = 0;
  let digits = 0;
  let style = -1;
  let type = -1;
  while (bytes[at] === SPACE) {
    const name = bytes[at + 1];
    if (bytes[at + 2] !== 61 /* = */ || bytes[at + 3] !== QUOTE) return -1;
    at += 4;
    let byte = bytes[at] ?? 0;
    if (name === 114 /* r */ && column === 0) {
      for (; byte >= 65 && byte <= 90; byte = bytes[++at] ?? 0) column = column * 26 + byte - 64;
      for (; byte >= 48 && byte <= 57; byte = bytes[++at] ?? 0) digits = digits * 10 + byte - 48;
      if (column === 0 || column > MAX_COLUMNS) return -1;
    } else if (name === 115 /* s */ && style < 0) {
      style = 0;
      for (; byte >= 48 && byte <= 57; byte = bytes[++at] ?? 0) style = style * 10 + byte - 48;
    } else if (name === 116 /* t */ && type < 0) {
      const from = at;
      while ((byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90)) byte = bytes[++at] ?? 0;
      type = at === from + 1 ? (bytes[from] ?? 0) : isText(bytes, from, at, INLINE_NAME) ? INLINE : 0;
    } else {
      return -1;
    }
    if (bytes[at] !== QUOTE) return -1;
    at++;
  }
  const isEmpty = bytes[at] === 47; /* / */
  if (isEmpty) at++;
  if (bytes[at] !== 62 /* > */) return -1;
  tag.column = column - 1;
  tag.rowNumber = digits;
  tag.style = Math.max(0, style);
  tag.type = type < 0 ? LETTER_N : type;
  tag.isEmpty = isEmpty;
  return at + 1;
}

function isText(bytes: Uint8Array, from: number, end: number, text: string): boolean {
  if (end - from !== text.length) return false;
  for (let step = 0; step < text.length; step++)
    if (bytes[from + step] !== text.charCodeAt(step)) return false;
  return true;
}

const STARTS = ['<is><t>', '<is><t xml:space="preserve">'];
const ENDING = '</t></is></c>';
const AMPERSAND = 38;
const UNDERLINE = 95;

/**
 * Where the text of `<is><t>Calls</t></is></c>`, a cell as our own and other writers spell it, stands behind its start tag.
 * @param place takes in where it begins and ends
 * @returns the position behind the cell; -1 for any other content, such as runs, entities, or signs that are spelled out
 */
export function quickInlineText(
  bytes: Uint8Array,
  inside: number,
  place: { from: number; to: number },
): number {
  const start = STARTS.find((text) => isText(bytes, inside, inside + text.length, text));
  if (start === undefined) return -1;
  const from = inside + start.length;
  let at = from;
  for (let byte = bytes[at] ?? 0; byte !== 60 /* < */; byte = bytes[++at] ?? 0) {
    if (byte < SPACE || byte > 126 || byte === AMPERSAND) return -1;
    if (byte === UNDERLINE && bytes[at + 1] === 120 /* x */) return -1;
  }
  if (at === from || !isText(bytes, at, at + ENDING.length, ENDING)) return -1;
  place.from = from;
  place.to = at;
  return at + ENDING.length;
}

/** The three attributes that matter, in any spelling; what is not given is `''`, 0 and `n`. */
export function cellAttributes(cursor: XmlCursor) {
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

/** The column of a cell's address; `MAX_COLUMNS` when it is no cell of that row. */
export function columnOf(reference: string, row: number): number {
  let column = 0;
  let at = 0;
  for (let code = reference.charCodeAt(0); code >= 65 && code <= 90; code = reference.charCodeAt(++at))
    column = column * 26 + code - 64;
  // As nearly always: capitals and the number of the row.
  if (at > 0 && at <= 3 && column <= MAX_COLUMNS && reference.slice(at) === String(row + 1))
    return column - 1;
  const cell = parseCell(reference);
  return cell !== null && cell.row === row ? cell.column : MAX_COLUMNS;
}
