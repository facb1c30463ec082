/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/?_host_Info=Excel$Web$16.01$en-US$$$$0"}
 */
/** What costs a person the list of steps Ctrl+Z would take back: asked once a scoring at most, and by nothing else. */
import { openExcelBook } from '../../../src/hosts/excel/open-book';
import { goldProfile } from '../../../src/scoring/profile';
import { openWorks } from '../../../src/taskpane/engine/open-works';
import { kpiSheet, notesSheet } from '../../e2e/kpi-seed';
import { openFakeExcel } from './office/office';
import type { FakeExcel } from './office/office';
import { seedBook, sheetOf } from './office/seed-book';

/** The KPI sheet under a title that is merged over its first columns. */
function open(): FakeExcel {
  const excel = openFakeExcel();
  const titled = {
    name: 'Titled',
    cells: { A1: 'By team', A2: 'North', B2: 'South', A3: 1, B3: 2 },
    merges: ['A1:B1'],
  };
  seedBook(excel.book, [kpiSheet, notesSheet, titled]);
  excel.book.selected = {
    sheet: sheetOf(excel.book, 'KPI 2024'),
    area: { top: 1, left: 1, bottom: 1, right: 1 },
  };
  return excel;
}

describe('the list of steps to undo', () => {
  it('is not touched by listing, finding formulas, the selected cell and looking by the way', async () => {
    const excel = open();
    const { host } = openWorks({ onWaiting: () => undefined, onResumed: () => undefined });
    await host.sheets();
    await host.formulas({ kind: 'book' }, () => true);
    await host.selectedCell();
    await host.selection();
    await host.activeSheet();
    await host.readSettings();
    for (const { name } of await host.sheets()) {
      await host.looking?.read(name);
      await host.looking?.occupied(name);
    }
    expect(excel.wire.undoCleared).toEqual([]);
  });

  it('is touched once by scoring, and no more by what the pane does of itself', async () => {
    const excel = open();
    const { host, engine } = openWorks({ onWaiting: () => undefined, onResumed: () => undefined });
    const outcome = await engine.score('KPI 2024', goldProfile, null);
    if (outcome.kind !== 'scored') throw new Error(outcome.kind);
    expect(excel.wire.undoCleared.length).toBeLessThanOrEqual(1);
    const once = excel.wire.undoCleared.length;
    await engine.score('KPI 2024', goldProfile, null);
    sheetOf(excel.book, 'KPI 2024').type(1, 4, 0.5);
    expect(await engine.scoreQuietly('KPI 2024', goldProfile, null)).toMatchObject({ kind: 'scored' });
    await engine.older(outcome.scorecard, 'en');
    await engine.explainCell(outcome.scorecard, 'en');
    await engine.otherSheets('KPI 2024');
    expect(host.canUndo).toBe(false);
    expect(excel.wire.undoCleared).toHaveLength(once);
  });

  it('is touched again only when the labels have changed', async () => {
    const excel = open();
    const book = openExcelBook();
    const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
    expect((await book.read('Titled')).merges).toEqual(merges);
    expect(excel.wire.undoCleared).toHaveLength(1);
    sheetOf(excel.book, 'Titled').type(2, 0, 5);
    expect((await book.read('Titled')).merges).toEqual(merges);
    expect(excel.wire.undoCleared).toHaveLength(1);
    sheetOf(excel.book, 'Titled').type(0, 0, 'By site');
    expect(await book.looking.read('Titled')).toMatchObject({ merges: [], mergesUnsure: true });
    expect(excel.wire.undoCleared).toHaveLength(1);
    expect((await book.read('Titled')).merges).toEqual(merges);
    expect(excel.wire.undoCleared).toHaveLength(2);
  });

  it('is not touched for a sheet in which no label has a blank beside it', async () => {
    const excel = openFakeExcel();
    const plain = { name: 'Plain', cells: { A1: 'Metric', B1: 'Jan', A2: 'Calls', B2: 0.8 } };
    seedBook(excel.book, [plain]);
    await openExcelBook().read('Plain');
    expect(excel.wire.undoCleared).toEqual([]);
  });
});
