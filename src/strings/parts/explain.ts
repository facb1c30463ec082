/** The parts of the explaining sentence. */
import { explain as en } from '../en/explain';
import { explain as es } from '../es/explain';
import { explain as nl } from '../nl/explain';
import { explain as zh } from '../zh/explain';
import { explain as nb } from '../nb/explain';
import type { Words } from '../messages';

export const explainTexts = { en, es, nl, zh, nb };

export type Explain = Words<typeof en>;
