/** The register through whole books: written, filled in, read again. */
import { strFromU8, unzipSync } from 'fflate';
import { openFileHost, type FileHost } from '../../src/hosts/file/file-host';
import { nodeCodec } from '../../src/hosts/file/node';
import { scorecardJson } from '../../src/report/json';
import { goldProfile } from '../../src/scoring/profile';
import { columnName, parseCell } from '../../src/workbook/address';
import { emptySheetPlan } from '../../src/workbook/plan/plan';
import { valueAt } from '../../src/workbook/snapshot';
import { WorkbookProblem } from '../../src/workbook/problem';
import { dueActions, readActionRegister } from '../../src/workflows/score/action-register';
import { scoreBook } from '../../src/workflows/score/score-book';
import { writeSummary } from '../../src/workflows/write/write-summary';
import { seedXlsx } from '../contract/seed-xlsx';
import { kpiRows } from './books';

const cells = Object.fromEntries(
  kpiRows.flatMap((row, r) => row.map((value, c) => [`${columnName(c)}${r + 1}`, value] as const)),
);
const options = { sheet: null, profile: goldProfile, asOf: null, map: null };
const writing = (now = '2024-07-01T09:00:00Z') =>
  ({
    language: 'en',
    now: new Date(now),
    timeZone: 'UTC',
    version: '0.1.0',
    columns: false,
    formulas: false,
  }) as const;

function open(bytes = seedXlsx([{ name: 'KPI', cells }])): FileHost {
  return openFileHost('kpi.xlsx', bytes, nodeCodec);
}

async function scoreAndWrite(host: FileHost, now?: string) {
  const score = await scoreBook(host, options);
  return writeSummary(host, score.scorecards, writing(now));
}

/** A person types into blank cells of the register. */
async function type(host: FileHost, typed: Readonly<Record<string, string | number>>): Promise<void> {
  const blocks = Object.entries(typed).map(([address, value]) => {
    const { row, column } = parseCell(address) ?? { row: 0, column: 0 };
    return { row, column, rows: [[{ value }]] };
  });
  await host.apply({
    sheets: [{ ...emptySheetPlan, target: { kind: 'existing', name: 'COPC Actions' }, blocks }],
  });
}

const plan = {
  G7: 'Two more agents in the morning',
  H7: 'Ana',
  I7: '30 s or less in three months',
  J7: 45550,
};

const letterA = async (host: FileHost) => {
  const { scorecards, register } = await scoreBook(host, options);
  return scorecards
    .flatMap((card) => scorecardJson(card, 'en', register).tables)
    .flatMap(({ cuika }) => cuika.map(({ name, actionable }) => [name, actionable]));
};

describe('the register of a book', () => {
  it('written twice is the same but for the time on the summary', async () => {
    const host = open();
    await scoreAndWrite(host);
    const once = unzipSync(host.toBytes());
    await scoreAndWrite(host, '2024-07-02T10:30:00Z');
    const twice = unzipSync(host.toBytes());
    const changed = Object.keys(twice).filter(
      (name) => strFromU8(twice[name] ?? new Uint8Array()) !== strFromU8(once[name] ?? new Uint8Array()),
    );
    expect(Object.keys(twice).sort()).toEqual(Object.keys(once).sort());
    expect(changed).toEqual(['xl/worksheets/sheet2.xml']);
  });

  it('is judged for CUIKA’s letter A: not checked without it, failed while it is empty, passed when filled in', async () => {
    const host = open();
    const metric = 'Average speed of answer';
    expect(await letterA(host)).toContainEqual([metric, 'not-checked']);
    await scoreAndWrite(host);
    expect(await letterA(host)).toContainEqual([metric, 'fail']);
    await type(host, plan);
    expect(await letterA(host)).toContainEqual([metric, 'pass']);
    expect(await letterA(host)).toContainEqual(['Service level', 'pass']);
  });

  it('lists what is due, with the cell to fill in next', async () => {
    const host = open();
    await scoreAndWrite(host);
    const due = async () => {
      const { scorecards, register } = await scoreBook(host, options);
      return dueActions(scorecards, register);
    };
    expect(await due()).toMatchObject([
      {
        sheet: 'KPI',
        metric: 'Average speed of answer',
        action: 'escalate',
        row: { id: 'A-001', owner: '', complete: false, sheet: 'COPC Actions', cell: 'G7' },
      },
    ]);
    await type(host, { G7: plan.G7, J7: plan.J7 });
    expect((await due())[0]?.row).toMatchObject({ due: '2024-09-15', cell: 'H7', status: 'Open' });
    await type(host, { H7: plan.H7, I7: plan.I7 });
    expect((await due())[0]?.row).toMatchObject({ owner: 'Ana', complete: true });
  });

  it('says that a metric has no row while there is no register', async () => {
    const { scorecards, register } = await scoreBook(open(), options);
    expect(register).toBeNull();
    expect(dueActions(scorecards, register)).toMatchObject([
      { metric: 'Average speed of answer', row: null },
    ]);
  });

  it('is not made when every metric meets its target', async () => {
    const host = open(seedXlsx([{ name: 'KPI', cells: { ...cells, J3: 25 } }]));
    expect((await scoreAndWrite(host)).register).toBeNull();
    expect((await host.sheets()).map(({ name }) => name)).toEqual(['KPI', 'COPC Summary']);
  });

  it('that is protected is left alone, and said so; the summary is written', async () => {
    const host = open();
    await scoreAndWrite(host);
    const missing = { ...cells, J2: 0.7 };
    const next = open(seedXlsx([{ name: 'KPI', cells: missing }]));
    await scoreAndWrite(next);
    const sheets = await next.sheets();
    const guarded = Object.create(host) as FileHost;
    guarded.sheets = async () =>
      (await host.sheets()).map((info) => (info.own === 'actions' ? { ...info, isProtected: true } : info));
    const score = await scoreBook(next, options);
    const { register, sheetsRefreshed } = await writeSummary(guarded, score.scorecards, writing());
    expect(sheets).toHaveLength(3);
    expect(register?.problem).toMatch(/the sheet "COPC Actions" is protected/);
    expect(sheetsRefreshed).toEqual(['COPC Summary']);
  });

  it('that is taken away between looking for it and reading it is none', async () => {
    const problem = (code: 'no-such-sheet' | 'host-busy') => ({
      sheets: () =>
        Promise.resolve([
          { name: 'COPC Actions', own: 'actions', isHidden: false, isProtected: false },
        ] as const),
      read: () => Promise.reject(new WorkbookProblem(code, { sheet: 'COPC Actions' })),
    });
    expect(await readActionRegister(problem('no-such-sheet') as never)).toEqual({ kind: 'none' });
    await expect(readActionRegister(problem('host-busy') as never)).rejects.toThrow(WorkbookProblem);
  });

  it('grows below whatever stands under it', async () => {
    const host = open();
    await scoreAndWrite(host);
    await type(host, { D20: 'Reviewed every Monday' });
    const next = open(seedXlsx([{ name: 'KPI', cells: { ...cells, J2: 0.7 } }]));
    const score = await scoreBook(next, options);
    await writeSummary(host, score.scorecards, writing());
    const sheet = await host.read('COPC Actions');
    expect(valueAt(sheet, 19, 3)).toBe('Reviewed every Monday');
    expect(valueAt(sheet, 20, 3)).toBe('KPI › Service level');
  });
});
