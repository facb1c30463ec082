/** The words around what the program keeps, and forgets when asked. */
import { forget as en } from '../en/forget';
import { forget as es } from '../es/forget';
import { forget as nb } from '../nb/forget';
import { forget as nl } from '../nl/forget';
import { forget as zh } from '../zh/forget';

export const forgetTexts = { en, es, nl, zh, nb };
