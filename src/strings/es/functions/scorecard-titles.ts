/** The titles above SCORECARD's columns in Spanish. */
import type { ScorecardTitleTexts } from '../../en/functions/scorecard-titles';

export const scorecardTitles: ScorecardTitleTexts = {
  status: 'Estado',
  level: 'Objetivo cumplido',
  trend: 'Tendencia',
  gap: 'Brecha',
  streak: 'Incumplimientos seguidos',
  action: 'Acción',
  points: 'Puntos de la tendencia',
};
