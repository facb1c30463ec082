import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { findTables } from '../../../src/worksheet/read/find-tables';
import { metricNamed, readingsOf, saidOf, sheetOf, tableOf, tablesOf } from '../sheet';

const months = ['Jan-24', 'Feb-24', 'Mar-24', 'Apr-24'];

describe('a table with a metric a row', () => {
  it('has its range, header and roles', () => {
    const sheet = sheetOf([
      ['Metric', 'Category', 'Target', 'Better', ...months],
      ['Service level', 'Service', 0.8, 'Higher', 0.7, 0.75, 0.8, 0.85],
      ['Handle time', 'Cost', 300, 'Lower', 320, 310, 305, 299],
    ]);
    const [reading] = readingsOf(sheet);
    expect(reading).toMatchObject({
      range: 'A1:H3',
      lines: {
        A: 'metric',
        B: 'category',
        C: 'target',
        D: 'direction',
        'E:H': 'actual',
        1: 'period',
        '2:3': 'actual',
      },
    });
    expect(reading?.confidence).toBeGreaterThanOrEqual(0.9);
    const table = tableOf(sheet);
    expect(table.periods.map(({ iso }) => iso)).toEqual(['2024-01', '2024-02', '2024-03', '2024-04']);
    expect(metricNamed(table, 'Handle time')).toMatchObject({
      category: 'cost',
      better: 'lower',
      targets: 300,
      points: [320, 310, 305, 299],
      inferred: ['unit'],
    });
    expect(metricNamed(table, 'Handle time').cellOf(3)).toEqual({ row: 2, column: 7 });
    expect(table.findings).toEqual([]);
  });

  it('has its periods in order, though its first metric was measured later than the others', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Target', ...months],
        ['Abandonment rate', '≤ 5%', '', '', 0.04, 0.05],
        ['Service level', '≥ 80%', 0.7, 0.75, 0.8, 0.85],
      ]),
    );
    expect(table.periods.map(({ iso }) => iso)).toEqual(['2024-01', '2024-02', '2024-03', '2024-04']);
    expect(metricNamed(table, 'Abandonment rate').points).toEqual([null, null, 0.04, 0.05]);
    expect(table.findings.map(({ code }) => code)).not.toContain('periods-unsorted');
  });

  it('lies under title lines and above notes, which are left out of the range', () => {
    const sheet = sheetOf([
      ['Monthly results 2024'],
      ['Source: operations'],
      [],
      ['Metric', 'Target', ...months],
      ['Service level', 0.8, 0.7, 0.75, 0.8, 0.85],
      ['Handle time', 300, 320, 310, 305, 299],
      [],
      ['* preliminary'],
      ['Prepared by planning', 'on 2024-05-02'],
    ]);
    expect(readingsOf(sheet)[0]?.range).toBe('A4:F6');
    expect(tableOf(sheet).metrics.map(({ name }) => name)).toEqual(['Service level', 'Handle time']);
  });

  it('may have its target and other columns right of the periods', () => {
    const sheet = sheetOf([
      ['KPI', ...months, 'Goal', 'Owner', 'Unit'],
      ['Service level', 0.7, 0.75, 0.8, 0.85, 0.8, 'Ana', '%'],
      ['Handle time', 320, 310, 305, 299, 300, 'Ben', 's'],
    ]);
    expect(metricNamed(tableOf(sheet), 'Handle time')).toMatchObject({
      targets: 300,
      owner: 'Ben',
      unit: 's',
    });
  });

  it('takes the category from section titles', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Target', ...months],
        ['Service'],
        ['Percent in time', 0.8, 0.7, 0.75, 0.8, 0.85],
        ['Quality'],
        ['Audit result', 0.9, 0.91, 0.92, 0.93, 0.94],
      ]),
    );
    expect(table.metrics.map(({ name, category }) => [name, category])).toEqual([
      ['Percent in time', 'service'],
      ['Audit result', 'quality'],
    ]);
  });

  it('takes the site from section titles when the same metrics come again', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Target', ...months],
        ['Lisbon'],
        ['Service level', 0.8, 0.7, 0.75, 0.8, 0.85],
        ['Handle time', 300, 320, 310, 305, 299],
        ['Porto'],
        ['Service level', 0.8, 0.6, 0.65, 0.7, 0.75],
        ['Handle time', 300, 330, 310, 305, 299],
      ]),
    );
    expect(table.metrics.map(({ name, vendor, points }) => [vendor, name, points[3]])).toEqual([
      ['Lisbon', 'Service level', 0.85],
      ['Lisbon', 'Handle time', 299],
      ['Porto', 'Service level', 0.75],
      ['Porto', 'Handle time', 299],
    ]);
    expect(saidOf(table)).toContain('info sections-as-vendors A2');
  });

  it('leaves totals and averages out, and says so', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Target', ...months, 'Average', 'YTD'],
        ['Service level', 0.8, 0.7, 0.75, 0.8, 0.85, 0.775, 0.775],
        ['Average handle time', 300, 320, 310, 305, 299, 308.5, 308.5],
        ['Total', null, 320.7, 310.75, 305.8, 299.85, 309.3, 309.3],
      ]),
    );
    expect(table.metrics.map(({ name }) => name)).toEqual(['Service level', 'Average handle time']);
    expect(saidOf(table)).toEqual([
      'info total-left-out G1',
      'info total-left-out H1',
      'info total-left-out A4',
    ]);
  });

  it('leaves quarter subtotals between months out', () => {
    const table = tableOf(
      sheetOf([
        [
          'Metric',
          'Target',
          'Jan 2024',
          'Feb 2024',
          'Mar 2024',
          'Q1 2024',
          'Apr 2024',
          'May 2024',
          'Jun 2024',
          'Q2 2024',
        ],
        ['Service level', 0.8, 0.7, 0.75, 0.8, 0.75, 0.85, 0.9, 0.8, 0.85],
      ]),
    );
    expect(metricNamed(table, 'Service level').points).toEqual([0.7, 0.75, 0.8, 0.85, 0.9, 0.8]);
  });

  it('reads a header of two lines, merged years over months', () => {
    const table = tableOf(
      sheetOf(
        [
          ['Metric', 'Target', 2023, null, null, 2024, null],
          [null, null, 'Oct', 'Nov', 'Dec', 'Jan', 'Feb'],
          ['Service level', 0.8, 0.7, 0.75, 0.8, 0.85, 0.9],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:G1'] },
      ),
    );
    expect(table.periods.map(({ iso }) => iso)).toEqual([
      '2023-10',
      '2023-11',
      '2023-12',
      '2024-01',
      '2024-02',
    ]);
    expect(table.metrics[0]).toMatchObject({ name: 'Service level', targets: 0.8 });
    expect(table.reading.lines).toMatchObject({ '1:2': 'period' });
  });

  it('turns newest-first round, and says so', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Target', ...[...months].reverse()],
        ['Service level', 0.8, 0.85, 0.8, 0.75, 0.7],
      ]),
    );
    expect(table.metrics[0]?.points).toEqual([0.7, 0.75, 0.8, 0.85]);
    expect(saidOf(table)).toEqual(['info newest-first C1']);
  });

  it('reads hidden rows, and says so', () => {
    const table = tableOf(
      sheetOf(
        [
          ['Metric', 'Target', ...months],
          ['Service level', 0.8, 0.7, 0.75, 0.8, 0.85],
          ['Handle time', 300, 320, 310, 305, 299],
        ],
        { hiddenRows: [1] },
      ),
    );
    expect(table.metrics).toHaveLength(2);
    expect(saidOf(table)).toContain('info hidden-lines A1:F3');
  });

  it('keeps a metric with a target that was never measured', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Target', ...months],
        ['Service level', 0.8, 0.7, 0.75, 0.8, 0.85],
        ['Handle time', 300, null, null, null, null],
      ]),
    );
    expect(metricNamed(table, 'Handle time')).toMatchObject({
      targets: 300,
      points: [null, null, null, null],
    });
  });

  it('ends before a small table of another kind below it', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Target', ...months],
        ['Service level', 0.8, 0.7, 0.75, 0.8, 0.85],
        ['Handle time', 300, 320, 310, 305, 299],
        [],
        ['Status', 'Count'],
        ['Met', 1],
        ['Not met', 1],
      ]),
    );
    expect(table.reading.range).toBe('A1:F3');
    expect(table.metrics).toHaveLength(2);
  });

  it('tells site and metric columns apart by their headers', () => {
    const table = tableOf(
      sheetOf([
        ['Site', 'Metric', 'Target', ...months],
        ['Lisbon', 'Service level', 0.8, 0.7, 0.75, 0.8, 0.85],
        ['Porto', 'Service level', 0.8, 0.6, 0.65, 0.7, 0.75],
      ]),
    );
    expect(table.metrics.map(({ name, vendor }) => [name, vendor])).toEqual([
      ['Service level', 'Lisbon'],
      ['Service level', 'Porto'],
    ]);
  });

  it('takes the site as name when each row is a site, whatever the rating column says', () => {
    const table = tableOf(
      sheetOf([
        ['Site', ...months, 'Target', 'Status'],
        ['Lisbon', 81, 82, 83, 84, 85, 'Amber'],
        ['Porto', 91, 92, 93, 94, 85, 'Green'],
        ['Faro', 88, 87, 83, 84, 85, 'Amber'],
      ]),
    );
    expect(table.metrics.map(({ name }) => name)).toEqual(['Lisbon', 'Porto', 'Faro']);
  });

  it('fills a category that is written once for its group', () => {
    const table = tableOf(
      sheetOf([
        ['Category', 'Metric', 'Target', ...months],
        ['Service', 'In time', 0.8, 0.7, 0.75, 0.8, 0.85],
        [null, 'Answered', 0.9, 0.7, 0.75, 0.8, 0.85],
        ['Quality', 'Audit result', 0.9, 0.91, 0.92, 0.93, 0.94],
        [null, 'Test result', 0.9, 0.91, 0.92, 0.93, 0.94],
      ]),
    );
    expect(table.metrics.map(({ category }) => category)).toEqual([
      'service',
      'service',
      'quality',
      'quality',
    ]);
    expect(table.metrics[1]?.inferred).toContain('category');
    expect(saidOf(table)).toContain('info filled-down A2');
  });

  it('does not read figures between 1990 and 2100 as years', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Target', ...months],
        ['Calls offered', 2000, 2021, 2022, 2023, 2024],
        ['Handle time', 300, 320, 310, 305, 299],
      ]),
    );
    expect(table.metrics.map(({ name }) => name)).toEqual(['Calls offered', 'Handle time']);
  });

  it('reads plain years as periods where nothing else is', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Target', 2019, 2020, 2021, 2022, 2023],
        ['Service level', 0.8, 0.7, 0.75, 0.8, 0.85, 0.9],
      ]),
    );
    expect(table.periods.map(({ iso }) => iso)).toEqual(['2019', '2020', '2021', '2022', '2023']);
  });
});

describe('cells that only look like periods', () => {
  it('are seconds: 17 s is no week', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Target', ...months],
        ['Speed of answer', '≤ 20 s', '17 s', '22 s', '18 s', '19 s'],
        ['Handle time', '5:00', '5:10', '5:05', '5:01', '4:59'],
      ]),
    );
    expect(metricNamed(table, 'Speed of answer')).toMatchObject({ targets: 20, points: [17, 22, 18, 19] });
    expect(metricNamed(table, 'Handle time').targets).toBeCloseTo(300 / 86_400, 12);
  });

  it('are seconds also where no period stands above them, and then nothing is scored', () => {
    const outcome = findTables(
      sheetOf([
        ['Metric', 'first', 'second', 'third'],
        ['Speed of answer', '17 s', '22 s', '19 s'],
        ['Handle time', 310, 305, 301],
      ]),
    );
    expect(outcome.coverage.scored).toBe(0);
  });

  it('are ratings: R and G beside the months are no categories', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Target', 'Jan-24', 'Status', 'Feb-24', 'Status', 'Mar-24', 'Status'],
        ['Service level', 0.8, 0.7, 'R', 0.75, 'R', 0.8, 'G'],
        ['Handle time', 300, 310, 'R', 305, 'R', 299, 'G'],
      ]),
    );
    expect(table.metrics.map(({ category }) => category)).toEqual(['service', 'cost']);
  });
});

describe('several tables on one sheet', () => {
  it('are found side by side', () => {
    const tables = tablesOf(
      sheetOf([
        ['Voice', ...months, null, 'Chat', ...months],
        ['Service level', 0.7, 0.75, 0.8, 0.85, null, 'Handle time', 320, 310, 305, 299],
        ['Answered', 0.9, 0.91, 0.92, 0.93, null, 'Satisfaction', 4, 4.1, 4.2, 4.3],
      ]),
    );
    expect(tables.map(({ reading }) => reading.range)).toEqual(['A1:E3', 'G1:K3']);
    expect(tables.map(({ metrics }) => metrics.length)).toEqual([2, 2]);
  });

  it('are found one below the other, each with a header of its own', () => {
    const tables = tablesOf(
      sheetOf([
        ['Voice'],
        ['Metric', 'Target', ...months],
        ['Service level', 0.8, 0.7, 0.75, 0.8, 0.85],
        [],
        ['Chat'],
        ['Metric', 'Target', 'Q1 2023', 'Q2 2023', 'Q3 2023'],
        ['Service level', 0.9, 0.7, 0.75, 0.8],
        ['Handle time', 300, 320, 310, 305],
      ]),
    );
    expect(tables.map(({ reading }) => reading.range)).toEqual(['A2:F3', 'A6:E8']);
    expect(tables.map(({ metrics }) => metrics.map(({ name }) => name))).toEqual([
      ['Service level'],
      ['Service level', 'Handle time'],
    ]);
  });
});

describe('figures that belong together over several lines', () => {
  it('are one metric when a column says which is which', () => {
    const table = tableOf(
      sheetOf(
        [
          ['Metric', 'Type', ...months],
          ['Service level', 'Actual', 0.7, 0.75, 0.8, 0.85],
          [null, 'Target', 0.8, 0.8, 0.8, 0.82],
          ['Handle time', 'Actual', 320, 310, 305, 299],
          [null, 'Target', 300, 300, 300, 290],
        ],
        { merges: ['A2:A3', 'A4:A5'] },
      ),
    );
    expect(table.metrics.map(({ name, targets }) => [name, targets])).toEqual([
      ['Service level', [0.8, 0.8, 0.8, 0.82]],
      ['Handle time', [300, 300, 300, 290]],
    ]);
  });

  it('are one metric when a "Target" row follows each', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', ...months],
        ['Service level', 0.7, 0.75, 0.8, 0.85],
        ['Target', 0.8, 0.8, 0.8, 0.8],
        ['Handle time', 320, 310, 305, 299],
        ['Target', 300, 300, 300, 290],
      ]),
    );
    expect(table.metrics.map(({ name, targets }) => [name, targets])).toEqual([
      ['Service level', 0.8],
      ['Handle time', [300, 300, 300, 290]],
    ]);
  });

  it.each<[string, SheetSnapshot, unknown[]]>([
    [
      'side by side under a merged month',
      sheetOf(
        [
          ['Metric', 'Jan-24', null, 'Feb-24', null, 'Mar-24', null],
          [null, 'Actual', 'Target', 'Actual', 'Target', 'Actual', 'Target'],
          ['Service level', 0.7, 0.8, 0.75, 0.8, 0.8, 0.8],
          ['Handle time', 320, 300, 310, 300, 305, 300],
        ],
        { merges: ['B1:C1', 'D1:E1', 'F1:G1'] },
      ),
      [
        ['Service level', [0.7, 0.75, 0.8], 0.8],
        ['Handle time', [320, 310, 305], 300],
      ],
    ],
    [
      'under a title that is the metric',
      sheetOf([
        ['KPI', ...months],
        ['Service level'],
        ['Actual', 0.7, 0.75, 0.8, 0.85],
        ['Target', 0.8, 0.8, 0.8, 0.8],
        ['Handle time'],
        ['Actual', 320, 310, 305, 299],
        ['Target', 300, 300, 300, 300],
      ]),
      [
        ['Service level', [0.7, 0.75, 0.8, 0.85], 0.8],
        ['Handle time', [320, 310, 305, 299], 300],
      ],
    ],
    [
      'in two blocks of the same months',
      sheetOf([
        [null, 'Actual', null, null, null, 'Target'],
        ['Metric', ...months, ...months],
        ['Service level', 0.7, 0.75, 0.8, 0.85, 0.8, 0.8, 0.8, 0.8],
        ['Handle time', 320, 310, 305, 299, 300, 300, 300, 300],
      ]),
      [
        ['Service level', [0.7, 0.75, 0.8, 0.85], 0.8],
        ['Handle time', [320, 310, 305, 299], 300],
      ],
    ],
    [
      'with last year\u2019s row beside this year\u2019s',
      sheetOf([
        ['Metric', 'Year', 'Jan', 'Feb', 'Mar'],
        ['Service level', 2023, 0.7, 0.75, 0.8],
        ['Service level', 2024, 0.7, 0.75, 0.8],
        ['Handle time', 2023, 310, 305, 301],
        ['Handle time', 2024, 300, 305, 301],
      ]),
      [
        ['Service level', [0.7, 0.75, 0.8, 0.7, 0.75, 0.8], null],
        ['Handle time', [310, 305, 301, 300, 305, 301], null],
      ],
    ],
    [
      'in a block a year',
      sheetOf([
        ['2023'],
        ['Metric', 'Target', 'Jan', 'Feb', 'Mar'],
        ['Service level', 0.8, 0.7, 0.75, 0.8],
        [],
        ['2024'],
        ['Metric', 'Target', 'Jan', 'Feb', 'Mar'],
        ['Service level', 0.8, 0.7, 0.75, 0.8],
      ]),
      [['Service level', [0.7, 0.75, 0.8, 0.7, 0.75, 0.8], 0.8]],
    ],
  ])('are one metric %s', (_, sheet, wanted) => {
    const { metrics } = tableOf(sheet);
    expect(
      metrics.map(({ name, points, targets }) => [name, points.filter((point) => point !== null), targets]),
    ).toEqual(wanted);
  });
});
