/** The words of the sheet COPC Readiness, and of its parts. */
import { readiness as en } from '../../en/sheets/readiness';
import { readiness as es } from '../../es/sheets/readiness';
import { readiness as nl } from '../../nl/sheets/readiness';
import { readiness as zh } from '../../zh/sheets/readiness';
import { readiness as nb } from '../../nb/sheets/readiness';

export const readinessTexts = { en, es, nl, zh, nb };
