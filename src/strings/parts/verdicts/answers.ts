/** The verdict words functions answer with and explanations say, alone and small. */
import { answers as en } from '../../en/verdicts/answers';
import { answers as es } from '../../es/verdicts/answers';
import { answers as nl } from '../../nl/verdicts/answers';
import { answers as zh } from '../../zh/verdicts/answers';
import { answers as nb } from '../../nb/verdicts/answers';
import type { Words } from '../../messages';

export const answerTexts = { en, es, nl, zh, nb };

export type Answers = Words<typeof en>;
