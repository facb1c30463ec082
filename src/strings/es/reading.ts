/** Por qué una hoja se lee así, y qué falla en una lectura indicada. */
import type { ReadingProblemTexts, ReadingReasonTexts, ReadingRoleTexts } from '../en/reading';

export const readingRoles: ReadingRoleTexts = {
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

export const readingReasons: ReadingReasonTexts = {
  'periods-across':
    '{count, plural, one {# periodo} other {# periodos}}, de {first} a {last}, a lo largo de {line}.',
  'periods-down':
    '{count, plural, one {# periodo} other {# periodos}}, de {first} a {last}, a lo largo de {line}.',
  'list-of-measurements':
    'Cada fila es una medición: {rows, plural, one {# fila} other {# filas}} para {metrics, plural, one {# métrica} other {# métricas}}.',
  'numbers-under-periods': 'El {percent} % de las celdas llenas en los periodos son números.',
  'header-says': '"{text}" en {line} dice: {role}.',
  'content-says': 'Las celdas de {line} parecen {role}.',
  'only-texts': '{line} contiene los nombres: es la única línea que queda con textos.',
  'sections-say-category':
    '{count, plural, one {# línea de título da una categoría} other {# líneas de título dan categorías}}.',
  'target-beside': '"{text}" contiene los objetivos de "{metric}".',
  'line-passed-over': '"{text}" en {line} no se usa.',
  'few-periods':
    'Solo se {count, plural, one {encontró} other {encontraron}} {count, plural, one {# periodo} other {# periodos}}.',
  'years-as-numbers': 'Los periodos son números sueltos que pueden ser años o cifras.',
  'no-years': 'Los periodos no indican el año.',
  'repeated-periods': '{count, plural, one {# periodo aparece} other {# periodos aparecen}} más de una vez.',
  'other-kinds': '{count, plural, one {# periodo es} other {# periodos son}} de otro tipo que los demás.',
  'unlabelled-figures':
    '{count, plural, one {# línea con cifras entre los periodos no tiene} other {# líneas con cifras entre los periodos no tienen}} periodo propio, como cuando real y objetivo van lado a lado.',
  'nameless-figures':
    '{count, plural, one {# línea con cifras no tiene} other {# líneas con cifras no tienen}} nombre, como cuando real y objetivo van en pares.',
  'names-repeat':
    '{count, plural, one {# nombre aparece} other {# nombres aparecen}} más de una vez y nada los distingue.',
  'names-uncertain': '{line} o {other} podrían contener los nombres de las métricas.',
  'values-uncertain': '{line} o {other} podrían contener los valores.',
  'texts-among-values': 'Solo el {percent} % de las celdas llenas en los periodos son números.',
  'rows-repeat': 'El {percent} % de las filas repite una métrica y un periodo que ya están más arriba.',
  'rows-are-records': '"{text}" en {line} cambia de fila en fila: cada fila puede ser un registro.',
  'figures-before-periods': '"{text}" en {line} tiene cifras pero está antes de los periodos.',
  'goes-on': '{range} tiene las mismas métricas en otros periodos: pueden ser una sola tabla.',
  'period-beside':
    '"{text}" en {line} tiene periodos junto a los demás: una métrica puede seguir de línea en línea.',
  'target-unplaced': '"{text}" en {line} contiene objetivos, pero no está claro de qué métrica.',
  'names-hold-periods':
    '{count, plural, one {# nombre contiene} other {# nombres contienen}} también un periodo, como "{text}": los periodos pueden estar en los títulos.',
};

export const readingProblems: ReadingProblemTexts = {
  'not-json-object': '{path}: una lectura debe ser un objeto; esto es {found}.',
  'no-readings':
    '{path}: aquí no hay ninguna lectura. Indique una lectura, una lista de lecturas o lo que imprimió "inspect --json".',
  'missing-field': 'Falta {path}. Añádalo.',
  'wrong-type': '{path} debe ser {expected}; es {found}.',
  'unknown-choice': '{path} es "{found}". Se admite: {expected}.',
  'bad-range': '{path} es "{found}", que no es un rango. Escríbalo como A4:O18.',
  'bad-line': '{path} nombra "{found}", que no es {expected}.',
  'bad-period': '{path} es "{found}". Escriba un periodo como 2024-03, 2024-Q1 o 2024-W12.',
  'other-sheet': '{path} es "{found}", pero la hoja es "{expected}".',
  'outside-sheet': '{path} ({found}) queda fuera de la parte llena de la hoja ({expected}).',
  'outside-range': '{path} nombra {found}, que queda fuera del rango {expected}.',
  'no-role': '{path} no tiene {role}. Dé a una línea la función "{expected}".',
  'too-many': '{path} tiene {found} líneas con la función "{expected}"; se pueden leer {allowed}.',
};
