/** A table as it was read, with its verdicts; what came of it over time is worked out when a report asks. */
import type { ScoredTable } from '../../report/scorecard/scored';
import { goldHistories, type GoldHistories } from '../../scoring/gold-history';
import type { Profile } from '../../scoring/profile';
import { reportingPeriod, scoreTable } from '../../scoring/score-table';
import type { MetricTable } from '../../worksheet/metric/table';
import { withYearAgo } from '../../worksheet/periods/year-ago';

/**
 * @param reportingIndex of the reporting period, where other tables decide it; left out: the table's own
 * @example scoredTable(table, goldProfile).score.gold.gold // true
 */
export function scoredTable(read: MetricTable, profile: Profile, reportingIndex?: number): ScoredTable {
  const table = { ...read, metrics: withYearAgo(read.metrics, read.periods) };
  let histories: GoldHistories | null = null;
  const asked = (): GoldHistories => (histories ??= goldHistories(table.metrics, profile));
  return {
    table,
    score: scoreTable(table.metrics, profile, reportingIndex ?? reportingPeriod(table.metrics)),
    get history() {
      return asked().whole;
    },
    get byCategory() {
      return asked().byCategory;
    },
  };
}
