/** What the pane says in a scored result; fetched with the views that say it. */
import { result as en } from '../../en/pane/result';
import { result as es } from '../../es/pane/result';
import { result as nl } from '../../nl/pane/result';
import { result as zh } from '../../zh/pane/result';
import { result as nb } from '../../nb/pane/result';

export const resultTexts = { en, es, nl, zh, nb };
