/** A table with its verdicts, what the reports are made from; and the order of lists of trouble, worst first. */
import type { GoldHistories, GoldShares } from '../../scoring/gold-history';
import type { Profile } from '../../scoring/profile';
import type { TableScore } from '../../scoring/score-table';
import type { UnitFamilyCounts } from '../../scoring/units/union';
import type { MetricTable } from '../../worksheet/metric/table';
import type { Finding } from '../../worksheet/sheet/finding';
import type { MetricScore } from '../../scoring/metric';

export interface ScoredTable {
  readonly table: MetricTable;
  readonly score: TableScore;
  /** Gold shares as they would have been at each period, for the chart over time; same length as `table.periods`, null before anything is scored. */
  readonly history: readonly (GoldShares | null)[];
  /** The same of each category that has scored metrics; null: of metrics without one. */
  readonly byCategory: GoldHistories['byCategory'];
}

/** What the monitored transactions of a site or vendor come to; `unit` null: of all of them. */
export interface UnitAccuracy extends UnitFamilyCounts {
  readonly unit: string | null;
}

export interface Scorecard {
  readonly book: string;
  readonly sheet: string;
  readonly profile: Profile;
  readonly tables: readonly ScoredTable[];
  /** Findings about the sheet that belong to no table. */
  readonly findings: readonly Finding[];
  /** Set when the workbook's dates count from 1904. */
  readonly date1904?: true;
  /** Of the book's monitored transactions, on one of its scorecards; absent where it has none. */
  readonly accuracy?: readonly UnitAccuracy[];
}

/** Metric indices by relative gap (scoring §12): `worstFirst([0, 1], [{ relativeGap: -0.1 }, { relativeGap: -0.4 }])` is `[1, 0]`. */
export function worstFirst(
  indices: readonly number[],
  scores: readonly Pick<MetricScore, 'relativeGap'>[],
): number[] {
  const gaps = Float64Array.from(scores, ({ relativeGap }) => relativeGap ?? Number.POSITIVE_INFINITY);
  const gap = (index: number): number => gaps[index] ?? Number.POSITIVE_INFINITY;
  return [...indices].sort((a, b) => {
    const left = gap(a);
    const right = gap(b);
    return left === right ? a - b : left - right;
  });
}
