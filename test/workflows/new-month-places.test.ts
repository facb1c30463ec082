/** Where the header of the next period would stand, and where none can be written: nothing is, and it is said why. */
import { goldProfile } from '../../src/scoring/profile';
import type { CellValue } from '../../src/workbook/snapshot';
import type { BookMap } from '../../src/workflows/score/book-map';
import { scoreSheet } from '../../src/workflows/score/score-sheet';
import { plannedMonth } from '../../src/workflows/write/new-month';
import { paneTexts } from '../../src/strings/parts/pane/pane';
import { workTexts } from '../../src/strings/parts/pane/work';
import { wordsFor } from '../../src/strings/words-for';
import type { Reading } from '../../src/worksheet/sheet/reading';
import { memoryHost } from './memory-host';

const levels = [0.81, 0.82, 0.8, 0.83, 0.84, 0.82];
const waits = [21, 22, 20, 23, 24, 22];
const months = ['Jan-24', 'Feb-24', 'Mar-24', 'Apr-24', 'May-24', 'Jun-24'];
const heads = ['Metric', 'Target', 'Better'];

async function planned(rows: readonly (readonly CellValue[])[], map: BookMap | null = null) {
  const host = memoryHost([{ name: 'KPI', rows }]);
  const card = await scoreSheet(host, 'KPI', { profile: goldProfile, asOf: null, map });
  const month = await plannedMonth(host, card);
  expect(host.plans).toEqual([]);
  return month;
}

const across = (before: readonly CellValue[], headers: readonly string[]) => [
  [...before.map(() => ''), ...heads, ...headers],
  [...before.map(() => ''), 'Service level', 0.8, 'higher', ...levels],
  [...before.map(() => ''), 'Average speed of answer', 25, 'lower', ...waits],
];

it('is refused in a list, where a period is a cell of each row', async () => {
  const rows = [
    ['Metric', 'Target', 'Better', 'Month', 'Value'],
    ...months.flatMap((month, index) => [
      ['Service level', 0.8, 'higher', month, levels[index] ?? 0],
      ['Average speed of answer', 25, 'lower', month, waits[index] ?? 0],
    ]),
  ];
  expect(await planned(rows)).toMatchObject({ kind: 'not-possible', problem: { why: 'list' } });
});

it('is refused in the last column a sheet has', async () => {
  const last = Array.from({ length: 16_384 - 9 }, () => '');
  expect(await planned(across(last, months))).toMatchObject({
    kind: 'not-possible',
    problem: { why: 'no-room' },
  });
});

describe('where it is not known how periods are named', () => {
  const named = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta'];
  const periods = Object.fromEntries(named.map((_, at) => [`${'DEFGHI'[at]}1`, `2024-0${at + 1}`]));
  const reading: Reading = {
    ...{ sheet: 'KPI', range: 'A1:I3', firstPeriod: null, lastPeriod: null, scale: 'as-is', reasons: [] },
    lines: { A: 'metric', B: 'target', C: 'direction', 'D:I': 'actual', '1': 'period', '2:3': 'actual' },
    ...{ periods, confidence: 1 },
  };
  const map: BookMap = { readings: [reading], metrics: [], overrides: [], rebases: [], notes: [] };

  const { not } = wordsFor(workTexts, 'en').month;

  it('nothing is written, and the person is told to type the header', async () => {
    const month = await planned(across([], named), map);
    expect(month).toEqual({ kind: 'not-possible', sheet: 'KPI', problem: { why: 'unknown-periods' } });
    expect(not['unknown-periods']).toContain('Type its header yourself.');
  });

  it('a header typed there counts once it is named, as the sentence says', async () => {
    const rows = across([], [...named, 'Eta']).map((row, at) => (at === 0 ? row : [...row, 0.5]));
    const latest = async (said: BookMap) => {
      const host = memoryHost([{ name: 'KPI', rows }]);
      const card = await scoreSheet(host, 'KPI', { profile: goldProfile, asOf: null, map: said });
      return card.tables[0]?.table.periods.at(-1)?.iso;
    };
    expect(await latest({ ...map, grows: true })).toBe('2024-06');
    expect(not['unknown-periods']).toContain(
      `name the period in "${wordsFor(paneTexts, 'en').result.reading}"`,
    );
    const { 'D:I': _, ...other } = reading.lines;
    const lines = { ...other, 'D:J': 'actual' } as const;
    const wider = { ...reading, range: 'A1:J3', lines, periods: { ...periods, J1: '2024-07' } };
    expect(await latest({ ...map, readings: [wider] })).toBe('2024-07');
  });
});

it('stands left of the newest, where the newest comes first and a column is free there', async () => {
  const rows = across([], [...months].reverse()).map((row) => [...row.slice(0, 3), '', ...row.slice(3)]);
  expect(await planned(rows)).toMatchObject({
    kind: 'possible',
    headers: [{ address: 'D1', value: 'Jul-24' }],
  });
});

it('stands below the last, where periods go down', async () => {
  const rows = [
    ['Month', 'Service level', 'Average speed of answer'],
    ['Target', 0.8, 25],
    ['Better', 'higher', 'lower'],
    ...months.map((month, index) => [month, levels[index] ?? 0, waits[index] ?? 0]),
  ];
  expect(await planned(rows)).toMatchObject({
    kind: 'possible',
    headers: [{ address: 'A10', value: 'Jul-24' }],
  });
});
