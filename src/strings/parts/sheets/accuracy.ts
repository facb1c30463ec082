/** The words of the accuracy of monitored transactions. */
import { accuracy as en } from '../../en/sheets/accuracy';
import { accuracy as es } from '../../es/sheets/accuracy';
import { accuracy as nl } from '../../nl/sheets/accuracy';
import { accuracy as zh } from '../../zh/sheets/accuracy';
import { accuracy as nb } from '../../nb/sheets/accuracy';

export const accuracyTexts = { en, es, nl, zh, nb };
