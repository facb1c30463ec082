/** Every metric with its verdicts, as a table to sort and filter, figures in the number format of the manager's sheet. */
import type { Better, MetricScore } from '../../scoring/metric';
import { explainTexts } from '../../strings/parts/explain';
import { wordsFor } from '../../strings/words-for';
import { showCount } from '../../strings/notation';
import type { PlannedCell } from '../../workbook/plan';
import type { TableMetric } from '../../worksheet/metric/table';
import { figureFormat } from '../look/cell-format';
import { categoryName } from '../scorecard/category-name';
import { shortTarget } from '../scorecard/explain';
import { finite } from '../look/show-value';
import { live, valuesOnly, type LiveFact } from '../scorecard/metric-rows';
import { nameWithUnit } from '../scorecard/metric-rows';
import { isTime } from '../look/number-format';
import { actionTints, statusTints, streakBarColor, trendTints } from '../look/palette';
import type { Tint } from '../look/palette';
import type { ScoredTable } from '../scorecard/scored';
import type { DraftCell, PlanDraft } from '../look/sheet-draft';
import { showGap } from '../look/show-value';
import { shownTrend } from '../scorecard/verdict-line';
import {
  at,
  columnWidths,
  first,
  headerCells,
  last,
  most,
  linesOf,
  noteRow,
  rowHeight,
  sectionTitle,
} from './layout';
import type { SummaryContext } from './layout';
import { metricLooks } from './metric-looks';
import type { MetricLooks } from './metric-looks';

/** What the icon column holds for each status; no icon where there is nothing to judge. */
const marks = { met: 3, improving: 2, 'not-met': 1, 'no-data': '', 'no-target': '', unclear: '' } as const;

const targetSigns = { higher: '≥ ', lower: '≤ ', within: '= ' } as const;

/** The section, with at most `room` metrics; the table object is called `name` if the workbook lets it. */
export function writeMetrics(context: SummaryContext, scored: ScoredTable, room: number, name: string): void {
  const { draft, words, language } = context;
  const { report } = words;
  const { metrics } = scored.table;
  sectionTitle(draft, report.metrics);
  noteRow(draft, remarks(metrics, context).join(wordsFor(explainTexts, language).joints.sentences));
  const labels = [report.category, report.metric, report.latest, report.target, report.gap, report.mark];
  labels.push(report.status, report.trend, report.streak, report.action);
  const header = draft.append(first, headerCells(labels, [2, 3, 4, 8]).map(beside), 33);
  const looks = metricLooks(draft);
  const rows = metrics.slice(0, room).flatMap((metric, index) => {
    const score = scored.score.scores[index];
    return score === undefined
      ? []
      : [metricCells(context, looks, metric, score, (fact) => context.formulas(scored, index, fact))];
  });
  fitNames(draft, draft.appendRows(first, rows), rows);
  if (rows.length === 0) return;
  const bottom = header + rows.length;
  draft.table({ name, area: { top: header, left: first, bottom, right: last }, bandedRows: true });
  colour(context, header + 1, bottom);
  const more = metrics.length - rows.length;
  if (more > 0) noteRow(draft, report.more({ count: showCount(more, language) }));
}

/** Rows with a long name get its height: not every program fits a row to its text by itself. */
function fitNames(draft: PlanDraft, top: number, rows: readonly (readonly PlannedCell[])[]): void {
  const width = columnWidths[at.metric]?.characters ?? 0;
  for (const [offset, cells] of rows.slice(0, most.fittedRows).entries()) {
    const lines = linesOf(String(cells[at.metric - first]?.value ?? ''), width);
    if (lines > 1) draft.fit(top + offset, rowHeight(lines));
  }
}

/** Excel's filter button covers the right end of a header. */
function beside(cell: DraftCell): DraftCell {
  return cell.style?.horizontal === 'right' ? { ...cell, style: { ...cell.style, indent: 2 } } : cell;
}

function metricCells(
  { words, language }: SummaryContext,
  looks: MetricLooks,
  metric: TableMetric,
  score: MetricScore,
  formula: (fact: LiveFact) => string | null,
): PlannedCell[] {
  const { verdicts } = words;
  const { latest, target, gap, status, streak } = score;
  const concluded = (what: 'category' | 'better') => (metric.inferred.includes(what) ? ' *' : '');
  const format = figureFormat(metric.numberFormat);
  const starred = concluded('better');
  const category = categoryName(metric, verdicts);
  return [
    { value: category, style: looks.text(concluded('category')) },
    { value: nameWithUnit(metric), style: looks.name },
    { value: latest ?? '', style: looks.figure(format) },
    typeof target === 'number'
      ? { value: target, style: looks.framed(signOf(metric.better), format, starred) }
      : { value: shortTarget(target, metric, language), style: looks.framed('', '@', starred) },
    // Excel shows ##### for a time below zero, so a gap in time is written out.
    isTime(format)
      ? { value: gap === null ? '' : showGap(gap, format, language), style: looks.figure('@') }
      : live({ value: finite(gap) ?? '', style: looks.signed(format) }, formula('gap')),
    { value: marks[status], style: looks.mark },
    live(
      { value: verdicts.status[status], style: looks.text(metric.override ? ' †' : '') },
      formula('status'),
    ),
    live({ value: shownTrend(score, verdicts).text, style: looks.text('') }, formula('trend')),
    live({ value: streak ?? '', style: looks.figure('0') }, formula('streak')),
    live({ value: verdicts.action[score.action], style: looks.text('') }, formula('action')),
  ];
}

/** No sign where nothing says which way is better. */
function signOf(better: Better | null): string {
  return better === null ? '' : targetSigns[better];
}

function colour({ draft, words }: SummaryContext, top: number, bottom: number): void {
  const { verdicts } = words;
  const area = (column: number) => ({ top, left: column, bottom, right: column });
  draft.format({
    kind: 'icons',
    area: area(at.mark),
    icons: '3Symbols2',
    from: [1.5, 2.5],
    showValue: false,
  });
  draft.format({
    kind: 'bar',
    area: area(at.streak),
    color: streakBarColor,
    min: 0,
    max: null,
    showValue: true,
  });
  tint(at.status, verdicts.status, statusTints);
  tint(at.trend, verdicts.trend, trendTints);
  tint(at.action, verdicts.action, actionTints);

  function tint<Verdict extends string>(
    column: number,
    texts: Readonly<Record<Verdict, string>>,
    tints: Readonly<Record<Verdict, Tint | null>>,
  ): void {
    for (const verdict in tints) {
      const style = tints[verdict];
      if (style !== null) {
        draft.format({ kind: 'text', area: area(column), equals: texts[verdict], style });
      }
    }
  }
}

function remarks(metrics: readonly TableMetric[], { words, formulas }: SummaryContext): string[] {
  const { report } = words;
  const concluded = metrics.some(
    ({ inferred }) => inferred.includes('category') || inferred.includes('better'),
  );
  return [
    report.metricsNote,
    ...(concluded ? [report.inferredNote] : []),
    ...(metrics.some(({ override }) => override !== undefined) ? [report.overrideNote] : []),
    ...(formulas === valuesOnly ? [] : [report.liveNote]),
  ];
}
