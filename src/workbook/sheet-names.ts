/** Sheet names Excel takes: at most 31 characters, none of `[]:*?/\`, no quote at an end, unique, never "History". */

const LONGEST = 31;

/**
 * @param taken names in use; letter case makes no difference.
 * @example fitSheetName('A/B', ['a b']) // 'A B (2)'
 */
export function fitSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  used.add('history');
  const plain = trimmed(wanted.replace(/[[\]:*?/\\\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ')) || 'Sheet';
  const base = trimmed(cut(plain, LONGEST)) || 'Sheet';
  let name = base;
  for (let number = 2; used.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    name = cut(base, LONGEST - suffix.length).trimEnd() + suffix;
  }
  return name;
}

function trimmed(name: string): string {
  return name.replace(/^['\s]+|['\s]+$/g, '');
}

/** The first characters, never half of a surrogate pair. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const code = text.charCodeAt(length - 1);
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? length - 1 : length);
}
