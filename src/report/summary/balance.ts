/** Shares of each category over time: a table, and a small chart each, all on one scale (scoring §7). */
import { showShare } from '../../strings/notation';
import { chartColors } from '../look/palette';
import type { DraftCell } from '../look/sheet-draft';
import { showPeriod } from '../look/show-period';
import { balanceOf, type CategoryBalance } from '../scorecard/balance';
import { chartLine, labelEvery, runChartColumns, type PendingChart } from './charts';
import {
  at,
  first,
  headerCells,
  headerHeight,
  last,
  looks,
  noteHeight,
  noteRow,
  ROW,
  sectionTitle,
} from './layout';
import type { SummaryContext } from './layout';

/** So many periods stand side by side in the grid. */
const periodsShown = last - at.latest + 1;
const CHART_ROWS = 8;
const LINE = 14.5;
const AIR = 4;

/** The section; writes nothing where there are no two categories, or no two periods, to be compared. */
export function writeBalance(context: SummaryContext): PendingChart[] {
  const { draft, pages, words, language, card, whole } = context;
  const { report } = words;
  const balance = balanceOf(card, whole, language, periodsShown);
  if (balance === null) return [];
  const { categories } = balance;
  const periods = balance.periods.map((period) => showPeriod(period, language, 'short'));
  const header = [report.byCategory, report.share, ...periods];
  const right = periods.map((_, index) => at.latest - first + index);
  const height = headerHeight(header, first, right);
  const rows = Math.ceil(categories.length / runChartColumns.length);
  const chartsHeight = AIR + rows * CHART_ROWS * ROW;
  sectionTitle(
    context,
    report.balance,
    noteHeight(report.balanceNote) + height + 2 * categories.length * LINE,
  );
  noteRow(context, report.balanceNote);
  draft.append(first, headerCells(header, right), height);
  for (const { name, shares } of categories) {
    const values = (of: 'met' | 'metOrImproving'): DraftCell[] =>
      shares.map((share) => ({ value: share?.[of] ?? '', style: { ...looks.share, numberFormat: '0%' } }));
    draft.append(
      first,
      [{ value: name, style: looks.cell }, { value: report.met, style: looks.cell }, ...values('met')],
      LINE,
    );
    draft.append(
      first,
      [
        { value: '', style: looks.cell },
        { value: report.metOrImproving, style: looks.cell },
        ...values('metOrImproving'),
      ],
      LINE,
    );
  }
  pages.keep(chartsHeight);
  draft.space(AIR);
  const top = draft.row();
  draft.skip(rows * CHART_ROWS);
  return categories.flatMap((category, index) => {
    const columns = runChartColumns[index % runChartColumns.length];
    if (columns === undefined) return [];
    const from = top + Math.floor(index / runChartColumns.length) * CHART_ROWS;
    return [smallChart(context, category, periods, { ...columns, top: from, bottom: from + CHART_ROWS - 1 })];
  });
}

function smallChart(
  { words, language }: SummaryContext,
  { name, shares }: CategoryBalance,
  periods: readonly string[],
  anchor: PendingChart['anchor'],
): PendingChart {
  const { report } = words;
  const latest = shares.findLast((share) => share !== null) ?? null;
  const share = (value: number | undefined): string =>
    value === undefined ? '' : showShare(value, language);
  return {
    title: name,
    description: report.balanceDescription({
      category: name,
      first: periods[0] ?? '',
      last: periods.at(-1) ?? '',
      met: share(latest?.met),
      metOrImproving: share(latest?.metOrImproving),
    }),
    anchor,
    numberFormat: '0%',
    min: 0,
    max: 1,
    step: 0.5,
    labelEvery: Math.max(3, labelEvery(periods, anchor)),
    periods,
    series: [
      chartLine(
        report.met,
        chartColors.met,
        shares.map((one) => one?.met ?? null),
      ),
      chartLine(
        report.metOrImproving,
        chartColors.metOrImproving,
        shares.map((one) => one?.metOrImproving ?? null),
      ),
    ],
  };
}
