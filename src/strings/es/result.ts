/** What the pane says in a scored result, in Spanish. */
import type { ResultTexts } from '../en/result';

export const result: ResultTexts = {
  head: {
    whatProfile: '¿Qué es un perfil?',
    profileText:
      'Un perfil dice qué proporción de las métricas tiene que cumplir y qué proporción cumplir o mejorar. Gold pide 65 % y 75 %, como indican fuentes públicas sobre COPC. Base pide 50 % y 75 %; eso procede de un único resumen de terceros y por eso se marca como sin confirmar. Con «Otros umbrales» usted da los suyos.',
    customMet: 'Cumple, en %',
    customBoth: 'Cumple o mejora, en %',
    customWrong: 'Indique un porcentaje de 1 a 100 en ambos campos.',
    leftOut: '{count} fuera de la evaluación',
    findings: 'Notas de lectura ({count})',
    more: 'Más',
    whole: 'Toda la hoja',
  },
  changes: {
    since: 'Desde {period}:',
    before: 'Desde el período anterior:',
    worse: '{count} peor',
    improved: '{count, plural, one {# mejorada} other {# mejoradas}}',
    recovered: '{count, plural, one {# recuperada} other {# recuperadas}}',
    none: 'Ningún estado ha cambiado desde {period}.',
  },
  list: {
    filter: 'Filtro',
    filters: 'Filtro ({count, plural, one {# activo} other {# activos}})',
    owner: 'Responsable',
    noOwner: 'Sin responsable',
    changed: 'Cambios',
    changes: { worse: 'Peor', improved: 'Mejorada', recovered: 'Recuperada' },
    leftOut: 'Fuera de la evaluación',
    worst: 'Primero el peor estado',
    clear: 'Mostrar todo',
    key: 'Qué significan los dibujos',
    keyVariation: 'Variación: qué hacen las cifras según la regla de tendencia',
    keyAssurance: 'Logro del objetivo: ¿alcanza su objetivo si nada cambia?',
    missed: 'incumplido {count}×',
  },
  variation: 'Variación',
  assurance: 'Logro del objetivo',
  letters: {
    improving: 'M',
    common: 'C',
    adverse: 'E',
    meets: 'S',
    misses: 'N',
  },
  howSure: '¿Qué tan seguro es?',
  chart: {
    points: 'Puntos de {name}. Las flechas van de punto a punto, Intro va a la celda.',
    centre: 'Media',
    special: 'Punto especial',
    at: '{period}: {value}',
    target: 'objetivo {target}',
    flags: {
      outside: 'por {side, select, high {encima} other {debajo}} de los límites de control',
      'seven-moving': 'uno de 7 seguidos {side, select, high {al alza} other {a la baja}}',
      'two-of-three': '2 de 3 muy por {side, select, high {encima} other {debajo}} de la media',
      'seven-one-side': 'uno de 7 seguidos por {side, select, high {encima} other {debajo}} de la media',
    },
    hint: 'Señale el gráfico o recórralo con las flechas.',
  },
};
