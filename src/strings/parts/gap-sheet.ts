/** The words of the sheet COPC Gaps, and what the command says of it. */
import { gapSheet as en } from '../en/gap-sheet';
import { gapSheet as es } from '../es/gap-sheet';
import { gapSheet as nl } from '../nl/gap-sheet';
import { gapSheet as zh } from '../zh/gap-sheet';
import { gapSheet as nb } from '../nb/gap-sheet';

export const gapSheetTexts = { en, es, nl, zh, nb };
