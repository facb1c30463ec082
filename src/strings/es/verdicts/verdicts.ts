/** The words of the verdicts in Spanish. */
import type { VerdictTexts } from '../../en/verdicts/verdicts';
import { answers } from './answers';

export const verdicts: VerdictTexts = {
  ...answers,
  course: { rising: 'Al alza', falling: 'A la baja' },
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
