/** What the functions say about themselves; for metadata, help pages and the list in the pane, not for formulas. */
import { functions as en } from '../../en/functions/functions';
import { functions as es } from '../../es/functions/functions';
import { functions as nl } from '../../nl/functions/functions';
import { functions as zh } from '../../zh/functions/functions';
import { functions as nb } from '../../nb/functions/functions';

export const functionTexts = { en, es, nl, zh, nb };
