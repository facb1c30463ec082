/** The words of the verdicts in Norwegian. */
import type { VerdictTexts } from '../en/verdicts';

export const verdicts: VerdictTexts = {
  status: {
    met: 'Oppnådd',
    improving: 'Forbedres',
    'not-met': 'Ikke oppnådd',
    'no-data': 'Ingen data',
    'no-target': 'Ingen målsetning',
    unclear: 'Uavklart',
  },
  trend: {
    improving: 'Forbedring',
    none: 'Ingen klar trend',
    adverse: 'Ugunstig',
    'too-few': 'For få punkter',
  },
  course: { rising: 'Stigende', falling: 'Synkende' },
  action: {
    none: 'Ingen',
    watch: 'Følg med',
    act: 'Gjør tiltak',
    escalate: 'Eskaler',
    measure: 'Start måling',
    clarify: 'Avklar',
  },
  assurance: {
    'consistently-meets': 'Når målet stabilt',
    'hit-or-miss': 'Varierende',
    'consistently-misses': 'Bommer stabilt på målet',
  },
  level: { met: 'Nådd', missed: 'Ikke nådd' },
  category: {
    service: 'Service',
    quality: 'Kvalitet',
    revenue: 'Inntekt',
    cost: 'Kostnad',
    satisfaction: 'Tilfredshet',
    other: 'Annet',
  },
  better: {
    higher: 'Høyere er bedre',
    lower: 'Lavere er bedre',
    within: 'Innenfor båndet er best',
  },
};
