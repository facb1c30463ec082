/** What a workbook keeps of this program, as a person is told it before it is taken out: each kind by its name, and each name. */
import { languages } from '../../src/strings/language';
import { isUntouched, tracesIn } from '../../src/workflows/write/forget-book';
import { forgetLines } from '../../src/workflows/write/forget-text';
import type { BookName } from '../../src/workbook/own/own-sheets';

const holding = (settings: unknown, names: readonly BookName[] = []) => ({
  readSettings: () => Promise.resolve(settings),
  readHiddenNames: () => Promise.resolve(names),
  writeSettings: () => Promise.resolve(),
  changeSettings: () => Promise.resolve(),
  writeHiddenNames: () => Promise.resolve(),
  sheets: () => Promise.resolve([]),
});
const at = { sheet: 'KPI', metric: 'Calls', on: '2024-06-30' };
const everything = {
  profile: 'gold',
  map: {
    readings: [{ sheet: 'KPI' }],
    metrics: [{ sheet: 'KPI', name: 'Calls', better: 'higher' }],
    overrides: [{ ...at, by: 'Kim', status: 'met', reason: 'Outage' }],
    rebases: [{ ...at, by: 'Ana', period: '2024-03', text: 'New tool' }],
    notes: [
      { ...at, by: 'Li', period: '2024-04', text: 'Storm' },
      { ...at, by: 'Ana', period: '2024-05', text: 'Strike' },
    ],
    transactions: [{ sheet: 'QA', targets: {} }],
  },
};

it('names each kind by itself, with the people of each', async () => {
  const { removed } = forgetLines(await tracesIn(holding(everything)), 'en');
  expect(removed).toEqual([
    'a status set manually, with reason and name: Kim',
    '3 new starts and notes of metrics, with name: Ana, Li',
    'a corrected reading of a sheet',
    'what was said of 1 metric: direction, target or category',
    'what was answered or set about monitored transactions',
    'the profile the workbook was last scored by',
  ]);
});

it.each(languages)('says nothing of a newer version in %s where there is none', async (language) => {
  const { others } = await tracesIn(holding(everything));
  const newer = forgetLines(await tracesIn(holding({ newer: true })), language).removed;
  expect([others, newer.length]).toEqual([0, 1]);
  const lines = forgetLines(await tracesIn(holding(everything)), language).removed;
  expect(lines).toHaveLength(6);
  expect(lines).not.toContain(newer[0]);
  expect(lines.join()).toMatch(/Kim[^]*Ana, Li/);
});

it('finds nothing where only emptied lists are left', async () => {
  const lists = { rebases: [], notes: [], transactions: [] };
  expect(isUntouched(await tracesIn(holding({ map: lists })))).toBe(true);
});
