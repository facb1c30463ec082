/**
 * Walks the tags of a large XML part in its bytes, without making a string of what nobody asks for. Well-formedness is
 * checked as far as reading needs it: tags end, elements close, nothing is cut off.
 */
import { WorkbookProblem } from '../../../workbook/problem';
import { decodeEntities } from './xml-text';

/** What `nextTag` stopped at. `EMPTY` is `<a/>`. */
export const OPEN = 1;
export const CLOSE = 2;
export const EMPTY = 3;
export const END = 0;
export type TagKind = typeof OPEN | typeof CLOSE | typeof EMPTY | typeof END;

export interface XmlCursor {
  readonly bytes: Uint8Array;
  readonly part: string;
  /** Where the next search begins: behind the last tag. */
  at: number;
  /** The last tag: where its `<` stands, its name without prefix, its attributes. */
  tagStart: number;
  nameStart: number;
  nameEnd: number;
  attributesEnd: number;
}

const LT = 60;
const GT = 62;
const SLASH = 47;
const COLON = 58;
const decoder = new TextDecoder();

export function cursorOn(bytes: Uint8Array, part: string): XmlCursor {
  return { bytes, part, at: 0, tagStart: 0, nameStart: 0, nameEnd: 0, attributesEnd: 0 };
}

/** Moves to the next tag, over text, comments, CDATA and processing instructions. @throws WorkbookProblem `damaged-xml`, `dtd` */
export function nextTag(cursor: XmlCursor): TagKind {
  const { bytes } = cursor;
  for (;;) {
    const start = bytes.indexOf(LT, cursor.at);
    if (start < 0) return END;
    const second = bytes[start + 1];
    if (second === 33) skipDeclaration(cursor, start);
    else if (second === 63) cursor.at = indexPast(cursor, '?>', start + 2);
    else return readTag(cursor, start, second === SLASH);
  }
}

function readTag(cursor: XmlCursor, start: number, closing: boolean): TagKind {
  const { bytes } = cursor;
  let at = start + (closing ? 2 : 1);
  cursor.tagStart = start;
  cursor.nameStart = at;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === COLON) cursor.nameStart = at + 1;
    else if (byte <= 32 || byte === GT || byte === SLASH) break;
  }
  cursor.nameEnd = at;
  if (at === cursor.nameStart) throw broken(cursor, 'a tag without a name');
  let quote = 0;
  let attributes = 0;
  for (; at < bytes.length; at++) {
    const byte = bytes[at];
    if (quote !== 0) {
      if (byte === LT) throw broken(cursor, 'a tag in an attribute');
      if (byte !== quote) continue;
      quote = 0;
      attributes++;
    } else if (byte === 34 || byte === 39) {
      quote = byte;
    } else if (byte === GT) {
      cursor.at = at + 1;
      const empty = bytes[at - 1] === SLASH && !closing;
      cursor.attributesEnd = empty ? at - 1 : at;
      if (attributes > 1) refuseTwice(cursor);
      return closing ? CLOSE : empty ? EMPTY : OPEN;
    } else if (byte === LT) {
      break;
    }
  }
  throw broken(cursor, 'a tag that does not end');
}

/** Where the names of the last tag's attributes begin and end, used again for every tag. */
const names = { starts: new Int32Array(64), ends: new Int32Array(64) };

/** @throws WorkbookProblem `damaged-xml` when the last tag says an attribute twice, for nobody knows which one counts */
function refuseTwice(cursor: XmlCursor): void {
  const { bytes, attributesEnd } = cursor;
  const { starts, ends } = names;
  let count = 0;
  for (let at = cursor.nameEnd; at < attributesEnd; at++) {
    while (at < attributesEnd && (bytes[at] ?? 0) <= 32) at++;
    const start = at;
    while (at < attributesEnd && bytes[at] !== 61 && (bytes[at] ?? 0) > 32) at++;
    const end = at;
    while (at < attributesEnd && bytes[at] !== 34 && bytes[at] !== 39) at++;
    if (at >= attributesEnd) return;
    for (let other = 0; other < count; other++) {
      if (sameName(bytes, starts[other] ?? 0, ends[other] ?? 0, start, end)) {
        throw broken(cursor, 'an attribute twice');
      }
    }
    if (count === starts.length) throw broken(cursor, 'more attributes than any sheet has');
    starts[count] = start;
    ends[count] = end;
    count++;
    at = bytes.indexOf(bytes[at] ?? 0, at + 1);
  }
}

function sameName(bytes: Uint8Array, a: number, aEnd: number, b: number, bEnd: number): boolean {
  if (aEnd - a !== bEnd - b) return false;
  for (let step = 0; a + step < aEnd; step++) if (bytes[a + step] !== bytes[b + step]) return false;
  return true;
}

/** True when the last tag has that name, whatever its prefix. */
export function isNamed(cursor: XmlCursor, name: string): boolean {
  const { bytes, nameStart } = cursor;
  if (cursor.nameEnd - nameStart !== name.length) return false;
  for (let i = 0; i < name.length; i++) if (bytes[nameStart + i] !== name.charCodeAt(i)) return false;
  return true;
}

/** An attribute of the last tag by its full name (`ref`) or, with `*:` before it, by its name under any prefix (`*:id`). */
export function tagAttribute(cursor: XmlCursor, name: string): string | undefined {
  const source = decoder.decode(cursor.bytes.subarray(cursor.nameEnd, cursor.attributesEnd));
  for (const match of source.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const full = match[1] ?? '';
    const found = name.startsWith('*:') ? full.includes(':') && full.endsWith(name.slice(1)) : full === name;
    if (found) return decodeEntities(match[2] ?? match[3] ?? '', cursor.part);
  }
  return undefined;
}

/** Moves behind the end of the element that was just opened. @throws WorkbookProblem `damaged-xml` when it doesn't end */
export function skipElement(cursor: XmlCursor): void {
  for (let depth = 1; depth > 0;) {
    const kind = nextTag(cursor);
    if (kind === OPEN) depth++;
    else if (kind === CLOSE) depth--;
    else if (kind === END) throw broken(cursor, 'cut off');
  }
}

/** The text of the element that was just opened, its children's left out; moves behind its end. */
export function readText(cursor: XmlCursor): string {
  let text = '';
  let from = cursor.at;
  for (;;) {
    const { bytes, part } = cursor;
    const stop = bytes.indexOf(LT, from);
    if (stop < 0) throw broken(cursor, 'cut off');
    if (stop > from) text += decodeEntities(decodeUtf8(bytes, from, stop), part);
    if (startsWith(bytes, '<![CDATA[', stop)) {
      const end = indexPast(cursor, ']]>', stop + 9);
      text += decodeUtf8(bytes, stop + 9, end - 3).replace(/\r\n?/g, '\n');
      from = end;
    } else if (bytes[stop + 1] === 33 || bytes[stop + 1] === 63) {
      from = indexPast(cursor, bytes[stop + 1] === 33 ? '-->' : '?>', stop + 2);
    } else {
      cursor.at = stop;
      const kind = nextTag(cursor);
      if (kind === CLOSE) return text;
      if (kind === OPEN) skipElement(cursor);
      from = cursor.at;
    }
  }
}

/** UTF-8 to text; short ASCII, which is most of a sheet, without the decoder's set-up. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > 48) return decoder.decode(bytes.subarray(start, end));
  let text = '';
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte > 127) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}

export function broken(cursor: XmlCursor, why: string): WorkbookProblem {
  return new WorkbookProblem('damaged-xml', { part: cursor.part, why });
}

function skipDeclaration(cursor: XmlCursor, start: number): void {
  if (startsWith(cursor.bytes, '<!--', start)) cursor.at = indexPast(cursor, '-->', start + 4);
  else if (startsWith(cursor.bytes, '<![CDATA[', start)) cursor.at = indexPast(cursor, ']]>', start + 9);
  else throw new WorkbookProblem('dtd', { part: cursor.part });
}

function indexPast(cursor: XmlCursor, mark: string, from: number): number {
  const last = mark.charCodeAt(mark.length - 1);
  for (let at = from; ; at++) {
    at = cursor.bytes.indexOf(last, at);
    if (at < 0) throw broken(cursor, 'cut off');
    const start = at - mark.length + 1;
    if (start >= from && startsWith(cursor.bytes, mark, start)) return at + 1;
  }
}

function startsWith(bytes: Uint8Array, text: string, at: number): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}
