/** The labels of GOLDDETAIL's lines. */
import type { GoldLabels } from '../en/gold-labels';

export const goldLabels: GoldLabels = {
  met: 'Gehaald',
  metOrImproving: 'Gehaald of verbetert',
  threshold: 'Drempel',
  reached: 'Bereikt',
  shortBy: 'Tekort',
  scored: 'Beoordeeld',
  leftOut: 'Buiten beschouwing',
};
