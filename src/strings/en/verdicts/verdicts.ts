/** The words of the verdicts, as reports, the pane and the command line show them. */
import type { Better, Category, Level } from '../../../scoring/metric';
import type { Translated } from '../../messages';
import { answers } from './answers';

export const verdicts = {
  ...answers,
  course: { rising: 'Rising', falling: 'Falling' },
  level: { met: 'Met', missed: 'Missed' } satisfies Record<Level, string>,
  category: {
    service: 'Service',
    quality: 'Quality',
    revenue: 'Revenue',
    cost: 'Cost',
    satisfaction: 'Satisfaction',
    other: 'Other',
  } satisfies Record<Category, string>,
  better: {
    higher: 'Higher is better',
    lower: 'Lower is better',
    within: 'Best within the range',
  } satisfies Record<Better, string>,
} as const;

export type VerdictTexts = Translated<typeof verdicts>;
