/** The words of the verdicts in Spanish. */
import type { VerdictTexts } from '../en/verdicts';

export const verdicts: VerdictTexts = {
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
    'too-few': 'Datos insuficientes',
  },
  course: { rising: 'Al alza', falling: 'A la baja' },
  action: {
    none: 'Ninguna',
    watch: 'Vigilar',
    act: 'Actuar',
    escalate: 'Escalar',
    measure: 'Medir',
    clarify: 'Aclarar',
  },
  assurance: {
    'consistently-meets': 'Cumple de forma constante',
    'hit-or-miss': 'A veces cumple',
    'consistently-misses': 'Incumple de forma constante',
  },
  level: { met: 'Cumplido', missed: 'Incumplido' },
  category: {
    service: 'Servicio',
    quality: 'Calidad',
    revenue: 'Ingresos',
    cost: 'Costo',
    satisfaction: 'Satisfacción',
    other: 'Otros',
  },
  better: {
    higher: 'Mayor es mejor',
    lower: 'Menor es mejor',
    within: 'Mejor dentro del rango',
  },
};
