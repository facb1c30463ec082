/**
 * Reads the zip container of a workbook. Of our own, because it is small, synchronous and strict: the writer copies
 * untouched entries as the bytes they are, and nothing the file says about itself is trusted. Sizes, offsets and names
 * are checked before anything is inflated.
 */
import { WorkbookProblem } from '../../../workbook/problem';
import type { Codec } from './codec';
import { damaged, findDirectory, readDirectory } from './zip-directory';
import type { ZipEntry } from './zip-directory';

export type { ZipEntry } from './zip-directory';

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

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function bomb(what: string, limit: number): WorkbookProblem {
  return new WorkbookProblem('zip-bomb', { what, limit });
}
