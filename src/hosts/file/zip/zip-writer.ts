/**
 * Writes a zip. Entries nobody touched are copied as the compressed bytes they are, in the same order, with the same
 * names and times; changed and new ones are deflated. Nothing depends on the clock, so the same input gives the same
 * bytes.
 */
import { WorkbookProblem } from '../../../workbook/problem';
import type { Codec } from './codec';
import { entryKey } from './zip';
import type { ZipArchive, ZipEntry } from './zip';

/** New content by entry name, or null for an entry to leave out. New names follow in the map's order. */
export type ZipChanges = ReadonlyMap<string, Uint8Array | null>;

interface Written {
  readonly nameBytes: Uint8Array;
  readonly versionMadeBy: number;
  readonly versionNeeded: number;
  readonly flags: number;
  readonly method: number;
  readonly dosTime: number;
  readonly dosDate: number;
  readonly crc32: number;
  readonly data: Uint8Array;
  readonly size: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  readonly extra: Uint8Array;
  readonly comment: Uint8Array;
}

const UTF_8 = 0x0800;
const DATA_DESCRIPTOR = 0x0008;
const FIRST_DAY = 0x0021; // 1980-01-01, the first date a zip can say
const LARGEST = 0xffffffff;
const NOTHING = new Uint8Array(0);

/**
 * @param archive what is copied from, or null for a new zip.
 * @throws WorkbookProblem `write-failed` when it would pass the 4 GiB or 65,535 entries of a plain zip.
 * @example writeZip(archive, new Map([['xl/workbook.xml', bytes]]), nodeCodec)
 */
export function writeZip(archive: ZipArchive | null, changes: ZipChanges, codec: Codec): Uint8Array {
  const changed = new Map(
    [...changes].map(([name, content]) => [entryKey(name), { name, content }] as const),
  );
  const entries: Written[] = [];
  for (const entry of archive?.entries ?? []) {
    const change = changed.get(entryKey(entry.name));
    changed.delete(entryKey(entry.name));
    if (change === undefined) entries.push(copied(entry, archive?.raw(entry) ?? NOTHING));
    else if (change.content !== null) entries.push(deflated(change.content, codec, entry));
  }
  for (const { name, content } of changed.values()) {
    if (content !== null) entries.push(deflated(content, codec, null, name));
  }
  return assemble(entries);
}

function copied(entry: ZipEntry, data: Uint8Array): Written {
  return {
    ...entry,
    flags: entry.flags & ~DATA_DESCRIPTOR,
    versionNeeded: Math.min(entry.versionNeeded, 20),
    extra: keptExtra(entry.extra),
    data,
  };
}

function deflated(content: Uint8Array, codec: Codec, old: ZipEntry | null, name = ''): Written {
  const packed = codec.deflate(content);
  const smaller = packed.length < content.length;
  return {
    nameBytes: old?.nameBytes ?? new TextEncoder().encode(name),
    versionMadeBy: old?.versionMadeBy ?? 20,
    versionNeeded: 20,
    flags: old === null ? (isAscii(name) ? 0 : UTF_8) : old.flags & UTF_8,
    method: smaller ? 8 : 0,
    dosTime: old?.dosTime ?? 0,
    dosDate: old?.dosDate ?? FIRST_DAY,
    crc32: codec.crc32(content),
    data: smaller ? packed : content,
    size: content.length,
    internalAttributes: old?.internalAttributes ?? 0,
    externalAttributes: old?.externalAttributes ?? 0,
    extra: NOTHING,
    comment: old?.comment ?? NOTHING,
  };
}

function assemble(entries: readonly Written[]): Uint8Array {
  const bodies = entries.reduce((sum, one) => sum + 30 + one.nameBytes.length + one.data.length, 0);
  const directory = entries.reduce(
    (sum, one) => sum + 46 + one.nameBytes.length + one.extra.length + one.comment.length,
    0,
  );
  const total = bodies + directory + 22;
  if (total > LARGEST || entries.length >= 0xffff)
    throw new WorkbookProblem('write-failed', { limit: LARGEST });
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const one of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    shared(view, at + 4, one);
    view.setUint16(at + 28, 0, true);
    bytes.set(one.nameBytes, at + 30);
    bytes.set(one.data, at + 30 + one.nameBytes.length);
    at += 30 + one.nameBytes.length + one.data.length;
  }
  for (const [index, one] of entries.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, one.versionMadeBy, true);
    shared(view, at + 6, one);
    view.setUint16(at + 30, one.extra.length, true);
    view.setUint16(at + 32, one.comment.length, true);
    view.setUint16(at + 36, one.internalAttributes, true);
    view.setUint32(at + 38, one.externalAttributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(one.nameBytes, at + 46);
    bytes.set(one.extra, at + 46 + one.nameBytes.length);
    bytes.set(one.comment, at + 46 + one.nameBytes.length + one.extra.length);
    at += 46 + one.nameBytes.length + one.extra.length + one.comment.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, directory, true);
  view.setUint32(at + 16, bodies, true);
  return bytes;
}

/** The fields a local header and the directory have in common, from "version needed" to the name's length. */
function shared(view: DataView, at: number, one: Written): void {
  view.setUint16(at, one.versionNeeded, true);
  view.setUint16(at + 2, one.flags, true);
  view.setUint16(at + 4, one.method, true);
  view.setUint16(at + 6, one.dosTime, true);
  view.setUint16(at + 8, one.dosDate, true);
  view.setUint32(at + 10, one.crc32, true);
  view.setUint32(at + 14, one.data.length, true);
  view.setUint32(at + 18, one.size, true);
  view.setUint16(at + 22, one.nameBytes.length, true);
}

/** Extra fields without the zip64 one, whose sizes we write plainly. */
function keptExtra(extra: Uint8Array): Uint8Array {
  const kept: number[] = [];
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length;) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (next > extra.length) break;
    if (view.getUint16(at, true) !== 1) kept.push(...extra.subarray(at, next));
    at = next;
  }
  return Uint8Array.from(kept);
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}
