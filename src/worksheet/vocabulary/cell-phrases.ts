/** The words inside cells the way they are looked up: those of all languages together, folded. */
import { fold } from '../normalise';
import { CELL_WORDS } from './cell-words';
import type { CellWords } from './types';
import { listed } from './word-list';

/** The parts that are one list, and those with a list for each of several meanings. */
export type ListPart = 'missing' | 'atLeast' | 'atMost' | 'bandBetween' | 'bandBefore' | 'timeLimit';
export type MeaningPart = Exclude<keyof CellWords, ListPart>;

/** The words of a part, languages in order. */
export function cellWords(part: ListPart): string[] {
  return CELL_WORDS.flatMap((words) => listed(words[part]).map(fold));
}

/** The words of a part with the meaning each stands under; where one stands under two, the first counts. */
export function cellMeanings<Part extends MeaningPart>(
  part: Part,
): (readonly [string, keyof CellWords[Part]])[] {
  return CELL_WORDS.flatMap((words) => {
    const meanings = words[part];
    const keys = Object.keys(meanings) as (keyof CellWords[Part] & keyof typeof meanings)[];
    return keys.flatMap((key) => listed(String(meanings[key])).map((word) => [fold(word), key] as const));
  });
}
