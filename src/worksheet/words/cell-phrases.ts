/**
 * The words inside cells, all languages. A module of its own: it is all that the custom functions need.
 * The words inside cells the way they are looked up: those of all languages together, folded.
 */
import { enCells } from '../vocabulary/en';
import { esCells } from '../vocabulary/es';
import { nbCells } from '../vocabulary/nb';
import { nlCells } from '../vocabulary/nl';
import { ptCells } from '../vocabulary/pt';
import type { CellWords } from '../vocabulary/types';
import { zhCells } from '../vocabulary/zh';
import { fold } from './normalise';
import { listed } from './word-list';

const CELL_WORDS: readonly CellWords[] = [enCells, esCells, nlCells, zhCells, nbCells, ptCells];

/** The parts that are one list, and those with a list for each of several meanings. */
export type ListPart =
  'missing' | 'awaited' | 'atLeast' | 'atMost' | 'bandBetween' | 'bandBefore' | 'timeLimit';
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
