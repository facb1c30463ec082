/** What a write had to do otherwise than planned. */
import { adjustments as en } from '../en/adjustments';
import { adjustments as es } from '../es/adjustments';
import { adjustments as nl } from '../nl/adjustments';
import { adjustments as zh } from '../zh/adjustments';
import { adjustments as nb } from '../nb/adjustments';

export const adjustmentTexts = { en, es, nl, zh, nb };
