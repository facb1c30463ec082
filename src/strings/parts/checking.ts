/** What the pane says while a person checks a reading or formulas; apart from `pane`, as the pane opens without it. */
import { checking as en } from '../en/checking';
import { checking as es } from '../es/checking';
import { checking as nl } from '../nl/checking';
import { checking as zh } from '../zh/checking';
import { checking as nb } from '../nb/checking';

export const checkingTexts = { en, es, nl, zh, nb };
