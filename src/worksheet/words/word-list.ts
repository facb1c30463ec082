/** Takes the word lists of the vocabulary files apart. */
import type { WordList } from '../vocabulary/types';

/** The words and phrases of a list. `'a, b c'` → `['a', 'b c']`. */
export function listed(list: WordList): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}

/** Pairs of phrase and key from records of lists, languages in order. */
export function* phrasesByKey<Key extends string>(
  records: readonly Readonly<Record<Key, WordList>>[],
  keys: readonly Key[],
): Generator<readonly [string, Key]> {
  for (const record of records) {
    for (const key of keys) {
      for (const phrase of listed(record[key])) yield [phrase, key];
    }
  }
}
