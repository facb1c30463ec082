/** The words of the workbench. */
import { workbench as en } from '../en/workbench';
import { workbench as es } from '../es/workbench';
import { workbench as nl } from '../nl/workbench';
import { workbench as zh } from '../zh/workbench';
import { workbench as nb } from '../nb/workbench';
import type { Words } from '../messages';

export const workbenchTexts = { en, es, nl, zh, nb };

export type WorkbenchWords = Words<typeof en>;
