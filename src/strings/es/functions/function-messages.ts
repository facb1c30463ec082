/** What a COPC function says beside an error, in Spanish. */
import type { FunctionMessageTexts } from '../../en/functions/function-messages';

export const functionMessages: FunctionMessageTexts = {
  only: 'la celda',
  point: 'punto',
  cell: 'celda',
  row: 'fila',
  column: 'columna',
  ambiguousNumber:
    '{argument}: {place} contiene "{text}", que se puede leer de dos maneras. Escríbalo como número.',
  missingArgument: 'Falta {argument}.',
  notAllowed: '{argument}: {place} contiene "{text}". Se admite: {allowed}.',
  outOfRange: '{argument} es {value}. Se admite: {allowed}.',
  wrongSize: '{argument} tiene {cells} celdas. Se admite: {allowed}.',
  contradiction: '{argument}: {place} dice "{text}", pero better dice {better}.',
  mixedTargets: '{argument} contiene "{text}" y "{other}". Use un solo sentido.',
  tooFewPoints: 'Faltan datos: {have} de {need} puntos seguidos hasta el último.',
  tooFewMeasured: 'Faltan datos: {have} de {need} puntos.',
  noTarget: 'Sin objetivo para el último punto.',
  nothingScored: 'Ninguna métrica tiene a la vez objetivo y una de las cinco categorías.',
  nothingToCount: 'Faltan datos: {argument} no tiene nada que contar.',
  neverShown: 'Nunca: accuracy ≤ target.',
  queueNeverEnds: 'El trabajo ocupa a {work} agentes y hay {agents}: la cola no acaba nunca.',
  notReachable: 'Ni {most} agentes lo alcanzan.',
  noFiniteNumber: 'El resultado no es un número finito.',
  fault: 'Fallo de COPC Scorecard: {text}. Comuníquelo, por favor.',
};
