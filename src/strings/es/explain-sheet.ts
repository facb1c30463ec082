/** What only a metric of a sheet can be said of in Spanish. */
import type { ExplainSheetTexts } from '../en/explain-sheet';

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
  override: 'Estado fijado a mano en {status} por {by} el {on}: {reason} (según las reglas: {computed}).',
};
