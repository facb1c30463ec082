/** The words of the view of vendors and sites side by side. */
import { units as en } from '../en/units';
import { units as es } from '../es/units';
import { units as nl } from '../nl/units';
import { units as zh } from '../zh/units';
import { units as nb } from '../nb/units';

export const unitsTexts = { en, es, nl, zh, nb };
