/** The labels of GOLDDETAIL's lines. */
import type { GoldLabelTexts } from '../../en/functions/gold-labels';

export const goldLabels: GoldLabelTexts = {
  met: 'Gehaald',
  metOrImproving: 'Gehaald of verbetert',
  threshold: 'Drempel',
  reached: 'Bereikt',
  shortBy: 'Nog nodig',
  scored: 'Beoordeeld',
  leftOut: 'Niet meegeteld',
};
