/** The words of the verdicts that functions answer with: kept apart, because the script Excel loads carries no others. */
import type { Assurance } from '../../../scoring/assurance';
import type { Action, Status, TrendVerdict } from '../../../scoring/metric';
import type { ItemResult } from '../../../scoring/items/item-result';
import type { Translated } from '../../messages';

export const answers = {
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
  item: {
    compliant: 'Compliant',
    'approach-only': 'Approach only',
    'not-compliant': 'Not compliant',
    'not-assessed': 'Not assessed',
    'not-applicable': 'Not applicable',
  } satisfies Record<ItemResult, string>,
} as const;

export type AnswerTexts = Translated<typeof answers>;
