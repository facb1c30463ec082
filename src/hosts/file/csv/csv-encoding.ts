/** Which encoding a CSV file is in, by its own bytes, and its text. */

export type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';

/**
 * A byte-order mark decides; else UTF-16 by its zero bytes; else UTF-8 when valid; else Chinese when the bytes come in
 * its pairs; else Windows Western, which any bytes are. Null: these bytes are no text at all.
 * @example detectEncoding(Uint8Array.of(0x41, 0xf1, 0x6f)) // 'windows-1252' ("Año")
 */
export function detectEncoding(bytes: Uint8Array): CsvEncoding | null {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const wide = wideEncoding(bytes);
  if (wide !== null) return wide;
  if (bytes.includes(0)) return null;
  if (decodes(bytes, 'utf-8')) return 'utf-8';
  if (comesInPairs(bytes) && decodes(bytes, 'gb18030')) return 'gb18030';
  return isBinary(bytes) ? null : 'windows-1252';
}

/** The text without byte-order mark. @throws TypeError when the bytes are not valid in that encoding */
export function decodeCsv(bytes: Uint8Array, encoding: CsvEncoding): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

function decodes(bytes: Uint8Array, encoding: CsvEncoding): boolean {
  try {
    decodeCsv(bytes, encoding);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without a mark: text of mostly ASCII has a zero in every second byte, always on the same side. */
function wideEncoding(bytes: Uint8Array): CsvEncoding | null {
  const sample = bytes.subarray(0, Math.min(bytes.length & ~1, 4096));
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 === 1 || sample.length < 4) return null;
  if (even === 0 && odd > sample.length / 4) return 'utf-16le';
  if (odd === 0 && even > sample.length / 4) return 'utf-16be';
  return null;
}

/** Chinese text has its high bytes in runs of even length; accented letters of the West stand alone among ASCII. */
function comesInPairs(bytes: Uint8Array): boolean {
  let high = 0;
  let paired = 0;
  let run = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if ((bytes[at] ?? 0) > 0x80) {
      run++;
    } else {
      high += run;
      if (run % 2 === 0) paired += run;
      run = 0;
    }
  }
  return paired > 0.8 * high;
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  let control = 0;
  for (const byte of sample) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) control++;
  return control > sample.length / 100;
}
