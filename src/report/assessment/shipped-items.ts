/** The items an assessment begins with (scoring §11): our own, each with the metrics it is usually linked to. */
import type { MetricId } from '../../worksheet/vocabulary/metric-facts';

export const itemCategories = ['leadership', 'processes', 'people'] as const;
export type ItemCategory = (typeof itemCategories)[number];

/** The shipped items by number; their titles stand in the words of each language under it. */
export const shippedItems = [
  'L1',
  'L2',
  'L3',
  'L4',
  'P1',
  'P2',
  'P3',
  'P4',
  'P5',
  'P6',
  'P7',
  'P8',
  'P9',
  'P10',
  'P11',
  'P12',
  'P13',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'H7',
] as const;
export type ShippedItem = (typeof shippedItems)[number];

/** `categoryOfItem('P4')` is `'processes'`. */
export function categoryOfItem(item: ShippedItem): ItemCategory {
  if (item.startsWith('L')) return 'leadership';
  return item.startsWith('P') ? 'processes' : 'people';
}

/** True for the number of an item of ours: `isShippedItem('P4')`. */
export function isShippedItem(number: string): number is ShippedItem {
  return shippedItems.some((item) => item === number);
}

const waiting = ['service-level', 'speed-of-answer', 'wait-time', 'abandonment-rate', 'answer-rate'] as const;
const criticalErrors = ['critical-error-accuracy', 'critical-error-rate'] as const;
const monitoring = [
  ...criticalErrors,
  'accuracy',
  'error-rate',
  'quality-score',
  'first-contact-resolution',
] as const;

/** Which kinds of metrics an item is linked to at first. */
export const proposedKinds: Readonly<Partial<Record<ShippedItem, readonly MetricId[]>>> = {
  P2: waiting,
  P4: monitoring,
  P5: monitoring,
  P6: ['forecast-accuracy', 'forecast-error'],
  P7: [...waiting, 'occupancy'],
  P8: ['backlog', 'overdue-items', 'on-time', 'response-time', 'resolution-time'],
  P9: ['handle-time', 'occupancy', 'utilisation', 'cost-per-contact'],
  P12: ['customer-satisfaction', 'client-satisfaction', 'dissatisfaction', 'net-promoter-score'],
  H3: [...criticalErrors, 'first-contact-resolution'],
  H4: monitoring,
  H5: ['attrition', 'absenteeism'],
  H6: ['staff-satisfaction'],
};
