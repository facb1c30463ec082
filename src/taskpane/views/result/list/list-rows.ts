/** The rows of the list: what a printed table says of a metric, with what only the pane shows and finds it by. */
import { categoryName } from '../../../../report/scorecard/category-name';
import { metricRows, type MetricRow } from '../../../../report/scorecard/metric-rows';
import type { Scorecard } from '../../../../report/scorecard/scored';
import type { MetricScore } from '../../../../scoring/metric';
import { verdictTexts } from '../../../../strings/parts/verdicts/verdicts';
import { wordsFor } from '../../../../strings/words-for';
import type { Language } from '../../../../strings/language';
import type { TableMetric } from '../../../../worksheet/metric/table';

export interface ListRow extends MetricRow {
  readonly metric: TableMetric;
  readonly score: MetricScore;
  /** `""`: none is named. */
  readonly owner: string;
  /** The sheet's own word where it has one; `""`: none is known. */
  readonly group: string;
  readonly isLeftOut: boolean;
}

/** Every metric of every table, in the sheet's order. */
export function listRows(scorecard: Scorecard, language: Language): readonly ListRow[] {
  const leftOut = scorecard.tables.map(({ score }) => new Set(score.gold.leftOut.map(({ index }) => index)));
  const words = wordsFor(verdictTexts, language);
  return metricRows(scorecard, language).flatMap((row): ListRow[] => {
    const scored = scorecard.tables[row.table];
    const metric = scored?.table.metrics[row.index];
    const score = scored?.score.scores[row.index];
    if (metric === undefined || score === undefined) return [];
    const isLeftOut = leftOut[row.table]?.has(row.index) ?? false;
    const owner = metric.owner?.trim() ?? '';
    return [{ ...row, metric, score, owner, group: categoryName(metric, words), isLeftOut }];
  });
}
