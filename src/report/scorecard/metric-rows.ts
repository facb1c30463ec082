/**
 * The scorecard's metrics as texts to show: what a printed table and a pane list share; a verdict cell may hold a
 * live formula instead.
 */
import type { PlannedCell } from '../../workbook/plan/plan';
import type { ScoredTable, Scorecard } from './scored';
import type { Action, Status, TrendVerdict } from '../../scoring/metric';
import type { Language } from '../../strings/language';
import { showCount } from '../../strings/notation';
import { verdictTexts } from '../../strings/parts/verdicts/verdicts';
import { wordsFor } from '../../strings/words-for';
import type { TableMetric } from '../../worksheet/metric/table';
import { categoryName } from './category-name';
import { shortTarget } from './explain';
import { showGap, showValue } from '../look/show-value';
import { shownTrend } from './verdict-line';

/** In the order of the result columns. */
export const liveFacts = ['status', 'trend', 'gap', 'streak', 'action'] as const;
export type LiveFact = (typeof liveFacts)[number];

/**
 * The formula (without `=`) that gives this fact of metric `index` as text of the report's language or as a number; null
 * where only the value can stand.
 */
export type LiveFormulas = (scored: ScoredTable, index: number, fact: LiveFact) => string | null;

/** Every fact as a value. */
export const valuesOnly: LiveFormulas = () => null;

/** The cell with its formula, the value as what it gave at the time of writing. */
export function live(cell: PlannedCell, formula: string | null): PlannedCell {
  return formula === null ? cell : { ...cell, formula };
}

export interface MetricRow {
  /** Index of the table in the scorecard and of the metric in the table. */
  readonly table: number;
  readonly index: number;
  readonly name: string;
  /** `""` when the sheet knows no categories; concluded ones and directions carry a `*`. */
  readonly category: string;
  readonly latest: string;
  readonly target: string;
  readonly gap: string;
  /** A status set by hand carries a `†`. */
  readonly status: string;
  readonly trend: string;
  readonly streak: string;
  readonly action: string;
  /** The verdicts themselves, to colour by. */
  readonly verdicts: {
    readonly status: Status;
    readonly trend: TrendVerdict;
    readonly action: Action;
  };
}

/**
 * One row per metric, table after table, in the sheet's order: `{ name: "Service level", latest: "78.2%",
 * target: "≥ 80.0%", gap: "-1.8%", status: "Not met", trend: "No clear trend", streak: "3", action: "Escalate", … }`.
 * What there is no value for is `""`.
 */
export function metricRows(scorecard: Scorecard, language: Language): MetricRow[] {
  return scorecard.tables.flatMap((scored, table) =>
    scored.table.metrics.flatMap((_, index) => metricRow(scored, table, index, language) ?? []),
  );
}

/** The metric's name with its vendor or site and its unit where the sheet gives them: `"Average speed of answer · Lima (s)"`. */
export function nameWithUnit(metric: TableMetric): string {
  const { unit, inferred, vendor } = metric;
  // A name may have the site in it already, where only that tells two metrics apart.
  const isSaid = vendor === null || vendor === '' || metric.name.endsWith(` · ${vendor}`);
  const name = isSaid ? metric.name : `${metric.name} · ${vendor}`;
  if (unit === null || unit === '' || unit === '%' || inferred.includes('unit')) return name;
  const [folded, own] = [name.toLowerCase(), unit.toLowerCase()];
  const said = folded.includes(own) && folded.split(/[^\p{L}\p{N}%$€£]+/u).includes(own);
  return said ? name : `${name} (${unit})`;
}

/**
 * The row of one metric, for whoever shows a few of many; null where the table has no such metric.
 * @param number of the table in its scorecard
 */
export function metricRow(
  { table, score }: ScoredTable,
  number: number,
  index: number,
  language: Language,
): MetricRow | null {
  const words = wordsFor(verdictTexts, language);
  const metric = table.metrics[index];
  const verdict = score.scores[index];
  if (metric === undefined || verdict === undefined) return null;
  const { latest, target, gap, streak, status, action } = verdict;
  const trend = shownTrend(verdict, words);
  const format = metric.numberFormat;
  const concluded = (what: 'category' | 'better') => (metric.inferred.includes(what) ? ' *' : '');
  return {
    table: number,
    index,
    name: nameWithUnit(metric),
    category: metric.category === null ? '' : `${categoryName(metric, words)}${concluded('category')}`,
    latest: latest === null ? '' : showValue(latest, format, language),
    target: target === null ? '' : `${shortTarget(target, metric, language)}${concluded('better')}`,
    gap: gap === null ? '' : showGap(gap, format, language),
    status: `${words.status[status]}${metric.override === undefined ? '' : ' †'}`,
    trend: trend.text,
    streak: streak === null ? '' : showCount(streak, language),
    action: words.action[action],
    verdicts: { status, trend: trend.verdict, action },
  };
}
