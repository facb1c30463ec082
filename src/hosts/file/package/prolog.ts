/**
 * Finds a document type declaration, which no honest workbook has, before anything parses the part: what stands before
 * the root element is all that has to be looked at.
 */
export type Prolog = 'clean' | 'dtd' | 'unfinished';

/**
 * Looks at the beginning of an XML part. `unfinished`: the root element wasn't reached, more bytes are needed.
 * @example prologOf(new TextEncoder().encode('<?xml version="1.0"?><!DOCTYPE a [')) // 'dtd'
 */
export function prologOf(bytes: Uint8Array): Prolog {
  const text = asText(bytes);
  let at = 0;
  for (;;) {
    while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
    if (at + 9 > text.length && !/^<[^!?]/.test(text.slice(at))) return 'unfinished';
    if (text.startsWith('<?', at)) at = past(text, '?>', at);
    else if (text.startsWith('<!--', at)) at = past(text, '-->', at + 4);
    else return text.startsWith('<!', at) ? 'dtd' : 'clean';
    if (at < 0) return 'unfinished';
  }
}

// Markup is ASCII in every encoding a part may have, so one byte or one UTF-16 unit a character is enough.
function asText(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return new TextDecoder('utf-16le').decode(bytes);
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return new TextDecoder('utf-16be').decode(bytes);
  const start = a === 0xef && b === 0xbb ? 3 : 0;
  return new TextDecoder('latin1').decode(bytes.subarray(start));
}

function past(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  return end < 0 ? -1 : end + mark.length;
}
