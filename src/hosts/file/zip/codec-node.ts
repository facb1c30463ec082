/** The codec for Node: zlib. */
import * as zlib from 'node:zlib';
import { crc32ByTable } from './codec';
import type { Codec } from './codec';

// zlib.crc32 came with Node 20.15 and 22.2.
const native: unknown = Reflect.get(zlib, 'crc32');

const SMALLEST_PIECE = 2 ** 10;
const LARGEST_PIECE = 2 ** 23;

export const nodeCodec: Codec = {
  inflate(bytes, expectedSize) {
    // In one piece, with a byte of room so that zlib sees the end: by default it comes in pieces of 16 KB, put together.
    const chunkSize = Math.max(64, expectedSize + 1);
    const out = zlib.inflateRawSync(bytes, { maxOutputLength: Math.max(1, expectedSize), chunkSize });
    if (out.length > expectedSize) throw new RangeError(`more than ${expectedSize} bytes`);
    return new Uint8Array(out.buffer, out.byteOffset, out.length);
  },
  inflateStart(bytes) {
    try {
      return zlib.inflateRawSync(bytes, { finishFlush: zlib.constants.Z_SYNC_FLUSH });
    } catch {
      return new Uint8Array(0);
    }
  },
  deflate(bytes) {
    const chunkSize = Math.min(LARGEST_PIECE, Math.max(SMALLEST_PIECE, bytes.length >> 2));
    const out = zlib.deflateRawSync(bytes, { level: 4, chunkSize });
    return new Uint8Array(out.buffer, out.byteOffset, out.length);
  },
  crc32:
    typeof native === 'function' ? (bytes) => Number(Reflect.apply(native, zlib, [bytes])) : crc32ByTable,
};
