/** What the ribbon's buttons tell in a dialog, which opens with these words and no other. */
import { commands as en } from '../en/commands';
import { commands as es } from '../es/commands';
import { commands as nl } from '../nl/commands';
import { commands as zh } from '../zh/commands';
import { commands as nb } from '../nb/commands';

export const commandTexts = { en, es, nl, zh, nb };
