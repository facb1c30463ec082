/**
 * Reads the zip container of a workbook. Of our own, because the writer copies untouched entries as the bytes they are,
 * and no library hands those out whole. Nothing the file says about itself is trusted: sizes, offsets and names are
 * checked before anything is inflated.
 */
import { WorkbookProblem } from '../../workbook/problem';
import type { Codec } from './codec';

export interface ZipEntry {
  readonly name: string;
  /** The name as the file spells it, for copying. */
  readonly nameBytes: Uint8Array;
  readonly versionMadeBy: number;
  readonly versionNeeded: number;
  /** 0 stored, 8 deflated; nothing else is let in. */
  readonly method: number;
  readonly flags: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly dosTime: number;
  readonly dosDate: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  readonly localHeaderOffset: number;
  /** The extra field of the central directory. */
  readonly extra: Uint8Array;
  readonly comment: Uint8Array;
}

export interface ZipArchive {
  /** In the order of the central directory, folders (`xl/`) too. */
  readonly entries: readonly ZipEntry[];
  /** By name; letter case, `\` for `/` and a leading `/` make no difference. */
  entry(name: string): ZipEntry | undefined;
  /** The compressed bytes as they are, a view on the file. */
  raw(entry: ZipEntry): Uint8Array;
  /** The content, inflated, its size and CRC checked. @throws WorkbookProblem `damaged-zip` */
  read(entry: ZipEntry): Uint8Array;
}

export interface ZipLimits {
  /** Inflated bytes of all entries together. */
  readonly totalSize: number;
  /** Inflated to compressed bytes of one entry, asked of entries larger than `ratioFloor` only. */
  readonly ratio: number;
  readonly ratioFloor: number;
  readonly entries: number;
}

export const defaultZipLimits: ZipLimits = {
  totalSize: 2 ** 30,
  ratio: 200,
  ratioFloor: 2 ** 20,
  entries: 65_535,
};

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** True when the bytes begin as a zip does. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && bytes[3] === bytes[2] + 1
  );
}

/**
 * Opens a zip held in memory; nothing is inflated yet.
 * @throws WorkbookProblem `damaged-zip` (cut off, overlapping or doubled entries, names that climb out of the archive,
 * unknown method), `zip-bomb` (limits), `encrypted` (zip password).
 * @example openZip(bytes, nodeCodec).entries.map((entry) => entry.name) // ['[Content_Types].xml', '_rels/.rels', …]
 */
export function openZip(bytes: Uint8Array, codec: Codec, limits: ZipLimits = defaultZipLimits): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > limits.entries) throw bomb('entries', limits.entries);
  const entries = readDirectory(bytes, view, directory);
  const byKey = new Map<string, ZipEntry>();
  let total = 0;
  for (const entry of entries) {
    checkEntry(entry, limits);
    total += entry.size;
    if (total > limits.totalSize) throw bomb('bytes', limits.totalSize);
    const key = entryKey(entry.name);
    if (byKey.has(key)) throw damaged('the same name twice', entry.name);
    byKey.set(key, entry);
  }
  const starts = locate(bytes, view, entries, directory.offset);
  const raw = (entry: ZipEntry): Uint8Array => {
    const start = starts.get(entry);
    if (start === undefined) throw new TypeError(`${entry.name} is not of this archive`);
    return bytes.subarray(start, start + entry.compressedSize);
  };
  return {
    entries,
    entry: (name) => byKey.get(entryKey(name)),
    raw,
    read: (entry) => inflate(entry, raw(entry), codec),
  };
}

/** How entry names are told apart: `entryKey('\\XL\\Workbook.xml')` is `'xl/workbook.xml'`. */
export function entryKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

interface Directory {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END || at + 22 + view.getUint16(at + 20, true) > view.byteLength)
      continue;
    const found = readEnd(view, at);
    if (found !== null) return found;
  }
  throw damaged('no end of directory');
}

function readEnd(view: DataView, at: number): Directory | null {
  let count = view.getUint16(at + 10, true);
  let size = view.getUint32(at + 12, true);
  let offset = view.getUint32(at + 16, true);
  let end = at;
  if (view.getUint16(at + 4, true) !== view.getUint16(at + 6, true)) return null;
  if (at >= 20 && view.getUint32(at - 20, true) === END_64_LOCATOR) {
    const at64 = bigAt(view, at - 12);
    if (at64 + 56 > at - 20 || view.getUint32(at64, true) !== END_64) return null;
    count = bigAt(view, at64 + 32);
    size = bigAt(view, at64 + 40);
    offset = bigAt(view, at64 + 48);
    end = at64;
  }
  return offset + size <= end && count * 46 <= size ? { offset, size, count } : null;
}

function readDirectory(bytes: Uint8Array, view: DataView, directory: Directory): ZipEntry[] {
  const entries: ZipEntry[] = [];
  const end = directory.offset + directory.size;
  let at = directory.offset;
  for (let n = 0; n < directory.count; n++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw damaged('broken directory');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > end) throw damaged('broken directory');
    const flags = view.getUint16(at + 8, true);
    const nameBytes = bytes.subarray(at + 46, nameEnd);
    const extra = bytes.subarray(nameEnd, extraEnd);
    entries.push({
      name: decodeName(nameBytes),
      nameBytes,
      versionMadeBy: view.getUint16(at + 4, true),
      versionNeeded: view.getUint16(at + 6, true),
      method: view.getUint16(at + 10, true),
      flags,
      dosTime: view.getUint16(at + 12, true),
      dosDate: view.getUint16(at + 14, true),
      crc32: view.getUint32(at + 16, true),
      ...sizes(view, at, extra),
      internalAttributes: view.getUint16(at + 36, true),
      externalAttributes: view.getUint32(at + 38, true),
      extra,
      comment: bytes.subarray(extraEnd, next),
    });
    at = next;
  }
  if (at !== end) throw damaged('broken directory');
  return entries;
}

/** Sizes and offset; where the 32-bit field is full, from the zip64 extra field, in its fixed order. */
function sizes(view: DataView, at: number, extra: Uint8Array) {
  let size = view.getUint32(at + 24, true);
  let compressedSize = view.getUint32(at + 20, true);
  let localHeaderOffset = view.getUint32(at + 42, true);
  const big = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let field = 0; field + 4 <= extra.length; field += 4 + big.getUint16(field + 2, true)) {
    if (big.getUint16(field, true) !== 1) continue;
    const fieldEnd = Math.min(extra.length, field + 4 + big.getUint16(field + 2, true));
    let value = field + 4;
    const next = (narrow: number): number => {
      if (narrow !== 0xffffffff) return narrow;
      if (value + 8 > fieldEnd) throw damaged('broken directory');
      value += 8;
      return bigAt(big, value - 8);
    };
    size = next(size);
    compressedSize = next(compressedSize);
    localHeaderOffset = next(localHeaderOffset);
    break;
  }
  return { size, compressedSize, localHeaderOffset };
}

function checkEntry(entry: ZipEntry, limits: ZipLimits): void {
  if (entry.name.includes('\0') || entryKey(entry.name).split('/').includes('..')) {
    throw damaged('a name that leaves the archive', entry.name);
  }
  if ((entry.flags & 0x2041) !== 0) throw new WorkbookProblem('encrypted', { part: entry.name });
  if (entry.method !== 0 && entry.method !== 8)
    throw damaged(`compression method ${entry.method}`, entry.name);
  if (entry.method === 0 && entry.size !== entry.compressedSize) throw damaged('sizes disagree', entry.name);
  if (entry.size > limits.ratioFloor && entry.size > entry.compressedSize * limits.ratio) {
    throw new WorkbookProblem('zip-bomb', { part: entry.name, what: 'ratio', limit: limits.ratio });
  }
}

/** Where each entry's data begins; the local headers must agree with the directory and no two entries may overlap. */
function locate(bytes: Uint8Array, view: DataView, entries: readonly ZipEntry[], directoryOffset: number) {
  const starts = new Map<ZipEntry, number>();
  let free = 0;
  for (const entry of [...entries].sort((a, b) => a.localHeaderOffset - b.localHeaderOffset)) {
    const at = entry.localHeaderOffset;
    if (at + 30 > directoryOffset || view.getUint32(at, true) !== LOCAL) throw damaged('cut off', entry.name);
    const nameEnd = at + 30 + view.getUint16(at + 26, true);
    const start = nameEnd + view.getUint16(at + 28, true);
    if (at < free) throw damaged('overlapping entries', entry.name);
    if (start + entry.compressedSize > directoryOffset) throw damaged('cut off', entry.name);
    if (!same(bytes.subarray(at + 30, nameEnd), entry.nameBytes)) throw damaged('names disagree', entry.name);
    free = start + entry.compressedSize;
    starts.set(entry, start);
  }
  return starts;
}

function inflate(entry: ZipEntry, raw: Uint8Array, codec: Codec): Uint8Array {
  let content = raw;
  if (entry.method === 8) {
    try {
      content = codec.inflate(raw, entry.size);
    } catch (cause) {
      throw new WorkbookProblem(
        'damaged-zip',
        { part: entry.name, why: 'content does not inflate' },
        { cause },
      );
    }
  }
  if (content.length !== entry.size) throw damaged('sizes disagree', entry.name);
  if (codec.crc32(content) !== entry.crc32) throw damaged('checksum does not match', entry.name);
  return content;
}

function bigAt(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged('broken directory');
  return Number(value);
}

// Zip says: UTF-8 by flag, else code page 437. Many writers use UTF-8 without the flag, and part names are ASCII anyway.
function decodeName(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return text.includes('\ufffd') ? new TextDecoder('latin1').decode(bytes) : text;
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function damaged(why: string, part?: string): WorkbookProblem {
  return new WorkbookProblem('damaged-zip', part === undefined ? { why } : { why, part });
}

function bomb(what: string, limit: number): WorkbookProblem {
  return new WorkbookProblem('zip-bomb', { what, limit });
}
