/** Por qué una hoja se lee así, y qué falla en una lectura indicada. */
import type { ReadingProblems, ReadingReasons } from '../en/reading';
import { counted, isOne } from '../counted';

const roles: Readonly<Record<string, string>> = {
  name: 'nombres de métricas',
  category: 'categorías',
  target: 'objetivos',
  'target-low': 'límites inferiores',
  'target-high': 'límites superiores',
  direction: 'direcciones',
  unit: 'unidades',
  owner: 'responsables',
  vendor: 'centros o proveedores',
  definition: 'definiciones',
  period: 'periodos',
  value: 'valores',
  kind: 'real u objetivo',
  total: 'totales',
  ignore: 'nada que se use',
};

const role = (value: string | number | undefined): string => roles[String(value)] ?? String(value);

export const readingReasons: ReadingReasons = {
  'periods-across': (d) =>
    `${counted(d.count, 'periodo', 'periodos')}, de ${d.first} a ${d.last}, a lo largo de ${d.line}.`,
  'periods-down': (d) =>
    `${counted(d.count, 'periodo', 'periodos')}, de ${d.first} a ${d.last}, a lo largo de ${d.line}.`,
  'list-of-measurements': (d) =>
    `Cada fila es una medición: ${counted(d.rows, 'fila', 'filas')} para ${counted(d.metrics, 'métrica', 'métricas')}.`,
  'numbers-under-periods': (d) => `El ${d.percent} % de las celdas llenas en los periodos son números.`,
  'header-says': (d) => `"${d.text}" en ${d.line} dice: ${role(d.role)}.`,
  'content-says': (d) => `Las celdas de ${d.line} parecen ${role(d.role)}.`,
  'only-texts': (d) => `${d.line} contiene los nombres: es la única línea que queda con textos.`,
  'sections-say-category': (d) =>
    `${counted(d.count, 'línea de título da una categoría', 'líneas de título dan categorías')}.`,
  'target-beside': (d) => `"${d.text}" contiene los objetivos de "${d.metric}".`,
  'line-passed-over': (d) => `"${d.text}" en ${d.line} no se usa.`,
  'few-periods': (d) =>
    `Solo se ${isOne(d.count) ? 'encontró' : 'encontraron'} ${counted(d.count, 'periodo', 'periodos')}.`,
  'years-as-numbers': () => 'Los periodos son números sueltos que pueden ser años o cifras.',
  'no-years': () => 'Los periodos no indican el año.',
  'repeated-periods': (d) => `${counted(d.count, 'periodo aparece', 'periodos aparecen')} más de una vez.`,
  'other-kinds': (d) => `${counted(d.count, 'periodo es', 'periodos son')} de otro tipo que los demás.`,
  'unlabelled-figures': (d) =>
    `${counted(d.count, 'línea con cifras entre los periodos no tiene', 'líneas con cifras entre los periodos no tienen')} periodo propio, como cuando real y objetivo van lado a lado.`,
  'nameless-figures': (d) =>
    `${counted(d.count, 'línea con cifras no tiene', 'líneas con cifras no tienen')} nombre, como cuando real y objetivo van en pares.`,
  'names-repeat': (d) =>
    `${counted(d.count, 'nombre aparece', 'nombres aparecen')} más de una vez y nada los distingue.`,
  'names-uncertain': (d) => `${d.line} o ${d.other} podrían contener los nombres de las métricas.`,
  'values-uncertain': (d) => `${d.line} o ${d.other} podrían contener los valores.`,
  'texts-among-values': (d) => `Solo el ${d.percent} % de las celdas llenas en los periodos son números.`,
  'rows-repeat': (d) =>
    `El ${d.percent} % de las filas repite una métrica y un periodo que ya están más arriba.`,
  'rows-are-records': (d) =>
    `"${d.text}" en ${d.line} cambia de fila en fila: cada fila puede ser un registro.`,
  'figures-before-periods': (d) => `"${d.text}" en ${d.line} tiene cifras pero está antes de los periodos.`,
  'goes-on': (d) => `${d.range} tiene las mismas métricas en otros periodos: pueden ser una sola tabla.`,
  'period-beside': (d) =>
    `"${d.text}" en ${d.line} tiene periodos junto a los demás: una métrica puede seguir de línea en línea.`,
  'target-unplaced': (d) => `"${d.text}" en ${d.line} contiene objetivos, pero no está claro de qué métrica.`,
  'names-hold-periods': (d) =>
    `${counted(d.count, 'nombre contiene', 'nombres contienen')} también un periodo, como "${d.text}": los periodos pueden estar en los títulos.`,
};

export const readingProblems: ReadingProblems = {
  'not-json-object': (d) => `${d.path}: una lectura debe ser un objeto; esto es ${d.found}.`,
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
