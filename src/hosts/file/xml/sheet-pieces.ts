/** The bytes of a worksheet part in pieces: the cells, which may be a hundred megabytes, and the little around them. */
import { WorkbookProblem } from '../../../workbook/problem';
import { decodePart } from './xml-text';

const SHEET_DATA = Uint8Array.from('sheetData', (letter) => letter.charCodeAt(0));

/** A worksheet's UTF-8 in three: up to and with `<sheetData>`, the cells, the rest. */
export function splitSheet(
  bytes: Uint8Array,
  part: string,
): { head: string; content: Uint8Array; tail: string } {
  const decode = (from: number, to: number): string =>
    decodePart(bytes.subarray(from, to), part, 'utf-8').text;
  const open = findOpening(bytes);
  const tagEnd = open < 0 ? -1 : bytes.indexOf(62, open);
  if (tagEnd < 0) throw new WorkbookProblem('damaged-workbook', { part, why: 'no sheetData' });
  if (bytes[tagEnd - 1] === 47) {
    const name =
      decode(open + 1, tagEnd - 1)
        .trim()
        .split(/\s/)[0] ?? 'sheetData';
    return {
      head: `${decode(0, tagEnd - 1)}>`,
      content: new Uint8Array(0),
      tail: `</${name}>${decode(tagEnd + 1, bytes.length)}`,
    };
  }
  const close = findClosing(bytes, tagEnd);
  if (close < 0) throw new WorkbookProblem('damaged-workbook', { part, why: 'sheetData does not end' });
  return {
    head: decode(0, tagEnd + 1),
    content: bytes.subarray(tagEnd + 1, close),
    tail: decode(close, bytes.length),
  };
}

/** Behind the cells, which may be a hundred megabytes; 0 for a sheet whose end of cells can't be told from the end. */
export function behindCells(bytes: Uint8Array): number {
  const close = findClosing(bytes, 0);
  return close < 0 ? 0 : bytes.indexOf(62, close) + 1;
}

/** Where `<sheetData` or `<x:sheetData` begins. */
function findOpening(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(60); at >= 0; at = bytes.indexOf(60, at + 1)) {
    if (bytes[at + 1] === 33 && bytes[at + 2] === 45) {
      at = endOfComment(bytes, at);
      continue;
    }
    if (bytes[at + 1] !== 47 && isSheetData(bytes, at + 1)) return at;
  }
  return -1;
}

/** Where the last `</sheetData` or `</x:sheetData` begins. */
function findClosing(bytes: Uint8Array, from: number): number {
  for (let at = bytes.lastIndexOf(60); at > from; at = bytes.lastIndexOf(60, at - 1)) {
    if (bytes[at + 1] === 47 && isSheetData(bytes, at + 2)) return at;
  }
  return -1;
}

function isSheetData(bytes: Uint8Array, nameStart: number): boolean {
  let at = nameStart;
  for (let code = bytes[at] ?? 0; code > 32 && code !== 62 && code !== 47; code = bytes[++at] ?? 0) {
    if (code === 58) nameStart = at + 1;
  }
  if (at - nameStart !== SHEET_DATA.length) return false;
  return SHEET_DATA.every((byte, index) => bytes[nameStart + index] === byte);
}

function endOfComment(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(62, from); at >= 0; at = bytes.indexOf(62, at + 1)) {
    if (bytes[at - 1] === 45 && bytes[at - 2] === 45) return at;
  }
  return bytes.length;
}
