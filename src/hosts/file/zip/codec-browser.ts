/** The codec for a browser: fflate, no Node. */
import { Inflate, deflateSync, inflateSync } from 'fflate';
import { crc32ByTable } from './codec';
import type { Codec } from './codec';

export const browserCodec: Codec = {
  inflate(bytes, expectedSize) {
    // One byte of room more than expected: fflate drops silently what doesn't fit, so a filled spare byte is the sign.
    const out = inflateSync(bytes, { out: new Uint8Array(expectedSize + 1) });
    if (out.length > expectedSize) throw new RangeError(`more than ${expectedSize} bytes`);
    return out;
  },
  inflateStart(bytes) {
    const pieces: Uint8Array[] = [];
    try {
      new Inflate((piece) => pieces.push(piece)).push(bytes, false);
    } catch {
      return new Uint8Array(0);
    }
    return pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : joined(pieces);
  },
  deflate: (bytes) => deflateSync(bytes, { level: 6 }),
  crc32: crc32ByTable,
};

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
