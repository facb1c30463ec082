/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/?_host_Info=Excel$Web$16.01$en-US$$$$0"}
 */
import { openExcelHost } from '../../../src/hosts/excel/excel-host';
import { callsCopc } from '../../../src/workflows/formulas/copc-formulas';
import { freezeFormulas } from '../../../src/workflows/formulas/freeze-and-repair';
import { repairFormulas } from '../../../src/workflows/formulas/freeze-and-repair';
import { openFakeExcel } from './office/office';
import type { FakeExcel } from './office/office';
import { seedBook, sheetOf } from './office/seed-book';

const STATUS = '=COPC.STATUS(B2:M2,N2)';
const CARD = '=COPC.SCORECARD(A1:N9)';

/** KPI: a status in P2, a scorecard of 2 × 2 cells in P4:Q5, a sum in P7, a text like a formula in P8. */
function open(): FakeExcel {
  const excel = openFakeExcel();
  seedBook(excel.book, [
    { name: 'KPI', cells: { A1: 'Metric', A2: 'AHT', B2: 310 } },
    { name: 'Notes', cells: { A1: 'Phones' } },
  ]);
  excel.book.results.set(STATUS, [['Met']]).set(CARD, [
    ['Gold', 'not yet'],
    ['Score', 0.5],
  ]);
  const sheet = sheetOf(excel.book, 'KPI');
  sheet.type(1, 15, STATUS);
  sheet.type(3, 15, CARD);
  sheet.type(6, 15, '=B2*2');
  sheet.type(7, 15, `'${STATUS}`);
  return excel;
}

const kpi = { kind: 'sheet', sheet: 'KPI' } as const;
const book = { kind: 'book' } as const;
const at = (excel: FakeExcel, row: number, column: number) => sheetOf(excel.book, 'KPI').at(row, column);

describe('formulas of the open workbook', () => {
  it('are told with what they give, an array with all its cells', async () => {
    open();
    const found = await openExcelHost().formulas(book, callsCopc);
    expect(found).toEqual([
      {
        sheet: 'KPI',
        own: null,
        isProtected: false,
        cells: [
          { cell: { row: 1, column: 15 }, formula: STATUS, values: [['Met']] },
          {
            cell: { row: 3, column: 15 },
            formula: CARD,
            values: [
              ['Gold', 'not yet'],
              ['Score', 0.5],
            ],
          },
        ],
      },
    ]);
  });

  it('count an array once where Excel shows its formula in every cell it fills', async () => {
    const excel = open();
    excel.book.showsSpilledFormulas = true;
    const [found] = await openExcelHost().formulas(kpi, callsCopc);
    expect(found?.cells.map(({ values }) => values.flat().length)).toEqual([1, 4]);
  });

  it('take four syncs, replacing them three', async () => {
    const excel = open();
    const host = openExcelHost();
    await host.formulas(book, callsCopc);
    expect(excel.syncs).toBe(4);
    await freezeFormulas(host, book);
    expect(excel.syncs).toBe(4 + 4 + 3);
  });

  it('of a sheet that is not there are a problem with its name', async () => {
    open();
    const asked = openExcelHost().formulas({ kind: 'sheet', sheet: 'Gone' }, callsCopc);
    await expect(asked).rejects.toMatchObject({ code: 'no-such-sheet', details: { sheet: 'Gone' } });
  });
});

describe('freezing', () => {
  it('leaves the values, of an array all of them, and no COPC formula', async () => {
    const excel = open();
    const host = openExcelHost();
    expect(await freezeFormulas(host, kpi)).toEqual({
      formulas: 2,
      cellsWritten: 5,
      sheets: ['KPI'],
      left: [],
    });
    expect([at(excel, 1, 15), at(excel, 3, 15), at(excel, 3, 16), at(excel, 4, 16)]).toMatchObject([
      { formula: null, value: 'Met' },
      { formula: null, value: 'Gold' },
      { formula: null, value: 'not yet' },
      { formula: null, value: 0.5 },
    ]);
    expect(at(excel, 6, 15)).toMatchObject({ formula: '=B2*2', value: 620 });
    expect(await host.formulas(kpi, callsCopc)).toEqual([]);
  });

  it('is taken back as a whole', async () => {
    const excel = open();
    const before = excel.book.state();
    const host = openExcelHost();
    await freezeFormulas(host, kpi);
    expect(excel.book.state()).not.toEqual(before);
    expect(await host.undoLastWrite()).toMatchObject({ cellsRestored: 5, cellsKept: 0 });
    expect(excel.book.state()).toEqual(before);
  });

  it('taken back leaves what people changed since', async () => {
    const excel = open();
    const host = openExcelHost();
    await freezeFormulas(host, kpi);
    sheetOf(excel.book, 'KPI').type(1, 15, 'mine');
    expect(await host.undoLastWrite()).toMatchObject({ cellsRestored: 4, cellsKept: 1 });
    expect(at(excel, 1, 15)).toMatchObject({ formula: null, value: 'mine' });
    expect(at(excel, 3, 15)).toMatchObject({ formula: CARD });
  });

  it('leaves formulas that show an error or are being calculated, and tells where', async () => {
    const excel = open();
    excel.book.results.set('=COPC.GAP(B2,C2)', [[{ error: '#BUSY!' }]]);
    sheetOf(excel.book, 'KPI').type(8, 15, '=COPC.GAP(B2,C2)');
    sheetOf(excel.book, 'KPI').type(9, 15, '=COPC.ACTION(B2,C2)');
    const result = await freezeFormulas(openExcelHost(), book);
    expect(result.formulas).toBe(2);
    expect(result.left).toEqual([
      { sheet: 'KPI', cell: 'P9', why: 'busy', shown: '#BUSY!' },
      { sheet: 'KPI', cell: 'P10', why: 'error', shown: '#NAME?' },
    ]);
    expect(at(excel, 8, 15)).toMatchObject({ formula: '=COPC.GAP(B2,C2)' });
  });

  it('refuses a protected sheet that is asked for, and tells its formulas in a whole book', async () => {
    const excel = open();
    sheetOf(excel.book, 'KPI').isProtected = true;
    const before = excel.book.state();
    const host = openExcelHost();
    await expect(freezeFormulas(host, kpi)).rejects.toMatchObject({
      code: 'protected-sheet',
      details: { sheet: 'KPI' },
    });
    const result = await freezeFormulas(host, book);
    expect(result.left.map(({ cell, why }) => [cell, why])).toEqual([
      ['P2', 'protected'],
      ['P4', 'protected'],
    ]);
    expect(excel.book.state()).toEqual(before);
  });

  it('leaves cells that changed between reading and writing', async () => {
    const excel = open();
    excel.meanwhile = (sync) => {
      if (sync === 5) sheetOf(excel.book, 'KPI').type(1, 15, 'typed just now');
    };
    const result = await freezeFormulas(openExcelHost(), kpi);
    expect(result).toMatchObject({ formulas: 1, left: [{ cell: 'P2', why: 'changed', shown: STATUS }] });
    expect(at(excel, 1, 15)?.value).toBe('typed just now');
  });

  it('leaves an array whose cells were written on meanwhile', async () => {
    const excel = open();
    excel.meanwhile = (sync) => {
      if (sync === 5) sheetOf(excel.book, 'KPI').type(4, 16, 'mine');
    };
    const result = await freezeFormulas(openExcelHost(), kpi);
    expect(result.left).toMatchObject([{ cell: 'P4', why: 'changed' }]);
    expect(at(excel, 4, 16)?.value).toBe('mine');
    expect(at(excel, 3, 15)).toMatchObject({ formula: CARD });
  });

  it('that fails half-way leaves the workbook as it was', async () => {
    for (const after of [1, 4, 8]) {
      const excel = open();
      const before = excel.book.state();
      excel.apiSet = 19;
      excel.faults = [{ sync: 7, code: 'GeneralException', after }];
      await expect(freezeFormulas(openExcelHost(), kpi)).rejects.toMatchObject({ code: 'host-failed' });
      expect(excel.book.state()).toEqual(before);
    }
  });

  it('that can not be put back is still there to undo', async () => {
    const excel = open();
    const before = excel.book.state();
    const host = openExcelHost();
    excel.faults = [
      { sync: 7, code: 'GeneralException', after: 6 },
      { sync: 8, code: 'ConnectionFailure' },
    ];
    await expect(freezeFormulas(host, kpi)).rejects.toMatchObject({
      code: 'write-interrupted',
      details: { sheets: 'KPI', cells: 5 },
    });
    excel.faults = [];
    await host.undoLastWrite();
    expect(excel.book.state()).toEqual(before);
  });

  it("of 6,000 formulas stays under Excel's limit for a request, there and back", async () => {
    const excel = open();
    const sheet = sheetOf(excel.book, 'KPI');
    for (let row = 20; row < 6020; row++) {
      excel.book.results.set(`=COPC.STATUS(B${row}:M${row})`, [['Met']]);
      sheet.type(row, 15, `=COPC.STATUS(B${row}:M${row})`);
    }
    const before = JSON.stringify(excel.book.state());
    const host = openExcelHost();
    expect(await freezeFormulas(host, kpi)).toMatchObject({ formulas: 6002, left: [] });
    expect(excel.syncs).toBeLessThan(20);
    await host.undoLastWrite();
    expect(JSON.stringify(excel.book.state())).toBe(before);
  });

  it('goes on ungrouped where Excel groups no undo, once it has said so', async () => {
    const excel = open();
    excel.groups = false;
    expect(await freezeFormulas(openExcelHost(), kpi)).toMatchObject({ formulas: 2 });
    expect(excel.runs.filter(({ mergeUndoGroup }) => mergeUndoGroup === true)).toHaveLength(1);
  });
});

describe('repairing', () => {
  it('brings back formulas that lost their function, and those alone', async () => {
    const excel = open();
    const sheet = sheetOf(excel.book, 'KPI');
    sheet.type(1, 15, '=_xldudf_COPC_STATUS(B2:M2,N2)');
    sheet.type(6, 15, '=B2*2');
    expect(at(excel, 1, 15)?.value).toEqual({ error: '#NAME?' });
    expect(await repairFormulas(openExcelHost(), book)).toEqual({
      formulas: 1,
      cellsWritten: 1,
      sheets: ['KPI'],
      left: [],
    });
    expect(at(excel, 1, 15)).toMatchObject({ formula: STATUS, value: 'Met' });
    expect(at(excel, 7, 15)).toMatchObject({ formula: null, value: STATUS });
  });

  it('enters a formula again that shows #NAME?', async () => {
    const excel = open();
    excel.book.results.delete(STATUS);
    sheetOf(excel.book, 'KPI').type(1, 15, STATUS);
    excel.book.results.set(STATUS, [['Not met']]);
    expect(await repairFormulas(openExcelHost(), kpi)).toMatchObject({ formulas: 1 });
    expect(at(excel, 1, 15)).toMatchObject({ formula: STATUS, value: 'Not met' });
  });

  it('tells of a function there is none of, and leaves the formula', async () => {
    const excel = open();
    sheetOf(excel.book, 'KPI').type(8, 15, '=_xldudf_COPC_FUTURE(B2)');
    const { left } = await repairFormulas(openExcelHost(), book);
    expect(left).toEqual([{ sheet: 'KPI', cell: 'P9', why: 'unknown-function', shown: 'COPC.FUTURE' }]);
    expect(at(excel, 8, 15)?.formula).toBe('=_xldudf_COPC_FUTURE(B2)');
  });

  it('undoes a round trip with freezing', async () => {
    const excel = open();
    const host = openExcelHost();
    await repairFormulas(host, book);
    const before = excel.book.state();
    await freezeFormulas(host, book);
    await host.undoLastWrite();
    expect(excel.book.state()).toEqual(before);
  });
});

describe('several writes together', () => {
  it('are taken back together', async () => {
    const excel = open();
    const before = excel.book.state();
    const host = openExcelHost();
    await host.together(async () => {
      await freezeFormulas(host, kpi);
      const cell = { row: 0, column: 0 };
      await host.replace([{ sheet: 'Notes', cell, was: 'Phones', now: { values: [['1/2']] } }]);
    });
    expect(sheetOf(excel.book, 'Notes').at(0, 0)?.value).toBe('1/2');
    expect(await host.undoLastWrite()).toMatchObject({ cellsRestored: 6 });
    expect(excel.book.state()).toEqual(before);
    expect(host.canUndo).toBe(false);
  });
});
