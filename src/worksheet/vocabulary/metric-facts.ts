/**
 * What is usual for the metrics contact centres keep: category, direction and unit. Used only where a sheet is silent,
 * and marked "inferred" there (worksheets §2). Names in each language are in vocabulary/.
 */
import type { Better, Category } from '../../scoring/metric';

/** `share` is a part of a whole; `seconds` any time; `score` a mark on a scale of its own. */
export type MetricUnit = 'share' | 'seconds' | 'money' | 'count' | 'score';

export interface KnownFacts {
  readonly category: Category;
  /** null: it depends on how the centre measures it. */
  readonly better: Better | null;
  readonly unit: MetricUnit | null;
}

export const METRIC_FACTS = {
  'service-level': { category: 'service', better: 'higher', unit: 'share' },
  'speed-of-answer': { category: 'service', better: 'lower', unit: 'seconds' },
  'wait-time': { category: 'service', better: 'lower', unit: 'seconds' },
  'abandonment-rate': { category: 'service', better: 'lower', unit: 'share' },
  'abandoned-contacts': { category: 'service', better: 'lower', unit: 'count' },
  'answer-rate': { category: 'service', better: 'higher', unit: 'share' },
  'blocked-calls': { category: 'service', better: 'lower', unit: null },
  'response-time': { category: 'service', better: 'lower', unit: 'seconds' },
  'resolution-time': { category: 'service', better: 'lower', unit: 'seconds' },
  'on-time': { category: 'service', better: 'higher', unit: 'share' },
  backlog: { category: 'service', better: 'lower', unit: 'count' },
  'overdue-items': { category: 'service', better: 'lower', unit: null },
  'first-contact-resolution': { category: 'quality', better: 'higher', unit: 'share' },
  'resolution-rate': { category: 'quality', better: 'higher', unit: 'share' },
  'repeat-contacts': { category: 'quality', better: 'lower', unit: null },
  'reopened-cases': { category: 'quality', better: 'lower', unit: null },
  'transfer-rate': { category: 'quality', better: 'lower', unit: 'share' },
  'escalation-rate': { category: 'quality', better: 'lower', unit: 'share' },
  'critical-error-accuracy': { category: 'quality', better: 'higher', unit: 'share' },
  'non-critical-accuracy': { category: 'quality', better: 'higher', unit: 'share' },
  'critical-error-rate': { category: 'quality', better: 'lower', unit: null },
  'error-rate': { category: 'quality', better: 'lower', unit: null },
  accuracy: { category: 'quality', better: 'higher', unit: 'share' },
  'quality-score': { category: 'quality', better: 'higher', unit: null },
  'first-time-right': { category: 'quality', better: 'higher', unit: 'share' },
  'customer-satisfaction': { category: 'satisfaction', better: 'higher', unit: null },
  'client-satisfaction': { category: 'satisfaction', better: 'higher', unit: null },
  dissatisfaction: { category: 'satisfaction', better: 'lower', unit: null },
  'net-promoter-score': { category: 'satisfaction', better: 'higher', unit: 'score' },
  'customer-effort': { category: 'satisfaction', better: null, unit: 'score' },
  complaints: { category: 'satisfaction', better: 'lower', unit: null },
  'handle-time': { category: 'cost', better: 'lower', unit: 'seconds' },
  'talk-time': { category: 'cost', better: 'lower', unit: 'seconds' },
  'hold-time': { category: 'cost', better: 'lower', unit: 'seconds' },
  'wrap-up-time': { category: 'cost', better: 'lower', unit: 'seconds' },
  'cost-per-contact': { category: 'cost', better: 'lower', unit: 'money' },
  'operating-cost': { category: 'cost', better: 'lower', unit: 'money' },
  occupancy: { category: 'cost', better: 'within', unit: 'share' },
  utilisation: { category: 'cost', better: 'higher', unit: 'share' },
  productivity: { category: 'cost', better: 'higher', unit: null },
  shrinkage: { category: 'cost', better: 'lower', unit: 'share' },
  'self-service': { category: 'cost', better: 'higher', unit: 'share' },
  'revenue-per-contact': { category: 'revenue', better: 'higher', unit: 'money' },
  revenue: { category: 'revenue', better: 'higher', unit: 'money' },
  'sales-conversion': { category: 'revenue', better: 'higher', unit: 'share' },
  'order-value': { category: 'revenue', better: 'higher', unit: 'money' },
  'promise-kept': { category: 'revenue', better: 'higher', unit: 'share' },
  collections: { category: 'revenue', better: 'higher', unit: null },
  'right-party-contact': { category: 'revenue', better: 'higher', unit: 'share' },
  'cross-selling': { category: 'revenue', better: 'higher', unit: null },
  'customer-retention': { category: 'revenue', better: 'higher', unit: 'share' },
  'customer-churn': { category: 'revenue', better: 'lower', unit: 'share' },
  'forecast-accuracy': { category: 'other', better: 'higher', unit: 'share' },
  'forecast-error': { category: 'other', better: 'lower', unit: 'share' },
  'schedule-adherence': { category: 'other', better: 'higher', unit: 'share' },
  attrition: { category: 'other', better: 'lower', unit: 'share' },
  absenteeism: { category: 'other', better: 'lower', unit: 'share' },
  'staff-satisfaction': { category: 'other', better: 'higher', unit: null },
  'staff-count': { category: 'other', better: null, unit: 'count' },
  'training-time': { category: 'other', better: null, unit: null },
  availability: { category: 'other', better: 'higher', unit: 'share' },
  'survey-response-rate': { category: 'other', better: 'higher', unit: 'share' },
  'contact-volume': { category: 'other', better: null, unit: 'count' },
} as const satisfies Record<string, KnownFacts>;

export type MetricId = keyof typeof METRIC_FACTS;
