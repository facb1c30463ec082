/** The titles above SCORECARD's columns in Norwegian. */
import type { ScorecardTitleTexts } from '../../en/functions/scorecard-titles';

export const scorecardTitles: ScorecardTitleTexts = {
  status: 'Status',
  level: 'Mål nådd',
  trend: 'Trend',
  gap: 'Avstand',
  streak: 'Ikke oppnådd på rad',
  action: 'Tiltak',
  points: 'Punkter i trenden',
};
