/**
 * The charts: shares over time and run charts of the worst metrics. A chart stands near what it is about; its figures
 * stand beside the printed sheet, labelled, so that nobody has to guess what a line is made of.
 */
import type { Area } from '../../workbook/address';
import { targetAt } from '../../scoring/target';
import type { MetricScore } from '../../scoring/metric';
import type { ChartPlan } from '../../workbook/plan/plan';
import { showShare } from '../../strings/notation';
import { targetPhrase } from '../../strings/explanation';
import { explainTexts } from '../../strings/parts/verdicts/explain';
import { wordsFor } from '../../strings/words-for';
import type { TableMetric } from '../../worksheet/metric/table';
import { figureFormat } from '../look/cell-format';
import { chartColors } from '../look/palette';
import { worstFirst, type ScoredTable } from '../scorecard/scored';
import { showPeriod } from '../look/show-period';
import { showValue } from '../look/show-value';
import { at, columnWidths, last, most, nameIn, ROW, sectionTitle } from './layout';
import type { SummaryContext } from './layout';
import { axisOf } from './axis';
import { sharesOverTime } from './shares-over-time';

/** A chart still without its figures' place. */
export interface PendingChart extends Pick<
  ChartPlan,
  'title' | 'description' | 'anchor' | 'numberFormat' | 'min' | 'max' | 'step' | 'labelEvery'
> {
  /** The periods along the axis, in words. */
  readonly periods: readonly string[];
  readonly series: readonly PendingSeries[];
}

export interface PendingSeries extends Pick<
  ChartPlan['series'][number],
  'name' | 'color' | 'dashed' | 'markers' | 'pointsOnly'
> {
  readonly values: readonly (number | null)[];
}

const RUN_CHART_ROWS = 12;
/** Where three charts stand side by side. */
export const runChartColumns = [
  { left: at.category, right: at.metric },
  { left: at.latest, right: at.variation },
  { left: at.assurance, right: last },
];

/** Shares over time with both thresholds, in `anchor`; nothing where fewer than two periods can be drawn. */
export function sharesChart(context: SummaryContext, anchor: Area | null): PendingChart[] {
  const { words, language, profile, whole } = context;
  const shown = sharesOverTime(context);
  if (anchor === null || shown === null) return [];
  const { report } = words;
  const periods = shown.periods.map((period) => showPeriod(period, language, 'short'));
  const flat = (value: number) => periods.map(() => value / 100);
  const needed = (value: number) => report.neededSeries({ share: showShare(value / 100, language) });
  const now = (share: number | null) => (share === null ? '' : showShare(share, language));
  const description = report.sharesOverTimeDescription({
    first: periods[0] ?? '',
    last: periods.at(-1) ?? '',
    met: now(whole.gold.met),
    metOrImproving: now(whole.gold.metOrImproving),
  });
  return [
    {
      title: report.sharesOverTime,
      description: [description, ...(shown.note === null ? [] : [shown.note])].join(' '),
      anchor,
      numberFormat: '0%',
      min: 0,
      max: 1,
      step: 0.25,
      labelEvery: labelEvery(periods, anchor),
      periods,
      series: [
        chartLine(
          report.met,
          chartColors.met,
          shown.shares.map((share) => share?.met ?? null),
        ),
        chartLine(
          report.metOrImproving,
          chartColors.metOrImproving,
          shown.shares.map((share) => share?.metOrImproving ?? null),
        ),
        limit(needed(profile.met), chartColors.met, flat(profile.met)),
        limit(needed(profile.metOrImproving), chartColors.metOrImproving, flat(profile.metOrImproving)),
      ],
    },
  ];
}

/** The section with a run chart for each of the metrics furthest from target; writes nothing when there are none. */
export function writeRunCharts(context: SummaryContext): PendingChart[] {
  const { draft, words, card } = context;
  const missed = card.tables.flatMap((scored, table) =>
    scored.score.scores.flatMap((score, index) =>
      score.gap !== null && score.gap < 0 && pointsIn(scored, index) >= 2 ? [{ table, index, score }] : [],
    ),
  );
  const order = worstFirst(
    missed.map((_, place) => place),
    missed.map(({ score }) => score),
  );
  const worst = order.slice(0, most.runCharts).flatMap((place) => missed[place] ?? []);
  if (worst.length === 0) return [];
  sectionTitle(context, words.report.furthest, RUN_CHART_ROWS * ROW);
  const top = draft.row();
  const bottom = top + RUN_CHART_ROWS - 1;
  draft.skip(RUN_CHART_ROWS);
  return worst.flatMap(({ table, index, score }, place) => {
    const columns = runChartColumns[place];
    const scored = card.tables[table];
    const metric = scored?.table.metrics[index];
    if (columns === undefined || scored === undefined || metric === undefined) return [];
    return runChart(
      context,
      { scored, metric, score, name: nameIn(context, table, metric) },
      {
        top,
        bottom,
        ...columns,
      },
    );
  });
}

interface Charted {
  readonly scored: ScoredTable;
  readonly metric: TableMetric;
  readonly score: MetricScore;
  readonly name: string;
}

function runChart(
  { words, language }: SummaryContext,
  { scored, metric, score, name }: Charted,
  anchor: Area,
): PendingChart[] {
  if (score.latest === null || score.target === null) return [];
  const { report } = words;
  const { from, to } = windowOf(scored);
  const shownPeriods = scored.table.periods.slice(from, to);
  const periods = shownPeriods.map((period) => showPeriod(period, language, 'short'));
  const targets = periods.map((_, offset) => targetAt(metric.targets, from + offset));
  const show = (value: number) => showValue(value, metric.numberFormat, language);
  const band = targets.some((target) => target !== null && typeof target !== 'number');
  const edge = (side: 'low' | 'high') =>
    targets.map((target) => (target === null || typeof target === 'number' ? target : target[side]));
  const values = metric.points.slice(from, to);
  const { min, max, step, cut } = axisOf(values, [...edge('low'), ...edge('high')], metric.numberFormat);
  const beyond = cut.flatMap((index): PendingSeries[] => {
    const value = values[index] ?? null;
    if (value === null || min === null || max === null) return [];
    const period = periods[index] ?? '';
    return [
      {
        name: report.beyond({ value: show(value), period }),
        color: chartColors.target,
        dashed: false,
        markers: true,
        pointsOnly: true,
        values: periods.map((_, at) => (at === index ? (value > max ? max : min) : null)),
      },
    ];
  });
  const marks = marksIn(metric, from, periods, report).map(({ index, name: said }): PendingSeries => {
    const value = values[index] ?? edge('low')[index] ?? min;
    const within = value === null ? null : Math.min(Math.max(value, min ?? value), max ?? value);
    return {
      name: said,
      color: chartColors.mark,
      dashed: false,
      markers: true,
      pointsOnly: true,
      values: periods.map((_, at) => (at === index ? within : null)),
    };
  });
  const description = report.runChartDescription({
    name,
    first: periods[0] ?? '',
    last: periods.at(-1) ?? '',
    latest: show(score.latest),
    target: targetPhrase(score.target, metric.better, show, wordsFor(explainTexts, language)),
    shown: words.verdicts.status[score.status],
  });
  return [
    {
      title: name,
      description: [description, ...[...beyond, ...marks].map((one) => `${one.name}.`)].join(' '),
      anchor,
      numberFormat: figureFormat(metric.numberFormat),
      min,
      max,
      step,
      labelEvery: labelEvery(periods, anchor),
      periods,
      series: [
        // A line out of the chart would look like a fault: the point beyond is marked at its edge.
        chartLine(
          report.value,
          chartColors.value,
          values.map((value, index) => (cut.includes(index) ? null : value)),
        ),
        ...(band
          ? [
              limit(report.lowTarget, chartColors.target, edge('low')),
              limit(report.highTarget, chartColors.target, edge('high')),
            ]
          : [limit(report.target, chartColors.target, edge('low'))]),
        ...beyond,
        ...marks,
      ],
    },
  ];
}

/** New starts and notes in the window, each with what was said; the latest where there are many. */
function marksIn(
  { rebases = [], notes = [] }: TableMetric,
  from: number,
  periods: readonly string[],
  report: SummaryContext['words']['report'],
): readonly { readonly index: number; readonly name: string }[] {
  const all = [
    ...rebases.map(({ index, reason: text }) => ({ kind: report.rebase, index, text })),
    ...notes.map(({ index, text }) => ({ kind: report.note, index, text })),
  ];
  return all
    .flatMap(({ kind, index, text }) => {
      const period = periods[index - from];
      return period === undefined
        ? []
        : [{ index: index - from, name: report.chartMark({ kind, period, text: shortOf(text) }) }];
    })
    .sort((a, b) => a.index - b.index)
    .slice(-most.chartMarks);
}

/** A legend has room for so much; the list of marks has all of it. */
const LONGEST_MARK = 60;

function shortOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_MARK ? line : `${line.slice(0, LONGEST_MARK - 1).trimEnd()}…`;
}

/** At most twelve names along an axis, and no more than stand side by side in it. */
const MOST_LABELS = 12;
/** Characters of the grid a name and the space after it take. */
const LABEL_SPACE = 1.1;

/** Every how many periods are named along an axis so wide. */
export function labelEvery(periods: readonly string[], { left, right }: Area): number {
  const width = columnWidths.slice(left, right + 1).reduce((sum, { characters }) => sum + characters, 0);
  const longest = Math.max(1, ...periods.map((period) => period.length));
  const fit = Math.max(2, Math.min(MOST_LABELS, Math.floor((width * 0.85) / (longest * LABEL_SPACE))));
  return Math.max(1, Math.ceil(periods.length / fit));
}

/** The last periods up to the reporting period; a chart of everything would be read by nobody. */
function windowOf({ table, score }: ScoredTable): { readonly from: number; readonly to: number } {
  const to = (score.reportingIndex ?? table.periods.length - 1) + 1;
  return { from: Math.max(0, to - most.chartPoints), to };
}

function pointsIn(scored: ScoredTable, index: number): number {
  const { from, to } = windowOf(scored);
  const points = scored.table.metrics[index]?.points.slice(from, to) ?? [];
  return points.filter((point) => point !== null).length;
}

/** A line of figures, its points marked. */
export function chartLine(name: string, color: string, values: readonly (number | null)[]): PendingSeries {
  return { name, color, dashed: false, markers: true, values };
}

function limit(name: string, color: string, values: readonly (number | null)[]): PendingSeries {
  return { name, color, dashed: true, markers: false, values };
}
