/**
 * The value of a cell from its type and its stored text.
 * A `<c>` element in whatever spelling a writer chose: its attributes, its formula and its stored value.
 */
import type { CellError, CellValue } from '../../../workbook/snapshot';
import { isoToSerial } from './iso-date';
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
  if (type === 'd') return isoToSerial(trimmed, date1904) ?? text;
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
  const cell = parseCell(reference);
  return cell !== null && cell.row === row ? cell.column : MAX_COLUMNS;
}
