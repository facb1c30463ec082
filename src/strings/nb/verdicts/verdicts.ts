/** The words of the verdicts in Norwegian. */
import type { VerdictTexts } from '../../en/verdicts/verdicts';
import { answers } from './answers';

export const verdicts: VerdictTexts = {
  ...answers,
  course: { rising: 'Stigende', falling: 'Synkende' },
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
