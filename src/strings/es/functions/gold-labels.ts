/** The labels of GOLDDETAIL's lines. */
import type { GoldLabelTexts } from '../../en/functions/gold-labels';

export const goldLabels: GoldLabelTexts = {
  met: 'Cumplen',
  metOrImproving: 'Cumplen o mejoran',
  threshold: 'Umbral',
  reached: 'Alcanzado',
  shortBy: 'Faltan',
  scored: 'Evaluadas',
  leftOut: 'Fuera de la evaluación',
};
