/** What the ribbon's buttons tell in a dialog, which opens with these words and no other. */
import { commands as en } from '../../en/doors/commands';
import { commands as es } from '../../es/doors/commands';
import { commands as nl } from '../../nl/doors/commands';
import { commands as zh } from '../../zh/doors/commands';
import { commands as nb } from '../../nb/doors/commands';

export const commandTexts = { en, es, nl, zh, nb };
