/** The words of the sheet COPC Gaps, and what the command says of it. */
import { gapSheet as en } from '../../en/sheets/gap-sheet';
import { gapSheet as es } from '../../es/sheets/gap-sheet';
import { gapSheet as nl } from '../../nl/sheets/gap-sheet';
import { gapSheet as zh } from '../../zh/sheets/gap-sheet';
import { gapSheet as nb } from '../../nb/sheets/gap-sheet';

export const gapSheetTexts = { en, es, nl, zh, nb };
