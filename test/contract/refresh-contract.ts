/**
 * What refreshing has to do on every host: summary, register, result columns and the sheet of live formulas say the same of
 * the same figures, before and after a month is typed by hand.
 */
import { parseFingerprint } from '../../src/report/fingerprint';
import { goldProfile } from '../../src/scoring/profile';
import { formatCell, parseArea } from '../../src/workbook/address';
import type { CellChange, WritableBook } from '../../src/workbook/formula-host';
import { valueAt, type CellValue, type SheetSnapshot } from '../../src/workbook/snapshot';
import { callsCopc } from '../../src/workflows/formulas/copc-formulas';
import { scoreSheet } from '../../src/workflows/score/score-sheet';
import { newMonth } from '../../src/workflows/write/new-month';
import { olderSheets } from '../../src/workflows/write/older-sheets';
import { refreshBook } from '../../src/workflows/write/refresh-book';
import { writeSummary } from '../../src/workflows/write/write-summary';
import { kpiRows } from '../workflows/books';
import type { SeedSheet } from './seed';

const making = {
  language: 'en',
  now: new Date('2024-07-01T09:00:00Z'),
  timeZone: 'UTC',
  version: '0.3.0',
} as const;

const kpi: SeedSheet = {
  name: 'KPI',
  cells: Object.fromEntries(
    kpiRows.flatMap((row, r) => row.map((value, c) => [formatCell({ row: r, column: c }), value] as const)),
  ),
};

/** Behind J, the last month, and 12 columns for months to come. */
const STATUS = 'W';

async function written(host: WritableBook, choice: { columns: boolean; formulas: boolean }) {
  return writeSummary(host, [await scored(host)], { ...making, ...choice });
}

function scored(host: WritableBook) {
  return scoreSheet(host, 'KPI', { profile: goldProfile, asOf: null, map: null });
}

async function older(host: WritableBook) {
  const found = await olderSheets(host, await scored(host), await host.read('KPI'), 'en');
  return found.map(({ what }) => what);
}

/** What a person types, as a change of what stands there. */
async function type(host: WritableBook, cells: Readonly<Record<string, string | number>>): Promise<void> {
  const sheet = await host.read('KPI');
  const changes = Object.entries(cells).map(([address, now]): CellChange => {
    const { top: row = 0, left: column = 0 } = parseArea(address) ?? {};
    const was = valueAt(sheet, row, column);
    return { sheet: 'KPI', cell: { row, column }, was: was as string | number, now: { values: [[now]] } };
  });
  expect((await host.replace(changes)).changedMeanwhile).toEqual([]);
}

const refreshed = (host: WritableBook) => refreshBook(host, { ...making, settings: null });

async function formulasOn(host: WritableBook, sheet: string): Promise<readonly string[]> {
  const found = await host.formulas({ kind: 'sheet', sheet }, callsCopc);
  return found.flatMap(({ cells }) => cells.map(({ formula }) => formula));
}

const at = (sheet: SheetSnapshot, address: string): CellValue => {
  const { top = 0, left = 0 } = parseArea(address) ?? {};
  return valueAt(sheet, top, left);
};

export function refreshContract(
  name: string,
  open: (sheets: readonly SeedSheet[]) => Promise<WritableBook>,
): void {
  describe(`${name}: one truth`, () => {
    it('is there right after writing, in values', async () => {
      const host = await open([kpi]);
      await written(host, { columns: true, formulas: false });
      expect(await older(host)).toEqual([]);
      const sheet = await host.read('KPI');
      expect([1, 2, 3].map((row) => at(sheet, `${STATUS}${row}`))).toEqual(['Status', 'Met', 'Not met']);
      expect(await host.formulas({ kind: 'book' }, callsCopc)).toEqual([]);
      const summary = await host.read('COPC Summary');
      const prints = summary.values.flat().filter((value) => typeof value === 'string' && isPrint(value));
      expect(prints).toHaveLength(1);
    });

    it('is lost by a month typed by hand, told, and back after one refresh', async () => {
      const host = await open([kpi]);
      await written(host, { columns: true, formulas: false });
      await type(host, { K1: '2024-07', K2: 0.5, K3: 25 });
      expect((await scored(host)).tables[0]?.table.periods.at(-1)?.iso).toBe('2024-07');
      expect(await older(host)).toEqual(['summary', 'columns', 'register']);
      const { columns } = await refreshed(host);
      expect(columns).toMatchObject([{ sheet: 'KPI', kept: [] }]);
      expect(await older(host)).toEqual([]);
      const sheet = await host.read('KPI');
      expect([2, 3].map((row) => at(sheet, `${STATUS}${row}`))).toEqual(['Not met', 'Met']);
    });

    it('is back after New month, its figures and one refresh, which tells what changed', async () => {
      const host = await open([kpi]);
      await written(host, { columns: true, formulas: false });
      expect(await newMonth(host, await scored(host))).toMatchObject({ headers: [{ address: 'K1' }] });
      // A header alone is no figure: nothing is older yet.
      expect(await older(host)).toEqual([]);
      await type(host, { K2: 0.5, K3: 25 });
      const card = await scored(host);
      expect(card.tables[0]?.score.scores.map(({ status }) => status)).toEqual(['not-met', 'met']);
      expect(await older(host)).toEqual(['summary', 'columns', 'register']);
      await refreshed(host);
      expect(await older(host)).toEqual([]);
      const sheet = await host.read('KPI');
      expect([2, 3].map((row) => at(sheet, `${STATUS}${row}`))).toEqual(['Not met', 'Met']);
      const said = (await host.read('COPC Summary')).values.flat().map(String);
      expect(said).toContain('Since June 2024');
      expect(said).toContain('1 worse: Service level; 1 recovered: Average speed of answer');
      expect(said.some((text) => /July 2024/.test(text))).toBe(true);
      // The figures behind the chart of shares end with the new month.
      expect(said).toContain('Jul 2024');
      const actions = (await host.read('COPC Actions')).values.flat();
      expect(actions).toContain('Recovered in July 2024. If it stays so, close the action.');
      expect(actions).toContain('KPI › Service level');
    });

    it('is lost by a figure changed, also where no verdict turns', async () => {
      const host = await open([kpi]);
      await written(host, { columns: false, formulas: false });
      await type(host, { E2: 0.811 });
      expect(await older(host)).toEqual(['summary']);
      await refreshed(host);
      expect(await older(host)).toEqual([]);
    });

    it('has live rows as a whole, and their ranges end at the last headed month after a refresh', async () => {
      const host = await open([kpi]);
      await written(host, { columns: true, formulas: true });
      expect(await formulasOn(host, 'COPC Summary')).toEqual([]);
      const before = await formulasOn(host, 'KPI');
      expect(before).toHaveLength(10);
      expect(before.every((formula) => /\$E\$\d:\$J\$\d/.test(formula))).toBe(true);
      await type(host, { K1: '2024-07', K2: 0.5, K3: 25 });
      await refreshed(host);
      const after = await formulasOn(host, 'KPI');
      expect(after).toHaveLength(10);
      expect(after.every((formula) => /\$E\$\d:\$K\$\d/.test(formula))).toBe(true);
    });

    it('has result columns replaced where they stand: live by values, and back', async () => {
      const host = await open([kpi]);
      await written(host, { columns: true, formulas: true });
      const { withoutColumns } = await written(host, { columns: true, formulas: false });
      expect(withoutColumns).toEqual([]);
      expect(await formulasOn(host, 'KPI')).toEqual([]);
      expect((await host.read('KPI')).values.flat().filter((value) => value === 'Status')).toHaveLength(1);
      await written(host, { columns: true, formulas: true });
      expect(await formulasOn(host, 'KPI')).toHaveLength(10);
    });

    it('has live formulas without columns on a sheet of their own, which follows a refresh', async () => {
      const host = await open([kpi]);
      await written(host, { columns: false, formulas: true });
      expect(await formulasOn(host, 'KPI')).toEqual([]);
      expect(await formulasOn(host, 'COPC Summary')).toEqual([]);
      expect(await formulasOn(host, 'COPC Live')).toHaveLength(10);
      expect((await host.sheets()).find(({ own }) => own === 'live')?.name).toBe('COPC Live');
      expect(await older(host)).toEqual([]);
      await type(host, { K1: '2024-07', K2: 0.5, K3: 25 });
      expect(await older(host)).toContain('live');
      await refreshed(host);
      expect(await older(host)).toEqual([]);
      const after = await formulasOn(host, 'COPC Live');
      expect(after.every((formula) => /\$E\$\d:\$K\$\d/.test(formula))).toBe(true);
    });
  });
}

function isPrint(text: string): boolean {
  return parseFingerprint(text.split(',')[0] ?? '') !== null;
}
