/** The two shares with their thresholds, the categories for information, and room for the chart over time. */
import type { CategoryShare, GoldResult } from '../../scoring/gold';
import { showCount } from '../../strings/notation';
import type { Area } from '../../workbook/address';
import { barColor } from '../look/palette';
import type { ScoredTable } from '../scorecard/scored';
import type { DraftCell } from '../look/sheet-draft';
import { at, first, headerCells, last, looks } from './layout';
import type { SummaryContext } from './layout';

/** Rows a chart beside the categories needs. */
const CHART_ROWS = 13;

/** Writes both blocks; returns the area kept free for the chart of shares over time, null when there is none to draw. */
export function writeShares(context: SummaryContext, scored: ScoredTable, withChart: boolean): Area | null {
  const { draft, words } = context;
  const { report } = words;
  const { gold } = scored.score;
  draft.skip();
  const blanks = Array.from({ length: last - at.target }, () => '');
  draft.append(first, headerCells([report.share, '', report.threshold, ...blanks, ''], [1, 2]));
  const top = draft.row();
  for (const share of sharesOf(gold, context)) {
    draft.append(first, [
      { value: share.label, style: { ...looks.cell, bold: true } },
      { value: share.share ?? '', style: looks.share },
      { value: share.threshold, style: { ...looks.share, numberFormat: '0%' } },
      { value: share.figures, style: { ...looks.text, horizontal: 'left', indent: 1, vertical: 'center' } },
    ]);
  }
  bar(context, top, draft.row() - 1);

  const start = draft.row() + 1;
  draft.skip();
  writeCategories(context, gold.categories);
  const measured = scored.history.filter((share) => share !== null).length;
  if (!withChart || measured < 2) return null;
  const missing = start + CHART_ROWS - draft.row();
  if (missing > 0) draft.skip(missing);
  return { top: start, left: at.mark, bottom: start + CHART_ROWS - 1, right: at.action };
}

function writeCategories(context: SummaryContext, categories: readonly CategoryShare[]): void {
  const { draft, words } = context;
  const { report, verdicts } = words;
  if (categories.length === 0) return;
  const labels = [report.byCategory, report.metShare, report.met, report.improving, report.scored];
  draft.append(first, headerCells(labels, [1, 2, 3, 4]));
  const top = draft.row();
  for (const { category, scored, met, improving } of categories) {
    const name = category === null ? report.withoutCategory : verdicts.category[category];
    const counts = [met, improving, scored].map((value): DraftCell => ({ value, style: looks.count }));
    draft.append(first, [
      { value: name, style: looks.cell },
      { value: scored === 0 ? '' : met / scored, style: looks.share },
      ...counts,
    ]);
  }
  bar(context, top, draft.row() - 1);
  draft.append(first, [{ value: report.byCategoryNote, style: { ...looks.note, wrap: false } }]);
}

function sharesOf(gold: GoldResult, { words, language }: SummaryContext) {
  const { report } = words;
  const scored = showCount(gold.scored, language);
  const figures = (share: number | null, count: number, short: number) => {
    if (share === null) return '';
    const of = { count: showCount(count, language), scored };
    return short === 0
      ? report.shareReached(of)
      : report.shareShort({ ...of, short: showCount(short, language) });
  };
  const both = gold.metCount + gold.improvingCount;
  return [
    {
      label: report.met,
      share: gold.met,
      threshold: gold.thresholds.met / 100,
      figures: figures(gold.met, gold.metCount, gold.shortMet),
    },
    {
      label: report.metOrImproving,
      share: gold.metOrImproving,
      threshold: gold.thresholds.metOrImproving / 100,
      figures: figures(gold.metOrImproving, both, gold.shortMetOrImproving),
    },
  ];
}

function bar({ draft }: SummaryContext, top: number, bottom: number): void {
  const area = { top, left: at.metric, bottom, right: at.metric };
  draft.format({ kind: 'bar', area, color: barColor, min: 0, max: 1, showValue: true });
}
