/** What a COPC function says beside an error. */
import { functionMessages as en } from '../en/function-messages';
import { functionMessages as es } from '../es/function-messages';
import { functionMessages as nl } from '../nl/function-messages';
import { functionMessages as zh } from '../zh/function-messages';
import { functionMessages as nb } from '../nb/function-messages';

export const functionMessageTexts = { en, es, nl, zh, nb };
