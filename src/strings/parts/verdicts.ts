/** The verdict words, all of them. */
import { verdicts as en } from '../en/verdicts';
import { verdicts as es } from '../es/verdicts';
import { verdicts as nl } from '../nl/verdicts';
import { verdicts as zh } from '../zh/verdicts';
import { verdicts as nb } from '../nb/verdicts';
import type { Words } from '../messages';

export const verdictTexts = { en, es, nl, zh, nb };

export type Verdicts = Words<typeof en>;
