/** The words of the verdicts, as functions, reports and the command line show them. */
import type { Assurance } from '../../scoring/assurance';
import type { Action, Better, Category, Level, Status, TrendVerdict } from '../../scoring/metric';
import type { Translated } from '../messages';

export const verdicts = {
  status: {
    met: 'Met',
    improving: 'Improving',
    'not-met': 'Not met',
    'no-data': 'No data',
    'no-target': 'No target',
    unclear: 'Unclear',
  } satisfies Record<Status, string>,
  trend: {
    improving: 'Improving',
    none: 'No clear trend',
    adverse: 'Adverse',
    'too-few': 'Too few points',
  } satisfies Record<TrendVerdict, string>,
  course: { rising: 'Rising', falling: 'Falling' },
  action: {
    none: 'None',
    watch: 'Watch',
    act: 'Act',
    escalate: 'Escalate',
    measure: 'Measure',
    clarify: 'Clarify',
  } satisfies Record<Action, string>,
  assurance: {
    'consistently-meets': 'Consistently meets',
    'hit-or-miss': 'Hit or miss',
    'consistently-misses': 'Consistently misses',
  } satisfies Record<Assurance, string>,
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
