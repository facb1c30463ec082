/** The sentence behind a status in Spanish. */
import type { ExplainTexts } from '../../en/verdicts/explain';

export const explain: ExplainTexts = {
  joints: { clauses: '; ', parts: ', ', sentences: ' ' },
  head: '{status}: {clauses}.',

  atLeast: 'al menos {target}',
  atMost: 'como máximo {target}',
  between: '{low} a {high}',
  percentagePoints: '{value} {count, plural, one {punto porcentual} other {puntos porcentuales}}',

  meets: '{latest} cumple el objetivo ({target})',
  beats: '{latest} cumple el objetivo ({target}) con {gap} a favor',
  misses: '{latest} incumple por {gap} el objetivo ({target})',
  neverMeasured: 'sin mediciones',
  noTarget: 'se midió {latest}, pero no hay objetivo con que compararlo',
  streak: '{count, plural, one {incumplido en el último período} other {incumplido # períodos seguidos}}',

  trendTooFew: 'Tendencia: datos insuficientes ({points} puntos seguidos, hacen falta {minimum}).',
  trendImproving: 'Tendencia de mejora en los últimos {points} puntos: {evidence}.',
  trendNone: 'Sin tendencia clara en los últimos {points} puntos: {evidence}.',
  trendAdverse: 'Tendencia adversa en los últimos {points} puntos: {evidence}.',
  pairsBetter: '{count} de las {pairs} comparaciones mejoran',
  pairsWorse: '{count} de las {pairs} comparaciones empeoran',
  pairsEqual: '{count} quedan igual',
  followed: '{said} {proof}',
  needed: '(hacen falta {count})',
  chance: '(al azar ocurriría el {p} de las veces; la regla admite el {limit})',
  means: 'media de los 3 últimos puntos {recent}, de los 3 anteriores {earlier}',
  meansOutside:
    'distancia media fuera del rango {recent} en los 3 últimos puntos, {earlier} en los 3 anteriores',

  action: 'Acción: {action}.',
};
