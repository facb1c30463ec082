/** Teams, channels or agents beside the rest: which of them differ by more than chance (scoring §9). */
import { addCounts, shareOf, type Counts } from './accuracy';
import { wilsonInterval, type Interval } from './wilson';

/** With fewer transactions a group is shown, marked as few, never ranked and never said to differ. */
const fewestToCompare = 30;

/**
 * Newcombe's interval of the difference of two shares (first − second), made of their Wilson intervals.
 * @param confidence between 0 and 1, default 0.95
 * @returns null when either has a total of 0
 * @example differenceInterval({ passed: 264, total: 294 }, { passed: 150, total: 154 }, 1 - 0.05 / 3)
 *   // { low: -0.12921, high: -0.01375 }
 */
export function differenceInterval(
  first: Counts,
  second: Counts,
  confidence: number = 0.95,
): Interval | null {
  const one = wilsonInterval(first.passed, first.total, confidence);
  const two = wilsonInterval(second.passed, second.total, confidence);
  if (one === null || two === null) return null;
  const p = first.passed / first.total;
  const q = second.passed / second.total;
  return {
    low: p - q - Math.hypot(p - one.low, two.high - q),
    high: p - q + Math.hypot(one.high - p, q - two.low),
  };
}

/** `few`: fewer than 30 transactions. `alone`: the rest has fewer than 30, so there is nothing to compare with. */
export type GroupStanding = 'better' | 'worse' | 'like-the-rest' | 'few' | 'alone';

export interface ComparedGroup {
  readonly counts: Counts;
  /** Null for a total of 0. */
  readonly share: number | null;
  readonly interval: Interval | null;
  /** `better` or `worse` only where the difference from the rest shows at a confidence of 1 − 0.05/g. */
  readonly standing: GroupStanding;
}

/**
 * Each group beside all others of its breakdown together. The more groups of 30 or more there are (g), the more a
 * difference must be: at 1 − 0.05/g one sheet in twenty of equal groups says that some group differs.
 * @param groups counts of a critical family, one a group
 * @returns one for each group, in the same order
 * @example compareGroups([{ passed: 90, total: 100 }, { passed: 70, total: 100 }]).map(({ standing }) => standing)
 *   // ['better', 'worse']
 */
export function compareGroups(groups: readonly Counts[]): readonly ComparedGroup[] {
  const all = addCounts(groups);
  const confidence = 1 - 0.05 / Math.max(1, groups.filter(isEnough).length);
  return groups.map((counts) => ({
    counts,
    share: shareOf(counts),
    interval: wilsonInterval(counts.passed, counts.total),
    standing: standingOf(
      counts,
      { passed: all.passed - counts.passed, total: all.total - counts.total },
      confidence,
    ),
  }));
}

function isEnough({ total }: Counts): boolean {
  return total >= fewestToCompare;
}

function standingOf(group: Counts, rest: Counts, confidence: number): GroupStanding {
  if (!isEnough(group)) return 'few';
  if (!isEnough(rest)) return 'alone';
  const difference = differenceInterval(group, rest, confidence);
  if (difference === null) return 'alone';
  if (difference.low > 0) return 'better';
  return difference.high < 0 ? 'worse' : 'like-the-rest';
}
