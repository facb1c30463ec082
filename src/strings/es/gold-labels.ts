/** The labels of GOLDDETAIL's lines. */
import type { GoldLabels } from '../en/gold-labels';

export const goldLabels: GoldLabels = {
  met: 'Cumplen',
  metOrImproving: 'Cumplen o mejoran',
  threshold: 'Umbral',
  reached: 'Alcanzado',
  shortBy: 'Faltan',
  scored: 'Evaluadas',
  leftOut: 'Excluidas',
};
