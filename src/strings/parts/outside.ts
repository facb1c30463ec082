/** What the pages of the add-in say where there is no Excel around them. */
import { outside as en } from '../en/outside';
import { outside as es } from '../es/outside';
import { outside as nl } from '../nl/outside';
import { outside as zh } from '../zh/outside';
import { outside as nb } from '../nb/outside';

export const outsideTexts = { en, es, nl, zh, nb };
