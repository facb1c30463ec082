/**
 * The characters of XML, read and written: entities, line ends, a part's encoding. Spreadsheet strings (ST_Xstring) spell
 * what XML forbids as `_xHHHH_`; a text that happens to look like that is guarded, so that it reads back as it was.
 */
import { WorkbookProblem } from '../../../workbook/problem';

const ENTITY = /&(?:(amp|lt|gt|quot|apos)|#([0-9]{1,10})|#x([0-9a-fA-F]{1,8}));/y;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Entities and character references resolved, line ends made `\n`: `decodeEntities('R&amp;D', part)` is `'R&D'`.
 * @throws WorkbookProblem `damaged-xml` for an entity XML doesn't know of itself
 */
export function decodeEntities(text: string, part: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  let from = 0;
  let decoded = '';
  for (let at = lines.indexOf('&'); at >= 0; at = lines.indexOf('&', from)) {
    ENTITY.lastIndex = at;
    const match = ENTITY.exec(lines);
    const known = match === null ? undefined : character(match);
    if (match === null || known === undefined) {
      throw new WorkbookProblem('damaged-xml', {
        part,
        why: `unknown entity ${lines.slice(at, at + 12)}`,
      });
    }
    decoded += lines.slice(from, at) + known;
    from = at + match[0].length;
  }
  return from === 0 ? lines : decoded + lines.slice(from);
}

function character([, name, decimal, hexadecimal]: RegExpExecArray): string | undefined {
  if (name !== undefined) return NAMED[name];
  const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Spreadsheet text hides what XML can't hold: `decodeEscapes('a_x000D_b')` is `'a\rb'`, `'_x005F_x000D_'` is `'_x000D_'`. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_whole, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

/** A part's text with what it takes to make the same bytes of it again; a byte-order mark is its first character. */
export interface PartText {
  readonly text: string;
  readonly encoding: string;
}

/**
 * The text of an XML part: UTF-8, UTF-16, or what its declaration names.
 * @param encoding of bytes that are no whole part
 * @throws WorkbookProblem `damaged-xml` for bytes that are not the text they claim to be
 */
export function decodePart(bytes: Uint8Array, part: string, encoding = encodingOf(bytes)): PartText {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch (cause) {
    throw new WorkbookProblem('damaged-xml', { part, why: `not valid ${encoding}` }, { cause });
  }
}

const DECLARED = /^(\ufeff?\s*<\?xml[^>]*?encoding\s*=\s*)(["'])[\w.:-]+\2/;

/** The bytes of a part's text. What is neither UTF-8 nor UTF-16 becomes UTF-8, and its declaration says so. */
export function encodePart({ text, encoding }: PartText): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (!encoding.startsWith('utf-16')) {
    return new TextEncoder().encode(text.replace(DECLARED, '$1$2UTF-8$2'));
  }
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++)
    view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}

/** The part as UTF-8 without a byte-order mark, for whoever walks its bytes. @throws WorkbookProblem `damaged-xml` */
export function toUtf8(bytes: Uint8Array, part: string): Uint8Array {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  if (encodingOf(bytes) === 'utf-8') return bytes;
  return new TextEncoder().encode(decodePart(bytes, part).text.replace(/^\ufeff/, ''));
}

/** As TextDecoder calls it. */
export function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const named =
    /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1] ?? 'utf-8';
  return /^(utf-?8|us-ascii|ascii)$/i.test(named) ? 'utf-8' : named;
}

const NEEDS_CARE = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]|_x[0-9a-f]{4}_/i;
const ESCAPE_LIKE = /_(?=x[0-9a-f]{4}_)/gi;

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000d-\u001f\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A spreadsheet string as element content; carriage returns become `_x000D_`, as XML would turn them into line feeds.
 * @example cellText('a<b\u0001 _x0041_') // 'a&lt;b_x0001_ _x005F_x0041_'
 */
export function cellText(text: string): string {
  return NEEDS_CARE.test(text) ? entities(spelledOut(text)) : text;
}

/** A spreadsheet string as an attribute's value; white space an XML reader would fold is spelled out too. */
export function cellAttribute(text: string): string {
  return entities(spelledOut(text).replace(/[\t\n]/g, hex));
}

/** Other text (a title, a sheet's name): what XML forbids is left out. */
export function plainText(text: string): string {
  return entities(text.replace(FORBIDDEN, '').replace(LONE_SURROGATE, ''));
}

/** Other text as an attribute's value. @example plainAttribute('a "b"\nc') // 'a &quot;b&quot;&#10;c' */
export function plainAttribute(text: string): string {
  return plainText(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

function spelledOut(text: string): string {
  return text.replace(ESCAPE_LIKE, '_x005F_').replace(FORBIDDEN, hex).replace(LONE_SURROGATE, hex);
}

function hex(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

function entities(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
