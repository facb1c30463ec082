/** The figures behind the charts, in labelled blocks near the end of the sheet, and the charts that point to them. */
import type { ChartRange } from '../../workbook/plan';
import type { DraftCell } from '../look/sheet-draft';
import type { PendingChart, PendingSeries } from './charts';
import { first, last, looks, sectionTitle } from './layout';
import type { SummaryContext } from './layout';

/** Writes the figures and adds the charts to the draft. `sheet` is the name of the sheet they are on. */
export function writeFigures(context: SummaryContext, charts: readonly PendingChart[], sheet: string): void {
  if (charts.length === 0) return;
  const { draft, words } = context;
  sectionTitle(draft, words.report.chartFigures);
  for (const block of blocksOf(charts)) writeBlock(context, block, sheet);
}

/** Charts of one group stand side by side as long as the columns reach. */
function blocksOf(charts: readonly PendingChart[]): PendingChart[][] {
  const blocks: PendingChart[][] = [];
  let width = 0;
  for (const chart of charts) {
    const block = blocks.at(-1);
    const fits = block?.[0]?.group === chart.group && width + chart.series.length <= last - first;
    if (block !== undefined && fits) {
      block.push(chart);
      width += chart.series.length;
    } else {
      blocks.push([chart]);
      width = chart.series.length;
    }
  }
  return blocks;
}

function writeBlock({ draft, words }: SummaryContext, block: readonly PendingChart[], sheet: string): void {
  const periods = block[0]?.periods ?? [];
  const placed = block.flatMap((chart) => chart.series.map((series) => ({ chart, series })));
  draft.append(first, [
    null,
    ...placed.map(({ chart, series }): DraftCell | null =>
      chart.series[0] === series ? { value: chart.title, style: { ...looks.figure, bold: true } } : null,
    ),
  ]);
  draft.append(
    first,
    [words.report.period, ...placed.map(({ series }) => series.name)].map((value, index) => ({
      value,
      style: index === 0 ? looks.figureHeader : { ...looks.figureHeader, horizontal: 'right' },
    })),
    26,
  );
  const top = draft.row();
  periods.forEach((period, index) => {
    draft.append(first, [
      { value: period, style: looks.figure },
      ...placed.map(({ chart, series }): DraftCell | null => {
        const value = series.values[index] ?? null;
        const style = { ...looks.figure, numberFormat: chart.numberFormat };
        return value === null ? null : { value, style };
      }),
    ]);
  });
  const column = (offset: number, cached: ChartRange['cached']): ChartRange => ({
    sheet,
    area: { top, left: first + offset, bottom: top + periods.length - 1, right: first + offset },
    cached,
  });
  for (const chart of block) {
    const { title, description, anchor, numberFormat, min, max } = chart;
    const plan = (series: PendingSeries) => {
      const { name, color, dashed, markers } = series;
      const offset = 1 + placed.findIndex((one) => one.series === series);
      return { name, color, dashed, markers, values: column(offset, series.values) };
    };
    draft.chart({
      kind: 'line',
      title,
      description,
      anchor,
      numberFormat,
      min,
      max,
      step: null,
      labelEvery: 1,
      categories: column(0, periods),
      series: chart.series.map(plan),
    });
  }
  draft.skip();
}
