/** The words of the functions' help pages. */
import { functionPages as en } from '../../en/functions/function-pages';
import { functionPages as es } from '../../es/functions/function-pages';
import { functionPages as nl } from '../../nl/functions/function-pages';
import { functionPages as zh } from '../../zh/functions/function-pages';
import { functionPages as nb } from '../../nb/functions/function-pages';

export const functionPageTexts = { en, es, nl, zh, nb };
