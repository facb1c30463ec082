/** One metric in the matrix: figures stay numbers in the format of the manager's sheet, verdicts are words with a mark. */
import type { Better, MetricScore, Status } from '../../scoring/metric';
import type { PlannedCell } from '../../workbook/plan/plan';
import type { TableMetric } from '../../worksheet/metric/table';
import { figureFormat } from '../look/cell-format';
import { isPercent, isTime } from '../look/number-format';
import { roundedGap } from '../look/rounded-gap';
import { finite, showGap } from '../look/show-value';
import { categoryName } from '../scorecard/category-name';
import { shortTarget } from '../scorecard/explain';
import { picturesOf } from '../scorecard/variation';
import { shownTrend } from '../scorecard/verdict-line';
import type { SummaryContext } from './layout';
import type { MetricLooks } from './metric-looks';

/** Before the status, by its number format: the cell holds the word alone, which people filter by. */
const statusMarks: Readonly<Record<Status, string>> = {
  met: '✓ ',
  improving: '↗ ',
  'not-met': '✗ ',
  'no-data': '– ',
  'no-target': '',
  unclear: '? ',
};

const targetSigns = { higher: '≥ ', lower: '≤ ', within: '= ' } as const;

/** The cells of a row, in the order of the grid. */
export function matrixCells(
  { words, language }: SummaryContext,
  looks: MetricLooks,
  { metric, score, name }: { metric: TableMetric; score: MetricScore; name: string },
): PlannedCell[] {
  const { verdicts } = words;
  const { latest, target, status, streak } = score;
  const inferred = (what: 'category' | 'better') => (metric.inferred.includes(what) ? ' *' : '');
  const format = figureFormat(metric.numberFormat);
  const starred = inferred('better');
  const { assurance } = picturesOf(metric, score);
  const byHand = metric.override === undefined ? '' : ' †';
  return [
    { value: categoryName(metric, verdicts), style: looks.text('', inferred('category')) },
    { value: name, style: looks.name },
    { value: latest ?? '', style: looks.figure(format) },
    typeof target === 'number'
      ? { value: target, style: looks.framed(signOf(metric.better), format, starred) }
      : { value: shortTarget(target, metric, language), style: looks.framed('', '@', starred) },
    gapCell(metric, score, looks, words.report.points, language),
    { value: verdicts.status[status], style: looks.status(statusMarks[status], byHand) },
    { value: shownTrend(score, verdicts).text, style: looks.text('', '') },
    { value: assurance === null ? '' : verdicts.assurance[assurance], style: looks.text('', '') },
    { value: nearness(score), style: looks.bar },
    { value: streak ?? '', style: looks.figure('0') },
    { value: verdicts.action[score.action], style: looks.text('', '') },
    { value: metric.owner ?? '', style: looks.text('', '') },
  ];
}

/** No sign where nothing says which way is better. */
function signOf(better: Better | null): string {
  return better === null ? '' : targetSigns[better];
}

/**
 * The gap as a cell: of percentages in percentage points, of times in words, for Excel shows no time below zero; else in
 * the metric's own format, rounded as it shows.
 */
function gapCell(
  metric: TableMetric,
  { latest, target, gap }: MetricScore,
  looks: MetricLooks,
  points: string,
  language: SummaryContext['language'],
): PlannedCell {
  const format = figureFormat(metric.numberFormat);
  const known = finite(gap);
  if (known === null) return { value: '', style: looks.figure('@') };
  if (isTime(format)) return { value: showGap(known, format, language), style: looks.figure('@') };
  const edges = target === null || typeof target === 'number' ? [target] : [target.low, target.high];
  const { value: exact, decimals, own } = roundedGap(known, format, [latest, ...edges]);
  const value = finite(exact) ?? '';
  const shown = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  if (isPercent(format)) return { value, style: looks.signed(`${shown}" ${points}"`) };
  return { value, style: looks.signed(own ? format : shown) };
}

/**
 * How much of the target is reached, 0…1, for the bar and the percentage on it: 1 is met, and a miss never looks so; `''`
 * where nothing says it.
 */
function nearness({ gap, relativeGap }: MetricScore): number | string {
  if (gap === null) return '';
  if (gap >= 0) return 1;
  if (relativeGap === null) return '';
  // Whole percents, down: 99.7% rounded would look met. 0.94 may come as 0.93999….
  const percent = Math.floor(100 * (1 + relativeGap) + 1e-9);
  return Math.max(0, Math.min(99, percent)) / 100;
}
