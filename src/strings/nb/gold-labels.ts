/** The labels of GOLDDETAIL's lines. */
import type { GoldLabels } from '../en/gold-labels';

export const goldLabels: GoldLabels = {
  met: 'Oppnådd',
  metOrImproving: 'Oppnådd eller forbedres',
  threshold: 'Terskel',
  reached: 'Nådd',
  shortBy: 'Mangler',
  scored: 'Vurdert',
  leftOut: 'Utelatt',
};
