/**
 * How the register knows its own texts again, wherever rows and columns were moved to: beside each row stands a mark
 * with a fingerprint of every text we wrote there. A text that no longer fits its fingerprint is a person's.
 */
export type MarkedText = 'source' | 'trigger' | 'finding' | 'suggestion';

/** Fingerprints of what we wrote; null where we wrote nothing that is ours to change. */
export type RowMarks = Readonly<Record<MarkedText, string | null>>;

const UNEVEN = /^\s|\s$|\s\s|[^\S ]/;
const PREFIX = 'copc:';
const ROW = /^copc:([0-9a-z]+|-)\.([0-9a-z]+|-)\.([0-9a-z]+|-)\.([0-9a-z]+|-)$/;
const LINE = /^copc:([0-9a-z]+)$/;

/** FNV-1a, 32 bits, in base 36: `fingerprint('Act')` is `'13woxt7'`. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** Sources are compared by it: another spacing or letter case is the same metric. */
export function sourceKey(source: string): string {
  const folded = source.toLowerCase();
  return UNEVEN.test(folded) ? folded.replace(/\s+/g, ' ').trim() : folded;
}

export function formatMarks({ source, trigger, finding, suggestion }: RowMarks): string {
  return PREFIX + [source, trigger, finding, suggestion].map((mark) => mark ?? '-').join('.');
}

/** Reads the mark of a row; null for any other text. */
export function parseMarks(text: string): RowMarks | null {
  const match = ROW.exec(text);
  if (match === null) return null;
  const [source = null, trigger = null, finding = null, suggestion = null] = match
    .slice(1)
    .map((mark) => (mark === '-' ? null : mark));
  return { source, trigger, finding, suggestion };
}

/** The mark of a line above the table. */
export function formatLineMark(text: string): string {
  return PREFIX + fingerprint(text);
}

export function isLineMark(text: string): boolean {
  return LINE.test(text);
}
