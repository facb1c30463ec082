/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/?_host_Info=Excel$Web$16.01$en-US$$$$0"}
 */
import { openExcelHost } from '../../../src/hosts/excel/excel-host';
import type { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { WorkbookProblem } from '../../../src/workbook/problem';
import { besidePlan, richPlan } from '../file/write/write-rich-plan';
import { openFakeExcel } from './office/office';
import type { FakeExcel, Fault } from './office/office';
import { seedBook, sheetOf } from './office/seed-book';

const CODES: readonly [office: string, problem: string][] = [
  ['InvalidOperationInCellEditMode', 'cell-being-edited'],
  ['AccessDenied', 'access-denied'],
  ['RequestPayloadSizeLimitExceeded', 'payload-too-large'],
  ['ItemNotFound', 'object-gone'],
  ['ActivityLimitReached', 'host-busy'],
  ['ApiNotFound', 'host-too-old'],
  ['NotImplemented', 'host-too-old'],
  ['ConnectionFailure', 'connection-lost'],
  ['GeneralException', 'host-failed'],
];

/** An Excel that groups nothing for undo, so that a failing write is not tried a second time. */
function open(): FakeExcel {
  const excel = openFakeExcel();
  excel.apiSet = 19;
  seedBook(excel.book, [
    { name: 'KPI', cells: { A1: 'Metric', B1: 'Jan', A2: { value: 310, format: '0.0' }, A9: '=text' } },
    { name: 'Notes', cells: {} },
  ]);
  const sheet = sheetOf(excel.book, 'KPI');
  sheet.make(1, 4).look['fill'] = '#FFFF00';
  sheet.make(1, 5).numberFormat = '0.00%';
  return excel;
}

const plan = richPlan(besidePlan('KPI', 0, 4, 3));

/** The workbook without its conditional formats. */
function cellsOf(excel: FakeExcel): unknown {
  const state = JSON.stringify(excel.book.state());
  return JSON.parse(state, (key, value: unknown) => (key === 'formats' ? undefined : value));
}

async function problemOf(work: Promise<unknown>): Promise<WorkbookProblem> {
  try {
    await work;
  } catch (error) {
    if (error instanceof WorkbookProblem) return error;
    throw error;
  }
  throw new Error('it went through');
}

/** Writes with a fault; afterwards the workbook must be as it was, or undo must bring that about. */
async function seeNothingLost(excel: FakeExcel, host: ExcelHost, fault: Fault, what = plan): Promise<string> {
  const before = excel.book.state();
  excel.faults = [{ ...fault, sync: excel.syncs + fault.sync }];
  const problem = await problemOf(host.apply(what));
  if (problem.code === 'write-interrupted') {
    expect(host.canUndo).toBe(true);
    excel.faults = [];
    await host.undoLastWrite();
  }
  expect(excel.book.state()).toEqual(before);
  return problem.code;
}

describe('when Excel fails', () => {
  describe.each(CODES)('with %s', (office, code) => {
    it.each([1, 2, 3])('at sync %i, nothing was written', async (sync) => {
      const excel = open();
      expect(await seeNothingLost(excel, openExcelHost(), { sync, code: office })).toBe(code);
    });

    it.each([1, 5, 10, 20, 30])('after %i actions of the cells, all of it is put back', async (after) => {
      const excel = open();
      expect(await seeNothingLost(excel, openExcelHost(), { sync: 3, code: office, after })).toBe(code);
    });
  });

  it('writes more than 30 actions of cells and more than 150 of looks, so that the faults fall into them', async () => {
    const excel = open();
    await openExcelHost().apply(plan);
    expect(excel.actions[2]).toBeGreaterThan(30);
    expect(excel.actions[3]).toBeGreaterThan(150);
  });

  describe.each([
    ['InvalidOperationInCellEditMode', 'cell-being-edited'],
    ['AccessDenied', 'access-denied'],
    ['RequestPayloadSizeLimitExceeded', 'payload-too-large'],
    ['ActivityLimitReached', 'host-busy'],
    ['ConnectionFailure', 'connection-lost'],
  ])('with %s', (office, code) => {
    it.each([5, 20, 40, 80, 120, 150])(
      'after %i actions of the looks, all of it is put back',
      async (after) => {
        const excel = open();
        expect(await seeNothingLost(excel, openExcelHost(), { sync: 4, code: office, after })).toBe(code);
      },
    );
  });

  it.each([0, 5, 10, 20])(
    'after %i actions of a refresh, cells, merges, tables and charts are put back',
    async (after) => {
      const excel = open();
      const host = openExcelHost();
      await host.apply(richPlan(null));
      const sheet = sheetOf(excel.book, 'COPC Summary');
      // Conditional formats are the one thing Excel doesn't tell enough of to put back.
      sheet.formats = [];
      await seeNothingLost(excel, host, { sync: 3, code: 'GeneralException', after }, richPlan(null));
    },
  );

  it.each(Array.from({ length: 16 }, (_, step) => step * 10))(
    'after %i actions of the looks of a refresh, all of it is put back',
    async (after) => {
      const excel = open();
      const host = openExcelHost();
      await host.apply(richPlan(null));
      sheetOf(excel.book, 'COPC Summary').formats = [];
      await seeNothingLost(excel, host, { sync: 4, code: 'ActivityLimitReached', after }, richPlan(null));
    },
  );

  it('says which charts and colours a refresh lost when it fails at its very end', async () => {
    const excel = open();
    const host = openExcelHost();
    await host.apply(richPlan(null));
    const before = cellsOf(excel);
    excel.faults = [{ sync: excel.syncs + 5, code: 'ActivityLimitReached', after: 100 }];
    expect(await problemOf(host.apply(richPlan(null)))).toMatchObject({
      code: 'refresh-incomplete',
      details: { sheet: 'COPC Summary', lost: 'conditional-formats' },
    });
    expect(cellsOf(excel)).toEqual(before);
  });

  it('says what may have changed when it could not be put back at once, and undo does it later', async () => {
    const excel = open();
    const host = openExcelHost();
    const before = excel.book.state();
    excel.faults = [
      { sync: 3, code: 'ConnectionFailure', after: 25 },
      { sync: 4, code: 'ConnectionFailure' },
    ];
    const problem = await problemOf(host.apply(plan));
    expect(problem).toMatchObject({
      code: 'write-interrupted',
      details: { sheets: 'COPC Summary, KPI', cells: 78, system: 'ConnectionFailure' },
    });
    expect(excel.book.state()).not.toEqual(before);
    await host.undoLastWrite();
    expect(excel.book.state()).toEqual(before);
    expect(host.canUndo).toBe(false);
  });

  it('says so when a sheet is deleted between looking and writing', async () => {
    const excel = open();
    excel.meanwhile = (sync) => {
      if (sync === 3) excel.book.remove(sheetOf(excel.book, 'KPI'));
    };
    expect(await problemOf(openExcelHost().apply(plan))).toMatchObject({
      code: 'sheet-gone',
      details: { sheet: 'KPI' },
    });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Notes']);
  });

  it('says so when a sheet is deleted while it is read', async () => {
    const excel = open();
    excel.meanwhile = (sync) => {
      if (sync === 2) excel.book.remove(sheetOf(excel.book, 'KPI'));
    };
    expect(await problemOf(openExcelHost().read('KPI'))).toMatchObject({
      code: 'sheet-gone',
      details: { sheet: 'KPI', system: 'ItemNotFound' },
    });
  });

  it('never deletes a sheet somebody else added under our name meanwhile', async () => {
    const excel = open();
    excel.meanwhile = (sync) => {
      if (sync === 3) excel.book.add('COPC Summary').type(0, 0, 'theirs');
    };
    expect((await problemOf(openExcelHost().apply(plan))).code).toBe('host-failed');
    expect(sheetOf(excel.book, 'COPC Summary').at(0, 0)?.value).toBe('theirs');
  });

  it.each(CODES)('reading with %s is said by its own name', async (office, code) => {
    const excel = open();
    excel.faults = [{ sync: 2, code: office }];
    expect((await problemOf(openExcelHost().read('KPI'))).code).toBe(code);
  });

  it('says that access was refused only after it has looked for protection', async () => {
    const excel = open();
    excel.faults = [{ sync: 2, code: 'AccessDenied' }];
    excel.meanwhile = (sync) => {
      if (sync === 2) sheetOf(excel.book, 'KPI').isProtected = true;
    };
    expect(await problemOf(openExcelHost().read('KPI'))).toMatchObject({
      code: 'protected-sheet',
      details: { sheet: 'KPI', system: 'AccessDenied' },
    });
    sheetOf(excel.book, 'KPI').isProtected = false;
    excel.book.isProtected = true;
    excel.faults = [{ sync: excel.syncs + 2, code: 'AccessDenied' }];
    expect((await problemOf(openExcelHost().read('KPI'))).code).toBe('protected-workbook');
  });

  it('keeps what it knows where Excel does not answer why', async () => {
    const excel = open();
    excel.faults = [
      { sync: 2, code: 'ItemNotFound' },
      { sync: 3, code: 'ConnectionFailure' },
    ];
    expect((await problemOf(openExcelHost().read('KPI'))).code).toBe('object-gone');
  });

  it('gives blanks as blanks even from an Excel that answers them as 0', async () => {
    const excel = open();
    const answer = excel.answer.bind(excel);
    const asZero = (key: string, value: unknown): unknown =>
      key === 'Values'
        ? (value as unknown[][]).map((row) => row.map((one) => (one === '' ? 0 : one)))
        : value;
    excel.answer = async (message) => JSON.parse(JSON.stringify(await answer(message)), asZero) as unknown;
    const sheet = await openExcelHost().read('KPI');
    expect(sheet.values[1]).toEqual([310, '']);
  });
});

describe('while a cell is edited', () => {
  it('waits, says so after a while, and goes on', async () => {
    const excel = open();
    let leave = (): void => undefined;
    excel.editing = new Promise((resolve) => (leave = resolve));
    const said: string[] = [];
    const host = openExcelHost({
      patience: 5,
      onWaiting: () => {
        said.push('waiting');
        excel.editing = null;
        leave();
      },
      onResumed: () => said.push('resumed'),
    });
    expect(await host.sheets()).toHaveLength(2);
    expect(said).toEqual(['waiting', 'resumed']);
    expect(excel.runs[0]).toEqual({ delayForCellEdit: true });
  });
});

describe('grouping for undo', () => {
  it('asks for one undo step from ExcelApi 1.20 on', async () => {
    const excel = open();
    excel.apiSet = 20;
    const host = openExcelHost();
    await host.apply(plan);
    expect(excel.runs).toEqual([{ delayForCellEdit: true, mergeUndoGroup: true }]);
    expect(host.lastWriteGrouped).toBe(true);
  });

  it('does not below', async () => {
    const excel = open();
    excel.apiSet = 19;
    await openExcelHost().apply(plan);
    expect(excel.runs).toEqual([{ delayForCellEdit: true }]);
  });

  it.each(['UndoNotSupported', 'GeneralException', 'InvalidOperation', 'Timeout', 'NotImplemented'])(
    'tries once more without, where Excel cannot group and answers %s, says so, and remembers that',
    async (fault) => {
      const excel = open();
      excel.apiSet = 20;
      excel.groups = false;
      excel.groupFault = fault;
      const host = openExcelHost();
      expect(await host.apply(richPlan(null))).toMatchObject({
        sheetsAdded: ['COPC Summary'],
        adjustments: [{ kind: 'undo-in-steps' }],
      });
      expect(host.lastWriteGrouped).toBe(false);
      const before = excel.runs.length;
      expect(await host.apply(richPlan(null))).toMatchObject({ adjustments: [] });
      expect(excel.runs.slice(before)).toEqual([{ delayForCellEdit: true }]);
    },
  );

  it.each(['InvalidOperationInCellEditMode', 'AccessDenied', 'RequestPayloadSizeLimitExceeded'])(
    'does not try again for %s, which has to do with the person',
    async (fault) => {
      const excel = open();
      excel.apiSet = 20;
      excel.groups = false;
      excel.groupFault = fault;
      const before = excel.book.state();
      await problemOf(openExcelHost().apply(plan));
      expect(excel.runs.filter(({ mergeUndoGroup }) => mergeUndoGroup === true)).toHaveLength(1);
      expect(excel.book.state()).toEqual(before);
    },
  );
});
