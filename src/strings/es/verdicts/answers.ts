/** The verdicts functions answer with in Spanish. */
import type { AnswerTexts } from '../../en/verdicts/answers';

export const answers: AnswerTexts = {
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
  item: {
    compliant: 'Conforme',
    'approach-only': 'Solo enfoque',
    'not-compliant': 'No conforme',
    'not-assessed': 'Sin evaluar',
    'not-applicable': 'No aplica',
  },
};
