/** The words of the verdicts in Norwegian. */
import type { VerdictTexts } from '../en/verdicts';

export const verdicts: VerdictTexts = {
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
  course: { rising: 'Stigende', falling: 'Synkende' },
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
  level: { met: 'Nådd', missed: 'Ikke nådd' },
  category: {
    service: 'Service',
    quality: 'Kvalitet',
    revenue: 'Inntekter',
    cost: 'Kostnader',
    satisfaction: 'Tilfredshet',
    other: 'Annet',
  },
  better: {
    higher: 'Høyere er bedre',
    lower: 'Lavere er bedre',
    within: 'Best innenfor intervallet',
  },
};
