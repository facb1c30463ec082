/** Por qué una hoja se lee así, y qué falla en una lectura indicada. */
import type { ReadingProblems, ReadingReasons } from '../en/reading';
import { counted } from '../counted';

const roles: Readonly<Record<string, string>> = {
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

const role = (value: string | number | undefined): string => roles[String(value)] ?? String(value);

export const readingReasons: ReadingReasons = {
  'target-proved': (d) => `«${d.text}» en ${d.line} contiene una cifra por métrica en su propia escala: objetivos.`,
  'target-unplaced': (d) => `«${d.text}» en ${d.line} contiene objetivos, pero no está claro de qué métrica.`,
  'rows-are-records': (d) => `«${d.text}» en ${d.line} cambia de fila en fila: cada fila puede ser un registro.`,
  'title-names': (d) => `Ninguna celda nombra la métrica; lo hace «${d.text}».`,
  'figures-unexplained': (d) => `El ${d.percent} % de las cifras no tiene etiqueta que diga qué son.`,
  'no-measure': () => 'No se nombra ningún período, y ninguna etiqueta dice qué cifras son resultados.',
  'no-results': () => 'No se pudo reconocer ninguna columna o fila de resultados.',
  'periods-unread': (d) => `«${d.text}» puede ser un período, pero no se pudo leer como tal.`,
  weekdays: () => 'Hay días de la semana junto a semanas; sin fechas no forman una serie.',
  'periods-across': (d) =>
    `${counted(d.count, 'periodo', 'periodos')}, de ${d.first} a ${d.last}, a lo largo de ${d.line}.`,
  'periods-down': (d) =>
    `${counted(d.count, 'periodo', 'periodos')}, de ${d.first} a ${d.last}, a lo largo de ${d.line}.`,
  'header-says': (d) => `"${d.text}" en ${d.line} dice: ${role(d.role)}.`,
  'content-says': (d) => `Las celdas de ${d.line} parecen ${role(d.role)}.`,
  'no-years': () => 'Los periodos no indican el año.',
  'names-uncertain': (d) => `${d.line} o ${d.other} podrían contener los nombres de las métricas.`,
  'rows-repeat': (d) =>
    `El ${d.percent} % de las filas repite una métrica y un periodo que ya están más arriba.`,
};

export const readingProblems: ReadingProblems = {
  'not-json-object': (d) => `${d.path}: una lectura debe ser un objeto; esto es ${d.found}.`,
  'old-reading': (d) => `${d.path} es una lectura de la versión 0.2, que leía las hojas de otra manera. Vuelva a leer la hoja con "inspect --json", o quite la lectura.`,
  'no-readings': (d) =>
    `${d.path}: aquí no hay ninguna lectura. Indique una lectura, una lista de lecturas o lo que imprimió "inspect --json".`,
  'missing-field': (d) => `Falta ${d.path}. Añádalo.`,
  'wrong-type': (d) => `${d.path} debe ser ${d.expected}; es ${d.found}.`,
  'unknown-choice': (d) => `${d.path} es "${d.found}". Se admite: ${d.expected}.`,
  'bad-range': (d) => `${d.path} es "${d.found}", que no es un rango. Escríbalo como A4:O18.`,
  'bad-line': (d) => `${d.path} nombra "${d.found}", que no es ${d.expected}.`,
  'bad-period': (d) => `${d.path} es "${d.found}". Escriba un periodo como 2024-03, 2024-Q1 o 2024-W12.`,
  'other-sheet': (d) => `${d.path} es "${d.found}", pero la hoja es "${d.expected}".`,
  'outside-sheet': (d) => `${d.path} (${d.found}) queda fuera de la parte llena de la hoja (${d.expected}).`,
  'outside-range': (d) => `${d.path} nombra ${d.found}, que queda fuera del rango ${d.expected}.`,
  'no-role': (d) => `${d.path} no tiene ${role(d.expected)}. Dé a una línea la función "${d.expected}".`,
  'too-many': (d) =>
    `${d.path} tiene ${d.found} líneas con la función "${d.expected}"; se pueden leer ${d.allowed}.`,
};
