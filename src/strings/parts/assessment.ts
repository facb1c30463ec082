/** The words of the assessment of approach and deployment. */
import { assessment as en } from '../en/assessment';
import { assessment as es } from '../es/assessment';
import { assessment as nl } from '../nl/assessment';
import { assessment as zh } from '../zh/assessment';
import { assessment as nb } from '../nb/assessment';

export const assessmentTexts = { en, es, nl, zh, nb };
