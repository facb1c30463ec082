/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/?_host_Info=Excel$Web$16.01$en-US$$$$0"}
 */
/** Some Excels put a block written over hidden rows into the rows that show: no row may get another's values. */
import { openExcelHost } from '../../../src/hosts/excel/excel-host';
import { valueAt } from '../../../src/workbook/snapshot';
import { freezeFormulas } from '../../../src/workflows/formulas/freeze-and-repair';
import { besidePlan, richPlan, summaryPlan } from '../file/write/write-rich-plan';
import { openFakeExcel } from './office/office';
import type { FakeExcel } from './office/office';
import { seedBook, sheetOf } from './office/seed-book';

function open(): FakeExcel {
  const excel = openFakeExcel();
  seedBook(excel.book, [{ name: 'KPI', cells: { A1: 'Metric', B1: 'Jan', A2: 310, A3: 320, A4: 330 } }]);
  return excel;
}

describe('rows that a filter hides', () => {
  function filtered(): FakeExcel {
    const excel = open();
    const sheet = sheetOf(excel.book, 'KPI');
    sheet.hiddenRows.add(2);
    excel.book.displaces = true;
    return excel;
  }
  const beside = { sheets: [besidePlan('KPI', 0, 4, 3)] };

  it('are said before anything is written, for some Excels put blocks elsewhere', async () => {
    const excel = filtered();
    sheetOf(excel.book, 'KPI').isFiltered = true;
    const before = excel.book.state();
    await expect(openExcelHost().apply(beside)).rejects.toMatchObject({
      code: 'filtered-rows',
      details: { sheet: 'KPI' },
    });
    expect(excel.book.state()).toEqual(before);
  });

  it('and rows hidden by hand get what belongs into them, row by row', async () => {
    const plain = open();
    await openExcelHost().apply(beside);
    const excel = filtered();
    await openExcelHost().apply(beside);
    expect(excel.book.state()).toEqual(plain.book.state());
  });

  it('between looking and writing are noticed by reading again, and all is put back', async () => {
    const excel = open();
    excel.book.displaces = true;
    const before = excel.book.state();
    excel.meanwhile = (sync) => {
      if (sync === 3) sheetOf(excel.book, 'KPI').hiddenRows.add(2);
      if (sync === 4) sheetOf(excel.book, 'KPI').hiddenRows.clear();
    };
    const host = openExcelHost();
    await expect(host.apply(beside)).rejects.toMatchObject({
      code: 'write-displaced',
      details: { sheet: 'KPI' },
    });
    expect(excel.book.state()).toEqual(before);
    expect(valueAt(await host.read('KPI'), 0, 4)).toBe('');
  });

  it('that are still hidden when all is put back get their own looks back', async () => {
    const excel = open();
    excel.book.displaces = true;
    const sheet = sheetOf(excel.book, 'KPI');
    sheet.make(1, 4).look['fill'] = '#FFFF00';
    sheet.make(2, 5).numberFormat = '0.00%';
    const before = excel.book.state();
    excel.meanwhile = (sync) => {
      if (sync === 3) sheet.hiddenRows.add(1);
    };
    await expect(openExcelHost().apply(beside)).rejects.toMatchObject({ code: 'write-displaced' });
    expect(sheet.hiddenRows.size).toBe(1);
    expect(excel.book.state()).toEqual(before);
  });

  it('since the write get back what was theirs when it is taken back', async () => {
    const excel = open();
    const host = openExcelHost();
    await host.apply(richPlan(null));
    // Of charts and conditional formats Excel doesn't tell enough to put them back.
    Object.assign(sheetOf(excel.book, 'COPC Summary'), { formats: [], charts: [] });
    const before = excel.book.state();
    await host.apply({ sheets: [summaryPlan(undefined, 5)] });
    expect(excel.book.state()).not.toEqual(before);
    for (const row of [4, 6]) sheetOf(excel.book, 'COPC Summary').hiddenRows.add(row);
    excel.book.displaces = true;
    await host.undoLastWrite();
    expect(excel.book.state()).toEqual(before);
  });

  it('get their own values where formulas that fill several rows are frozen, and back', async () => {
    const excel = open();
    const card = '=COPC.SCORECARD(A1:B4)';
    excel.book.results.set(card, [
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    const sheet = sheetOf(excel.book, 'KPI');
    sheet.type(1, 6, card);
    sheet.hiddenRows.add(2);
    excel.book.displaces = true;
    const before = excel.book.state();
    const host = openExcelHost();
    expect(await freezeFormulas(host, { kind: 'book' })).toMatchObject({ formulas: 1, cellsWritten: 6 });
    expect([1, 2, 3].map((row) => sheet.at(row, 6))).toMatchObject([
      { formula: null, value: 'a' },
      { formula: null, value: 'b' },
      { formula: null, value: 'c' },
    ]);
    await host.undoLastWrite();
    expect(excel.book.state()).toEqual(before);
  });
});
