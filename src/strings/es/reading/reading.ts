/** Por qué una hoja se lee así, y qué falla en una lectura indicada. */
import type { ReadingProblemTexts, ReadingReasonTexts, ReadingRoleTexts } from '../../en/reading/reading';

export const readingRoles: ReadingRoleTexts = {
  metric: 'nombres de métricas',
  period: 'períodos',
  measure: 'qué son las cifras',
  unit: 'centros o proveedores',
  category: 'categorías',
  direction: 'sentidos',
  'unit-of-measure': 'unidades de medida',
  owner: 'responsables',
  definition: 'definiciones',
  code: 'códigos',
  actual: 'resultados',
  target: 'objetivos',
  'target-low': 'límites inferiores',
  'target-high': 'límites superiores',
  'target-year': 'objetivos del año',
  'target-day': 'objetivos del día',
  variance: 'diferencias',
  achieved: 'porcentajes de cumplimiento',
  'previous-year': 'cifras del año anterior',
  forecast: 'pronósticos',
  weight: 'ponderaciones',
  points: 'puntos',
  status: 'estados',
  'rag-green': 'límites del verde',
  'rag-amber': 'límites del amarillo',
  'rag-red': 'límites del rojo',
  numerator: 'numeradores',
  denominator: 'denominadores',
  comment: 'comentarios',
  total: 'totales',
  'section-metric': 'títulos que nombran métricas',
  'section-unit': 'títulos que nombran centros',
  'section-category': 'títulos que nombran categorías',
  'section-period': 'títulos que nombran años',
  section: 'títulos',
  'target-note': 'un objetivo bajo su métrica',
  note: 'notas',
  unused: 'cifras no usadas',
  ignore: 'nada que se use',
};

export const readingReasons: ReadingReasonTexts = {
  'target-unplaced':
    '«{text}» en {lineIs, select, row {la fila} other {la columna}} {line} contiene objetivos, pero no está claro de qué métrica.',
  'rows-are-records':
    '«{text}» en {lineIs, select, row {la fila} other {la columna}} {line} cambia de fila en fila: cada fila puede ser un registro.',
  'target-proved':
    '«{text}» en {lineIs, select, row {la fila} other {la columna}} {line} contiene una cifra por métrica en su propia escala: objetivos.',
  'title-names': 'Ninguna celda nombra la métrica; lo hace «{text}».',
  'figures-unexplained': 'El {percent} % de las cifras no tiene etiqueta que diga qué son.',
  'no-measure': 'No se nombra ningún período, y ninguna etiqueta dice qué cifras son resultados.',
  'no-results': 'No se pudo reconocer ninguna columna o fila de resultados.',
  'periods-unread': '«{text}» puede ser un período, pero no se pudo leer como tal.',
  weekdays: 'Hay días de la semana junto a semanas; sin fechas no forman una serie.',
  'periods-across':
    '{count, plural, one {# período} other {# períodos}}, de {first} a {last}, en horizontal en {lineIs, select, row {la fila} other {la columna}} {line}.',
  'periods-down':
    '{count, plural, one {# período} other {# períodos}}, de {first} a {last}, en vertical en {lineIs, select, row {la fila} other {la columna}} {line}.',
  'header-says': '«{text}» en {lineIs, select, row {la fila} other {la columna}} {line} dice: {role}.',
  'content-says': 'Las celdas de {lineIs, select, row {la fila} other {la columna}} {line} parecen {role}.',
  'no-years': 'Los períodos no indican el año.',
  'names-uncertain':
    '{lineIs, select, row {La fila} other {La columna}} {line} o {otherIs, select, row {la fila} other {la columna}} {other} podrían contener los nombres de las métricas.',
  'rows-repeat': 'El {percent} % de las filas repite una métrica y un período que ya están más arriba.',
};

export const readingProblems: ReadingProblemTexts = {
  'not-json-object': '{path}: una lectura debe ser un objeto; esto es {found}.',
  'old-reading':
    '{path} es una lectura de la versión 0.2, que leía las hojas de otra manera. Vuelva a leer la hoja con «inspect --json», o quite la lectura.',
  'no-readings':
    '{path}: aquí no hay ninguna lectura. Indique una lectura, una lista de lecturas o lo que imprimió «inspect --json».',
  'missing-field': 'Falta {path}. Añádalo.',
  'wrong-type': '{path} debe ser {expected}; es {found}.',
  'unknown-choice': '{path} es «{found}». Se admite: {expected}.',
  'bad-range': '{path} es «{found}», que no es un rango. Escríbalo como A4:O18.',
  'bad-line': '{path} nombra «{found}», que no es {expected}.',
  'bad-period': '{path} es «{found}». Escriba un período como 2024-03, 2024-Q1 o 2024-W12.',
  'other-sheet': '{path} es «{found}», pero la hoja es «{expected}».',
  'outside-sheet': '{path} ({found}) queda fuera de la parte llena de la hoja ({expected}).',
  'outside-range': '{path} nombra {found}, que queda fuera del rango {expected}.',
  'no-role': '{path} no tiene {role}. Dé a una fila o columna la función «{expected}».',
};
