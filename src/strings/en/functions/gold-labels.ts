/** The labels of GOLDDETAIL's lines. */
import type { Translated } from '../../messages';

export const goldLabels = {
  met: 'Met',
  metOrImproving: 'Met or improving',
  threshold: 'Threshold',
  reached: 'Reached',
  shortBy: 'Still needed',
  scored: 'Scored',
  leftOut: 'Left out',
} as const;

export type GoldLabelTexts = Translated<typeof goldLabels>;
