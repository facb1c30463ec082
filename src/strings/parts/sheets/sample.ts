/** The words of the sample sheet. */
import { sample as en } from '../../en/sheets/sample';
import { sample as es } from '../../es/sheets/sample';
import { sample as nl } from '../../nl/sheets/sample';
import { sample as zh } from '../../zh/sheets/sample';
import { sample as nb } from '../../nb/sheets/sample';

export const sampleTexts = { en, es, nl, zh, nb };
