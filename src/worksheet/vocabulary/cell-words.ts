/** The words inside cells, all languages. A module of its own: it is all that the custom functions need. */
import { enCells } from './en';
import { esCells } from './es';
import { nbCells } from './nb';
import { nlCells } from './nl';
import type { CellWords } from './types';
import { zhCells } from './zh';

export const CELL_WORDS: readonly CellWords[] = [enCells, esCells, nlCells, zhCells, nbCells];
