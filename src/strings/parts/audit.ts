/** The words of the sheet COPC Audit, and what is said of its dates. */
import { audit as en } from '../en/audit';
import { audit as es } from '../es/audit';
import { audit as nl } from '../nl/audit';
import { audit as zh } from '../zh/audit';
import { audit as nb } from '../nb/audit';

export const auditTexts = { en, es, nl, zh, nb };
