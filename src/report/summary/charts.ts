/**
 * The charts: shares over time and run charts of the worst metrics. A chart stands near what it is about, its figures
 * at the end of the sheet, labelled, so that nobody has to guess what a line is made of.
 */
import type { Area } from '../../workbook/address';
import { targetAt } from '../../scoring/target';
import type { ChartPlan } from '../../workbook/plan';
import { showShare } from '../../strings/notation';
import { targetPhrase } from '../../strings/explanation';
import { explainTexts } from '../../strings/parts/explain';
import { wordsFor } from '../../strings/words-for';
import type { Language } from '../../strings/language';
import { figureFormat } from '../look/cell-format';
import { nameWithUnit } from '../scorecard/metric-rows';
import { chartColors } from '../look/palette';
import type { ScoredTable } from '../scorecard/scored';
import { showPeriod } from '../look/show-period';
import { showValue } from '../look/show-value';
import { worstFirst } from '../scorecard/scored';
import { at, most, sectionTitle } from './layout';
import type { SummaryContext } from './layout';

/** A chart still without its figures' place. */
export interface PendingChart {
  readonly title: string;
  readonly description: string;
  readonly anchor: Area;
  readonly numberFormat: string;
  readonly min: number | null;
  readonly max: number | null;
  /** The periods along the axis, in words. */
  readonly periods: readonly string[];
  readonly series: readonly PendingSeries[];
  /** Charts with one key share their figures' period column. */
  readonly group: string;
}

export interface PendingSeries extends Pick<
  ChartPlan['series'][number],
  'name' | 'color' | 'dashed' | 'markers'
> {
  readonly values: readonly (number | null)[];
}

const RUN_CHART_ROWS = 13;
const runChartColumns = [
  { left: at.category, right: at.metric },
  { left: at.latest, right: at.mark },
  { left: at.status, right: at.action },
];

/** Shares over time with both thresholds, in `anchor`. */
export function sharesChart(
  { words, language, profile }: SummaryContext,
  scored: ScoredTable,
  anchor: Area,
  group: string,
): PendingChart {
  const { report } = words;
  const window = windowOf(scored);
  const history = scored.history.slice(window.from, window.to);
  const periods = periodNames(scored, language);
  const { gold } = scored.score;
  const flat = (value: number) => periods.map(() => value / 100);
  const needed = (value: number) => report.neededSeries({ share: showShare(value / 100, language) });
  const now = (share: number | null) => (share === null ? '' : showShare(share, language));
  return {
    title: report.sharesOverTime,
    description: report.sharesOverTimeDescription({
      first: periods[0] ?? '',
      last: periods.at(-1) ?? '',
      met: now(gold.met),
      metOrImproving: now(gold.metOrImproving),
    }),
    anchor,
    numberFormat: '0%',
    min: 0,
    max: 1,
    periods,
    group,
    series: [
      line(
        report.met,
        chartColors.met,
        history.map((share) => share?.met ?? null),
      ),
      line(
        report.metOrImproving,
        chartColors.metOrImproving,
        history.map((share) => share?.metOrImproving ?? null),
      ),
      limit(needed(profile.met), chartColors.met, flat(profile.met)),
      limit(needed(profile.metOrImproving), chartColors.metOrImproving, flat(profile.metOrImproving)),
    ],
  };
}

/** The section with a run chart for each of the metrics furthest from target; writes nothing when there are none. */
export function writeRunCharts(context: SummaryContext, scored: ScoredTable, group: string): PendingChart[] {
  const { draft, words } = context;
  const { scores } = scored.score;
  const missed = scores.flatMap((score, index) => (score.gap !== null && score.gap < 0 ? [index] : []));
  const drawable = missed.filter((index) => pointsIn(scored, index) >= 2);
  const worst = worstFirst(drawable, scores).slice(0, most.runCharts);
  if (worst.length === 0) return [];
  sectionTitle(draft, words.report.furthest);
  const top = draft.row();
  const bottom = top + RUN_CHART_ROWS - 1;
  draft.skip(RUN_CHART_ROWS);
  return worst.flatMap((index, place) => {
    const columns = runChartColumns[place];
    return columns === undefined ? [] : runChart(context, scored, index, { top, bottom, ...columns }, group);
  });
}

function runChart(
  { words, language }: SummaryContext,
  scored: ScoredTable,
  index: number,
  anchor: Area,
  group: string,
): PendingChart[] {
  const metric = scored.table.metrics[index];
  const score = scored.score.scores[index];
  if (metric === undefined || score === undefined || score.latest === null || score.target === null)
    return [];
  const { report } = words;
  const { from, to } = windowOf(scored);
  const periods = periodNames(scored, language);
  const targets = periods.map((_, offset) => targetAt(metric.targets, from + offset));
  const show = (value: number) => showValue(value, metric.numberFormat, language);
  const band = targets.some((target) => target !== null && typeof target !== 'number');
  const edge = (side: 'low' | 'high') =>
    targets.map((target) => (target === null || typeof target === 'number' ? target : target[side]));
  const name = nameWithUnit(metric);
  return [
    {
      title: name,
      description: report.runChartDescription({
        name,
        first: periods[0] ?? '',
        last: periods.at(-1) ?? '',
        latest: show(score.latest),
        target: targetPhrase(score.target, metric.better, show, wordsFor(explainTexts, language)),
        shown: words.verdicts.status[score.status],
      }),
      anchor,
      numberFormat: figureFormat(metric.numberFormat),
      min: null,
      max: null,
      periods,
      group,
      series: [
        line(report.value, chartColors.value, metric.points.slice(from, to)),
        ...(band
          ? [
              limit(report.lowTarget, chartColors.target, edge('low')),
              limit(report.highTarget, chartColors.target, edge('high')),
            ]
          : [limit(report.target, chartColors.target, edge('low'))]),
      ],
    },
  ];
}

/** The last periods up to the reporting period; a chart of everything would be read by nobody. */
function windowOf({ table, score }: ScoredTable): { readonly from: number; readonly to: number } {
  const to = (score.reportingIndex ?? table.periods.length - 1) + 1;
  return { from: Math.max(0, to - most.chartPoints), to };
}

function periodNames(scored: ScoredTable, language: Language): string[] {
  const { from, to } = windowOf(scored);
  return scored.table.periods.slice(from, to).map((period) => showPeriod(period, language, 'short'));
}

function pointsIn(scored: ScoredTable, index: number): number {
  const { from, to } = windowOf(scored);
  const points = scored.table.metrics[index]?.points.slice(from, to) ?? [];
  return points.filter((point) => point !== null).length;
}

function line(name: string, color: string, values: readonly (number | null)[]): PendingSeries {
  return { name, color, dashed: false, markers: true, values };
}

function limit(name: string, color: string, values: readonly (number | null)[]): PendingSeries {
  return { name, color, dashed: true, markers: false, values };
}
