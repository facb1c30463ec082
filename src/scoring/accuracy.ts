/** Accuracy from monitored transactions: one critical failure fails the whole transaction, once (scoring §9). */
import { atLeast } from './equality';
import { normalQuantile } from './normal';
import { wilsonInterval, type Interval } from './wilson';

export type AttributeFamily = 'customer' | 'business' | 'compliance' | 'non-critical';

/** Null: not applicable. */
export type AttributeResult = 'pass' | 'fail' | null;

/** A share kept as its two counts, so that it can be added up and never averaged. */
export interface Counts {
  readonly passed: number;
  readonly total: number;
}

/**
 * Counts of one family. Critical families: transactions with something applicable, and those of them without a failure.
 * Non-critical: attributes. A family with nothing applicable has a total of 0, which is no accuracy at all.
 * @param results transactions × attributes
 * @param families the family of each attribute
 * @example familyAccuracy([['pass', 'fail'], ['pass', null]], ['customer', 'customer'], 'customer') // { passed: 1, total: 2 }
 */
export function familyAccuracy(
  results: readonly (readonly AttributeResult[])[],
  families: readonly AttributeFamily[],
  family: AttributeFamily,
): Counts {
  return addCounts(results.map((transaction) => transactionCounts(transaction, families, family)));
}

/**
 * Adds counts of teams, channels or agents; the share of the sum is the sum's, not the mean of shares.
 * @example addCounts([{ passed: 9, total: 10 }, { passed: 10, total: 90 }]) // { passed: 19, total: 100 }
 */
export function addCounts(counts: readonly Counts[]): Counts {
  let passed = 0;
  let total = 0;
  for (const count of counts) {
    passed += count.passed;
    total += count.total;
  }
  return { passed, total };
}

/**
 * The share of some counts, 0…1; null when there is nothing to share.
 * @example shareOf({ passed: 19, total: 20 }) // 0.95
 */
export function shareOf({ passed, total }: Counts): number | null {
  return total > 0 ? passed / total : null;
}

/**
 * `shown`: the interval's lower end reaches the target. `met-not-shown`: the share does, the lower end not. `below`: the
 * upper end lies below the target. `below-not-shown`: the share does, the upper end not (scoring §9).
 */
export type Proof = 'shown' | 'met-not-shown' | 'below' | 'below-not-shown';

export interface ProvenAccuracy {
  readonly share: number;
  readonly total: number;
  readonly interval: Interval;
  /** Null without a target. */
  readonly proof: Proof | null;
}

/**
 * An accuracy with what it proves about its target (a share; higher is better).
 * @returns null for a total of 0
 * @example proveAccuracy({ passed: 95, total: 100 }, 0.9)?.proof // 'met-not-shown': the lower end is 0.888
 */
export function proveAccuracy(
  counts: Counts,
  target: number | null,
  confidence: number = 0.95,
): ProvenAccuracy | null {
  const share = shareOf(counts);
  const interval = wilsonInterval(counts.passed, counts.total, confidence);
  if (share === null || interval === null) return null;
  const proof = target === null ? null : proofOf(share, interval, target);
  return { share, total: counts.total, interval, proof };
}

function proofOf(share: number, { low, high }: Interval, target: number): Proof {
  if (atLeast(low, target)) return 'shown';
  if (atLeast(share, target)) return 'met-not-shown';
  return atLeast(high, target) ? 'below-not-shown' : 'below';
}

/**
 * The least number of transactions that would show an accuracy to reach its target, were it to stay as it is:
 * ⌈z²·t(1−t) / (p−t)²⌉, where the lower end of Wilson's interval comes to the target. An estimate: the accuracy won't stay.
 * @param accuracy a share, 0…1; @param target a share, 0…1; @param confidence between 0 and 1
 * @returns null when no number would: the accuracy is no better than the target
 * @example sampleNeeded(0.95, 0.9) // 139
 */
export function sampleNeeded(accuracy: number, target: number, confidence: number = 0.95): number | null {
  if (atLeast(target, accuracy)) return null;
  const z = normalQuantile((1 + confidence) / 2);
  const exact = (z * z * target * (1 - target)) / (accuracy - target) ** 2;
  return Math.max(1, atLeast(Math.floor(exact), exact) ? Math.floor(exact) : Math.ceil(exact));
}

function transactionCounts(
  transaction: readonly AttributeResult[],
  families: readonly AttributeFamily[],
  family: AttributeFamily,
): Counts {
  const applicable = transaction.filter((result, index) => families[index] === family && result !== null);
  const passed = applicable.filter((result) => result === 'pass').length;
  if (family === 'non-critical') return { passed, total: applicable.length };
  if (applicable.length === 0) return { passed: 0, total: 0 };
  return { passed: passed === applicable.length ? 1 : 0, total: 1 };
}
