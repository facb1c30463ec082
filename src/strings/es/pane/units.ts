/** The words of the view of vendors and sites side by side in Spanish. */
import type { UnitsTexts } from '../../en/pane/units';

export const units: UnitsTexts = {
  reading: 'Evaluando todas las hojas del libro …',
  alone:
    'Este libro contiene una sola unidad, {unit}. Las unidades se distinguen por una columna de proveedores o centros, por hojas de igual disposición o por libros: copc score … --rollup pone muchos libros uno junto a otro.',
  allGold: 'Las {units} unidades alcanzan {profile}.',
  notGold: '{count} de {units} no alcanzan {profile}.',
  why: '{short, plural, one {falta # por cumplir} other {faltan # por cumplir}}; la más lejos: {worst}',
  whyAlone: '{short, plural, one {falta # por cumplir} other {faltan # por cumplir}}',
  nothing: 'nada evaluado',
  metOf: 'cumplen {met} de {scored}',
  escalate: '{count} por escalar',
  overdue: '{count} vencidas',
  sound: '{sound} de {checked} con datos fiables',
  earlier: 'Métricas anteriores',
  later: 'Métricas siguientes',
  shown: 'Métricas {from} a {to} de {all}',
  metricsOf: 'Métricas por unidad',
  none: '{metric}: no está en esta unidad',
  cell: '{metric}: {status}',
  cellWith: '{metric}: {status}, {latest}',
  together: 'Todas juntas',
  of: '{numerator} de {denominator}',
  without: 'En ninguna unidad: {metrics}',
  unscored:
    '{count, plural, one {# lugar no se leyó} other {# lugares no se leyeron}}; evalúe su hoja para ver por qué.',
  write: 'Escribir COPC Proveedores',
  same: 'La hoja «{sheet}» ya dice lo mismo.',
  written: 'Escrito en la hoja «{sheet}».',
};
