/**
 * Looks at what was written before anybody gets it: untouched entries are the bytes they were, what was written reads
 * back, is XML, has a content type, and no relationship lost its target (worksheets §4).
 */
import { WorkbookProblem } from '../../../workbook/problem';
import type { Codec } from '../zip/codec';
import { CONTENT_TYPES, ContentTypes } from '../package/content-types';
import { partEntry } from '../package/package';
import { Relationships } from '../package/relationships';
import { entryKey, openZip } from '../zip/zip';
import type { ZipArchive, ZipEntry, ZipLimits } from '../zip/zip';
import { CellScanner, ScannedCells } from '../xml/cell-scanner';
import { decodePart, toUtf8 } from '../xml/xml-text';
import { splitSheet } from '../xml/sheet-pieces';
import { checkCharacters, parseXml } from '../xml/xml-parser';
import { XmlPart } from '../xml/xml-part';
import type { ZipChanges } from '../zip/zip-writer';

// Of larger sheets the shell is parsed and the cells are walked: a tree of all of them takes ten times as long.
const LARGEST_TREE = 250_000;
const PIECE = 2 ** 16;
const GT = 62;

/** @throws WorkbookProblem `self-check-failed` naming the part */
export function selfCheck(
  before: ZipArchive | null,
  bytes: Uint8Array,
  changes: ZipChanges,
  codec: Codec,
  limits?: ZipLimits,
): void {
  const after = reopened(bytes, codec, limits);
  const changed = new Map([...changes].map(([name, content]) => [entryKey(name), content] as const));
  for (const entry of before?.entries ?? []) {
    if (!changed.has(entryKey(entry.name))) checkUntouched(entry, before, after);
  }
  for (const [name, content] of changes) {
    const entry = after.entry(name);
    if ((entry === undefined) !== (content === null)) throw failed(name, 'not there');
    if (entry === undefined || content === null) continue;
    if (entry.crc32 !== codec.crc32(content) || after.read(entry).length !== content.length) {
      throw failed(name, 'reads back differently');
    }
    if (/\.(xml|rels)$/i.test(name)) checkXml(name, content);
  }
  checkContentTypes(before, after, changes);
  checkRelationships(before, after, changed);
}

function reopened(bytes: Uint8Array, codec: Codec, limits?: ZipLimits): ZipArchive {
  try {
    return openZip(bytes, codec, limits);
  } catch (cause) {
    throw new WorkbookProblem('self-check-failed', { why: 'does not open again' }, { cause });
  }
}

function checkUntouched(entry: ZipEntry, before: ZipArchive | null, after: ZipArchive): void {
  const copy = after.entry(entry.name);
  const same =
    copy !== undefined &&
    before !== null &&
    copy.crc32 === entry.crc32 &&
    copy.size === entry.size &&
    copy.method === entry.method &&
    sameBytes(before.raw(entry), after.raw(copy));
  if (!same) throw failed(entry.name, 'an untouched part changed');
}

function checkXml(part: string, content: Uint8Array): void {
  try {
    if (content.length <= LARGEST_TREE || !/\/worksheets\/[^/]*$/i.test(part)) {
      parseXml(decodePart(content, part).text, part);
      return;
    }
    const sheet = splitSheet(toUtf8(content, part), part);
    if (!isPlainText(sheet.content, part))
      checkCharacters(decodePart(sheet.content, part, 'utf-8').text, part);
    const { prefix } = parseXml(sheet.head + sheet.tail, part);
    const scanner = new CellScanner(sheet.content, prefix, part);
    const cells = new ScannedCells();
    for (let row = scanner.nextRow(); row !== null; row = scanner.nextRow()) {
      if (!row.selfClosed) scanner.cells(row, cells);
    }
  } catch (cause) {
    if (!(cause instanceof WorkbookProblem)) throw cause;
    throw new WorkbookProblem('self-check-failed', { ...cause.details, part }, { cause });
  }
}

/**
 * True when the cells' text holds nothing that is forbidden, told piece by piece: the whole text of a large sheet takes
 * more memory than all else at that time. False says no more than that the whole has to be looked at.
 */
function isPlainText(content: Uint8Array, part: string): boolean {
  try {
    for (let from = 0; from < content.length;) {
      const isLast = from + PIECE >= content.length;
      // Behind a tag: no character and no entity goes on there.
      const end = isLast ? content.length : content.lastIndexOf(GT, from + PIECE) + 1;
      if (end <= from) return false;
      if (isBare(content, from, end)) {
        from = end;
        continue;
      }
      const { text } = decodePart(content.subarray(from, end), part, 'utf-8');
      if (text.includes('<!')) return false;
      checkCharacters(text, part);
      from = end;
    }
    return true;
  } catch {
    return false;
  }
}

/** 1 for each byte that is nothing but itself: ASCII but for the signs that entities and declarations begin with. */
const bare = Uint8Array.from({ length: 256 }, (_, byte) =>
  (byte >= 32 && byte <= 126 && !'&!'.includes(String.fromCharCode(byte))) || [9, 10, 13].includes(byte)
    ? 1
    : 0,
);

/** True for what most cells are made of: nothing in it needs to be decoded. */
function isBare(bytes: Uint8Array, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (bare[bytes[at] ?? 0] === 0) return false;
  return true;
}

/** Of the new parts: one without a type before was let in, and stays as it was. */
function checkContentTypes(before: ZipArchive | null, after: ZipArchive, changes: ZipChanges): void {
  const entry = after.entry(CONTENT_TYPES);
  if (entry === undefined) throw failed(CONTENT_TYPES, 'not there');
  const { text } = decodePart(after.read(entry), CONTENT_TYPES);
  const types = new ContentTypes(new XmlPart(text, CONTENT_TYPES));
  for (const [name, content] of changes) {
    if (content === null || name === CONTENT_TYPES || before?.entry(name) !== undefined) continue;
    if (types.of(name) === undefined) throw failed(name, 'no content type');
  }
}

/** What pointed nowhere before may go on doing so; nothing else may. */
function checkRelationships(
  before: ZipArchive | null,
  after: ZipArchive,
  changed: ReadonlyMap<string, Uint8Array | null>,
): void {
  const removed = new Set([...changed].filter(([, content]) => content === null).map(([key]) => key));
  for (const entry of after.entries) {
    if (!/(^|\/)_rels\/[^/]*\.rels$/i.test(entry.name)) continue;
    if (!changed.has(entryKey(entry.name)) && removed.size === 0) continue;
    const old = before?.entry(entry.name) === undefined ? [] : dangling(before, entry.name);
    for (const target of dangling(after, entry.name)) {
      if (!old.includes(target)) throw failed(entry.name, `points to ${target}, which is not there`);
    }
  }
}

function dangling(archive: ZipArchive, part: string): readonly string[] {
  const entry = archive.entry(part);
  if (entry === undefined) return [];
  const xml = new XmlPart(decodePart(archive.read(entry), part).text, part);
  const source = part.replace(/_rels\/([^/]*)\.rels$/i, '$1');
  return new Relationships(xml, part, source)
    .list()
    .filter(({ external, target }) => !external && target !== '' && partEntry(archive, target) === undefined)
    .map(({ target }) => target);
}

function failed(part: string, why: string): WorkbookProblem {
  return new WorkbookProblem('self-check-failed', { part, why });
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
