/** The words of the sheet COPC Readiness, and of its parts. */
import { readiness as en } from '../en/readiness';
import { readiness as es } from '../es/readiness';
import { readiness as nl } from '../nl/readiness';
import { readiness as zh } from '../zh/readiness';
import { readiness as nb } from '../nb/readiness';

export const readinessTexts = { en, es, nl, zh, nb };
