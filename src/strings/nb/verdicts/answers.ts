/** The verdicts functions answer with in Norwegian. */
import type { AnswerTexts } from '../../en/verdicts/answers';

export const answers: AnswerTexts = {
  status: {
    met: 'Oppnådd',
    improving: 'I bedring',
    'not-met': 'Ikke oppnådd',
    'no-data': 'Ingen data',
    'no-target': 'Uten mål',
    unclear: 'Uavklart',
  },
  trend: {
    improving: 'I bedring',
    none: 'Ingen klar trend',
    adverse: 'Ugunstig',
    'too-few': 'For få punkter',
  },
  action: {
    none: 'Ingen',
    watch: 'Følg med',
    act: 'Iverksett tiltak',
    escalate: 'Eskaler',
    measure: 'Start måling',
    clarify: 'Avklar',
  },
  assurance: {
    'consistently-meets': 'Når målet hver gang',
    'hit-or-miss': 'Varierende',
    'consistently-misses': 'Når aldri målet',
  },
  item: {
    compliant: 'Oppfylt',
    'approach-only': 'Bare tilnærming',
    'not-compliant': 'Ikke oppfylt',
    'not-assessed': 'Ikke vurdert',
    'not-applicable': 'Ikke aktuelt',
  },
};
