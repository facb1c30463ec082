/** The words of what stands between today and Gold. */
import { gaps as en } from '../en/gaps';
import { gaps as es } from '../es/gaps';
import { gaps as nl } from '../nl/gaps';
import { gaps as zh } from '../zh/gaps';
import { gaps as nb } from '../nb/gaps';

export const gapTexts = { en, es, nl, zh, nb };
