/** Verdicts in plain words. */
import { plain as en } from '../en/plain';
import { plain as es } from '../es/plain';
import { plain as nl } from '../nl/plain';
import { plain as zh } from '../zh/plain';
import { plain as nb } from '../nb/plain';

export const plainTexts = { en, es, nl, zh, nb };
