/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/?_host_Info=Excel$Web$16.01$en-US$$$$0"}
 */
import { openExcelHost } from '../../../src/hosts/excel/excel-host';
import { valueAt } from '../../../src/workbook/snapshot';
import { openFakeExcel } from './office/office';
import type { FakeExcel } from './office/office';
import { seedBook, sheetOf } from './office/seed-book';

function excelWith(cells: Parameters<typeof seedBook>[1][number]['cells'], merges?: string[]): FakeExcel {
  const excel = openFakeExcel();
  seedBook(excel.book, [{ name: 'KPI', cells, ...(merges === undefined ? {} : { merges }) }]);
  return excel;
}

/** A filled sheet of so many rows and columns, numbers from 1. */
function filled(rows: number, columns: number): FakeExcel {
  const excel = openFakeExcel();
  const sheet = excel.book.add('KPI');
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++)
      sheet.make(row, column).value = row * columns + column + 1;
  }
  return excel;
}

describe('reading an open workbook', () => {
  it('lists the sheets in one sync', async () => {
    const excel = excelWith({ A1: 1 });
    await openExcelHost().sheets();
    expect(excel.syncs).toBe(1);
  });

  it('reads a sheet in three syncs, with tables, hidden rows and merges; one that was listed in two', async () => {
    const excel = excelWith({ A1: 'Metric', B1: 'Jan', A2: 'AHT', B2: 310, A4: 'ASA' }, ['D1:E2', 'G7:H9']);
    const sheet = sheetOf(excel.book, 'KPI');
    sheet.addTable('Metrics', { top: 0, left: 0, bottom: 1, right: 1 });
    sheet.hiddenRows.add(1);
    sheet.hiddenColumns.add(1);
    const host = openExcelHost();
    const snapshot = await host.read('kpi');
    expect(excel.syncs).toBe(3);
    expect(snapshot.name).toBe('KPI');
    expect(snapshot.tables).toEqual([
      {
        name: 'Metrics',
        area: { top: 0, left: 0, bottom: 1, right: 1 },
        hasHeaderRow: true,
        hasTotalsRow: false,
      },
    ]);
    expect(snapshot.merges).toEqual([
      { top: 0, left: 3, bottom: 1, right: 4 },
      { top: 6, left: 6, bottom: 8, right: 7 },
    ]);
    expect([snapshot.hiddenRows, snapshot.hiddenColumns]).toEqual([[1], [1]]);
    const other = openExcelHost();
    await other.sheets();
    const before = excel.syncs;
    expect(await other.read('KPI')).toEqual(snapshot);
    expect(excel.syncs - before).toBe(2);
  });

  it('reads twenty listed sheets in one sync, and whole where two of them are too large for one answer', async () => {
    const excel = openFakeExcel();
    for (let sheet = 1; sheet <= 20; sheet++) excel.book.add(`S${sheet}`).make(0, 0).value = sheet;
    const host = openExcelHost();
    const all = (await host.sheets()).map(({ name }) => name);
    const readAll = () => Promise.all(all.map((name) => host.read(name)));
    expect((await readAll()).map((sheet) => valueAt(sheet, 0, 0))).toEqual(all.map((_, index) => index + 1));
    expect(excel.syncs).toBe(2);
    const fill = (name: string, rows: number) => {
      const sheet = sheetOf(excel.book, name);
      for (let row = 0; row < rows; row++) sheet.make(row, 0).value = String(row).padEnd(30_000, 'x');
    };
    fill('S7', 190);
    fill('S9', 60);
    const before = excel.syncs;
    const sheets = await readAll();
    const rowsOf = ['S7', 'S9'].map((name) => sheets.find((sheet) => sheet.name === name)?.values.length);
    expect(rowsOf).toEqual([190, 60]);
    expect(excel.syncs - before).toBeLessThan(50);
  });

  it('reads an empty sheet', async () => {
    const excel = excelWith({});
    expect(await openExcelHost().read('KPI')).toMatchObject({ used: null, values: [], merges: [] });
    expect(excel.syncs).toBeLessThanOrEqual(3);
  });

  it('tells a text that looks like an error from an error', async () => {
    excelWith({ A1: { error: '#N/A' }, A2: '#N/A' });
    const sheet = await openExcelHost().read('KPI');
    expect([valueAt(sheet, 0, 0), valueAt(sheet, 1, 0)]).toEqual([{ error: '#N/A' }, '#N/A']);
  });

  it('knows a workbook that counts from 1904 by asking for the first day of 2000', async () => {
    const excel = excelWith({ A1: 35_064 });
    excel.book.date1904 = true;
    expect((await openExcelHost().read('KPI')).date1904).toBe(true);
  });

  it('finds 600 merged areas, more than Excel lists at once', async () => {
    const excel = excelWith({ A1: 1, A1300: 2 });
    const sheet = sheetOf(excel.book, 'KPI');
    for (let row = 0; row < 600; row++)
      sheet.merges.push({ top: 2 * row, left: 1, bottom: 2 * row, right: 2 });
    expect((await openExcelHost().read('KPI')).merges).toHaveLength(600);
  });

  it('reads 5,000 rows of 30 columns in two blocks and tells how far it is', async () => {
    const excel = filled(5000, 30);
    const steps: string[] = [];
    const host = openExcelHost({ onProgress: (done, total) => steps.push(`${done}/${total}`) });
    const sheet = await host.read('KPI');
    expect(valueAt(sheet, 4999, 29)).toBe(150_000);
    expect(steps).toEqual(['3333/5000', '5000/5000']);
    expect(excel.syncs).toBe(4);
  });

  it('halves a block whose texts are too large for one answer', async () => {
    const excel = openFakeExcel();
    const sheet = excel.book.add('KPI');
    for (let row = 0; row < 300; row++) sheet.make(row, 0).value = String(row).padEnd(30_000, 'x');
    const snapshot = await openExcelHost().read('KPI');
    expect(snapshot.values).toHaveLength(300);
    expect(String(valueAt(snapshot, 299, 0)).slice(0, 4)).toBe('299x');
    expect(excel.syncs).toBe(7);
  });

  it('refuses more than five million cells before it asks for them', async () => {
    const excel = excelWith({ A1: 1, GR30000: 2 });
    await expect(openExcelHost().read('KPI')).rejects.toMatchObject({
      code: 'too-many-cells',
      details: { sheet: 'KPI', limit: 5_000_000 },
    });
    expect(excel.syncs).toBe(2);
  });

  it.each([9, 12, 13, 20])('reads with ExcelApi 1.%i, merges from 1.13 on', async (apiSet) => {
    const excel = excelWith({ A1: 'By month', B2: 0.5 }, ['A1:C1']);
    excel.apiSet = apiSet;
    const sheet = await openExcelHost().read('KPI');
    expect(valueAt(sheet, 1, 1)).toBe(0.5);
    expect(sheet.merges).toHaveLength(apiSet < 13 ? 0 : 1);
  });

  it.each([
    ['https://contoso.sharepoint.com/Documents/kpi%202024.xlsx?web=1', 'kpi 2024.xlsx'],
    ['C:\\Books\\kpi 100%.xlsx', 'kpi 100%.xlsx'],
    ['', 'workbook'],
  ])('calls the workbook at %j %j', (url, name) => {
    openFakeExcel(url);
    expect(openExcelHost().bookName).toBe(name);
  });
});

it('tells the cells under drawings, and nothing of those below or beyond what it looks at', async () => {
  const excel = openFakeExcel();
  seedBook(excel.book, [{ name: 'KPI', cells: { A1: 'Metric', C6: 1 } }]);
  const sheet = sheetOf(excel.book, 'KPI');
  const at = (top: number, left: number, bottom: number, right: number) =>
    sheet.boxOf({ top, left, bottom, right });
  sheet.shapes.push({ id: '{on}', ...at(2, 4, 9, 6) });
  sheet.shapes.push({ id: '{below}', ...at(6, 4, 20, 6) });
  sheet.shapes.push({ id: '{beyond}', ...at(0, 300, 5, 301) });
  const occupied = await openExcelHost().occupied('KPI');
  expect(occupied).toEqual([{ by: 'shape', area: { top: 2, left: 4, bottom: 5, right: 6 } }]);
});
