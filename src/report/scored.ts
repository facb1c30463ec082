/** A table with its verdicts: what the reports are made from. */
import type { Profile } from '../scoring/profile';
import type { TableScore } from '../scoring/scorecard';
import type { MetricTable } from '../worksheet/table';
import type { Finding } from '../worksheet/finding';

export interface ScoredTable {
  readonly table: MetricTable;
  readonly score: TableScore;
  /** Gold shares as they would have been at each period, for the chart over time; same length as `table.periods`, null before anything is scored. */
  readonly history: readonly ({ readonly met: number; readonly metOrImproving: number } | null)[];
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
}
