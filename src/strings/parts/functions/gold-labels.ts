/** The labels of GOLDDETAIL's lines. */
import { goldLabels as en } from '../../en/functions/gold-labels';
import { goldLabels as es } from '../../es/functions/gold-labels';
import { goldLabels as nl } from '../../nl/functions/gold-labels';
import { goldLabels as zh } from '../../zh/functions/gold-labels';
import { goldLabels as nb } from '../../nb/functions/gold-labels';

export const goldLabelTexts = { en, es, nl, zh, nb };
