/** The words of the accuracy of monitored transactions. */
import { accuracy as en } from '../en/accuracy';
import { accuracy as es } from '../es/accuracy';
import { accuracy as nl } from '../nl/accuracy';
import { accuracy as zh } from '../zh/accuracy';
import { accuracy as nb } from '../nb/accuracy';

export const accuracyTexts = { en, es, nl, zh, nb };
