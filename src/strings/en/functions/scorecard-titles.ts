/** The titles above SCORECARD's columns, in their order. */
import type { Translated } from '../../messages';

export const scorecardTitles = {
  status: 'Status',
  level: 'Target met',
  trend: 'Trend',
  gap: 'Gap',
  streak: 'Misses in a row',
  action: 'Action',
  points: 'Points in the trend',
} as const;

export type ScorecardTitleTexts = Translated<typeof scorecardTitles>;
