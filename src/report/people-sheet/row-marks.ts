/**
 * How a sheet people write in knows its own texts again, wherever rows and columns were moved to: beside each row stands
 * a mark with a fingerprint of every text we wrote there. A text that no longer fits its fingerprint is a person's.
 */

/** Fingerprints of what we wrote; null where we wrote nothing that is ours to change. */
export type RowMarks<Marked extends string> = Readonly<Record<Marked, string | null>>;

const PREFIX = 'copc:';
const ROW = /^copc:((?:[0-9a-z]+|-)(?:\.(?:[0-9a-z]+|-))+)$/;
const LINE = /^copc:([0-9a-z]+)$/;

/** FNV-1a, 32 bits, in base 36: `fingerprint('Act')` is `'13woxt7'`. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** `formatRowMarks(['trigger', 'finding'], { trigger: 'ab', finding: null })` is `'copc:ab.-'`. */
export function formatRowMarks<Marked extends string>(
  names: readonly Marked[],
  marks: RowMarks<Marked>,
): string {
  return PREFIX + names.map((name) => marks[name] ?? '-').join('.');
}

/** Reads the mark of a row; null for any other text. */
export function parseRowMarks<Marked extends string>(
  names: readonly Marked[],
  text: string,
): RowMarks<Marked> | null {
  const found = parseMarkParts(text);
  if (found?.length !== names.length) return null;
  const marks = names.map((name, at) => [name, found[at] === '-' ? null : found[at]] as const);
  return Object.fromEntries(marks) as RowMarks<Marked>;
}

/** The parts of a row's mark, of any length; null for another text: `parseMarkParts('copc:ab.-')` is `['ab', '-']`. */
export function parseMarkParts(text: string): readonly string[] | null {
  return ROW.exec(text)?.[1]?.split('.') ?? null;
}

/** The mark of a line above the table. */
export function formatLineMark(text: string): string {
  return PREFIX + fingerprint(text);
}

export function isLineMark(text: string): boolean {
  return LINE.test(text);
}
