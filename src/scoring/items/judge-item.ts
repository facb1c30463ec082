/** What an item's answers come to beside the results of the metrics linked to it (scoring §11). */
import type { CalendarDate } from '../cycle';
import type { Action, Status, TrendVerdict } from '../metric';
import { itemResult, type ItemAnswers, type ItemResult } from './item-result';

/** What is looked at of a metric that an item names. */
export interface LinkedScore {
  readonly status: Status;
  readonly action: Action;
  /** Null where nothing says which way is better. */
  readonly trend: TrendVerdict | null;
}

export interface ItemFacts {
  readonly answers: ItemAnswers;
  readonly hasEvidence: boolean;
  /** Null: never, or not said. */
  readonly reviewed: CalendarDate | null;
  readonly linked: readonly LinkedScore[];
  /** Links that meet no metric: what they would say is not known. */
  readonly openLinks: number;
}

export interface ItemJudgement {
  readonly result: ItemResult;
  /** Indices of the linked metrics whose results contradict a compliant item. */
  readonly contradictedBy: readonly number[];
  /** Every linked metric is Met, and nothing that holds it there is shown. */
  readonly resultsWithoutApproach: boolean;
  readonly lacksEvidence: boolean;
  /** Not reviewed in the last 12 months; never for an item that does not apply. */
  readonly isStale: boolean;
}

/**
 * @example
 * judgeItem({ ...facts, linked: [{ status: 'not-met', action: 'escalate', trend: 'none' }] }, today).contradictedBy // [0]
 */
export function judgeItem(facts: ItemFacts, today: CalendarDate): ItemJudgement {
  const { linked, openLinks, reviewed } = facts;
  const result = itemResult(facts.answers);
  const isShort = result === 'not-compliant' || result === 'approach-only';
  const isMet = linked.length > 0 && openLinks === 0 && linked.every(({ status }) => status === 'met');
  return {
    result,
    contradictedBy:
      result === 'compliant' ? linked.flatMap((one, index) => (contradicts(one) ? [index] : [])) : [],
    resultsWithoutApproach: isShort && isMet,
    lacksEvidence: result === 'compliant' && !facts.hasEvidence,
    isStale: result !== 'not-applicable' && (reviewed === null || isOverAYear(reviewed, today)),
  };
}

/** Adverse, or in Escalate and not Improving. */
function contradicts({ status, action, trend }: LinkedScore): boolean {
  return trend === 'adverse' || (action === 'escalate' && status !== 'improving');
}

/** More than 12 months: the same day a year later still counts; 29 February falls on the 28th. */
function isOverAYear({ year, month, day }: CalendarDate, today: CalendarDate): boolean {
  const last = month === 2 && day === 29 ? 28 : day;
  return (today.year - year - 1) * 10_000 + (today.month - month) * 100 + (today.day - last) > 0;
}

export type ItemCounts = Readonly<Record<ItemResult, number>>;

export interface ItemShare {
  readonly counts: ItemCounts;
  /** Items that count: all but those that do not apply. */
  readonly counted: number;
  /** Compliant of those that count; null where none does. Not assessed counts against, as No data does. */
  readonly share: number | null;
}

/** `itemShare(['compliant', 'not-assessed', 'not-applicable']).share` is 0.5. */
export function itemShare(results: readonly ItemResult[]): ItemShare {
  const count = (result: ItemResult): number => results.filter((one) => one === result).length;
  const counts = {
    compliant: count('compliant'),
    'approach-only': count('approach-only'),
    'not-compliant': count('not-compliant'),
    'not-assessed': count('not-assessed'),
    'not-applicable': count('not-applicable'),
  };
  const counted = results.length - counts['not-applicable'];
  return { counts, counted, share: counted === 0 ? null : counts.compliant / counted };
}
