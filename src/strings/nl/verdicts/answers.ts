/** The verdicts functions answer with in Dutch. */
import type { AnswerTexts } from '../../en/verdicts/answers';

export const answers: AnswerTexts = {
  status: {
    met: 'Gehaald',
    improving: 'Verbetert',
    'not-met': 'Niet gehaald',
    'no-data': 'Geen gegevens',
    'no-target': 'Geen norm',
    unclear: 'Onduidelijk',
  },
  trend: {
    improving: 'Verbetert',
    none: 'Geen duidelijke trend',
    adverse: 'Ongunstig',
    'too-few': 'Te weinig punten',
  },
  action: {
    none: 'Geen',
    watch: 'Volgen',
    act: 'Ingrijpen',
    escalate: 'Escaleren',
    measure: 'Meten',
    clarify: 'Verduidelijken',
  },
  assurance: {
    'consistently-meets': 'Haalt de norm steeds',
    'hit-or-miss': 'Wisselend',
    'consistently-misses': 'Haalt de norm steeds niet',
  },
  item: {
    compliant: 'Voldoet',
    'approach-only': 'Alleen aanpak',
    'not-compliant': 'Voldoet niet',
    'not-assessed': 'Niet beoordeeld',
    'not-applicable': 'Niet van toepassing',
  },
};
