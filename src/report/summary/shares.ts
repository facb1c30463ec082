/** The two shares with their thresholds, what changed, the categories for information, and the chart over time beside. */
import type { GoldResult } from '../../scoring/gold';
import { showCount } from '../../strings/notation';
import type { Area } from '../../workbook/address';
import { barColor } from '../look/palette';
import type { DraftCell } from '../look/sheet-draft';
import { categoryNames } from '../scorecard/category-name';
import { at, first, headerCells, headerHeight, last, looks, spansHeight, spansRow } from './layout';
import type { Span, SummaryContext } from './layout';

/** Points a chart beside them needs. */
const CHART = 150;
const HEADER = 16;
const LINE = 14.5;
const AIR = 6;

/** Where the chart beside begins; the texts end before. */
const chartLeft = at.assurance;

/** Labels above figures of the categories. */
const right = [2, 3, 4, 5];

/** Points of both shares with their header. */
export const THRESHOLDS = 50;

/** Points of the categories with their header and the remarks below, and what the chart takes beside them and the shares. */
export function overTimeHeight(
  { whole, words }: SummaryContext,
  remark: string | null,
  withChart: boolean,
): number {
  const count = whole.gold.categories.length;
  const categories =
    AIR + (count === 0 ? 0 : headerHeight(categoryLabels(words), first, right) + count * LINE);
  const above = withChart ? Math.max(CHART - THRESHOLDS, categories) : categories;
  return above + remarkHeight(remark);
}

function remarkHeight(remark: string | null): number {
  return spansHeight(remarkSpans(remark ?? ''));
}

function remarkSpans(remark: string): readonly Span[] {
  return [{ from: chartLeft, to: last, cell: { value: remark, style: looks.note } }];
}

/** Both shares with thresholds and counts. */
export function writeThresholds(context: SummaryContext): void {
  const { draft, words, whole } = context;
  const { report } = words;
  const blanks = ['', '', ''];
  draft.append(first, headerCells([report.share, '', '', report.threshold, ...blanks], [3]), HEADER);
  const top = draft.row();
  for (const share of sharesOf(whole.gold, context)) {
    const cells = [
      { value: share.label, style: { ...looks.cell, bold: true } },
      { value: share.share ?? '', style: looks.bar },
      { value: share.share ?? '', style: { ...looks.share, bold: true } },
      { value: share.threshold, style: { ...looks.share, numberFormat: '0%' } },
      { value: share.figures, style: { ...looks.text, horizontal: 'left', indent: 1, vertical: 'center' } },
    ] as const;
    draft.append(first, cells, 17);
  }
  bar(context, top, draft.row() - 1);
}

/**
 * The categories for information; beside them, and beside the shares where these begin at `top`, room for the chart of
 * shares over time, with a remark below.
 * @returns where the chart goes; null without one
 */
export function writeOverTime(
  context: SummaryContext,
  top: number,
  remark: string | null,
  withChart: boolean,
): Area | null {
  const { draft, whole, words } = context;
  draft.space(AIR);
  writeCategories(context, whole.gold);
  const missing = withChart ? CHART - draft.height(top, draft.row()) : 0;
  if (missing > 0) draft.space(missing);
  const bottom = draft.row() - 1;
  const note = whole.gold.categories.length === 0 ? '' : words.report.byCategoryNote;
  spansRow(draft, [
    { from: first, to: chartLeft - 1, cell: { value: note, style: looks.note } },
    ...(remark === null ? [] : remarkSpans(remark)),
  ]);
  return withChart ? { top, left: chartLeft, bottom, right: last } : null;
}

function writeCategories(context: SummaryContext, { categories }: GoldResult): void {
  const { draft, words, card } = context;
  const { report, verdicts } = words;
  if (categories.length === 0) return;
  const labels = categoryLabels(words);
  draft.append(first, headerCells(labels, right), headerHeight(labels, first, right));
  const top = draft.row();
  const names = categoryNames(
    card.tables.flatMap(({ table }) => table.metrics),
    verdicts,
  );
  for (const { category, scored, met, improving } of categories) {
    const name = category === null ? report.withoutCategory : (names.get(category) ?? '');
    const counts = [met, improving, scored].map((value): DraftCell => ({ value, style: looks.count }));
    const share = scored === 0 ? '' : met / scored;
    const cells = [
      { value: name, style: looks.cell },
      { value: share, style: looks.bar },
      { value: share, style: looks.share },
      ...counts,
    ];
    draft.append(first, cells, LINE);
  }
  bar(context, top, draft.row() - 1);
}

function categoryLabels({ report }: SummaryContext['words']): readonly string[] {
  return [report.byCategory, '', report.metShare, report.met, report.improving, report.scored, ''];
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

/** Bars stand beside their figures, never under them. */
function bar({ draft }: SummaryContext, top: number, bottom: number): void {
  const area = { top, left: at.metric, bottom, right: at.metric };
  draft.format({ kind: 'bar', area, color: barColor, min: 0, max: 1, showValue: false });
}
