/** Sheets as people first bring them: what was read wrongly, or not at all, when the program was new to them. */
import { goldProfile } from '../../src/scoring/profile';
import type { CellValue } from '../../src/workbook/snapshot';
import { isGold } from '../../src/cli/commands/scored-book';
import { bookJson } from '../../src/cli/print/book-json';
import { unitsOfBook } from '../../src/report/vendors/units-of-book';
import { bookCard, wholeOf } from '../../src/report/scorecard/whole';
import { parseIso } from '../../src/worksheet/periods/period';
import { scoreBook } from '../../src/workflows/score/score-book';
import { scoreSheet } from '../../src/workflows/score/score-sheet';
import { kpiRows } from './books';
import { memoryHost } from './memory-host';

const months = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06'];

function scored(rows: readonly (readonly CellValue[])[]) {
  return scoreSheet(memoryHost([{ name: 'KPI', rows }]), 'KPI', {
    profile: goldProfile,
    asOf: null,
    map: null,
  });
}

describe('a name that holds a word of the other direction', () => {
  const misses = [0.85, 0.83, 0.81, 0.79, 0.77, 0.75];

  it.each([
    ['Non-abandoned calls', 0.95, misses],
    ['Calls without errors', 0.9, misses],
    ['Complaints resolved in 5 days', 0.9, misses],
    ['Cost savings', 100_000, misses.map((share) => share * 100_000)],
  ])('%s is not met below its target, or asked about; never met', async (name, target, values) => {
    const card = await scored([
      ['Metric', 'Target', ...months],
      [name, target, ...values],
      ['Service level', 0.8, 0.81, 0.82, 0.83, 0.84, 0.85, 0.86],
    ]);
    const [table] = card.tables;
    const status = table?.score.scores[0]?.status;
    expect(['not-met', 'unclear']).toContain(status);
    const said = table?.table.findings.map(({ code }) => code) ?? [];
    if (status === 'unclear') expect(said.length).toBeGreaterThan(0);
  });
});

describe('a sheet a month', () => {
  const sheets = ['Jan 2024', 'Feb 2024', 'Mar 2024'].map((name, at) => ({
    name,
    rows: [
      ['KPI', 'Target', 'Actual'],
      ['Service level', 0.8, 0.75 + 0.03 * at],
      ['ASA (s)', 30, 34 - 2 * at],
      ['Abandonment rate', 0.05, 0.06 - 0.01 * at],
    ],
  }));
  const asOf = (period: string | null) =>
    scoreBook(memoryHost(sheets), {
      sheet: null,
      profile: goldProfile,
      asOf: period === null ? null : parseIso(period),
      map: null,
    });

  it('is judged as a whole by its latest month', async () => {
    const { scorecards } = await asOf(null);
    const card = bookCard(scorecards);
    expect(card?.tables.map(({ table }) => table.periods.map(({ iso }) => iso))).toEqual([
      ['2024-01'],
      ['2024-02'],
      ['2024-03'],
    ]);
    expect(card === null ? null : wholeOf(card).gold).toMatchObject({ scored: 3, metCount: 3 });
    const told = card?.tables.flatMap(({ table }) => table.findings.map(({ code }) => code));
    expect(told).toEqual(['one-period-named', 'one-period-named', 'one-period-named']);
  });

  it('is Gold, and a unit, as it stands in its latest month', async () => {
    const score = await asOf(null);
    expect(isGold(score)).toBe(true);
    const json = bookJson('KPI.xlsx', score, null, 'en', null);
    expect(json.tables.map(({ goesOn }) => goesOn)).toEqual([true, true, undefined]);
    const { by, units } = unitsOfBook('KPI.xlsx', score.scorecards, null);
    expect(by).toBe('book');
    expect(units.map(({ metrics }) => metrics.length)).toEqual([3]);
  });

  it('as of February leaves March out, and as of December before it says what there is', async () => {
    const { scorecards } = await asOf('2024-02');
    expect(scorecards.map(({ sheet }) => sheet)).toEqual(['Jan 2024', 'Feb 2024']);
    await expect(asOf('2023-12')).rejects.toMatchObject({ code: 'as-of-too-early' });
  });
});

describe('targets on a sheet of their own', () => {
  const results = [
    ['Metric', ...months],
    ['Service level', 0.75, 0.77, 0.79, 0.8, 0.82, 0.83],
    ['ASA (s)', 40, 38, 36, 34, 32, 30],
    ['Abandonment rate', 0.06, 0.055, 0.05, 0.05, 0.04, 0.04],
    ['CSAT', 0.8, 0.81, 0.82, 0.84, 0.85, 0.86],
  ];

  it.each([
    [
      'Targets',
      [
        ['Metric', 'Target', 'Better'],
        ['Service level', 0.8, 'Higher'],
        ['ASA (s)', 30, 'Lower'],
        ['Abandonment rate', 0.05, 'Lower'],
        ['CSAT', 0.85, 'Higher'],
      ],
    ],
    [
      'Targets',
      [
        ['Metric', ...months],
        ['Service level', ...months.map(() => 0.8)],
        ['ASA (s)', ...months.map(() => 30)],
        ['Abandonment rate', ...months.map(() => 0.05)],
        ['CSAT', ...months.map(() => 0.85)],
      ],
    ],
  ])('are told as such, and make no book Gold: %s', async (name, rows) => {
    const score = await scoreBook(
      memoryHost([
        { name: 'Results', rows: results },
        { name, rows },
      ]),
      { sheet: null, profile: goldProfile, asOf: null, map: null },
    );
    expect(score.unscored.map(({ kind, sheet }) => [kind, sheet])).toEqual([['targets-only', name]]);
    expect(score.scorecards.map(({ sheet }) => sheet)).toEqual(['Results']);
    expect(isGold(score)).toBe(false);
  });
});

describe('results of our own functions under the table', () => {
  /** From column A, or among the months. */
  const wide = (row: readonly CellValue[], left = 0) => {
    const cells = [...Array.from({ length: left }, () => ''), ...row];
    return [...cells, ...Array.from({ length: Math.max(0, 12 - cells.length) }, () => '')];
  };
  const scorecards = [
    ['Met', true, 'Improving', 0.02, 0, 'None', 12],
    ['Not met', false, 'Adverse', -0.0453, 7, 'Escalate', 12],
  ];
  const detail = [
    ['Met', 0.6667],
    ['Threshold', 0.65],
    ['Reached', true],
    ['Still needed', 0],
    ['Met or improving', 0.6667],
    ['Threshold', 0.75],
    ['Reached', false],
    ['Still needed', 1],
    ['Scored', 3],
    ['Left out', 0],
  ];
  const at = (left: number, ...blocks: readonly (readonly (readonly CellValue[])[])[]) =>
    blocks.flatMap((block) => [wide([]), ...block.map((row) => wide(row, left))]);

  it.each<[string, readonly (readonly CellValue[])[]]>([
    ['a scorecard and two numbers', at(4, [[0.5], [7]], scorecards)],
    ['a scorecard and the detail of Gold', at(4, scorecards, detail)],
    ['two scorecards', at(4, scorecards, scorecards)],
    ['two scorecards from the first column', at(0, scorecards, scorecards)],
    ['the detail of Gold from the first column', at(0, detail)],
  ])('%s: take no metric away', async (_, blocks) => {
    const alone = await scored(kpiRows);
    const card = await scored([...kpiRows, ...blocks]);
    const facts = ({ tables }: typeof card) =>
      tables[0]?.table.metrics.map(({ name, points }) => [name, points]);
    expect(facts(card)).toEqual(facts(alone));
  });
});

it('a card with actual, target and light under each month is read: two results with their targets', async () => {
  const card = await scored([
    ['', 'Apr-25', '', '', 'May-25', '', '', 'Jun-25', '', ''],
    ['Metric', 'Actual', 'Target', 'RAG', 'Actual', 'Target', 'RAG', 'Actual', 'Target', 'RAG'],
    ['Service level', 0.81, 0.8, 'G', 0.79, 0.8, 'R', 0.82, 0.8, 'G'],
    ['Abandonment rate', 0.06, 0.05, 'R', 0.05, 0.05, 'G', 0.04, 0.05, 'G'],
  ]);
  const [table] = card.tables;
  expect(table?.table.metrics.map(({ name, points }) => [name, points])).toEqual([
    ['Service level', [0.81, 0.79, 0.82]],
    ['Abandonment rate', [0.06, 0.05, 0.04]],
  ]);
  expect(table?.score.scores.map(({ target }) => target)).toEqual([0.8, 0.05]);
});

it('a column of targets under a German word is used, or asked about', async () => {
  const rows = [
    ['Kennzahl', 'Zielwert', ...months],
    ['Service level', 0.8, 0.81, 0.82, 0.83, 0.84, 0.85, 0.86],
    ['Average speed of answer', 30, 31, 29, 28, 28, 27, 26],
  ];
  const card = await scored(rows);
  const targets = card.tables[0]?.score.scores.map(({ target }) => target);
  const told = card.tables[0]?.table.findings.map(({ code }) => code) ?? [];
  if (targets?.every((target) => target !== null) !== true) expect(told.length).toBeGreaterThan(0);
  else expect(targets).toEqual([0.8, 30]);
});
