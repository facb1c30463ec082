/** The labels of GOLDDETAIL's lines. */
import type { GoldLabelTexts } from '../../en/functions/gold-labels';

export const goldLabels: GoldLabelTexts = {
  met: 'Oppnådd',
  metOrImproving: 'Oppnådd eller i bedring',
  threshold: 'Terskel',
  reached: 'Nådd',
  shortBy: 'Mangler',
  scored: 'Vurdert',
  leftOut: 'Ikke regnet med',
};
