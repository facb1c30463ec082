/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/?_host_Info=Excel$Web$16.01$en-US$$$$0"}
 */
import { openExcelHost } from '../../../src/hosts/excel/excel-host';
import { emptySheetPlan } from '../../../src/workbook/plan/plan';
import { besidePlan, richPlan, summaryPlan } from '../file/write/write-rich-plan';
import { openFakeExcel } from './office/office';
import type { FakeExcel } from './office/office';
import { seedBook, sheetOf } from './office/seed-book';

function open(): FakeExcel {
  const excel = openFakeExcel();
  seedBook(excel.book, [{ name: 'KPI', cells: { A1: 'Metric', B1: 'Jan', A2: 'AHT', B2: 310 } }]);
  const cell = sheetOf(excel.book, 'KPI').make(1, 4);
  cell.numberFormat = '0.0%';
  Object.assign(cell.look, {
    fill: '#FFFF00',
    bold: true,
    bottom: { style: 'Continuous', color: '#000000' },
  });
  return excel;
}

describe('undoing the last write', () => {
  it('removes the sheet that was added and clears the columns, with the formats that stood there', async () => {
    const excel = open();
    const before = excel.book.state();
    const host = openExcelHost();
    await host.apply(richPlan(besidePlan('KPI', 0, 4, 3)));
    expect(excel.book.state()).not.toEqual(before);
    const taken = await host.undoLastWrite();
    expect(taken).toMatchObject({ sheetsRemoved: ['COPC Summary'], cellsKept: 0, notRestored: [] });
    expect(excel.book.state()).toEqual(before);
  });

  it('takes three syncs', async () => {
    const excel = open();
    const host = openExcelHost();
    await host.apply(richPlan(besidePlan('KPI', 0, 4, 3)));
    const before = excel.syncs;
    await host.undoLastWrite();
    expect(excel.syncs - before).toBe(3);
  });

  it('brings back the cells of a refreshed sheet, and says what it could not', async () => {
    const excel = open();
    const host = openExcelHost();
    await host.apply({ sheets: [summaryPlan('COPC Summary', 3)] });
    const cells = JSON.stringify(excel.book.state());
    await host.apply({ sheets: [summaryPlan('COPC Summary', 5)] });
    const taken = await host.undoLastWrite();
    expect(taken.notRestored).toEqual(['charts', 'conditional-formats']);
    const sheet = sheetOf(excel.book, 'COPC Summary');
    expect(sheet.at(8, 0)).toMatchObject({
      value: { error: '#NAME?' },
      formula: '=COPC.TRENDOK(E5:J5,"COPC.X")',
    });
    expect(sheet.at(5, 0)).toMatchObject({ value: '=SUM(A1:A9) handling', formula: null });
    expect(sheet.at(5, 0)?.look['bottom']).toEqual({ style: 'Continuous', color: '#D9D9D9' });
    expect(sheet.tables.map(({ name, area }) => [name, area.bottom])).toEqual([['CopcSummary', 6]]);
    expect(sheet.merges).toHaveLength(1);
    expect(JSON.parse(JSON.stringify(excel.book.state())).names).toEqual(JSON.parse(cells).names);
  });

  it('leaves what people changed since', async () => {
    const excel = open();
    const host = openExcelHost();
    await host.apply({ sheets: [besidePlan('KPI', 0, 4, 3)] });
    sheetOf(excel.book, 'KPI').type(0, 4, 'my heading');
    expect(await host.undoLastWrite()).toMatchObject({ cellsKept: 1, cellsRestored: 24 });
    expect(sheetOf(excel.book, 'KPI').at(0, 4)?.value).toBe('my heading');
    expect(sheetOf(excel.book, 'KPI').at(0, 5)?.value).toBe('');
  });

  it('removes a sheet that was added for the person, unless they typed in it', async () => {
    const excel = open();
    const before = excel.book.state();
    const host = openExcelHost();
    const plan = { ...summaryPlan('Sample'), target: { kind: 'new' as const, name: 'Sample' } };
    await host.apply({ sheets: [plan] });
    expect(await host.undoLastWrite()).toMatchObject({ sheetsRemoved: ['Sample'], notRestored: [] });
    expect(excel.book.state()).toEqual(before);
    await host.apply({ sheets: [plan] });
    sheetOf(excel.book, 'Sample').type(40, 3, 'my remark');
    expect(await host.undoLastWrite()).toMatchObject({ sheetsRemoved: [] });
    expect(sheetOf(excel.book, 'Sample').at(40, 3)?.value).toBe('my remark');
  });

  it('keeps a sheet that was added when people wrote on it', async () => {
    const excel = open();
    const host = openExcelHost();
    await host.apply({ sheets: [summaryPlan()] });
    sheetOf(excel.book, 'COPC Summary').type(40, 3, 'my remark');
    expect(await host.undoLastWrite()).toMatchObject({ sheetsRemoved: [], sheetsKept: ['COPC Summary'] });
    expect(sheetOf(excel.book, 'COPC Summary').at(40, 3)?.value).toBe('my remark');
  });

  it('takes back 150,000 cells beside a table in pieces, without knowing what changed since', async () => {
    const excel = open();
    const before = excel.book.state();
    const host = openExcelHost();
    const rows = Array.from({ length: 50_000 }, (_, row) => [
      { value: row },
      { value: 'text' },
      { value: row / 3 },
    ]);
    const target = { kind: 'existing' as const, name: 'KPI' };
    await host.apply({ sheets: [{ ...emptySheetPlan, target, blocks: [{ row: 0, column: 5, rows }] }] });
    expect(sheetOf(excel.book, 'KPI').at(49_999, 5)?.value).toBe(49_999);
    const taken = await host.undoLastWrite();
    expect(taken).toMatchObject({ cellsRestored: 150_000, notRestored: ['formats'] });
    expect(excel.book.state()).toEqual(before);
  });

  it("leaves a person's conditional formats and charts on the sheet it wrote beside", async () => {
    const excel = open();
    const sheet = sheetOf(excel.book, 'KPI');
    sheet.formats.push({ id: '{mine}', area: { top: 0, left: 0, bottom: 99, right: 9 }, type: 'DataBar' });
    sheet.charts.push({ id: '{chart}', name: 'Mine' });
    const before = excel.book.state();
    const host = openExcelHost();
    const { conditionalFormats, styles } = summaryPlan();
    const beside = { ...besidePlan('KPI', 0, 4, 9), conditionalFormats, styles };
    await host.apply({ sheets: [beside] });
    await host.undoLastWrite();
    expect(excel.book.state()).toEqual(before);
  });

  it('has nothing to undo before a write, and after an undo', async () => {
    open();
    const host = openExcelHost();
    await expect(host.undoLastWrite()).rejects.toMatchObject({ code: 'nothing-to-undo' });
    await host.apply({ sheets: [summaryPlan()] });
    await host.undoLastWrite();
    await expect(host.undoLastWrite()).rejects.toMatchObject({ code: 'nothing-to-undo' });
  });
});
