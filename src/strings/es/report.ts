/** The words of the summary sheet, the result columns and the printed scorecard in Spanish. */
import type { ReportTexts } from '../en/report';

export const report: ReportTexts = {
  sheetName: 'COPC Resumen',
  title: 'Resumen de desempeño',
  subtitle: '{book} · {sheet}',
  reportingPeriod: 'Período del informe',
  nothingMeasured: 'sin mediciones',
  profile: 'Perfil de reglas',
  profileNames: { gold: 'Oro', base: 'Base' },
  thresholdsOf: '{met} Cumple, {metOrImproving} Cumple o Mejora',
  profileShort: '{name}: {thresholds}',
  unconfirmed: 'sin confirmar',
  unconfirmedWhy: '{profile}: los umbrales vienen de un solo resumen de terceros',

  verdictReached: '{profile}: se alcanzan ambos umbrales',
  verdictNotYet: '{profile}: todavía no: {short}',
  verdictNone: '{profile}: sin puntuación, porque ninguna métrica se pudo evaluar',
  shortOfMet: '{count, plural, one {falta # métrica} other {faltan {count} métricas}} en Cumple',
  shortOfMetOrImproving: '{count} en Cumple o Mejora',
  shortOfMetOrImprovingAlone:
    '{count, plural, one {falta # métrica} other {faltan {count} métricas}} en Cumple o Mejora',

  tableAt: 'Tabla {range}',
  tables: 'Tablas',
  range: 'Rango',
  verdict: 'Veredicto',
  moreTables: '… y {count, plural, one {# tabla} other {# tablas}} más, sin detalle aquí',

  share: 'Proporción',
  threshold: 'Necesario',
  met: 'Cumple',
  metShare: 'Proporción que cumple',
  metOrImproving: 'Cumple o Mejora',
  shareReached: '{count} de {scored, plural, one {# métrica} other {# métricas}}: alcanzado',
  shareShort:
    '{count} de {scored, plural, one {# métrica} other {# métricas}}: {short, plural, one {falta} other {faltan}} {short}',
  byCategory: 'Por categoría',
  byCategoryNote: 'Informativo: las categorías no deciden.',
  withoutCategory: 'Sin categoría',
  scored: 'Evaluadas',
  improving: 'Mejora',

  sharesOverTime: 'Proporciones en el tiempo',
  sharesOverTimeDescription:
    'Gráfico de líneas de {first} a {last}: proporción de métricas que cumplen, ahora {met}, y que cumplen o mejoran, ahora {metOrImproving}, con sus umbrales en líneas discontinuas.',
  neededSeries: '{share} necesario',
  furthest: 'Más lejos del objetivo',
  runChartDescription:
    'Gráfico de {name} de {first} a {last}: último valor {latest}, objetivo {target}; {shown}. El objetivo es la línea discontinua.',
  lowTarget: 'Objetivo, mínimo',
  highTarget: 'Objetivo, máximo',
  value: 'Valor',
  period: 'Período',
  chartFigures: 'Cifras de los gráficos',

  actionsDue: 'Acciones pendientes',
  actionsNote:
    'Cada una necesita una fila en el registro de acciones: plan, responsable, resultado final esperado, fecha límite.',
  noActions: 'Ninguna: ninguna métrica incumplió su objetivo en la última medición.',
  toMeasure: 'Métricas sin datos, por medir: {count}.',
  toClarify: 'Métricas por aclarar, pues nada dice qué sentido es mejor: {count}.',
  because: 'Por qué',
  owner: 'Responsable: {owner}.',
  more: '… y {count} más',

  metrics: 'Métricas',
  category: 'Categoría',
  metric: 'Métrica',
  latest: 'Último',
  target: 'Objetivo',
  gap: 'Brecha',
  mark: 'Marca',
  status: 'Estado',
  trend: 'Tendencia',
  streak: 'Incumplidos seguidos',
  action: 'Acción',
  metricsNote: 'Brecha: distancia al objetivo, positiva es buena. ≥ más es mejor, ≤ menos es mejor.',
  inferredNote: '* deducido del nombre o de los valores de la métrica; no está escrito en la hoja.',
  liveNote:
    'Estado, tendencia, brecha, incumplidos y acción llevan fórmulas COPC vivas donde dan lo evaluado; el veredicto, las proporciones y los gráficos llevan los valores del momento de escribir.',
  overrideNote: '† puesto a mano; véase «Puesto a mano» más abajo.',

  leftOut: 'Fuera de la puntuación',
  leftOutNone: 'Nada quedó fuera.',
  noTargetWhy: 'sin objetivo',
  otherCategoryWhy: 'la categoría no es una de las cinco que puntúan',
  leftOutCount: '{count} (sin objetivo: {noTarget}; otra categoría: {otherCategory})',

  overrides: 'Puesto a mano',
  byRules: 'Según las reglas',
  setTo: 'Puesto a',
  who: 'Quién, cuándo y por qué',
  whoWhenWhy: '{by}, {on}: {reason}',

  findings: 'Observado al leer la hoja',
  noFindings: 'Nada que señalar.',
  severity: 'Gravedad',
  cell: 'Celda',
  finding: 'Observación',
  severities: { info: 'Nota', warning: 'Aviso', error: 'Error' },
  wholeSheet: 'hoja',

  provenance: 'Cómo se hizo',
  version: 'Versión',
  program: 'COPC Scorecard {version}',
  thresholds: 'Umbrales',
  levelRule: 'Regla de nivel',
  trendRule: 'Regla de tendencia',
  trendMethods: {
    'mann-kendall': 'Mann–Kendall',
    'theil-sen': 'pendiente de Theil–Sen',
    halves: '3 últimos frente a los 3 anteriores',
  },
  trendRuleOf: '{method}; hasta {periods} puntos consecutivos, al menos {minimum}; p máxima {p}',
  escalation: 'Escalar',
  escalateAfter: 'tras {count, plural, one {# incumplimiento} other {# incumplimientos seguidos}}',
  source: 'Origen',
  made: 'Cuándo',
  concluded: 'Deducido, no escrito',
  concludedCounts: 'métricas con categoría deducida: {category}, con dirección deducida: {better}',
  disclaimer:
    'COPC® es una marca registrada de COPC Inc. Esta es una herramienta independiente, no certificada ni avalada por COPC Inc.; sus veredictos no son una certificación.',

  periodQuarter: 'T{quarter}{years, select, none {} other { {year}}}',
  periodHalf: 'S{half}{years, select, none {} other { {year}}}',
  periodTertial: 'C{tertial}{years, select, none {} other { {year}}}',
  periodWeek: 'S{week}{years, select, none {} other { {year}}}',
  periodFiscal: '{years, select, none {} other {{year} }}P{period}',

  columnsNotRows:
    'Las columnas de resultado necesitan una métrica por fila; la tabla de {range} está dispuesta de otro modo. Escriba la hoja de resumen en su lugar.',
  columnsNoTable:
    'No hay ninguna tabla junto a la que escribir columnas de resultado. Escriba la hoja de resumen en su lugar.',
  columnsNoRoom: 'No hay columnas libres a la derecha de la tabla. Escriba la hoja de resumen en su lugar.',
  columnsThere:
    'Ya hay columnas de resultado en {cell}. Bórrelas antes, o escriba la hoja de resumen en su lugar.',
};
