/** The words of the view of vendors and sites side by side. */
import { units as en } from '../../en/pane/units';
import { units as es } from '../../es/pane/units';
import { units as nl } from '../../nl/pane/units';
import { units as zh } from '../../zh/pane/units';
import { units as nb } from '../../nb/pane/units';

export const unitsTexts = { en, es, nl, zh, nb };
