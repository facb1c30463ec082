/** The labels of GOLDDETAIL's lines. */
import { goldLabels as en } from '../en/gold-labels';
import { goldLabels as es } from '../es/gold-labels';
import { goldLabels as nl } from '../nl/gold-labels';
import { goldLabels as zh } from '../zh/gold-labels';
import { goldLabels as nb } from '../nb/gold-labels';

export const goldLabelTexts = { en, es, nl, zh, nb };
