/** Builds small zips for the tests: texts in, bytes out, and ways to spoil them. */
import { deflateSync, strToU8, zipSync } from 'fflate';
import { crc32ByTable } from '../../../src/hosts/file/zip/codec';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export function zipOf(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const files = Object.entries(parts).map(([name, text]) => [
    name,
    typeof text === 'string' ? strToU8(text) : text,
  ]);
  return zipSync(Object.fromEntries(files), { level, mtime: '2024-01-15T00:00:00' });
}

/** A copy with bytes changed: `patched(bytes, (view) => view.setUint16(8, 1, true))`. */
export function patched(bytes: Uint8Array, change: (view: DataView, copy: Uint8Array) => void): Uint8Array {
  const copy = Uint8Array.from(bytes);
  change(new DataView(copy.buffer), copy);
  return copy;
}

/** Where a four-byte signature stands for the n-th time. */
export function findSignature(bytes: Uint8Array, signature: number, nth = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = nth;
  for (let at = 0; at + 4 <= bytes.length; at++) {
    if (view.getUint32(at, true) === signature && left-- === 0) return at;
  }
  throw new RangeError('signature not found');
}

export const CENTRAL = 0x02014b50;
export const LOCAL = 0x04034b50;
export const END = 0x06054b50;

/** One entry as a streaming writer leaves it: sizes in a data descriptor, and every size and offset in zip64 fields. */
export function streamedZip64(name: string, text: string): Uint8Array {
  const content = strToU8(text);
  const packed = deflateSync(content);
  const crc = crc32ByTable(content);
  const local = [
    ...u32(LOCAL),
    ...u16(45, 8, 8, 0, 0),
    ...u32(0, 0, 0),
    ...u16(name.length, 0),
    ...strToU8(name),
  ];
  const descriptor = [...u32(0x08074b50, crc), ...u64(packed.length, content.length)];
  const extra = [...u16(1, 24), ...u64(content.length, packed.length, 0)];
  const central = [
    ...[...u32(CENTRAL), ...u16(45, 45, 8, 8, 0, 0), ...u32(crc, 0xffffffff, 0xffffffff)],
    ...[...u16(name.length, extra.length, 0, 0, 0), ...u32(0, 0xffffffff), ...strToU8(name), ...extra],
  ];
  const at = local.length + packed.length + descriptor.length;
  const end64 = [
    ...[...u32(0x06064b50), ...u64(44), ...u16(45, 45), ...u32(0, 0)],
    ...u64(1, 1, central.length, at),
  ];
  const locator = [...u32(0x07064b50, 0), ...u64(at + central.length), ...u32(1)];
  const end = [...u32(END), ...u16(0, 0, 0xffff, 0xffff), ...u32(0xffffffff, 0xffffffff), ...u16(0)];
  return Uint8Array.from([...local, ...packed, ...descriptor, ...central, ...end64, ...locator, ...end]);
}

const u16 = (...values: readonly number[]): number[] => values.flatMap((v) => [v & 255, (v >>> 8) & 255]);
const u32 = (...values: readonly number[]): number[] => values.flatMap((v) => u16(v & 0xffff, v >>> 16));
const u64 = (...values: readonly number[]): number[] => values.flatMap((v) => u32(v, 0));
