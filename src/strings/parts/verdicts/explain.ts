/** The parts of the explaining sentence. */
import { explain as en } from '../../en/verdicts/explain';
import { explain as es } from '../../es/verdicts/explain';
import { explain as nl } from '../../nl/verdicts/explain';
import { explain as zh } from '../../zh/verdicts/explain';
import { explain as nb } from '../../nb/verdicts/explain';
import type { Words } from '../../messages';

export const explainTexts = { en, es, nl, zh, nb };

export type Explain = Words<typeof en>;
