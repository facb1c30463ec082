/**
 * Text on its way into XML. Spreadsheet strings (ST_Xstring) spell characters XML forbids as `_xHHHH_`; a text that
 * happens to look like that is guarded, so that it reads back as it was.
 */

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
