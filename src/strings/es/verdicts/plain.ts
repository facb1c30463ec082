/** Lo que dice un veredicto en palabras sencillas. */
import type { PlainTexts } from '../../en/verdicts/plain';

export const plain: PlainTexts = {
  status: {
    improvingMissed: 'Mejora, pero sin cumplir aún ({count}×)',
    metWorse: 'Cumple, pero empeora',
    notMetAgain: 'No cumple {count, plural, one {# vez} other {# veces seguidas}}',
    noFigure: 'Falta el dato de {period}: introdúzcalo',
    noFigureYet: 'Aún no hay datos: introdúzcalos',
  },
  planNeeded:
    'Hace falta un plan: {count, plural, one {# incumplimiento} other {# incumplimientos seguidos}}',
  trend: {
    rising: 'sube claramente en {span}',
    falling: 'baja claramente en {span}',
    closer: 'se acerca claramente al rango en {span}',
    away: 'se aleja claramente del rango en {span}',
  },
  spans: {
    day: '{count, plural, one {# día} other {# días}}',
    week: '{count, plural, one {# semana} other {# semanas}}',
    month: '{count, plural, one {# mes} other {# meses}}',
    quarter: '{count, plural, one {# trimestre} other {# trimestres}}',
    year: '{count, plural, one {# año} other {# años}}',
    period: '{count, plural, one {# período} other {# períodos}}',
  },
};
