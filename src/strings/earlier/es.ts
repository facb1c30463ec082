/** What version 0.2 wrote into sheets in Spanish, word for word. */
import type { EarlierTexts } from './texts';

export const earlier: EarlierTexts = {
  report: {
    profile: 'Perfil de reglas',
    profileNames: {
      gold: 'Oro',
      base: 'Base',
    },
    thresholdsOf: '{met} Cumple, {metOrImproving} Cumple o Mejora',
    unconfirmed: 'sin confirmar',
    unconfirmedWhy: '{profile}: los umbrales vienen de un solo resumen de terceros',
    more: '… y {count} más',
    gap: 'Brecha',
    status: 'Estado',
    trend: 'Tendencia',
    streak: 'Incumplidos seguidos',
    action: 'Acción',
    provenance: 'Cómo se hizo',
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
    disclaimer:
      'COPC® es una marca registrada de COPC Inc. Esta es una herramienta independiente, no certificada ni avalada por COPC Inc.; sus veredictos no son una certificación.',
  },
  verdicts: {
    status: {
      met: 'Cumple',
      improving: 'Mejora',
      'not-met': 'No cumple',
      'no-data': 'Sin datos',
      'no-target': 'Sin objetivo',
      unclear: 'Por aclarar',
    },
    trend: {
      improving: 'Mejora',
      none: 'Sin tendencia clara',
      adverse: 'Adversa',
      'too-few': 'Pocos puntos',
    },
    course: {
      rising: 'Al alza',
      falling: 'A la baja',
    },
    action: {
      none: 'Ninguna',
      watch: 'Vigilar',
      act: 'Actuar',
      escalate: 'Escalar',
      measure: 'Medir',
      clarify: 'Aclarar',
    },
  },
  explain: {
    ruleLatest: 'el último punto',
    ruleMean: 'la media de los últimos {points} puntos',
    ruleKofN: 'si cumplen al menos {met} de los últimos {of} puntos',
  },
  actions: {
    title: 'Registro de acciones',
    note: 'Una fila por cada métrica que no cumplió su objetivo. Complete plan, responsable, resultado final esperado y fecha límite; escriba «Cerrada» como estado al terminar. Lo que usted escribe se queda como está: ordene, filtre, mueva y añada filas.',
    columns: {
      id: 'N.º',
      opened: 'Abierta el',
      source: 'Origen',
      trigger: 'Motivo',
      finding: 'Constatación',
      plan: 'Plan de acción',
      owner: 'Responsable',
      endResult: 'Resultado final esperado',
      due: 'Fecha límite',
      status: 'Estado',
      closed: 'Cerrada el',
      result: 'Resultado',
      suggestion: 'Sugerencia',
      marks: 'Marcas',
    },
  },
};
