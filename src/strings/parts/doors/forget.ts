/** The words around what the program keeps, and forgets when asked. */
import { forget as en } from '../../en/doors/forget';
import { forget as es } from '../../es/doors/forget';
import { forget as nb } from '../../nb/doors/forget';
import { forget as nl } from '../../nl/doors/forget';
import { forget as zh } from '../../zh/doors/forget';

export const forgetTexts = { en, es, nl, zh, nb };
