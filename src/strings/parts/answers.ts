/** The verdict words functions answer with and explanations say, alone and small. */
import { answers as en } from '../en/answers';
import { answers as es } from '../es/answers';
import { answers as nl } from '../nl/answers';
import { answers as zh } from '../zh/answers';
import { answers as nb } from '../nb/answers';
import type { Words } from '../messages';

export const answerTexts = { en, es, nl, zh, nb };

export type Answers = Words<typeof en>;
