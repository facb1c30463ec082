/** The words of the sheet COPC Audit, and what is said of its dates. */
import { audit as en } from '../../en/sheets/audit';
import { audit as es } from '../../es/sheets/audit';
import { audit as nl } from '../../nl/sheets/audit';
import { audit as zh } from '../../zh/sheets/audit';
import { audit as nb } from '../../nb/sheets/audit';

export const auditTexts = { en, es, nl, zh, nb };
