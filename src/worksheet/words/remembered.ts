/** Questions about words with a memory of their answers: a list asks for the same ones a hundred thousand times. */
import type { SheetLanguage } from '../vocabulary/types';

/** A question whose answers are remembered. */
export interface Remembered<K, V> {
  (key: K): V;
  /** How many answers are remembered. */
  readonly size: () => number;
}

const LONG_NUMBER = /\d{3}/;
const YEAR = /^(?:19|20)\d\d$/;
const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 200;

/** `ask` with a memory of bounded size. */
export function remembered<K, V>(ask: (key: K) => V): Remembered<K, V> {
  const memory = new Map<K, { readonly value: V }>();
  const answer = (key: K): V => {
    if (typeof key === 'string' && key.length > LONGEST_REMEMBERED) return ask(key);
    const before = memory.get(key);
    if (before !== undefined) return before.value;
    const value = ask(key);
    if (memory.size < MOST_REMEMBERED) memory.set(key, { value });
    return value;
  };
  return Object.assign(answer, { size: () => memory.size });
}

/**
 * As `remembered`, for questions to which long numbers in the text make no difference: "Site 1204" and "Site 1377" are
 * one. Short ones stay ("top 2 box").
 */
export function rememberedByShape<V>(ask: (text: string) => V): Remembered<string, V> {
  const answer = remembered(ask);
  return Object.assign((text: string): V => answer(shapeOf(text)), { size: answer.size });
}

/** Several questions are asked about a label, one right after the other. */
let last = { text: '', shape: '' };

function shapeOf(text: string): string {
  if (text === last.text) return last.shape;
  const isLong = text.length <= LONGEST_REMEMBERED && LONG_NUMBER.test(text);
  const shape = isLong ? text.replace(/\d{3,}/g, (digits) => (YEAR.test(digits) ? digits : '000')) : text;
  last = { text, shape };
  return shape;
}

/** With more answers than these, a memory was of one large sheet and goes with it. */
const MOST_SHARED = 2000;
/** So many sets of languages are remembered at once. */
const MOST_SETS = 8;

/**
 * What is `made` for a set of languages, one for all sheets in them for as long as its memories are small: of two thousand
 * small books with the same words each is understood once.
 */
export function sharedMemory<T>(
  make: (languages: readonly SheetLanguage[]) => {
    readonly memories: readonly { readonly size: () => number }[];
    readonly made: T;
  },
): (languages: readonly SheetLanguage[]) => T {
  const shared = new Map<string, ReturnType<typeof make>>();
  return (languages) => {
    for (const [key, { memories }] of shared)
      if (memories.some(({ size }) => size() > MOST_SHARED)) shared.delete(key);
    const key = languages.join();
    const before = shared.get(key);
    if (before !== undefined) return before.made;
    const now = make(languages);
    if (shared.size >= MOST_SETS) shared.clear();
    shared.set(key, now);
    return now.made;
  };
}
