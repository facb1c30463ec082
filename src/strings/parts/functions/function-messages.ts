/** What a COPC function says beside an error. */
import { functionMessages as en } from '../../en/functions/function-messages';
import { functionMessages as es } from '../../es/functions/function-messages';
import { functionMessages as nl } from '../../nl/functions/function-messages';
import { functionMessages as zh } from '../../zh/functions/function-messages';
import { functionMessages as nb } from '../../nb/functions/function-messages';

export const functionMessageTexts = { en, es, nl, zh, nb };
