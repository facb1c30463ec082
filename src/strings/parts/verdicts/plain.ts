/** Verdicts in plain words. */
import { plain as en } from '../../en/verdicts/plain';
import { plain as es } from '../../es/verdicts/plain';
import { plain as nl } from '../../nl/verdicts/plain';
import { plain as zh } from '../../zh/verdicts/plain';
import { plain as nb } from '../../nb/verdicts/plain';

export const plainTexts = { en, es, nl, zh, nb };
