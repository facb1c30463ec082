/** Sheets that are no plain tables: each is read, asked about or passed over with a true word, and none stops the program. */
import fc from 'fast-check';
import { isCellError, type CellValue } from '../../../src/workbook/snapshot';
import { findingSentence } from '../../../src/strings/reading-sentences';
import { readNumber } from '../../../src/worksheet/cells/numbers';
import { extractTable } from '../../../src/worksheet/read/extract-table';
import { findTables } from '../../../src/worksheet/read/find-tables';
import { saidOf, sentencesOf, sheetOf, tableOf, type Rows } from '../sheet';
import { data, ENGLISH, LAYOUTS, type Grid } from './layout-grids';

const months = ['Jan-24', 'Feb-24', 'Mar-24', 'Apr-24'];

/** Whatever the cells hold: it ends, and every value read stands in a cell that says this value. */
function expectJustified(grid: Grid, merges: readonly string[] = []): void {
  const sheet = sheetOf(grid, { merges });
  const outcome = findTables(sheet);
  const readings = outcome.kind === 'nothing' ? [] : outcome.readings;
  for (const reading of readings) {
    const { metrics } = extractTable(sheet, reading);
    for (const { name, points, cellOf } of metrics) {
      points.forEach((point, at) => {
        if (point === null) return;
        const cell = cellOf(at);
        const value = cell === null ? undefined : grid[cell.row]?.[cell.column];
        if (value === undefined || value === null || isCellError(value))
          throw new Error(`${name}: ${point} from nowhere`);
        if (typeof value === 'number') {
          expect(
            [point, point * 100, point / 100].some(
              (one) => Math.abs(one - value) < 1e-9 * Math.abs(value) + 1e-12,
            ),
          ).toBe(true);
          return;
        }
        const says = (['point', 'comma'] as const).map((mark) => readNumber(value, 'General', mark));
        const fits = says.some(
          (reading_) =>
            reading_.kind === 'number' &&
            [1, 100, 0.01, 0.001].some(
              (times) => Math.abs(reading_.value * times - point) < 1e-9 * Math.abs(point) + 1e-12,
            ),
        );
        if (!fits) throw new Error(`${name}: ${point} from ${JSON.stringify(value)}`);
      });
    }
  }
}

const cell: fc.Arbitrary<CellValue | null> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.integer({ min: -20, max: 5000 }) },
  { weight: 2, arbitrary: fc.double({ min: -1, max: 120, noNaN: true }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 9 }) },
  {
    weight: 5,
    arbitrary: fc.constantFrom<CellValue[]>(
      'Metric',
      'Target',
      'Actual',
      'Jan-24',
      '2024-02',
      'Q1 2024',
      'Total',
      'Service level',
      'AHT',
      '85 %',
      '1.234',
      '5‰',
      '9:27',
      '€ 4,50',
      '95*',
      '≥ 80 %',
      '80-90%',
      'n/a',
      '-',
      '01/02/2024',
      'W12',
      'G',
      '↑',
      '服务水平',
      '目标',
      '2024年1月',
      true,
      2024,
      45292,
      { error: '#N/A' },
      { error: '#DIV/0!' },
    ),
  },
);

describe('sheets of anything', () => {
  it('end, and no text becomes a figure it does not say', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { minLength: 1, maxLength: 14 }), (grid) =>
        expectJustified(grid),
      ),
      { numRuns: 400 },
    );
  });

  it('merged anyhow, too', () => {
    const corner = fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 }), fc.nat({ max: 3 }), fc.nat({ max: 3 }));
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 4, maxLength: 8 }), { minLength: 4, maxLength: 10 }),
        corner,
        (grid, [top, left, down, right]) => {
          const name = (row: number, column: number): string =>
            `${String.fromCharCode(65 + column)}${row + 1}`;
          expectJustified(grid, [`${name(top, left)}:${name(top + down, left + right)}`]);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe.each(LAYOUTS)('damaged: $name', ({ of }) => {
  const blow = fc.record({
    how: fc.constantFrom('delete', 'overwrite', 'swap', 'double'),
    at: fc.nat(),
    other: fc.nat(),
    with: cell,
  });

  it('end, and no text becomes a figure it does not say', () => {
    fc.assert(
      fc.property(data, fc.array(blow, { minLength: 1, maxLength: 6 }), (made, blows) => {
        const grid = of(made, ENGLISH).map((row) => [...row]);
        for (const { how, at, other, with: value } of blows) {
          const [row, second] = [grid[at % grid.length] ?? [], grid[other % grid.length] ?? []];
          const [column, next] = [at % Math.max(1, row.length), other % Math.max(1, second.length)];
          if (how === 'delete') row[column] = null;
          else if (how === 'overwrite') row[column] = value;
          else if (how === 'swap') [row[column], second[next]] = [second[next] ?? null, row[column] ?? null];
          else grid.splice(at % grid.length, 0, [...row]);
        }
        expectJustified(grid);
      }),
      { numRuns: 120 },
    );
  });
});

const plain: Rows = [
  ['Metric', 'Better', 'Target', ...months],
  ['Service level', 'Higher', 0.8, 0.78, 0.79, 0.81, 0.82],
  ['Handle time', 'Lower', 300, 320, 310, 305, 299],
];

describe('names that could be periods, and periods that could be names', () => {
  it('"May" and "March" down the names are names under Metric', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Better', 'Target', ...months],
        ['May', 'Higher', 5, 3, 4, 5, 6],
        ['Service level', 'Higher', 80, 78, 79, 81, 82],
        ['Handle time', 'Lower', 300, 320, 310, 305, 299],
      ]),
    );
    expect(table.metrics.map(({ name, points }) => [name, points])).toEqual([
      ['May', [3, 4, 5, 6]],
      ['Service level', [78, 79, 81, 82]],
      ['Handle time', [320, 310, 305, 299]],
    ]);
  });

  it('numbers down the names are numbers of rows beside names, and names without', () => {
    const table = tableOf(
      sheetOf([
        ['No.', 'Metric', 'Target', ...months],
        [1, 'Service level', 80, 78, 79, 81, 82],
        [2, 'Handle time', 300, 320, 310, 305, 299],
      ]),
    );
    expect(table.metrics.map(({ name }) => name)).toEqual(['Service level', 'Handle time']);
  });
});

it('two headers alike: the month that stands twice with other figures is not used, and that is told', () => {
  const table = tableOf(
    sheetOf([
      ['Metric', 'Target', 'Jan-24', 'Feb-24', 'Feb-24', 'Mar-24'],
      ['Service level', 80, 78, 79, 70, 82],
    ]),
  );
  expect(saidOf(table)).toEqual(['error conflicting-values E2']);
  expect(sentencesOf(table)).toEqual([
    'Service level has two different values for Feb 2024, here and in D2. Neither is used. Keep the right one.',
  ]);
});

it('line breaks in headers are spaces', () => {
  const table = tableOf(
    sheetOf([
      ['Metric\nname', 'Target\r\nvalue', 'Jan\n2024', 'Feb\n2024', 'Mar\n2024'],
      ['Service\nlevel', 80, 78, 79, 81],
      ['Handle time', 300, 320, 310, 305],
    ]),
  );
  expect(table.periods.map(({ iso }) => iso)).toEqual(['2024-01', '2024-02', '2024-03']);
  expect(table.metrics.map(({ name, targets }) => [name, targets])).toEqual([
    ['Service level', 80],
    ['Handle time', 300],
  ]);
});

it('numbers as headers are no periods unless a word says so', () => {
  const rows = (word: string): Rows => [
    [word, 1, 2, 3, 4],
    ['Service level', 78, 79, 81, 82],
    ['Handle time', 320, 310, 305, 299],
  ];
  expect(tableOf(sheetOf(rows('Week'))).periods.map(({ iso }) => iso)).toEqual(['W01', 'W02', 'W03', 'W04']);
  const sheet = sheetOf(rows('Zorgle'));
  const outcome = findTables(sheet);
  if (outcome.kind === 'found') {
    const said = outcome.readings.flatMap((reading) => sentencesOf(extractTable(sheet, reading)));
    expect(said).toContain(
      'Handle time has two different values for the only period, here and in B3. Neither is used. Keep the right one.',
    );
  }
  expect(outcome.kind === 'found' ? outcome.readings.every(({ confidence }) => confidence < 0.6) : true).toBe(
    true,
  );
});

it('a table whose title is merged over all of it, and whose every label is merged down, is read', () => {
  const table = tableOf(
    sheetOf(
      [
        ['Results of the service desk'],
        ['Metric', 'Type', ...months],
        ['Service level', 'Actual', 78, 79, 81, 82],
        [null, 'Target', 80, 80, 80, 80],
        ['Handle time', 'Actual', 320, 310, 305, 299],
        [null, 'Target', 300, 300, 300, 300],
      ],
      { merges: ['A1:F1', 'A3:A4', 'A5:A6'] },
    ),
  );
  expect(table.metrics.map(({ name, targets }) => [name, targets])).toEqual([
    ['Service level', 80],
    ['Handle time', 300],
  ]);
});

describe('cells that hold no figure', () => {
  it('are told by the metric, the month and what they show', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Target', ...months],
        ['Service level', 0.8, 0.81, { error: '#REF!' }, 0.82, 0.8],
        ['Handle time', 300, 310, 305, 'abc', 299],
      ]),
    );
    expect(sentencesOf(table)).toEqual([
      'Service level, Feb 2024: the cell shows #REF!. The value counts as missing. Correct its formula.',
      'Handle time, Mar 2024: "abc" is not a number. The value counts as missing. Correct the cell, or empty it.',
    ]);
  });

  it('are told without a hole where no period is named', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Target', 'Actual'],
        ['Service level', 0.8, 0.81],
        ['Handle time', 300, { error: '#REF!' }],
        ['Calls', 200, 210],
      ]),
    );
    expect(sentencesOf(table)).toContain(
      'Handle time, the only period: the cell shows #REF!. The value counts as missing. Correct its formula.',
    );
  });
});

it('a name that stands twice is told with both places', () => {
  const table = tableOf(
    sheetOf([
      ['Metric', 'Target', ...months],
      ['Service level', 0.8, 0.81, 0.79, 0.82, 0.8],
      ['Service level', 0.9, 0.7, 0.71, 0.72, 0.73],
    ]),
  );
  expect(sentencesOf(table)).toEqual([
    'Service level appears twice, here and in A2; both are counted. Remove one, or name them differently.',
  ]);
});

describe('a pivot table', () => {
  it('with its own words is read without its totals, and they are told', () => {
    const table = tableOf(
      sheetOf([
        ['Average of Value', 'Column Labels', null, null, null],
        ['Row Labels', 'Jan-24', 'Feb-24', 'Mar-24', 'Grand Total'],
        ['Handle time', 320, 310, 305, 311.7],
        ['Service level', 78, 79, 81, 79.3],
        ['Grand Total', 199, 194.5, 193, 195.5],
      ]),
    );
    expect(table.metrics.map(({ name, points }) => [name, points])).toEqual([
      ['Handle time', [320, 310, 305]],
      ['Service level', [78, 79, 81]],
    ]);
    expect(saidOf(table)).toEqual(['info total-left-out E2', 'info total-left-out A5']);
    const [total] = sentencesOf(table);
    expect(total).toBe(
      '"Grand Total" is a total, an average or a comparison; it was left out of the scoring.',
    );
  });
});

it('prose holds no metrics, and what was looked for is said', () => {
  const outcome = findTables(
    sheetOf([
      ['How this workbook is kept'],
      ['Fill in figures by the 5th working day; ask Ines for the definitions of all 12 metrics.'],
      ['Since March 2024 the targets are those of the contract, annex 3.'],
    ]),
  );
  if (outcome.kind !== 'nothing') throw new Error(outcome.kind);
  expect(outcome.lookedFor.map((code) => findingSentence(code, {}, 'en'))).toEqual([
    'No row with periods (Jan-24, 2024-01, Q1 2024 …) above numbers was found. Check that each period stands in a cell of its own above its figures.',
    'No column with periods beside columns of numbers was found. Check that each period stands in a cell of its own beside its figures.',
    'No list with a metric, a period and a value column was found. Name the columns, for example Metric, Month, Actual and Target.',
  ]);
});

describe('what stands beside a table that is certain', () => {
  const beside: readonly (readonly [string, Rows])[] = [
    [
      'result columns of ours',
      [
        ['Status', 'Trend', 'Gap'],
        ['Met', 'Improving', 0.02],
        ['Met', 'Improving', -1],
      ],
    ],
    [
      'a spilled scorecard',
      [
        ['Metric', 'Latest', 'Target', 'Status'],
        ['Service level', 0.82, 0.8, 'Met'],
        ['Handle time', 299, 300, 'Met'],
      ],
    ],
    [
      'figures of a chart',
      [
        [null, 'x', 'y'],
        ['a', 1, 2],
        ['b', 3, 4],
      ],
    ],
    ['a few words', [['checked by Ines'], ['on 3 May'], [null]]],
  ];

  it.each(beside)('%s: it stays certain, and its metrics stay', (_what, columns) => {
    const wide = plain.map((row, at) => [...row, null, ...(columns[at] ?? [])]);
    const outcome = findTables(sheetOf(wide));
    if (outcome.kind !== 'found') throw new Error(outcome.kind);
    const sheet = sheetOf(wide);
    const sure = outcome.readings
      .filter(({ confidence }) => confidence >= 0.6)
      .map((reading) => extractTable(sheet, reading));
    const first = sure.flatMap(({ metrics }) => metrics).slice(0, 2);
    expect(first.map(({ name, targets, points }) => [name, targets, points])).toEqual([
      ['Service level', 0.8, [0.78, 0.79, 0.81, 0.82]],
      ['Handle time', 300, [320, 310, 305, 299]],
    ]);
  });

  it('with its names again is told, and no metric counts twice', () => {
    const wide = plain.map((row, at) => [...row, null, ...(beside[1]?.[1][at] ?? [])]);
    const outcome = findTables(sheetOf(wide));
    if (outcome.kind !== 'found') throw new Error(outcome.kind);
    expect(outcome.readings).toHaveLength(1);
    expect(outcome.unread).toMatchObject([{ code: 'unread-figures', range: 'I1:L3', figures: 4 }]);
    expect(outcome.unread.map(({ code, details }) => findingSentence(code, details, 'en'))).toEqual([
      '4 figures in I1:L3 belong to no table that could be read.',
    ]);
  });

  it.each(beside)('%s below: it stays certain, too', (_what, rows) => {
    const tall = [...plain, [], ...rows];
    const sheet = sheetOf(tall);
    const outcome = findTables(sheet);
    if (outcome.kind !== 'found') throw new Error(outcome.kind);
    const [reading] = outcome.readings;
    if (reading === undefined) throw new Error('none');
    const { metrics } = extractTable(sheet, reading);
    expect(metrics.slice(0, 2).map(({ name, points }) => [name, points])).toEqual([
      ['Service level', [0.78, 0.79, 0.81, 0.82]],
      ['Handle time', [320, 310, 305, 299]],
    ]);
  });
});
