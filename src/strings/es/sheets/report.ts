/** The words of the summary sheet, the result columns and the printed scorecard in Spanish. */
import type { ReportTexts } from '../../en/sheets/report';

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

  actionsDue: 'Acciones requeridas',
  actionsNote:
    'Cada una necesita una fila en el registro de acciones: plan, responsable, resultado final esperado, fecha límite.',
  actionCounts:
    'Filas en el registro de acciones: {open, plural, one {# abierta} other {# abiertas}}, {incomplete, plural, one {# incompleta} other {# incompletas}} y {overdue, plural, one {# vencida} other {# vencidas}}.',
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
  status: 'Estado',
  trend: 'Tendencia',
  streak: 'Incumplimientos seguidos',
  action: 'Acción',
  metricsNote: 'Brecha: distancia al objetivo, positiva es buena. ≥ mayor es mejor, ≤ menor es mejor.',
  inferredNote: '* deducido del nombre o de los valores de la métrica; no consta en la hoja.',
  liveSheet: 'COPC En vivo',
  liveTitle: 'Veredictos en vivo',
  liveNote:
    'Estas fórmulas siguen las cifras hasta el último período con encabezado; Actualizar todo incorpora los períodos nuevos. Las filas que ninguna fórmula da igual contienen valores. Sin este complemento, y en LibreOffice, las fórmulas muestran #¿NOMBRE? en cuanto se calculan: entregue el resumen, que contiene valores.',
  overrideNote: '† fijado a mano; véase «Fijado a mano» más abajo.',

  trustCheck: 'Control',
  trustAsks: 'Pide',
  trustFirst: 'Mirar primero',
  trustChecks: {
    collected: 'un valor en cada período',
    usable: 'números tal cual, una escala, un objetivo, una dirección',
    integrity: 'ningún valor imposible ni sospechoso',
    knowledgeable: 'un responsable y una definición',
    actionable: 'una fila completa en el registro donde hay que actuar',
  },

  marks: 'Nuevos comienzos y notas',
  marked: 'Qué',
  rebase: 'Nuevo comienzo',
  note: 'Nota',
  periodTitle: 'Desde o en',
  withoutRebase: 'Estado sin él',
  marksNote:
    'Un nuevo comienzo es un proceso o una definición nuevos, puesto por una persona: ahí empiezan los límites, los puntos especiales y la tendencia; los incumplimientos seguidos y el nivel no.',

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
  generousRule:
    'La regla de tendencia «{rule}» toma el ruido por mejora la mitad de las veces, así que este veredicto puede ser demasiado bueno. La regla predeterminada lo hace unas 7 veces de cada 100.',
  trendMethods: {
    'mann-kendall': 'Mann–Kendall',
    'theil-sen': 'pendiente de Theil–Sen',
    halves: '3 últimos frente a los 3 anteriores',
  },
  trendRuleOf: '{method}; hasta {periods} puntos consecutivos, al menos {minimum}; p máxima {p}',
  seasonRules: {
    mean: '«Mejora» pide además ser mejor que hace un año',
    beaten: '«Mejora» pide además que 5 de los últimos 6 puntos sean mejores que hace un año',
  },
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

  // The printed summary.
  balance: 'Por categoría a lo largo del tiempo',
  balanceNote:
    'Cómo habría sido el resultado en cada período. Las categorías no lo deciden; en blanco donde menos de la mitad de las métricas tenían cifras.',
  balanceDescription:
    '{category}, gráfico de líneas de {first} a {last}: proporción que cumple, ahora {met}, y que cumple o mejora, ahora {metOrImproving}.',
  balanceLine: '{category}: {points}',
  pageOf: 'Página {page} de {pages}',
  changedSince: 'Desde {period}',
  nothingChanged: 'ningún estado cambió',
  worse: '{count} peor: {names}',
  recovered: '{count} recuperadas: {names}',
  improved: '{count} con mejora: {names}',
  goldLost: '{profile} perdido',
  goldWon: '{profile} alcanzado',
  andMore: '+{count}',
  variation: 'Variación',
  assurance: '¿Cumple el objetivo?',
  reached: 'Del objetivo',
  ownerTitle: 'Responsable',
  due: 'Fecha límite',
  openRow: 'aún sin fecha',
  overdue: '{date}: vencida',
  points: 'pp',
  fewMeasured: '{period}: {measured} de {scored} medidas',
  fewMeasuredRange: '{first} a {last}: como máximo {measured} de {scored} medidas',
  notShown: 'No dibujado, porque menos de la mitad de las métricas tenían cifras: {periods}.',
  chartMark: '{kind}, {period}: {text}',
  beyond: '{value} en {period}, fuera del gráfico',
  figuresNote: 'Cifras detrás de los gráficos (no se imprimen)',
  unequal:
    '{count, plural, one {# métrica aparece} other {# métricas aparecen}} en más de una tabla con cifras distintas; se cuenta cada vez: {names}.',
  earlier:
    '{count, plural, one {# métrica continúa} other {# métricas continúan}} en tablas posteriores; solo cuenta el último período de cada una: {names}.',

  columnsNotRows:
    'Las columnas de resultados necesitan una métrica por fila; la tabla de {range} está dispuesta de otro modo. Escriba la hoja de resumen en su lugar.',
  columnsNoTable:
    'No hay ninguna tabla junto a la que escribir columnas de resultados. Escriba la hoja de resumen en su lugar.',
  columnsNoRoom: 'No hay columnas libres a la derecha de la tabla. Escriba la hoja de resumen en su lugar.',
  columnsProtected:
    'La hoja «{sheet}» está protegida, así que no recibe columnas de resultados. Desprotéjala o use el resumen.',
};
