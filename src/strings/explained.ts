/** What an explanation is made from: a verdict, the rules it was judged by, and how to write its numbers. */
import type { Better, MetricScore, Override, TrendEvidence } from '../scoring/metric';
import type { Profile } from '../scoring/profile';

export interface Explained {
  readonly score: MetricScore;
  /** Null: nothing says it. */
  readonly better: Better | null;
  readonly override?: Override | undefined;
  readonly profile: Profile;
  /** Index of the reporting period; null for a single series, whose latest point is its own. */
  readonly reportingIndex: number | null;
  /** Least S = better − worse that makes a trend of so many points, without ties; null when none does (scoring §4). */
  readonly neededS: number | null;
  /** What only a metric of a sheet can be said of; null for a function's series. */
  readonly sheet: SheetSentences | null;
  /** How a value of the metric is written; precise enough to be told from `apartFrom` where that differs. */
  readonly show: (value: number, apartFrom?: number) => string;
  /** How a difference of two values is written, with a minus when negative: `"1.8 percentage points"`. */
  readonly showDifference: (difference: number) => string;
  /** How a chance is written as a percentage; handed in because formulas may run where there is no Intl. */
  readonly showShare: (share: number) => string;
}

/** Sentences and clauses of what can't happen to a single series judged by the usual rules. */
export interface SheetSentences {
  /** Sentences before all others: a status set manually. */
  before(explained: Explained): readonly string[];
  /** What there is to say where nothing says which way is better; nothing where something does. */
  open(explained: Explained): readonly string[];
  /** Clauses before the distance from the target, and whether that is to be told: an old figure has none. */
  first(explained: Explained): { readonly clauses: readonly string[]; readonly isCurrent: boolean };
  /** Where the figures go, where nothing says which way is better. */
  course(trend: TrendEvidence): string;
  /** The evidence of the rules `theil-sen` and `halves`, before that of means. */
  evidence(explained: Explained): readonly string[];
  /** Of an improvement that doesn't count by the profile, with its evidence in words. */
  heldBack(explained: Explained, evidence: string): string;
  /** Sentences after the trend's: that it may be the season. */
  season(explained: Explained): readonly string[];
}
