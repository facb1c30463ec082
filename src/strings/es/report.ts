/** The words of the summary sheet, the result columns and the printed scorecard in Spanish. */
import type { ReportTexts } from '../en/report';

export const report: ReportTexts = {
  sheetName: 'COPC Resumen',
  title: 'Resumen de desempeño',
  subtitle: '{book} · {sheet}',
  reportingPeriod: 'Período del informe',
  nothingMeasured: 'sin mediciones',
  profile: 'Perfil de reglas',
  profileNames: { gold: 'Gold', base: 'Base' },
  thresholdsOf: '{met} Cumple, {metOrImproving} Cumple o Mejora',
  profileShort: '{name}: {thresholds}',
  unconfirmed: 'sin confirmar',
  unconfirmedWhy: '{profile}: los umbrales vienen de un solo resumen de terceros',

  verdictReached: '{profile} alcanzado: se cumplen ambos umbrales',
  verdictNotYet: '{profile} aún no se alcanza: {short}',
  verdictNone: 'Sin veredicto sobre {profile}: no se pudo evaluar ninguna métrica',
  shortOfMet: '{count, plural, one {falta # métrica que cumpla} other {faltan # métricas que cumplan}}',
  shortOfMetOrImproving: '{count, plural, one {# que cumpla o mejore} other {# que cumplan o mejoren}}',
  shortOfMetOrImprovingAlone:
    '{count, plural, one {falta # métrica que cumpla o mejore} other {faltan # métricas que cumplan o mejoren}}',

  tableAt: 'Tabla {range}',
  tables: 'Tablas',
  range: 'Rango',
  verdict: 'Veredicto',
  moreTables: '… y {count, plural, one {# tabla} other {# tablas}} más, sin detalle aquí',

  share: 'Proporción',
  threshold: 'Umbral',
  met: 'Cumple',
  metShare: 'Proporción que cumple',
  metOrImproving: 'Cumple o Mejora',
  shareReached: '{count} de {scored, plural, one {# métrica} other {# métricas}}; alcanzado',
  shareShort:
    '{count} de {scored, plural, one {# métrica} other {# métricas}}; {short, plural, one {falta #} other {faltan #}}',
  byCategory: 'Por categoría',
  byCategoryNote: 'Solo informativo: las categorías no influyen en el veredicto.',
  withoutCategory: 'Sin categoría',
  scored: 'Evaluadas',
  improving: 'Mejora',

  sharesOverTime: 'Proporciones en el tiempo',
  sharesOverTimeDescription:
    'Gráfico de líneas de {first} a {last}: proporción de métricas que cumplen, ahora {met}, y que cumplen o mejoran, ahora {metOrImproving}, con sus umbrales en líneas discontinuas.',
  neededSeries: 'umbral {share}',
  furthest: 'Más alejadas del objetivo',
  runChartDescription:
    'Gráfico de {name} de {first} a {last}: último valor {latest}, objetivo {target}; {shown}. El objetivo es la línea discontinua.',
  lowTarget: 'Objetivo, mínimo',
  highTarget: 'Objetivo, máximo',
  value: 'Valor',
  period: 'Período',
  chartFigures: 'Cifras de los gráficos',

  actionsDue: 'Acciones requeridas',
  actionsNote:
    'Cada una necesita una fila en el registro de acciones: plan, responsable, resultado final esperado, fecha límite.',
  noActions: 'Ninguna: toda métrica con datos cumplió su objetivo en el último período.',
  toMeasure: 'Métricas sin datos, por medir: {count}.',
  toClarify: 'Métricas por aclarar, pues nada dice qué sentido es mejor: {count}.',
  because: 'Por qué',
  owner: 'Responsable: {owner}.',
  more: '… y {count} más',

  metrics: 'Métricas',
  category: 'Categoría',
  metric: 'Métrica',
  latest: 'Último valor',
  target: 'Objetivo',
  gap: 'Brecha',
  mark: 'Símbolo',
  status: 'Estado',
  trend: 'Tendencia',
  streak: 'Incumplimientos seguidos',
  action: 'Acción',
  metricsNote: 'Brecha: distancia al objetivo, positiva es buena. ≥ mayor es mejor, ≤ menor es mejor.',
  inferredNote: '* deducido del nombre o de los valores de la métrica; no consta en la hoja.',
  liveNote:
    'Estado, tendencia, brecha, incumplimientos y acción son fórmulas COPC activas cuando dan el mismo resultado que la evaluación; el veredicto, las proporciones y los gráficos son valores del momento en que se escribió la hoja.',
  overrideNote: '† fijado a mano; véase «Fijado a mano» más abajo.',

  leftOut: 'Fuera de la evaluación',
  leftOutNone: 'Ninguna métrica quedó fuera.',
  noTargetWhy: 'sin objetivo',
  otherCategoryWhy: 'la categoría no es una de las cinco que se evalúan',
  leftOutCount: '{count} (sin objetivo: {noTarget}; otra categoría: {otherCategory})',

  overrides: 'Fijado a mano',
  byRules: 'Según las reglas',
  setTo: 'Fijado en',
  who: 'Quién, cuándo y por qué',
  whoWhenWhy: '{by}, {on}: {reason}',

  findings: 'Hallazgos al leer la hoja',
  noFindings: 'Nada que señalar.',
  severity: 'Gravedad',
  cell: 'Celda',
  finding: 'Hallazgo',
  severities: { info: 'Nota', warning: 'Advertencia', error: 'Error' },
  wholeSheet: 'hoja',

  provenance: 'Cómo se hizo este resumen',
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
  made: 'Escrito el',
  fingerprint: 'Huella de las cifras',
  concluded: 'Deducido, no consta en la hoja',
  concludedCounts: 'métricas con categoría deducida: {category}, con sentido deducido: {better}',
  disclaimer:
    'COPC® es una marca registrada de COPC Inc. Esta es una herramienta independiente, no certificada ni avalada por COPC Inc.; sus veredictos no son una certificación.',

  periodQuarter: 'T{quarter}{years, select, none {} other { {year}}}',
  periodHalf: 'S{half}{years, select, none {} other { {year}}}',
  periodTertial: 'C{tertial}{years, select, none {} other { {year}}}',
  periodWeek: 'S{week}{years, select, none {} other { {year}}}',
  periodMonthWeek: '{month}, semana {week}',
  periodFiscal: '{years, select, none {} other {{year} }}P{period}',

  columnsNotRows:
    'Las columnas de resultados necesitan una métrica por fila; la tabla de {range} está dispuesta de otro modo. Escriba la hoja de resumen en su lugar.',
  columnsNoTable:
    'No hay ninguna tabla junto a la que escribir columnas de resultados. Escriba la hoja de resumen en su lugar.',
  columnsNoRoom: 'No hay columnas libres a la derecha de la tabla. Escriba la hoja de resumen en su lugar.',
  columnsThere:
    'Ya hay columnas de resultados en {cell}. Bórrelas antes, o escriba la hoja de resumen en su lugar.',
};
