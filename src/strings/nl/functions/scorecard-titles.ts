/** The titles above SCORECARD's columns in Dutch. */
import type { ScorecardTitleTexts } from '../../en/functions/scorecard-titles';

export const scorecardTitles: ScorecardTitleTexts = {
  status: 'Status',
  level: 'Norm gehaald',
  trend: 'Trend',
  gap: 'Verschil',
  streak: 'Op rij niet gehaald',
  action: 'Actie',
  points: 'Punten in de trend',
};
