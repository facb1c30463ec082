/** The words of the summary sheet, the result columns and the printed scorecard in Spanish. */
import type { Report } from '../en/report';
import { counted } from '../counted';

export const report: Report = {
  sheetName: 'COPC Resumen',
  title: 'Resumen de desempeño',
  subtitle: (d) => `${d.book} · ${d.sheet}`,
  reportingPeriod: 'Período del informe',
  nothingMeasured: 'sin mediciones',
  profile: 'Perfil de reglas',
  profileNames: { gold: 'Oro', base: 'Base' },
  thresholdsOf: (d) => `${d.met} Cumple, ${d.metOrImproving} Cumple o Mejora`,
  profileShort: (d) => `${d.name}: ${d.thresholds}`,
  unconfirmed: 'sin confirmar',
  unconfirmedWhy: (d) => `${d.profile}: los umbrales vienen de un solo resumen de terceros`,

  verdictReached: (d) => `${d.profile}: se alcanzan ambos umbrales`,
  verdictNotYet: (d) => `${d.profile}: todavía no: ${d.short}`,
  verdictNone: (d) => `${d.profile}: sin puntuación, porque ninguna métrica se pudo evaluar`,
  shortOfMet: (d) => `${d.count === 1 ? 'falta 1 métrica' : `faltan ${d.count} métricas`} en Cumple`,
  shortOfMetOrImproving: (d) =>
    d.alone
      ? `${d.count === 1 ? 'falta 1 métrica' : `faltan ${d.count} métricas`} en Cumple o Mejora`
      : `${d.count} en Cumple o Mejora`,

  tableName: (d) => `Tabla ${d.number}: ${d.range}`,
  tables: 'Tablas',
  range: 'Rango',
  verdict: 'Veredicto',
  moreTables: (d) => `… y ${counted(d.count, 'tabla', 'tablas')} más, sin detalle aquí`,

  share: 'Proporción',
  threshold: 'Necesario',
  met: 'Cumple',
  metShare: 'Proporción que cumple',
  metOrImproving: 'Cumple o Mejora',
  shareReached: (d) => `${d.count} de ${counted(d.scored, 'métrica', 'métricas')}: alcanzado`,
  shareShort: (d) =>
    `${d.count} de ${counted(d.scored, 'métrica', 'métricas')}: ${d.short === '1' ? 'falta' : 'faltan'} ${d.short}`,
  byCategory: 'Por categoría',
  byCategoryNote: 'Informativo: las categorías no deciden.',
  withoutCategory: 'Sin categoría',
  scored: 'Evaluadas',
  improving: 'Mejora',

  sharesOverTime: 'Proporciones en el tiempo',
  sharesOverTimeDescription: (d) =>
    `Gráfico de líneas de ${d.first} a ${d.last}: proporción de métricas que cumplen, ahora ${d.met}, y que ` +
    `cumplen o mejoran, ahora ${d.metOrImproving}, con sus umbrales en líneas discontinuas.`,
  neededSeries: (d) => `${d.share} necesario`,
  furthest: 'Más lejos del objetivo',
  runChartDescription: (d) =>
    `Gráfico de ${d.name} de ${d.first} a ${d.last}: último valor ${d.latest}, objetivo ${d.target}; ` +
    `${d.shown}. El objetivo es la línea discontinua.`,
  lowTarget: 'Objetivo, mínimo',
  highTarget: 'Objetivo, máximo',
  value: 'Valor',
  period: 'Período',
  chartFigures: 'Cifras de los gráficos',

  actionsDue: 'Acciones pendientes',
  actionsNote:
    'Cada una necesita una fila en el registro de acciones: plan, responsable, resultado final esperado, fecha límite.',
  noActions: 'Ninguna: ninguna métrica incumplió su objetivo en la última medición.',
  toMeasure: (d) => `Métricas sin datos, por medir: ${d.count}.`,
  because: 'Por qué',
  owner: (d) => `Responsable: ${d.owner}.`,
  more: (d) => `… y ${d.count} más`,

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
  leftOutCount: (d) => `${d.count} (sin objetivo: ${d.noTarget}; otra categoría: ${d.otherCategory})`,

  overrides: 'Puesto a mano',
  byRules: 'Según las reglas',
  setTo: 'Puesto a',
  who: 'Quién, cuándo y por qué',
  whoWhenWhy: (d) => `${d.by}, ${d.on}: ${d.reason}`,

  findings: 'Observado al leer la hoja',
  noFindings: 'Nada que señalar.',
  severity: 'Gravedad',
  cell: 'Celda',
  finding: 'Observación',
  severities: { info: 'Nota', warning: 'Aviso', error: 'Error' },
  wholeSheet: 'hoja',

  provenance: 'Cómo se hizo',
  version: 'Versión',
  program: (d) => `COPC Scorecard ${d.version}`,
  thresholds: 'Umbrales',
  levelRule: 'Regla de nivel',
  trendRule: 'Regla de tendencia',
  trendMethods: {
    'mann-kendall': 'Mann–Kendall',
    'theil-sen': 'pendiente de Theil–Sen',
    halves: '3 últimos frente a los 3 anteriores',
  },
  trendRuleOf: (d) =>
    `${d.method}; hasta ${d.periods} puntos consecutivos, al menos ${d.minimum}; p máxima ${d.p}`,
  escalation: 'Escalar',
  escalateAfter: (d) => `tras ${counted(d.count, 'incumplimiento', 'incumplimientos seguidos')}`,
  source: 'Origen',
  made: 'Cuándo',
  concluded: 'Deducido, no escrito',
  concludedCounts: (d) =>
    `métricas con categoría deducida: ${d.category}, con dirección deducida: ${d.better}`,
  disclaimer:
    'COPC® es una marca registrada de COPC Inc. Esta es una herramienta independiente, no certificada ni avalada por ' +
    'COPC Inc.; sus veredictos no son una certificación.',

  periodQuarter: (d) => `T${d.quarter} ${d.year}`.trim(),
  periodHalf: (d) => `S${d.half} ${d.year}`.trim(),
  periodTertial: (d) => `C${d.tertial} ${d.year}`.trim(),
  periodWeek: (d) => `S${d.week} ${d.year}`.trim(),
  periodFiscal: (d) => `${d.year} P${d.period}`.trim(),

  columnsNotRows: (d) =>
    `Las columnas de resultado necesitan una métrica por fila; la tabla de ${d.range} está dispuesta de otro modo. ` +
    'Escriba la hoja de resumen en su lugar.',
  columnsNoTable:
    'No hay ninguna tabla junto a la que escribir columnas de resultado. Escriba la hoja de resumen en su lugar.',
  columnsNoRoom: 'No hay columnas libres a la derecha de la tabla. Escriba la hoja de resumen en su lugar.',
  columnsThere: (d) =>
    `Ya hay columnas de resultado en ${d.cell}. Bórrelas antes, o escriba la hoja de resumen en su lugar.`,
};
