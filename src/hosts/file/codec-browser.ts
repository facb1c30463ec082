/** The codec for a browser: fflate, no Node. */
import { deflateSync, inflateSync } from 'fflate';
import { crc32ByTable } from './codec';
import type { Codec } from './codec';

export const browserCodec: Codec = {
  inflate(bytes, expectedSize) {
    // One byte of room more than expected: fflate drops silently what doesn't fit, so a filled spare byte is the sign.
    const out = inflateSync(bytes, { out: new Uint8Array(expectedSize + 1) });
    if (out.length > expectedSize) throw new RangeError(`more than ${expectedSize} bytes`);
    return out;
  },
  deflate: (bytes) => deflateSync(bytes, { level: 6 }),
  crc32: crc32ByTable,
};
