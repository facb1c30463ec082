/** One cell of the grid as a value of ours, and back: Univer keeps truth as 1 and errors as texts. */
import { CellValueType } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import { ERROR_TYPE_SET } from '@univerjs/engine-formula';
import type { CellError, CellValue } from '../../../workbook/snapshot';

const errorNames: ReadonlySet<unknown> = ERROR_TYPE_SET;
const errors = new Map<string, CellError>();

/**
 * The value of a cell; `''` for a blank one.
 * @example valueOf({ v: 1, t: CellValueType.BOOLEAN }) // true
 */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  if (cell.p) return plainText(cell.p.body?.dataStream ?? '');
  const { v, t } = cell;
  if (v === undefined || v === null) return '';
  if (t === CellValueType.FORCE_STRING) return String(v);
  if (errorNames.has(v)) return errorOf(String(v));
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || String(v).toUpperCase() === 'TRUE';
  if (t === CellValueType.STRING) return String(v);
  if (t === CellValueType.NUMBER && typeof v !== 'number') {
    const number = Number(v);
    return Number.isFinite(number) ? number : String(v);
  }
  return v;
}

/** Content and type of a cell that holds the value; a text that looks like an error or a formula stays a text, also when it is edited. */
export function contentOf(value: CellValue): ICellData {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'object') return { v: value.error, t: CellValueType.STRING };
  if (value === '') return {};
  const isForced = errorNames.has(value) || value.startsWith('=');
  return { v: value, t: isForced ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** True when the cell holds something, be it a formula that shows nothing. */
export function isFilled(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  return isFormula(cell) || valueOf(cell) !== '';
}

/** True for a formula of its own or one shared with other cells. */
export function isFormula(cell: ICellData): boolean {
  return (typeof cell.f === 'string' && cell.f !== '') || (typeof cell.si === 'string' && cell.si !== '');
}

/** A document's stream ends every paragraph with a carriage return and the whole with a line feed. */
function plainText(stream: string): string {
  return stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

/** Equal errors are one object: a column of #N/A is common. */
function errorOf(error: string): CellError {
  const known = errors.get(error);
  if (known !== undefined) return known;
  const made: CellError = Object.freeze({ error });
  errors.set(error, made);
  return made;
}
