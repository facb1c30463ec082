/** What the pane says in a scored result; fetched with the views that say it. */
import { result as en } from '../en/result';
import { result as es } from '../es/result';
import { result as nl } from '../nl/result';
import { result as zh } from '../zh/result';
import { result as nb } from '../nb/result';

export const resultTexts = { en, es, nl, zh, nb };
