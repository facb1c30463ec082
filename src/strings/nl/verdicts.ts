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
    'consistently-misses': 'Haalt de norm steeds niet',
  },
  level: { met: 'Gehaald', missed: 'Niet gehaald' },
  category: {
    service: 'Service',
    quality: 'Kwaliteit',
    revenue: 'Omzet',
    cost: 'Kosten',
    satisfaction: 'Tevredenheid',
    other: 'Overig',
  },
  better: {
    higher: 'Hoger is beter',
    lower: 'Lager is beter',
    within: 'Het beste binnen de bandbreedte',
  },
};
