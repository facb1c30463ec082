/** What only a metric of a sheet can be said of in Spanish. */
import type { ExplainSheetTexts } from '../../en/verdicts/explain-sheet';

export const explainSheet: ExplainSheetTexts = {
  stale:
    'no hay medición del período del informe; el último valor, {latest}, corresponde a {periods} {periods, plural, one {período} other {períodos}} antes',
  tooFewForRule: 'hay muy pocos puntos para juzgar por {rule}',
  noDirection: 'nada dice qué sentido es mejor',
  toClarify: 'se midió {latest} y el objetivo es {target}, pero nada dice qué sentido es mejor',
  judgedBy: 'según {rule}',
  ruleLatest: 'el último punto',
  ruleMean: 'la media de los últimos {points} puntos',
  ruleKofN: 'si cumplen al menos {met} de los últimos {of} puntos',
  rising: 'Los últimos {points} puntos van al alza.',
  falling: 'Los últimos {points} puntos van a la baja.',
  noCourse: 'Sin tendencia clara en los últimos {points} puntos.',
  slope: 'cambio típico de {slope} por período (regla de Theil–Sen)',
  halves: 'regla: 3 últimos puntos frente a los 3 anteriores',
  betterOnly:
    'Mejor que {span, select, week {las semanas anteriores} quarter {los trimestres anteriores} other {los meses anteriores}}, pero no que hace un año: puede ser la temporada ({figures}).',
  worseOnly:
    'Peor que {span, select, week {las semanas anteriores} quarter {los trimestres anteriores} other {los meses anteriores}}, pero no que hace un año: puede ser la temporada ({figures}).',
  yearMeans: 'media de los últimos {points} puntos {recent}, de los mismos {points} hace un año {then}',
  yearMeansOutside:
    'distancia media fuera del rango: {recent} en los últimos {points} puntos, {then} en los mismos {points} hace un año',
  heldBack:
    'Los últimos {points} puntos mejoraron: {evidence}. No cuenta como tendencia de mejora, porque el perfil pide más: {why}.',
  askedMean: 'mejor también que hace un año ({figures})',
  askedBeaten:
    'al menos 5 de los últimos 6 puntos mejores que hace un año, y {beaten, plural, one {lo es #} other {lo son #}}',
  override: 'Estado fijado a mano en {status} por {by} el {on}: {reason} (según las reglas: {computed}).',
};
