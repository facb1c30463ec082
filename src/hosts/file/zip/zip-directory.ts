/** The central directory of a zip: what it says of its entries, in 32 or 64 bits, each number checked to be inside. */
import { WorkbookProblem } from '../../../workbook/problem';

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;

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

export interface Directory {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
}

/** The end record is searched from the back. @throws WorkbookProblem `damaged-zip` when there is none that fits */
export function findDirectory(view: DataView): Directory {
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

/** The entries in their order. @throws WorkbookProblem `damaged-zip` */
export function readDirectory(bytes: Uint8Array, view: DataView, directory: Directory): ZipEntry[] {
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

/** A zip that contradicts itself, and where. */
export function damaged(why: string, part?: string): WorkbookProblem {
  return new WorkbookProblem('damaged-zip', part === undefined ? { why } : { why, part });
}
