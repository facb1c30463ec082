/** The figures behind the charts, in labelled blocks right of what is printed, and the charts that point to them. */
import type { ChartRange } from '../../workbook/plan/plan';
import type { DraftCell } from '../look/sheet-draft';
import type { PendingChart, PendingSeries } from './charts';
import { figuresColumn, looks } from './layout';
import type { SummaryContext } from './layout';

/** Writes the figures and adds the charts to the draft. `sheet` is the name of the sheet they are on. */
export function writeFigures(context: SummaryContext, charts: readonly PendingChart[], sheet: string): void {
  if (charts.length === 0) return;
  const { draft, words } = context;
  const end = draft.row();
  draft.moveTo(1);
  draft.append(figuresColumn, [{ value: words.report.figuresNote, style: looks.figure }]);
  for (const chart of charts) writeBlock(context, chart, sheet);
  draft.moveTo(end);
}

function writeBlock({ draft, words }: SummaryContext, chart: PendingChart, sheet: string): void {
  const { periods, series, ...plan } = chart;
  draft.append(figuresColumn, [{ value: chart.title, style: { ...looks.figure, bold: true } }]);
  draft.append(
    figuresColumn,
    [words.report.period, ...series.map(({ name }) => name)].map((value, index) => ({
      value,
      style: index === 0 ? looks.figureHeader : { ...looks.figureHeader, horizontal: 'right' },
    })),
  );
  const top = draft.row();
  periods.forEach((period, index) => {
    draft.append(figuresColumn, [
      { value: period, style: looks.figure },
      ...series.map(({ values }): DraftCell | null => {
        const value = values[index] ?? null;
        const style = { ...looks.figure, numberFormat: chart.numberFormat };
        return value === null ? null : { value, style };
      }),
    ]);
  });
  const column = (offset: number, cached: ChartRange['cached']): ChartRange => ({
    sheet,
    area: {
      top,
      left: figuresColumn + offset,
      bottom: top + periods.length - 1,
      right: figuresColumn + offset,
    },
    cached,
  });
  const planned = ({ values, ...one }: PendingSeries, index: number) => ({
    ...one,
    values: column(1 + index, values),
  });
  draft.chart({ kind: 'line', ...plan, categories: column(0, periods), series: series.map(planned) });
  draft.skip();
}
