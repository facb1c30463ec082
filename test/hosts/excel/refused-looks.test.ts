/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/?_host_Info=Excel$Web$16.01$en-US$$$$0"}
 */
import { openExcelHost } from '../../../src/hosts/excel/excel-host';
import type { ChartPlan, ChartSeries } from '../../../src/workbook/plan/plan';
import { besidePlan, richPlan, summaryPlan } from '../file/write/write-rich-plan';
import { openFakeExcel } from './office/office';
import type { FakeExcel } from './office/office';
import { seedBook, sheetOf } from './office/seed-book';

function open(): FakeExcel {
  const excel = openFakeExcel();
  seedBook(excel.book, [{ name: 'KPI', cells: { A1: 'Metric', B1: 'Jan', A2: 310, A3: 320, A4: 330 } }]);
  return excel;
}

/** What Excels refuse, by what the person is told is missing. */
const REFUSALS = [
  ['ChartSeries.markerStyle', 'chartLooks'],
  ['ChartAxis.minimum', 'chartLooks'],
  ['ChartLegend.position', 'chartLooks'],
  ['ChartCollection.add', 'charts'],
  ['ChartSeries.setXAxisValues', 'charts'],
  ['Range.merge', 'merges'],
  ['WorksheetFreezePanes.freezeAt', 'view'],
  ['RangeFont.bold', 'looks'],
  ['RangeFormat.columnWidth', 'sizes'],
  ['PageLayout.setPrintArea', 'print'],
  ['TableCollection.add', 'table'],
  ['ConditionalFormatCollection.add', 'rules'],
] as const;

describe('looks that Excel refuses', () => {
  it.each(REFUSALS)('%s: cost the figures nothing, and are told as %s', async (member, what) => {
    const whole = open();
    await openExcelHost().apply(richPlan(besidePlan('KPI', 0, 4, 3)));
    const { sheets } = whole.book.state() as { sheets: { cells: Record<string, { value: unknown }> }[] };
    const values = (of: typeof sheets) =>
      of.map(({ cells }) =>
        Object.entries(cells)
          .map(([at, { value }]) => [at, value])
          .filter(([, value]) => value !== ''),
      );

    const excel = open();
    excel.wire.refused.add(member);
    const host = openExcelHost();
    const { adjustments } = await host.apply(richPlan(besidePlan('KPI', 0, 4, 3)));
    const missing = adjustments.flatMap((one) => (one.kind === 'not-decorated' ? [one.what] : []));
    expect([...new Set(missing)]).toEqual([what]);
    const after = excel.book.state() as { sheets: typeof sheets };
    expect(values(after.sheets)).toEqual(values(sheets));
    // A chart is there whole or not at all.
    expect(sheetOf(excel.book, 'COPC Summary').charts).toHaveLength(
      what === 'charts' ? 0 : sheetOf(whole.book, 'COPC Summary').charts.length,
    );
    // Nothing is there twice, though the refused request had begun.
    expect(sheetOf(excel.book, 'COPC Summary').tables.length).toBeLessThanOrEqual(1);
    await host.undoLastWrite();
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['KPI']);
  });

  it.each(['ChartSeries.axisGroup', 'ChartSeries.chartType', 'Chart.plotVisibleOnly'])(
    '%s: leave a chart with a second axis in its place, once, and are told',
    async (member) => {
      const plan = summaryPlan();
      const [, columns] = plan.charts as readonly [ChartPlan, ChartPlan];
      const [counts] = columns.series as readonly [ChartSeries];
      const share: ChartSeries = { ...counts, name: 'Cumulative', markers: true, ofWhole: true };
      const charts = [{ ...columns, series: [counts, share] }];
      const whole = open();
      await openExcelHost().apply({ sheets: [{ ...plan, charts }] });
      const excel = open();
      excel.wire.refused.add(member);
      const { adjustments } = await openExcelHost().apply({ sheets: [{ ...plan, charts }] });
      expect(adjustments).toMatchObject([{ kind: 'not-decorated', what: 'chartLooks' }]);
      const placed = ({ book }: FakeExcel) =>
        sheetOf(book, 'COPC Summary').charts.map(({ name, position, series }) => {
          return { name, position, names: (series as { name: string }[]).map((one) => one.name) };
        });
      expect(placed(excel)).toEqual(placed(whole));
    },
  );

  it('are all drawn at a refresh, in an Excel that takes them', async () => {
    const excel = open();
    excel.wire.refused.add('TableCollection.add');
    const host = openExcelHost();
    await host.apply(richPlan(null));
    excel.wire.refused.clear();
    expect(await host.apply(richPlan(null))).toMatchObject({ adjustments: [] });
    expect(sheetOf(excel.book, 'COPC Summary').tables).toHaveLength(1);
  });
});
