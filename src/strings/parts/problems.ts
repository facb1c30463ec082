/** Why a workbook could not be read or written, by code. */
import { problems as en } from '../en/problems';
import { problems as es } from '../es/problems';
import { problems as nl } from '../nl/problems';
import { problems as zh } from '../zh/problems';
import { problems as nb } from '../nb/problems';

export const problemTexts = { en, es, nl, zh, nb };
