/** The sentence behind a status in Spanish. */
import type { Explain } from '../en/explain';

export const explain: Explain = {
  head: (d) => `${d.status}: ${d.clauses.join('; ')}.`,
  list: (d) => d.parts.join(', '),
  sentences: (d) => d.parts.join(' '),

  atLeast: (d) => `al menos ${d.target}`,
  atMost: (d) => `como máximo ${d.target}`,
  between: (d) => `${d.low} a ${d.high}`,
  percentagePoints: (d) => `${d.value} ${d.count === 1 ? 'punto porcentual' : 'puntos porcentuales'}`,

  meets: (d) => `${d.latest} cumple el objetivo de ${d.target}`,
  beats: (d) => `${d.latest} supera en ${d.gap} el objetivo de ${d.target}`,
  misses: (d) => `${d.latest} no alcanza el objetivo de ${d.target} por ${d.gap}`,
  neverMeasured: () => 'no se midió nada',
  stale: (d) =>
    `no hay medición del período del informe; el último valor, ${d.latest}, es de ${d.periods} ` +
    `${d.periods === 1 ? 'período' : 'períodos'} antes`,
  tooFewForRule: (d) => `hay muy pocos puntos para juzgar por ${d.rule}`,
  noTarget: (d) => `se midió ${d.latest}, pero no hay objetivo con que compararlo`,
  streak: (d) =>
    d.count === 1 ? 'incumplido en el último período' : `incumplido ${d.count} períodos seguidos`,
  judgedBy: (d) => `según ${d.rule}`,

  ruleLatest: () => 'el último punto',
  ruleMean: (d) => `la media de los últimos ${d.points} puntos`,
  ruleKofN: (d) => `si cumplen al menos ${d.met} de los últimos ${d.of} puntos`,

  trendTooFew: (d) => `Tendencia: pocos puntos (${d.points} seguidos, hacen falta ${d.minimum}).`,
  trendImproving: (d) => `La tendencia mejora en los últimos ${d.points} puntos: ${d.evidence}.`,
  trendNone: (d) => `Sin tendencia clara en los últimos ${d.points} puntos: ${d.evidence}.`,
  trendAdverse: (d) => `Tendencia adversa en los últimos ${d.points} puntos: ${d.evidence}.`,
  pairsBetter: (d) => `${d.count} de las ${d.pairs} comparaciones mejoran`,
  pairsWorse: (d) => `${d.count} de las ${d.pairs} comparaciones empeoran`,
  pairsEqual: (d) => `${d.count} quedan igual`,
  followed: (d) => `${d.said} ${d.proof}`,
  needed: (d) => `(hacen falta ${d.count})`,
  chance: (d) => `(en un orden al azar ocurre el ${d.p} de las veces; la regla admite el ${d.limit})`,
  means: (d) => `media de los 3 últimos puntos ${d.recent}, de los 3 anteriores ${d.earlier}`,
  meansOutside: (d) =>
    `distancia media fuera de la banda ${d.recent} en los 3 últimos puntos, ${d.earlier} en los 3 anteriores`,
  slope: (d) => `cambio típico de ${d.slope} por período (regla de Theil–Sen)`,
  halves: () => 'regla: 3 últimos puntos frente a los 3 anteriores',

  action: (d) => `Acción: ${d.action}.`,
  override: (d) =>
    `Estado puesto a mano: ${d.status}, por ${d.by} el ${d.on}: ${d.reason} (según las reglas: ${d.computed}).`,
};
