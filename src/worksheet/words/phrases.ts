/**
 * Finding the phrases of a vocabulary in a text on word boundaries, whatever the spacing: `call back` and `callback`,
 * `C-SAT` and `CSAT` are one phrase, `Casa` does not hold `ASA`.
 */
import { isChinese, normalise, wordsOf } from './normalise';

export type PhraseIndex<T> = ReadonlyMap<string, T>;

export interface PhraseMatch<T> {
  /** First word and the word after the last one. */
  readonly start: number;
  readonly end: number;
  /** Length of the phrase in characters, spaces left out. */
  readonly length: number;
  readonly value: T;
}

const MOST_WORDS = 40;
const LONGEST_PHRASE = 12;
/** Shorter phrases must be one word: `a sa` is not `ASA`, though `T2 B` is `T2B`. */
const SHORTEST_SPLIT = 4;

/** Index of phrases; the first value given for a phrase stays. */
export function phraseIndex<T>(entries: Iterable<readonly [string, T]>): PhraseIndex<T> {
  const index = new Map<string, T>();
  for (const [phrase, value] of entries) {
    const key = wordsOf(normalise(phrase)).join('');
    if (key !== '' && !index.has(key)) index.set(key, value);
  }
  return index;
}

/** Signs by themselves, with spaces between them: `signsOf([['pass', '1 ✓']]).get('✓')` is `'pass'`. */
export function signsOf<T>(meanings: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(
    meanings.flatMap(([meaning, signs]) => signs.split(' ').map((sign) => [sign, meaning] as const)),
  );
}

/** The value of a text that is a phrase as a whole. */
export function wholePhrase<T>(normalised: string, index: PhraseIndex<T>): T | undefined {
  return index.get(wordsOf(normalised).join(''));
}

/** Every phrase found, longest at each start. */
export function phrasesIn<T>(words: readonly string[], index: PhraseIndex<T>): PhraseMatch<T>[] {
  const matches: PhraseMatch<T>[] = [];
  for (let start = 0; start < Math.min(words.length, MOST_WORDS); start++) {
    const match = longestFrom(words, start, index);
    if (match !== null) matches.push(match);
  }
  return matches;
}

/** Reads the words from left to right, longest phrase first; `rest` are the words in no phrase. */
export function coverage<T>(
  words: readonly string[],
  index: PhraseIndex<T>,
): { matches: PhraseMatch<T>[]; rest: string[] } {
  const matches: PhraseMatch<T>[] = [];
  const rest: string[] = words.slice(MOST_WORDS);
  for (let at = 0; at < Math.min(words.length, MOST_WORDS);) {
    const match = longestFrom(words, at, index);
    if (match === null) {
      rest.push(words[at] ?? '');
      at++;
    } else {
      matches.push(match);
      at = match.end;
    }
  }
  return { matches, rest };
}

function longestFrom<T>(
  words: readonly string[],
  start: number,
  index: PhraseIndex<T>,
): PhraseMatch<T> | null {
  for (let end = Math.min(words.length, start + LONGEST_PHRASE); end > start; end--) {
    const key = words.slice(start, end).join('');
    if (end - start > 1 && key.length < SHORTEST_SPLIT && !/\d/.test(key) && !isChinese(key)) continue;
    const value = index.get(key);
    if (value !== undefined) return { start, end, length: key.length, value };
  }
  return null;
}
