/** The vocabulary of the rules (scoring §1): what a metric is, and the verdicts about it. Types only. */

/** One measured value, or null: missing is its own value, never 0 and never NaN. */
export type Point = number | null;

export type Better = 'higher' | 'lower' | 'within';

/** Two limits, both inside the band. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

export type Target = number | Band;

/** One target for every period, none, or one per period (aligned to the points). */
export type Targets = Target | null | readonly (Target | null)[];

/** The five scored categories, and everything else. */
export type Category = 'service' | 'quality' | 'revenue' | 'cost' | 'satisfaction' | 'other';

export interface Metric {
  readonly name: string;
  /** null: unknown, for the sheet has no categories or none here; such a metric is scored (scoring §7). */
  readonly category: Category | null;
  /** null: nothing says which way is better; with a target the status is Unclear (scoring §5). */
  readonly better: Better | null;
  readonly targets: Targets;
  /** Oldest → newest, one slot per period; missing periods are null. */
  readonly points: readonly Point[];
  readonly override?: Override;
  /** Where new processes or definitions begin, in order; set by a person, never found (scoring §8). */
  readonly rebases?: readonly Rebase[];
  /**
   * For each slot of `points` the one of the same period a year before, null where there is none; absent where the periods
   * are no months, quarters or weeks, or nothing knows what they are (scoring §4).
   */
  readonly sameYearAgo?: readonly (number | null)[];
}

/** A new process or definition from a period on; what is judged over time starts afresh there. */
export interface Rebase {
  /** Of the period, in `points`. */
  readonly index: number;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
  readonly reason: string;
}

/** A status a person set by hand; never silent (scoring §5). Unclear can't be: who sets it knows what they ask for. */
export interface Override {
  readonly status: HandStatus;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
  readonly reason: string;
}

export type Level = 'met' | 'missed';
export type TrendVerdict = 'improving' | 'none' | 'adverse' | 'too-few';
/** Where the figures go, whatever is better. */
export type Course = 'rising' | 'falling' | 'none' | 'too-few';
export type Status = 'met' | 'improving' | 'not-met' | 'no-data' | 'no-target' | 'unclear';
export type HandStatus = Exclude<Status, 'unclear'>;
export type Action = 'none' | 'watch' | 'act' | 'escalate' | 'measure' | 'clarify';

/** The figures behind a trend verdict, enough to defend it. */
export interface TrendEvidence {
  /** Null where nothing says which way is better: then only `course` tells anything. */
  readonly verdict: TrendVerdict | null;
  /** Where the figures go, by the same rule; only there without a verdict. */
  readonly course?: Course;
  readonly method: TrendMethod;
  /** Points in the window. */
  readonly points: number;
  /** Pairs that got better, got worse and stayed equal; together n(n−1)/2, none without a verdict. */
  readonly better: number;
  readonly worse: number;
  readonly ties: number;
  /** One-sided exact p of "improving"; null with too few points, another method or no verdict. */
  readonly p: number | null;
  /** Mean of the last 3 and of the 3 before, in the metric's own unit (distance from the band for `within`); null with too few points or no verdict. */
  readonly recentMean: number | null;
  readonly earlierMean: number | null;
  /** Against the same periods a year ago; absent where they aren't measured, or with too few points. */
  readonly yearAgo?: YearAgo;
  /** Why an improvement doesn't count, where the profile asks for more than the months before. */
  readonly heldBack?: HeldBack;
}

/** What an improvement lacked that a profile asks for. */
export interface HeldBack {
  readonly season: Season;
  /** How many of the last 6 beat the same period a year ago; null where that isn't what counts. */
  readonly beaten: number | null;
}

/** The latest points against those of the same periods a year ago (scoring §4). */
export interface YearAgo {
  readonly verdict: 'better' | 'worse' | 'equal';
  /** How many were compared: 3, or 2 of a quarterly metric. */
  readonly points: number;
  /** Their means, in the metric's own unit (distance from the band for `within`). */
  readonly recentMean: number;
  readonly yearAgoMean: number;
}

/**
 * What an improvement has to show besides its trend: `mean`, that the last points are better than the same a year ago;
 * `5 of 6`, that 5 of the last 6 beat the same period a year ago.
 */
export type Season = 'mean' | '5 of 6';

export type TrendMethod = 'mann-kendall' | 'theil-sen' | 'halves';

export type LevelRule =
  | { readonly kind: 'latest' }
  | { readonly kind: 'mean'; readonly points: number }
  | { readonly kind: 'k-of-n'; readonly met: number; readonly of: number };

export interface MetricScore {
  readonly status: Status;
  /** What the rules say without the override; equal to `status` when there is none. */
  readonly computedStatus: Status;
  /** Null without data or target, or where nothing says which way is better; so are gap and streak. */
  readonly level: Level | null;
  readonly trend: TrendEvidence;
  /** Theil–Sen, per period, in the metric's own unit and sign; null with fewer than 6 consecutive points. */
  readonly slope: number | null;
  /** Positive is good; null without data or target. */
  readonly gap: number | null;
  /** gap / |target|; null where undefined. */
  readonly relativeGap: number | null;
  /** Misses in a row up to the latest measured point; null without data or target. */
  readonly streak: number | null;
  readonly action: Action;
  readonly latest: number | null;
  /** Index of the latest measured point in `points`. */
  readonly latestIndex: number | null;
  /** The target that applies to the latest point. */
  readonly target: Target | null;
  /** Periods between measurements: 1 monthly in months, 3 quarterly in months. */
  readonly cadence: number;
}
