/** *Remove everything of this add-in from the workbook*, on every host: all but cells goes, and comes back when asked. */
import type { WritableBook } from '../../src/workbook/formula-host';
import type { ForgettingBook } from '../../src/workbook/memory';
import { valueAt, type CellValue } from '../../src/workbook/snapshot';
import { forgetBook, isUntouched, tracesIn } from '../../src/workflows/write/forget-book';
import { writeSummary } from '../../src/workflows/write/write-summary';
import { metric, scorecard, table } from '../report/sample';
import type { SeedSheet } from './seed';

export type ForgetfulHost = WritableBook & ForgettingBook;

const seed: readonly SeedSheet[] = [
  { name: 'KPI', cells: { A1: 'Metric', B1: 'Jan', A2: 'Calls', B2: 0.8 } },
];
const byHand = { sheet: 'KPI', metric: 'Calls', status: 'met', reason: 'Outage', on: '2024-06-30' };
const settings = {
  profile: 'base',
  map: {
    metrics: [{ sheet: 'KPI', name: 'Calls', better: 'higher' }],
    overrides: [
      { ...byHand, by: 'Kim' },
      { ...byHand, metric: 'Chats', by: 'Ana María' },
      { ...byHand, metric: 'Mails', by: 'Kim' },
    ],
  },
};
const wanted = {
  language: 'en',
  now: new Date('2024-07-01T09:00:00Z'),
  timeZone: 'UTC',
  version: '0.1.0',
  columns: false,
  formulas: false,
} as const;

async function summary(host: ForgetfulHost) {
  const points = [0.81, 0.82, 0.83, 0.79, 0.78, 0.77];
  return writeSummary(host, [scorecard([table([metric('Calls', { points })])])], wanted);
}

/** Every value of every sheet. */
async function cellsOf(host: ForgetfulHost): Promise<Readonly<Record<string, readonly CellValue[]>>> {
  const sheets = await host.sheets();
  const cells: [string, readonly CellValue[]][] = [];
  for (const { name } of sheets) {
    const sheet = await host.read(name);
    const values = Array.from({ length: 80 }, (_, row) =>
      Array.from({ length: 20 }, (__, column) => valueAt(sheet, row, column)),
    );
    cells.push([name, values.flat()]);
  }
  return Object.fromEntries(cells);
}

export function forgetContract(
  hostName: string,
  open: (sheets: readonly SeedSheet[]) => Promise<ForgetfulHost>,
): void {
  describe(`forgetting a workbook: ${hostName} host`, () => {
    it('finds nothing in a workbook nobody scored', async () => {
      expect(isUntouched(await tracesIn(await open(seed)))).toBe(true);
    });

    it('tells what there is, names of people among it', async () => {
      const host = await open(seed);
      await summary(host);
      await host.writeSettings(settings);
      const traces = await tracesIn(host);
      expect(traces).toMatchObject({
        readings: 0,
        said: 1,
        overrides: 3,
        people: ['Kim', 'Ana María'],
        others: 0,
        hasProfile: true,
      });
      expect(traces.sheets).toEqual(expect.arrayContaining(['COPC Summary']));
      expect(traces.names).toBeGreaterThanOrEqual(2);
      expect(isUntouched(traces)).toBe(false);
    });

    it('takes all of it out and leaves every cell, and puts all of it back', async () => {
      const host = await open(seed);
      await summary(host);
      await host.writeSettings(settings);
      const [sheets, cells, names] = [await host.sheets(), await cellsOf(host), await host.readHiddenNames()];
      const { removed, undo } = await forgetBook(host);
      expect(removed.people).toEqual(['Kim', 'Ana María']);
      expect(await host.readSettings()).toBeNull();
      expect(await host.readHiddenNames()).toEqual([]);
      expect((await host.sheets()).map(({ name, own }) => [name, own])).toEqual(
        sheets.map(({ name }) => [name, null]),
      );
      expect(await cellsOf(host)).toEqual(cells);
      await undo();
      expect(await host.readSettings()).toEqual(settings);
      expect(sorted(await host.readHiddenNames())).toEqual(sorted(names));
      expect(await host.sheets()).toEqual(sheets);
      expect(await cellsOf(host)).toEqual(cells);
    });

    it('makes the next summary another sheet: the old one is the person’s', async () => {
      const host = await open(seed);
      await summary(host);
      const before = await cellsOf(host);
      await forgetBook(host);
      await summary(host);
      const after = await cellsOf(host);
      expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length);
      for (const [name, cells] of Object.entries(before)) expect([name, after[name]]).toEqual([name, cells]);
    });

    it('leaves all of it where a part can’t be taken out', async () => {
      const host = await open(seed);
      await summary(host);
      await host.writeSettings(settings);
      const names = sorted(await host.readHiddenNames());
      const failing: ForgetfulHost = {
        ...host,
        writeSettings: () => Promise.reject(new Error('not now')),
      };
      await expect(forgetBook(failing)).rejects.toThrow('not now');
      expect(sorted(await host.readHiddenNames())).toEqual(names);
      expect(await host.readSettings()).toEqual(settings);
    });
  });
}

function sorted(names: readonly { readonly name: string; readonly formula: string }[]) {
  return names.map(({ name, formula }) => `${name} ${formula.replace(/^=/, '')}`).sort();
}
