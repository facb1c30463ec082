/** The characters of XML: entities, line ends, encodings, and the `_x000D_` escapes of spreadsheet text. */
import { WorkbookProblem } from '../../../workbook/problem';

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Entities and character references resolved, line ends made `\n`: `decodeEntities('R&amp;D', part)` is `'R&D'`.
 * @throws WorkbookProblem `damaged-xml` for an entity XML doesn't know of itself
 */
export function decodeEntities(text: string, part: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  return lines.replace(/&([^;&<]*);?/g, (whole, name: string) => {
    const known = whole.endsWith(';') ? (NAMED[name] ?? numbered(name)) : undefined;
    if (known === undefined)
      throw new WorkbookProblem('damaged-xml', { part, why: `unknown entity ${whole}` });
    return known;
  });
}

/** Spreadsheet text hides what XML can't hold: `decodeEscapes('a_x000D_b')` is `'a\rb'`, `'_x005F_x000D_'` is `'_x000D_'`. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_whole, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

/**
 * The bytes of an XML part as UTF-8 without a byte-order mark; UTF-16 and what the XML declaration names are converted.
 * @throws WorkbookProblem `damaged-xml` when the bytes are not text in that encoding
 */
export function toUtf8(bytes: Uint8Array, part: string): Uint8Array {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') return bytes;
  return new TextEncoder().encode(decodeStrictly(bytes, encoding, part));
}

/** The text of an XML part, whatever its encoding. @throws WorkbookProblem `damaged-xml` */
export function toText(bytes: Uint8Array, part: string): string {
  return decodeStrictly(bytes, encodingOf(bytes), part);
}

function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const named =
    /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1] ?? 'utf-8';
  return /^(utf-?8|us-ascii|ascii)$/i.test(named) ? 'utf-8' : named;
}

function decodeStrictly(bytes: Uint8Array, encoding: string, part: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new WorkbookProblem('damaged-xml', { part, why: `not valid ${encoding}` }, { cause });
  }
}

function numbered(name: string): string | undefined {
  const match = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(name);
  if (match === null) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : parseInt(match[1], 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
