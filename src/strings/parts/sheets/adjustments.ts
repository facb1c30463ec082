/** What a write had to do otherwise than planned. */
import { adjustments as en } from '../../en/sheets/adjustments';
import { adjustments as es } from '../../es/sheets/adjustments';
import { adjustments as nl } from '../../nl/sheets/adjustments';
import { adjustments as zh } from '../../zh/sheets/adjustments';
import { adjustments as nb } from '../../nb/sheets/adjustments';

export const adjustmentTexts = { en, es, nl, zh, nb };
