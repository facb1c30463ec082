import { findTables } from '../../../src/worksheet/read/find-tables';
import { metricNamed, readingsOf, saidOf, sheetOf, tableOf, type Rows } from '../sheet';

describe('a long list', () => {
  const rows: Rows = [
    ['Metric', 'Category', 'Month', 'Actual', 'Target'],
    ['Service level', 'Service', '2024-02', 0.75, 0.8],
    ['Handle time', 'Cost', '2024-01', 320, 300],
    ['Service level', 'Service', '2024-01', 0.7, 0.8],
    ['Handle time', 'Cost', '2024-03', 305, 290],
    ['Service level', 'Service', '2024-03', 0.8, 0.8],
    ['Handle time', 'Cost', '2024-02', 310, 300],
  ];

  it('has its range, header and roles', () => {
    expect(readingsOf(sheetOf(rows))[0]).toMatchObject({
      range: 'A1:E7',
      lines: {
        A: 'metric',
        B: 'category',
        C: 'period',
        D: 'actual',
        E: 'target',
        1: 'measure',
        '2:7': 'actual',
      },
    });
  });

  it('is gathered by metric, with one target or one a period', () => {
    const table = tableOf(sheetOf(rows));
    expect(
      table.metrics.map(({ name, category, points, targets }) => ({ name, category, points, targets })),
    ).toEqual([
      { name: 'Service level', category: 'service', points: [0.7, 0.75, 0.8], targets: 0.8 },
      { name: 'Handle time', category: 'cost', points: [320, 310, 305], targets: [300, 300, 290] },
    ]);
    expect(metricNamed(table, 'Handle time').cellOf(2)).toEqual({ row: 4, column: 3 });
    expect(metricNamed(table, 'Handle time').cell).toEqual({ row: 2, column: 0 });
  });

  it('keeps sites apart', () => {
    const table = tableOf(
      sheetOf([
        ['Site', 'Metric', 'Month', 'Value', 'Target'],
        ...['Lisbon', 'Porto'].flatMap((site, at) =>
          ['Jan 2024', 'Feb 2024', 'Mar 2024'].map((month, index) => [
            site,
            'Service level',
            month,
            at + index,
            0.8,
          ]),
        ),
      ]),
    );
    expect(table.metrics.map(({ name, vendor, points }) => [name, vendor, points])).toEqual([
      ['Service level', 'Lisbon', [0, 1, 2]],
      ['Service level', 'Porto', [1, 2, 3]],
    ]);
  });

  it('pairs actual and target rows', () => {
    const table = tableOf(
      sheetOf([
        ['INDICATOR_NAME', 'PERIOD_YEAR', 'count', 'type'],
        ['Trips completed', 2015, 99.36, 'TARGET'],
        ['Trips completed', 2015, 98.58, 'ACTUAL'],
        ['Trips completed', 2016, 99.4, 'TARGET'],
        ['Trips completed', 2016, 98.81, 'ACTUAL'],
        ['Trips completed', 2017, 99.4, 'TARGET'],
        ['Trips completed', 2017, 99.11, 'ACTUAL'],
      ]),
    );
    expect(table.metrics).toHaveLength(1);
    expect(table.metrics[0]).toMatchObject({ points: [98.58, 98.81, 99.11], targets: [99.36, 99.4, 99.4] });
  });

  it('reads year and month from two columns and passes sums to date over', () => {
    const table = tableOf(
      sheetOf([
        [
          'INDICATOR_NAME',
          'DESIRED_CHANGE',
          'PERIOD_YEAR',
          'PERIOD_MONTH',
          'YTD_TARGET',
          'YTD_ACTUAL',
          'MONTHLY_TARGET',
          'MONTHLY_ACTUAL',
        ],
        ['Collisions', 'D', 2008, 1, 0.75, 0.54, 0.75, 0.54],
        ['Collisions', 'D', 2008, 2, 0.89, 0.75, 1.02, 0.98],
        ['Collisions', 'D', 2008, 3, 0.9, 0.77, 0.92, 0.8],
        ['Traffic', 'U', 2008, 1, 0, 10, 0, 10],
        ['Traffic', 'U', 2008, 2, 0, 22, 0, 12],
        ['Traffic', 'U', 2008, 3, 0, 33, 0, 11],
      ]),
    );
    expect(table.periods.map(({ iso }) => iso)).toEqual(['2008-01', '2008-02', '2008-03']);
    expect(metricNamed(table, 'Collisions')).toMatchObject({
      better: 'lower',
      points: [0.54, 0.98, 0.8],
      targets: [0.75, 1.02, 0.92],
    });
    expect(metricNamed(table, 'Traffic')).toMatchObject({
      better: 'higher',
      points: [10, 12, 11],
      targets: null,
    });
    expect(saidOf(table)).toContain('warning target-zero G5');
  });

  it('goes on with a name that is written once for its rows', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Month', 'Value', 'Target'],
        ['Service level', 'Jan 2024', 0.7, 0.8],
        [null, 'Feb 2024', 0.75, 0.8],
        [null, 'Mar 2024', 0.8, 0.8],
        ['Handle time', 'Jan 2024', 320, 300],
        [null, 'Feb 2024', 310, 300],
        [null, 'Mar 2024', 305, 300],
      ]),
    );
    expect(table.metrics.map(({ points }) => points)).toEqual([
      [0.7, 0.75, 0.8],
      [320, 310, 305],
    ]);
    expect(saidOf(table)).toContain('info filled-down A2');
  });

  it('tells the order of day and month from the whole column', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Month', 'Value', 'Target'],
        ['Service level', '01/01/2024', 0.7, 0.8],
        ['Service level', '01/02/2024', 0.75, 0.8],
        ['Service level', '01/03/2024', 0.8, 0.8],
        ['Service level', '01/04/2024', 0.81, 0.8],
      ]),
    );
    expect(table.periods.map(({ iso }) => iso)).toEqual(['2024-01', '2024-02', '2024-03', '2024-04']);
  });

  it('leaves total rows and rows without a period out, each said', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Month', 'Value', 'Target'],
        ['Service level', '2024-01', 0.7, 0.8],
        ['Service level', '2024-02', 0.75, 0.8],
        ['Service level', '2024-03', 0.8, 0.8],
        ['Service level', 'somewhen', 0.9, 0.8],
        ['Total', null, 3.15, null],
      ]),
    );
    expect(table.metrics[0]?.points).toEqual([0.7, 0.75, 0.8]);
    expect(saidOf(table)).toEqual(['error unreadable-period B5', 'info total-left-out A6']);
  });

  it('is a metric a column and a provider when no column names the metric', () => {
    const table = tableOf(
      sheetOf([
        ['Periodname', 'Provider', 'Offered', 'Answered'],
        ...['Apr-15', 'May-15', 'Jun-15'].flatMap((month) =>
          ['North', 'South', 'East', 'West'].map((provider, at) => [month, provider, 100 + at, 90 + at]),
        ),
      ]),
    );
    expect(table.metrics).toHaveLength(8);
    expect(table.metrics[0]).toMatchObject({ name: 'Offered', vendor: 'North', points: [100, 100, 100] });
  });

  it('is not scored unasked when two columns may be the values', () => {
    const outcome = findTables(
      sheetOf([
        ['Metric', 'Month', 'Actual', 'Result', 'Target'],
        ...['Service level', 'Answered'].flatMap((name) =>
          ['2024-01', '2024-02', '2024-03'].map((month, at) => [name, month, at, at + 1, 2]),
        ),
      ]),
    );
    const sure = outcome.kind === 'found' && outcome.readings.some(({ confidence }) => confidence >= 0.6);
    expect(sure).toBe(false);
  });

  it('is no list of metrics when every row is a record', () => {
    const outcome = findTables(
      sheetOf([
        ['Invoice', 'Date', 'Customer', 'Amount'],
        ...Array.from({ length: 12 }, (_, at) => [
          `INV-${1000 + at}`,
          `2024-01-${String(at * 2 + 1).padStart(2, '0')}`,
          `Customer ${at % 5}`,
          100 + at * 7.5,
        ]),
      ]),
    );
    const sure = outcome.kind === 'found' && outcome.readings.some(({ confidence }) => confidence >= 0.6);
    expect(sure).toBe(false);
  });
});

it('a measurement that was not made, with a target that can\u2019t be read, is no heading', () => {
  const rows = ['2024-01', '2024-02', '2024-03'].flatMap((month, at) => [
    ['Service level', month, 0.8 + at / 100, '\u2265 80 %', '\u2191'],
    ['Handle time', month, at === 1 ? null : 5 + at / 10, 'as agreed', '\u2193'],
  ]);
  const table = tableOf(sheetOf([['Metric', 'Month', 'Value', 'Target', 'Direction'], ...rows]));
  expect(table.metrics.map(({ name, vendor }) => [name, vendor])).toEqual([
    ['Service level', null],
    ['Handle time', null],
  ]);
});
