/** The words of the functions' help pages. */
import { functionPages as en } from '../en/function-pages';
import { functionPages as es } from '../es/function-pages';
import { functionPages as nl } from '../nl/function-pages';
import { functionPages as zh } from '../zh/function-pages';
import { functionPages as nb } from '../nb/function-pages';

export const functionPageTexts = { en, es, nl, zh, nb };
