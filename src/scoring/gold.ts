/** Gold: shares of the scored metrics against the profile's two thresholds (scoring §7). Shape first; see below for the rule. */
import type { Category } from './metric';

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
  readonly leftOut: readonly { readonly index: number; readonly why: 'no-target' | 'other-category' }[];
  readonly categories: readonly CategoryShare[];
}

/** For information; categories do not decide. `category` null: metrics without one. */
export interface CategoryShare {
  readonly category: Category | null;
  readonly scored: number;
  readonly met: number;
  readonly improving: number;
}
