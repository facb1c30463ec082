/** The words of the action register. */
import { actions as en } from '../en/actions';
import { actions as es } from '../es/actions';
import { actions as nl } from '../nl/actions';
import { actions as zh } from '../zh/actions';
import { actions as nb } from '../nb/actions';

export const actionTexts = { en, es, nl, zh, nb };
