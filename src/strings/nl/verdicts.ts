/** The words of the verdicts in Dutch. */
import type { VerdictTexts } from '../en/verdicts';

export const verdicts: VerdictTexts = {
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
  course: { rising: 'Stijgend', falling: 'Dalend' },
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
    'consistently-misses': 'Mist de norm steeds',
  },
  level: { met: 'Gehaald', missed: 'Gemist' },
  category: {
    service: 'Service',
    quality: 'Kwaliteit',
    revenue: 'Opbrengst',
    cost: 'Kosten',
    satisfaction: 'Tevredenheid',
    other: 'Overig',
  },
  better: {
    higher: 'Hoger is beter',
    lower: 'Lager is beter',
    within: 'Binnen de band is het beste',
  },
};
