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
  const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  return encoding === 'windows-1252' ? withWesternSigns(text) : text;
}

/** What Windows has in the places of the control characters 0x80–0x9F: €, dashes and curly quotes. */
const WESTERN_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some Node versions decode Windows-1252 as Latin-1. @example withWesternSigns('80\u009690') // '80–90' */
function withWesternSigns(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => WESTERN_SIGNS.charAt(sign.charCodeAt(0) - 0x80));
}

function decodes(bytes: Uint8Array, encoding: CsvEncoding): boolean {
  try {
    decodeCsv(bytes, encoding);
    return true;
  } catch {
    return false;
  }
}

/**
 * UTF-16 without a mark: digits, separators and ASCII have a zero in every second byte, always on the same side, even
 * where most of the text is Chinese.
 */
function wideEncoding(bytes: Uint8Array): CsvEncoding | null {
  const sample = bytes.subarray(0, Math.min(bytes.length & ~1, 4096));
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 === 1 || sample.length < 4) return null;
  const encoding = even === 0 && odd > 0 ? 'utf-16le' : odd === 0 && even > 0 ? 'utf-16be' : null;
  if (encoding === null || Math.max(even, odd) < sample.length / 20 || !decodes(sample, encoding))
    return null;
  return CONTROL.test(decodeCsv(sample, encoding)) ? null : encoding;
}

const CONTROL = /(?![\t-\r])[\p{Cc}\ufffe\uffff]/u;

/**
 * Chinese text has its high bytes in runs of even length, and stands apart from letters; accented letters of the West
 * stand alone among ASCII, and where two of them meet ("OPERAÇÃO", "forsøøk") they stand between letters.
 */
function comesInPairs(bytes: Uint8Array): boolean {
  let high = 0;
  let paired = 0;
  let pairs = 0;
  let inWords = 0;
  let run = 0;
  for (let at = 0; at <= bytes.length; at++) {
    // Four bytes: signs that Chinese letters have no pair for, such as a space that doesn't break.
    if (run % 2 === 0 && isFour(bytes, at)) {
      high += 2;
      paired += 2;
      at += 3;
      continue;
    }
    if ((bytes[at] ?? 0) > 0x80) {
      run++;
      continue;
    }
    high += run;
    if (run > 0 && run % 2 === 0) {
      paired += run;
      pairs++;
      if (run === 2 && isLetter(bytes[at - 3]) && isLetter(bytes[at])) inWords++;
    }
    run = 0;
  }
  return paired > 0.8 * high && inWords <= 0.1 * pairs;
}

/** High byte, digit, high byte, digit. */
function isFour(bytes: Uint8Array, at: number): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
  return a > 0x80 && c > 0x80 && isDigit(b) && isDigit(d);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  let control = 0;
  for (const byte of sample) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) control++;
  return control > sample.length / 100;
}
