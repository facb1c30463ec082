/** The words of what stands between today and Gold. */
import { gaps as en } from '../../en/sheets/gaps';
import { gaps as es } from '../../es/sheets/gaps';
import { gaps as nl } from '../../nl/sheets/gaps';
import { gaps as zh } from '../../zh/sheets/gaps';
import { gaps as nb } from '../../nb/sheets/gaps';

export const gapTexts = { en, es, nl, zh, nb };
