/** What the pages of the add-in say where there is no Excel around them. */
import { outside as en } from '../../en/doors/outside';
import { outside as es } from '../../es/doors/outside';
import { outside as nl } from '../../nl/doors/outside';
import { outside as zh } from '../../zh/doors/outside';
import { outside as nb } from '../../nb/doors/outside';

export const outsideTexts = { en, es, nl, zh, nb };
