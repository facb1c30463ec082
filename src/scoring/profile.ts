/**
 * Rule profiles: every convention of ours is a named setting here, printed on every report
 * (scoring, Where a rule comes from).
 */
import type { LevelRule, Season, TrendMethod } from './metric';

export interface Profile {
  readonly name: string;
  /** Percent of scored metrics that must be Met, and Met or Improving. */
  readonly met: number;
  readonly metOrImproving: number;
  /** True for thresholds the source documents do not state. */
  readonly unconfirmed: boolean;
  readonly level: LevelRule;
  readonly trend: {
    readonly method: TrendMethod;
    /** Most points in the window, 6 to 60. */
    readonly periods: number;
    /** Fewest consecutive points for a verdict. */
    readonly minimum: number;
    /** Largest one-sided p that counts as a trend. */
    readonly p: number;
  };
  /** What Improving asks for besides the trend, where the year before is measured; absent: nothing (scoring §4). */
  readonly season?: Season;
  /** Misses in a row that make Act an Escalate. */
  readonly escalateAfter: number;
}

const rules = {
  level: { kind: 'latest' },
  trend: { method: 'mann-kendall', periods: 12, minimum: 6, p: 0.1 },
  escalateAfter: 3,
} as const;

/** 65 % met and 75 % met or improving: stated by the sources (scoring §7). */
export const goldProfile: Profile = {
  name: 'gold',
  met: 65,
  metOrImproving: 75,
  unconfirmed: false,
  ...rules,
};

/** 50 % and 75 %: one third-party summary, marked unconfirmed wherever it is shown. */
export const baseProfile: Profile = {
  name: 'base',
  met: 50,
  metOrImproving: 75,
  unconfirmed: true,
  ...rules,
};
