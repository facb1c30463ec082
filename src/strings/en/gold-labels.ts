/** The labels of GOLDDETAIL's lines. */
export const goldLabels = {
  met: 'Met',
  metOrImproving: 'Met or improving',
  threshold: 'Threshold',
  reached: 'Reached',
  shortBy: 'Short by',
  scored: 'Scored',
  leftOut: 'Left out',
};

export type GoldLabels = typeof goldLabels;
