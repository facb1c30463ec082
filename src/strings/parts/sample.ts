/** The words of the sample sheet. */
import { sample as en } from '../en/sample';
import { sample as es } from '../es/sample';
import { sample as nl } from '../nl/sample';
import { sample as zh } from '../zh/sample';
import { sample as nb } from '../nb/sample';

export const sampleTexts = { en, es, nl, zh, nb };
