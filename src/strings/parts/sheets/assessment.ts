/** The words of the assessment of approach and deployment. */
import { assessment as en } from '../../en/sheets/assessment';
import { assessment as es } from '../../es/sheets/assessment';
import { assessment as nl } from '../../nl/sheets/assessment';
import { assessment as zh } from '../../zh/sheets/assessment';
import { assessment as nb } from '../../nb/sheets/assessment';

export const assessmentTexts = { en, es, nl, zh, nb };
