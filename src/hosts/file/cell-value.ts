/** The value of a cell from its type and its stored text. */
import type { CellError, CellValue } from '../../workbook/snapshot';
import { isoToSerial } from './iso-date';
import type { SharedStrings } from './shared-strings';

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
