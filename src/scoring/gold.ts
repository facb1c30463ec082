/** Gold: shares of the scored metrics against the profile's two thresholds (scoring §7). */
import type { Category, Status } from './metric';
import type { Profile } from './profile';

export interface GoldResult {
  readonly profile: string;
  readonly thresholds: { readonly met: number; readonly metOrImproving: number };
  readonly scored: number;
  readonly metCount: number;
  readonly improvingCount: number;
  /** Shares 0…1; null when nothing is scored. */
  readonly met: number | null;
  readonly metOrImproving: number | null;
  /** min(met/threshold, metOrImproving/threshold, 1); null when nothing is scored. */
  readonly score: number | null;
  readonly gold: boolean;
  /** How many more metrics must become Met, and Met or Improving. */
  readonly shortMet: number;
  readonly shortMetOrImproving: number;
  /** Indices of the metrics not counted, and why. */
  readonly leftOut: readonly { readonly index: number; readonly why: LeftOutWhy }[];
  readonly categories: readonly CategoryShare[];
}

export type LeftOutWhy = 'no-target' | 'other-category';

/** For information; categories do not decide. `category` null: metrics without one. */
export interface CategoryShare {
  readonly category: Category | null;
  readonly scored: number;
  readonly met: number;
  readonly improving: number;
}

/** Counts only: enough to judge Gold, and safe to add across units. */
export interface GoldCounts {
  readonly scored: number;
  readonly metCount: number;
  readonly improvingCount: number;
}

/** The judgement on counts, without the list of what was left out. */
export type GoldJudgement = Omit<GoldResult, 'leftOut' | 'categories'>;

/** What Gold looks at in a metric and in its score. */
interface Counted {
  readonly category: Category | null;
}
interface Judged {
  readonly status: Status;
}

/**
 * Gold of metrics with their scores, in the same order (scoring §7). Category `other` and No target are left out and
 * listed; a metric without a category counts; No data counts as not met.
 * @example goldOf(metrics, scores, goldProfile).score // 0.8666… for 13 of 20 met and none improving
 */
export function goldOf(metrics: readonly Counted[], scores: readonly Judged[], profile: Profile): GoldResult {
  const leftOut: { index: number; why: LeftOutWhy }[] = [];
  let scored = 0;
  let metCount = 0;
  let improvingCount = 0;
  scores.forEach(({ status }, index) => {
    const why = leftOutWhy(metrics[index]?.category ?? null, status);
    if (why !== null) {
      leftOut.push({ index, why });
      return;
    }
    scored++;
    if (status === 'met') metCount++;
    else if (status === 'improving') improvingCount++;
  });
  return {
    ...judgeGold({ scored, metCount, improvingCount }, profile),
    leftOut,
    categories: categoryShares(metrics, scores),
  };
}

function categoryShares(metrics: readonly Counted[], scores: readonly Judged[]): CategoryShare[] {
  const shares = categoryOrder.map((category) => ({ category, scored: 0, met: 0, improving: 0 }));
  scores.forEach(({ status }, index) => {
    const own = metrics[index]?.category ?? null;
    const share = leftOutWhy(own, status) === null ? shares[categoryOrder.indexOf(own)] : undefined;
    if (share === undefined) return;
    share.scored++;
    if (status === 'met') share.met++;
    else if (status === 'improving') share.improving++;
  });
  return shares.filter(({ scored }) => scored > 0);
}

/** Why a metric is not scored; null when it is. */
export function leftOutWhy(category: Category | null, status: Status): LeftOutWhy | null {
  if (category === 'other') return 'other-category';
  return status === 'no-target' ? 'no-target' : null;
}

/**
 * Gold from counts alone, in whole numbers: 13 of 20 is 65 %, whatever floating point says.
 * @example judgeGold({ scored: 20, metCount: 13, improvingCount: 2 }, goldProfile).gold // true
 */
export function judgeGold(counts: GoldCounts, profile: Profile): GoldJudgement {
  const { scored, metCount, improvingCount } = counts;
  const either = metCount + improvingCount;
  const met = against(metCount, scored, profile.met);
  const metOrImproving = against(either, scored, profile.metOrImproving);
  return {
    profile: profile.name,
    thresholds: { met: profile.met, metOrImproving: profile.metOrImproving },
    scored,
    metCount,
    improvingCount,
    met: scored === 0 ? null : metCount / scored,
    metOrImproving: scored === 0 ? null : either / scored,
    score: scored === 0 ? null : Math.min(met.ratio, metOrImproving.ratio, 1),
    gold: scored > 0 && met.short === 0 && metOrImproving.short === 0,
    shortMet: met.short,
    shortMetOrImproving: metOrImproving.short,
  };
}

/** Order in which category shares are shown: the sources' own. */
const categoryOrder: readonly (Category | null)[] = [
  'service',
  'quality',
  'revenue',
  'cost',
  'satisfaction',
  null,
];

/** A count against a threshold in percent of at most two decimals, in ten-thousandths: exact. */
function against(count: number, scored: number, threshold: number): { ratio: number; short: number } {
  const needed = Math.round(threshold * 100) * scored;
  const remainder = needed % 10_000;
  const whole = (needed - remainder) / 10_000 + (remainder > 0 ? 1 : 0);
  return { ratio: needed === 0 ? 1 : (10_000 * count) / needed, short: Math.max(0, whole - count) };
}
