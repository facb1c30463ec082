/** Sheets of monitored transactions beside metrics: never scored as metrics, never left out without a word. */
import { failureSentence } from '../../src/cli/print/failure-line';
import { goldProfile } from '../../src/scoring/profile';
import { scoreBook } from '../../src/workflows/score/score-book';
import { kpiRows } from './books';
import { memoryHost } from './memory-host';

const options = { sheet: null, profile: goldProfile, asOf: null, map: null };
const calls = {
  name: 'QA',
  rows: [
    ['Call id', 'Agent', '[C] Right answer', '[B] Right coding'],
    ...Array.from({ length: 12 }, (_, at) => [
      `C-${100 + at}`,
      'Ann',
      at % 5 === 0 ? 'Fail' : 'Pass',
      'Pass',
    ]),
  ],
};
const counts = {
  name: 'QA counts',
  rows: [
    ['Month', 'Evaluations', 'Customer critical fails', 'Business critical fails'],
    ...['2024-01', '2024-02', '2024-03'].map((month, at) => [month, 200, 5 + at, 3]),
  ],
};

it('without a date are told beside the metrics that were scored', async () => {
  const { scorecards, unscored } = await scoreBook(
    memoryHost([{ name: 'KPI', rows: kpiRows }, calls]),
    options,
  );
  expect(scorecards.map(({ sheet }) => sheet)).toEqual(['KPI']);
  expect(unscored.map(({ kind, sheet, places }) => [kind, sheet, places[0]?.range])).toEqual([
    ['monitored', 'QA', 'A1:D13'],
  ]);
});

it('in counts by month are metrics of the scorecard', async () => {
  const { scorecards, unscored } = await scoreBook(memoryHost([counts]), options);
  const [table] = scorecards.flatMap(({ tables }) => tables);
  expect(table?.table.metrics.map(({ name, points }) => [name, points])).toEqual([
    ['Customer-critical accuracy', [0.975, 0.97, 0.965]],
    ['Business-critical accuracy', [0.985, 0.985, 0.985]],
  ]);
  expect(unscored).toEqual([]);
});

it('count in the coverage of the book: as scored where they joined the scorecard, else as left out', async () => {
  const kpi = { name: 'KPI', rows: kpiRows };
  const dated = {
    name: 'QA',
    rows: [
      ['Call id', 'Date', '[C] Right answer', '[B] Right coding'],
      ...Array.from({ length: 12 }, (_, at) => [`C-${at}`, '2024-01-15', at < 2 ? 'Fail' : 'Pass', 'Pass']),
    ],
  };
  const [alone, joined, beside] = await Promise.all(
    [[kpi], [kpi, dated], [kpi, calls]].map(
      async (sheets) => (await scoreBook(memoryHost(sheets), options)).coverage,
    ),
  );
  const { figures = NaN, scored = NaN } = alone ?? {};
  // Twelve calls with two answers each.
  expect(joined).toEqual({ figures: figures + 24, scored: scored + 24 });
  expect(beside).toEqual({ figures: figures + 24, scored });
  expect((await scoreBook(memoryHost([counts]), options)).coverage).toEqual({ figures: 6, scored: 6 });
});

it('with an open question count as left out', async () => {
  const asked = {
    name: 'QA',
    rows: [
      ['Call id', 'Date', '[C] Right answer', '[B] Offered'],
      ...Array.from({ length: 40 }, (_, at) => [`C-${at}`, '2024-01-15', 'Pass', at < 9 ? 'Yes' : 'No']),
    ],
  };
  const { coverage } = await scoreBook(memoryHost([asked]), options);
  expect(coverage).toEqual({ figures: 80, scored: 40 });
});

it('alone are told by what they are, and how to learn their accuracy', async () => {
  const failure: unknown = await scoreBook(memoryHost([calls]), options).catch((problem: unknown) => problem);
  expect(failureSentence(failure, 'en')).toBe(
    'Sheet "QA": A1:D13 holds monitored transactions (52 cells); they are no metrics and were not scored. Run "copc accuracy" to learn their accuracy.',
  );
});
