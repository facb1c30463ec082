/** The verdict words, all of them. */
import { verdicts as en } from '../../en/verdicts/verdicts';
import { verdicts as es } from '../../es/verdicts/verdicts';
import { verdicts as nl } from '../../nl/verdicts/verdicts';
import { verdicts as zh } from '../../zh/verdicts/verdicts';
import { verdicts as nb } from '../../nb/verdicts/verdicts';
import type { Words } from '../../messages';

export const verdictTexts = { en, es, nl, zh, nb };

export type Verdicts = Words<typeof en>;
