/** What a COPC function says beside an error, in Spanish. */
import type { FunctionMessages } from '../en/function-messages';

export const functionMessages: FunctionMessages = {
  only: 'la celda',
  point: 'punto',
  cell: 'celda',
  row: 'fila',
  column: 'columna',
  notANumber: '{argument}: {place} contiene "{text}", que no es un número.',
  ambiguousNumber:
    '{argument}: {place} contiene el texto "{text}", que se puede leer de dos maneras. Escríbalo como número.',
  oneLine: '{argument} debe ser una fila o una columna; tiene {rows} × {columns} celdas.',
  oneCell: '{argument} debe ser una sola celda; tiene {rows} × {columns}.',
  tooManyCells: 'Los argumentos tienen {cells} celdas; el máximo es {most}. Use rangos más pequeños.',
  missingArgument: 'Falta {argument}.',
  notAllowed: '{argument}: {place} contiene "{text}". Se admite: {allowed}.',
  notADate: '{argument} es {value}, que no es una fecha.',
  outOfRange: '{argument} es {value}. Se admite: {allowed}.',
  wrongSize: '{argument} tiene {cells} celdas. Se admite: {allowed}.',
  sameShape:
    '{argument} tiene {rows} × {columns} celdas, {other} tiene {otherRows} × {otherColumns}; deben coincidir.',
  contradiction: '{argument}: {place} dice "{text}", pero better dice {better}. Corrija uno de los dos.',
  mixedTargets:
    '{argument} mezcla sentidos ("{text}" junto a "{other}"). Use un solo tipo de objetivo por métrica.',
  withinNeedsBand:
    'better es within, así que {argument} debe ser una banda como "80%-90%"; {place} contiene "{text}".',
  withinNeedsTarget: 'better es within, y sin su banda no se puede juzgar la tendencia. Use STATUS.',
  tooFewPoints:
    'Faltan datos: {have} de los {need} puntos seguidos necesarios, contados desde el último hacia atrás.',
  tooFewMeasured: 'Faltan datos: {have} de los {need} puntos necesarios.',
  nothingMeasured: 'Faltan datos: no hay ningún punto medido.',
  noTarget: 'No hay objetivo para el último punto.',
  nothingScored: 'No se puede evaluar ninguna métrica: ninguna tiene objetivo y una de las cinco categorías.',
  nothingToCount: 'Faltan datos: {argument} no tiene nada que contar.',
  queueNeverEnds: 'El trabajo ocupa a {work} agentes y hay {agents}: la cola no acaba nunca. Ponga más.',
  notReachable: 'Ningún número de agentes hasta {most} lo alcanza. Baje el objetivo o revise los tiempos.',
  noFiniteNumber: 'No existe un número finito para estos valores.',
  fault: 'Fallo de COPC Scorecard, no de su fórmula: {text}. Comuníquelo, por favor.',
};
