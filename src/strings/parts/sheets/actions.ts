/** The words of the action register. */
import { actions as en } from '../../en/sheets/actions';
import { actions as es } from '../../es/sheets/actions';
import { actions as nl } from '../../nl/sheets/actions';
import { actions as zh } from '../../zh/sheets/actions';
import { actions as nb } from '../../nb/sheets/actions';

export const actionTexts = { en, es, nl, zh, nb };
