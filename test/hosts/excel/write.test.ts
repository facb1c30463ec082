/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/?_host_Info=Excel$Web$16.01$en-US$$$$0"}
 */
import { openExcelHost } from '../../../src/hosts/excel/excel-host';
import { emptySheetPlan } from '../../../src/workbook/plan/plan';
import type { ChartPlan, ChartSeries, PlannedCell, SheetPlan } from '../../../src/workbook/plan/plan';
import { valueAt } from '../../../src/workbook/snapshot';
import { besidePlan, richPlan, summaryPlan } from '../file/write/write-rich-plan';
import type { BookSheet } from './office/book';
import { openFakeExcel } from './office/office';
import type { FakeExcel } from './office/office';
import { seedBook, sheetOf } from './office/seed-book';

function open(): FakeExcel {
  const excel = openFakeExcel();
  seedBook(excel.book, [{ name: 'KPI', cells: { A1: 'Metric', B1: 'Jan', A2: 'AHT', B2: 310 } }]);
  return excel;
}

function beside(
  rows: readonly (readonly (PlannedCell | null)[])[],
  more: Partial<SheetPlan> = {},
): SheetPlan {
  return {
    ...emptySheetPlan,
    target: { kind: 'existing', name: 'KPI' },
    blocks: [{ row: 0, column: 3, rows }],
    ...more,
  };
}

function own(rows: readonly (readonly (PlannedCell | null)[])[]): SheetPlan {
  return { ...beside(rows), target: { kind: 'own', own: 'summary', name: 'COPC Summary' } };
}

describe('writing into an open workbook', () => {
  it('writes a summary with everything on it, and columns beside a table, in four syncs', async () => {
    const excel = open();
    const result = await openExcelHost().apply(richPlan(besidePlan('KPI', 0, 4, 3)));
    expect(excel.syncs).toBe(4);
    expect(result).toMatchObject({ sheetsAdded: ['COPC Summary'], adjustments: [] });
    const sheet = sheetOf(excel.book, 'COPC Summary');
    expect(sheet.at(3, 0)).toMatchObject({
      value: 'Metric',
      look: { bold: true, color: '#FFFFFF', fill: '#1F4E78', wrapText: true, verticalAlignment: 'Center' },
    });
    expect(sheet.at(4, 2)).toMatchObject({
      value: 0.8,
      numberFormat: '0.0%',
      look: { horizontalAlignment: 'Right' },
    });
    expect(sheet.at(5, 0)).toMatchObject({
      value: '=SUM(A1:A9) handling',
      formula: null,
      look: { indentLevel: 1, bottom: { style: 'Continuous', color: '#D9D9D9' } },
    });
    expect(sheet.at(8, 0)?.formula).toBe('=COPC.TRENDOK(E5:J5,"COPC.X")');
    expect(sheet.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 5 }]);
    expect(sheet.freeze).toEqual({ top: 0, left: 0, bottom: 3, right: 0 });
    expect([...sheet.widths]).toEqual([
      [0, 161.25],
      [1, 66.75],
    ]);
    expect(sheet.heights.get(3)).toBe(30);
    expect(sheet.showGridlines).toBe(false);
    expect(sheet.page).toMatchObject({
      orientation: 'Landscape',
      zoom: { horizontalFitToPages: 1 },
      area: { top: 0, left: 0, right: 9 },
      titleRows: '3:4',
      footer: { leftFooter: 'R&&D.xlsx', centerFooter: 'COPC Scorecard', rightFooter: 'Page &P of &N' },
    });
    expect(sheet.page.breaks).toHaveLength(1);
    expect(sheet.tables).toMatchObject([
      {
        name: 'CopcSummary',
        area: { top: 3, left: 0, bottom: 6, right: 9 },
        style: 'TableStyleLight1',
        showBandedRows: true,
      },
    ]);
  });

  it('sets up the page again with the sheet, and leaves a footer and a print area of a person', async () => {
    const excel = open();
    const host = openExcelHost();
    await host.apply({ sheets: [summaryPlan('COPC Summary', 9)] });
    const { page } = sheetOf(excel.book, 'COPC Summary');
    await host.apply({ sheets: [summaryPlan()] });
    expect(page.breaks).toHaveLength(1);
    const bottom = page.area?.bottom;
    page.footer['leftFooter'] = 'Confidential';
    page.footer['centerFooter'] = '';
    page.area = { top: 0, left: 0, bottom: 99, right: 3 };
    await host.apply({ sheets: [summaryPlan('COPC Summary', 9)] });
    expect(bottom).toBeLessThan(99);
    expect(page.area).toEqual({ top: 0, left: 0, bottom: 99, right: 3 });
    expect(page.footer['leftFooter']).toBe('Confidential');
  });

  it('writes icons, bars and words as conditional formats', async () => {
    const excel = open();
    await openExcelHost().apply({ sheets: [summaryPlan()] });
    expect(sheetOf(excel.book, 'COPC Summary').formats).toMatchObject([
      {
        type: 'IconSet',
        style: 'ThreeArrows',
        showIconOnly: true,
        criteria: [{}, { type: 'Number', formula: '=0' }, { type: 'Number', formula: '=1' }],
      },
      {
        type: 'DataBar',
        fillColor: '#5B9BD5',
        gradientFill: false,
        lowerBoundRule: { type: 'Number', formula: '=0' },
        upperBoundRule: { type: 'Number', formula: '=1' },
      },
      {
        type: 'CellValue',
        rule: { formula1: '="missed"', operator: 'EqualTo' },
        color: '#9C0006',
        fill: '#FFC7CE',
        bold: true,
      },
    ]);
  });

  it('draws line and column charts from the cells, under names of ours', async () => {
    const excel = open();
    await openExcelHost().apply({ sheets: [summaryPlan()] });
    expect(sheetOf(excel.book, 'COPC Summary').charts).toMatchObject([
      {
        name: 'COPC 1 Metric 1 & target',
        type: 'Line',
        position: 'A14:E28',
        axis: { minimum: 0.6, maximum: 1, numberFormat: '0%' },
        series: [
          {
            name: 'Metric 1',
            color: '#1F4E78',
            lineStyle: 'Continuous',
            markerStyle: 'Circle',
            values: { top: 4, left: 4 },
          },
          {
            name: 'Metric 2',
            color: '#C55A11',
            lineStyle: 'Dash',
            markerStyle: 'None',
            values: { top: 5, left: 4 },
          },
        ],
      },
      { name: 'COPC 2 Latest', type: 'ColumnClustered', series: [{ name: 'Latest', fill: '#2E75B6' }] },
    ]);
  });

  it('draws shares of the whole as a line on a second axis, from 0 to 100 %', async () => {
    const excel = open();
    const plan = summaryPlan();
    const [, columns] = plan.charts as readonly [ChartPlan, ChartPlan];
    const [counts] = columns.series as readonly [ChartSeries];
    const share: ChartSeries = { ...counts, name: 'Cumulative', markers: true, ofWhole: true };
    await openExcelHost().apply({ sheets: [{ ...plan, charts: [{ ...columns, series: [counts, share] }] }] });
    expect(sheetOf(excel.book, 'COPC Summary').charts).toMatchObject([
      {
        type: 'ColumnClustered',
        series: [
          { name: 'Latest', fill: '#2E75B6' },
          { name: 'Cumulative', chartType: 'Line', axisGroup: 'Secondary', markerStyle: 'Circle' },
        ],
        axis: { minimum: 0 },
        secondAxis: { minimum: 0, maximum: 1, majorUnit: 0.25, numberFormat: '0%' },
      },
    ]);
  });

  it('refreshes in five syncs to what a fresh sheet would be', async () => {
    const fresh = open();
    await openExcelHost().apply({ sheets: [summaryPlan('COPC Summary', 2)] });
    const expected = fresh.book.state();
    const excel = open();
    const host = openExcelHost();
    await host.apply({ sheets: [summaryPlan('COPC Summary', 6)] });
    const before = excel.syncs;
    expect(await host.apply({ sheets: [summaryPlan('COPC Summary', 2)] })).toMatchObject({
      sheetsRefreshed: ['COPC Summary'],
    });
    expect(excel.syncs - before).toBe(5);
    expect(excel.book.state()).toEqual(expected);
    expect([...sheetOf(excel.book, 'COPC Summary').heights]).toEqual([[3, 30]]);
  });

  it('finds its sheet again after a person renamed it, and keeps the name', async () => {
    const excel = open();
    const host = openExcelHost();
    await host.apply({ sheets: [own([[{ value: 'old' }]])] });
    excel.book.rename(sheetOf(excel.book, 'COPC Summary'), 'Board, 2024');
    expect(await host.apply({ sheets: [own([[{ value: 'new' }]])] })).toMatchObject({
      sheetsRefreshed: ['Board, 2024'],
    });
    expect(valueAt(await host.read('Board, 2024'), 0, 3)).toBe('new');
  });

  it("leaves a person's charts, column widths and remarks on our sheet", async () => {
    const excel = open();
    const host = openExcelHost();
    await host.apply({ sheets: [summaryPlan()] });
    const sheet = sheetOf(excel.book, 'COPC Summary');
    sheet.charts.push({ id: '{mine}', name: 'My chart' });
    sheet.widths.set(0, 300);
    sheet.type(20, 12, 'my remark');
    await host.apply({ sheets: [summaryPlan()] });
    expect(sheet.charts.map(({ name }) => name)).toEqual([
      'My chart',
      'COPC 1 Metric 1 & target',
      'COPC 2 Latest',
    ]);
    expect(sheet.widths.get(0)).toBe(300);
    expect(sheet.at(20, 12)?.value).toBe('my remark');
  });

  it("knows its charts by what it drew, not by a name: a person's are called what they like", async () => {
    const excel = open();
    const host = openExcelHost();
    await host.apply({ sheets: [summaryPlan()] });
    const sheet = sheetOf(excel.book, 'COPC Summary');
    const [first] = sheet.charts;
    sheet.charts.push({ id: '{mine}', name: 'COPC 1 my own view' });
    sheet.charts.push({ ...first, id: '{copy}' });
    await host.apply({ sheets: [summaryPlan()] });
    expect(sheet.charts.map(({ id, name }) => [id.replace(/-\d+/, ''), name])).toEqual([
      ['{mine}', 'COPC 1 my own view'],
      ['{copy}', 'COPC 1 Metric 1 & target'],
      ['{chart}', 'COPC 1 Metric 1 & target (2)'],
      ['{chart}', 'COPC 2 Latest'],
    ]);
    await host.apply({ sheets: [summaryPlan()] });
    expect(sheet.charts.map(({ name }) => name)).toEqual([
      'COPC 1 my own view',
      'COPC 1 Metric 1 & target',
      'COPC 1 Metric 1 & target (2)',
      'COPC 2 Latest',
    ]);
    await host.undoLastWrite();
    expect(sheet.charts.map(({ id }) => id).slice(0, 2)).toEqual(['{mine}', '{copy}']);
  });

  it('leaves a chart of ours where a person put it, and moves the others with the sheet', async () => {
    const excel = open();
    const host = openExcelHost();
    await host.apply({ sheets: [summaryPlan()] });
    const sheet = sheetOf(excel.book, 'COPC Summary');
    const place = { left: 700, top: 40, width: 320, height: 200 };
    Object.assign(sheet.charts[0] ?? {}, place);
    const plan = summaryPlan();
    const lower = plan.charts.map((chart) => {
      const { anchor } = chart;
      return { ...chart, anchor: { ...anchor, top: anchor.top + 9, bottom: anchor.bottom + 9 } };
    });
    await host.apply({ sheets: [{ ...plan, charts: lower }] });
    const moved = lower[1]?.anchor ?? { top: 0, left: 0, bottom: 0, right: 0 };
    expect(sheet.charts).toMatchObject([
      { name: 'COPC 1 Metric 1 & target', ...place },
      { name: 'COPC 2 Latest', ...sheet.boxOf(moved) },
    ]);
    await host.apply({ sheets: [plan] });
    expect(sheet.charts).toMatchObject([
      { name: 'COPC 1 Metric 1 & target', ...place },
      { name: 'COPC 2 Latest', ...sheet.boxOf(plan.charts[1]?.anchor ?? moved) },
    ]);
  });

  it.each([
    '1/2',
    '2024-01',
    'Jan 24',
    '85%',
    '001',
    'TRUE',
    'verdadero',
    '#N/A',
    "'quoted",
    '1e5',
    '3 of 4',
  ])('keeps the text %j a text', async (text) => {
    const excel = open();
    await openExcelHost().apply({ sheets: [own([[{ value: text }]])] });
    expect(sheetOf(excel.book, 'COPC Summary').at(0, 3)).toMatchObject({ value: text, formula: null });
  });

  it('keeps a number a number in a column formatted as text', async () => {
    const excel = open();
    sheetOf(excel.book, 'KPI').make(0, 3).numberFormat = '@';
    await openExcelHost().apply({ sheets: [beside([[{ value: 12.5 }]])] });
    expect(sheetOf(excel.book, 'KPI').at(0, 3)).toMatchObject({ value: 12.5, numberFormat: 'General' });
  });

  it('names the sheet a formula means as it is called in the workbook', async () => {
    const excel = open();
    excel.book.add('COPC Summary').type(0, 0, 'a sheet of somebody else');
    const plan = own([[{ value: 2 }, { value: 4, formula: "'COPC Summary'!D1*2" }]]);
    expect(await openExcelHost().apply({ sheets: [plan] })).toMatchObject({
      sheetsAdded: ['COPC Summary (2)'],
      adjustments: [{ kind: 'sheet-renamed', wanted: 'COPC Summary', used: 'COPC Summary (2)' }],
    });
    expect(sheetOf(excel.book, 'COPC Summary (2)').at(0, 4)).toMatchObject({
      formula: "='COPC Summary (2)'!D1*2",
      value: 4,
    });
  });

  it('takes a table name nobody else has', async () => {
    const excel = open();
    const area = { top: 0, left: 0, bottom: 1, right: 1 };
    sheetOf(excel.book, 'KPI').addTable('copcsummary', area);
    await openExcelHost().apply({ sheets: [summaryPlan()] });
    expect(sheetOf(excel.book, 'COPC Summary').tables[0]?.name).toBe('CopcSummary_2');
  });

  const blank = [[{ value: 'new' }]];
  const around = { top: 0, left: 2, bottom: 4, right: 4 };
  it.each<[string, (sheet: BookSheet) => unknown]>([
    ['a merged area', (sheet) => sheet.merges.push(around)],
    ['a table', (sheet) => sheet.addTable('T', around)],
    ['a pivot table', (sheet) => sheet.pivots.push({ id: '{p}', area: around })],
  ])('will not write into a blank cell of %s', async (_what, put) => {
    const excel = open();
    put(sheetOf(excel.book, 'KPI'));
    await expect(openExcelHost().apply({ sheets: [beside(blank)] })).rejects.toMatchObject({
      code: 'cell-occupied',
      details: { sheet: 'KPI', cell: 'D1' },
    });
  });

  it('will not write over a formula that shows nothing', async () => {
    const excel = open();
    Object.assign(sheetOf(excel.book, 'KPI').make(0, 3), { value: '', formula: '=IF(1,"")' });
    await expect(openExcelHost().apply({ sheets: [beside(blank)] })).rejects.toMatchObject({
      code: 'cell-occupied',
    });
  });

  it('will not merge over what people wrote', async () => {
    const excel = open();
    const merges = [{ top: 0, left: 3, bottom: 0, right: 5 }];
    sheetOf(excel.book, 'KPI').type(0, 5, 'mine');
    await expect(openExcelHost().apply({ sheets: [beside(blank, { merges })] })).rejects.toMatchObject({
      code: 'cell-occupied',
      details: { cell: 'F1' },
    });
  });

  it('says so when the structure of the workbook is protected', async () => {
    const excel = open();
    excel.book.isProtected = true;
    await expect(openExcelHost().apply({ sheets: [own(blank)] })).rejects.toMatchObject({
      code: 'protected-workbook',
    });
    expect(excel.syncs).toBe(1);
  });

  it('writes with ExcelApi 1.9, without notes', async () => {
    const excel = open();
    excel.apiSet = 9;
    await openExcelHost().apply(richPlan(besidePlan('KPI', 0, 4, 3)));
    const sheet = sheetOf(excel.book, 'COPC Summary');
    expect(sheet.notes.size).toBe(0);
    expect(sheet.charts).toHaveLength(2);
  });

  it('writes 30,000 rows in pieces under the limit, and tells how far it is', async () => {
    const excel = open();
    const rows = Array.from({ length: 30_000 }, (_, row) =>
      Array.from({ length: 8 }, (__, column) => ({ value: row + column / 8 })),
    );
    const steps: string[] = [];
    const host = openExcelHost({ onProgress: (done, total) => steps.push(`${done}/${total}`) });
    const result = await host.apply({ sheets: [own(rows)] });
    expect(result.cellsWritten).toBe(240_000);
    expect(sheetOf(excel.book, 'COPC Summary').at(29_999, 10)?.value).toBe(29_999.875);
    expect(excel.syncs).toBe(4);
    expect(steps).toEqual(['100000/240000', '240000/240000', '240000/240000', '240000/240000']);
  });

  it('counts no sync for an empty plan', async () => {
    const excel = open();
    expect(await openExcelHost().apply({ sheets: [] })).toMatchObject({ cellsWritten: 0 });
    expect(excel.syncs).toBe(0);
  });
});
