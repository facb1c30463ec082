/** The words of the verdicts in Dutch. */
import type { VerdictTexts } from '../../en/verdicts/verdicts';
import { answers } from './answers';

export const verdicts: VerdictTexts = {
  ...answers,
  course: { rising: 'Stijgend', falling: 'Dalend' },
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
