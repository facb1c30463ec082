/** The words of the workbench. */
import { workbench as en } from '../../en/doors/workbench';
import { workbench as es } from '../../es/doors/workbench';
import { workbench as nl } from '../../nl/doors/workbench';
import { workbench as zh } from '../../zh/doors/workbench';
import { workbench as nb } from '../../nb/doors/workbench';
import type { Words } from '../../messages';

export const workbenchTexts = { en, es, nl, zh, nb };

export type WorkbenchWords = Words<typeof en>;
