/**
 * The one seam between the file host and a compression library, so that the same host runs in Node (zlib, node.ts)
 * and in a browser (fflate, codec-browser.ts).
 */
export interface Codec {
  /**
   * Raw deflate data → the bytes it holds. Never gives or keeps more than `expectedSize` bytes, whatever the data says.
   * @throws when the data is damaged, ends early or holds more than `expectedSize` bytes.
   */
  inflate(bytes: Uint8Array, expectedSize: number): Uint8Array;
  /** What the first bytes of raw deflate data hold, as far as they go; empty when they are damaged. */
  inflateStart(bytes: Uint8Array): Uint8Array;
  /** Bytes → raw deflate data. */
  deflate(bytes: Uint8Array): Uint8Array;
  /** The CRC-32 of the zip format, as an unsigned number: of the letters `123456789` it is 0xCBF43926. */
  crc32(bytes: Uint8Array): number;
}

/** CRC-32 by table, eight bytes a step: for where the platform has none of its own. */
export function crc32ByTable(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables();
  let crc = 0xffffffff;
  let at = 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const last = bytes.length - 8; at <= last; at += 8) {
    const low = crc ^ view.getUint32(at, true);
    const high = view.getUint32(at + 4, true);
    crc =
      pick(t7, low) ^
      pick(t6, low >>> 8) ^
      pick(t5, low >>> 16) ^
      pick(t4, low >>> 24) ^
      pick(t3, high) ^
      pick(t2, high >>> 8) ^
      pick(t1, high >>> 16) ^
      pick(t0, high >>> 24);
  }
  for (; at < bytes.length; at++) crc = pick(t0, crc ^ (bytes[at] ?? 0)) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

type Tables = readonly [
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
];

let made: Tables | null = null;

function tables(): Tables {
  if (made !== null) return made;
  const t0 = new Uint32Array(256);
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    t0[n] = c;
  }
  const next = (before: Uint32Array) => before.map((c) => (t0[c & 255] ?? 0) ^ (c >>> 8));
  const t1 = next(t0);
  const t2 = next(t1);
  const t3 = next(t2);
  const t4 = next(t3);
  const t5 = next(t4);
  const t6 = next(t5);
  const t7 = next(t6);
  made = [t0, t1, t2, t3, t4, t5, t6, t7];
  return made;
}

function pick(table: Uint32Array, value: number): number {
  return table[value & 255] ?? 0;
}
