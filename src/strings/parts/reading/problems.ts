/** Why a workbook could not be read or written, by code. */
import { problems as en } from '../../en/reading/problems';
import { problems as es } from '../../es/reading/problems';
import { problems as nl } from '../../nl/reading/problems';
import { problems as zh } from '../../zh/reading/problems';
import { problems as nb } from '../../nb/reading/problems';

export const problemTexts = { en, es, nl, zh, nb };
