import { findTables } from '../../../src/worksheet/read/find-tables';
import { metricNamed, readingsOf, saidOf, sheetOf, tableOf, tablesOf } from '../sheet';

describe('a table with periods down and a metric a column', () => {
  it('has its range, header and roles', () => {
    const sheet = sheetOf([
      ['Month', 'Service level', 'Handle time'],
      ['2024-01', 0.7, 320],
      ['2024-02', 0.75, 310],
      ['2024-03', 0.8, 305],
    ]);
    expect(readingsOf(sheet)[0]).toMatchObject({
      range: 'A1:C4',
      lines: { A: 'period', 'B:C': 'actual', 1: 'metric', '2:4': 'actual' },
    });
    const table = tableOf(sheet);
    expect(metricNamed(table, 'Handle time').points).toEqual([320, 310, 305]);
    expect(metricNamed(table, 'Handle time').cellOf(1)).toEqual({ row: 2, column: 2 });
    expect(metricNamed(table, 'Handle time').cell).toEqual({ row: 0, column: 2 });
  });

  it.each([
    ['above', 1],
    ['below', 5],
  ])('has its target row %s the periods', (_, at) => {
    const rows: (string | number)[][] = [
      ['Month', 'Service level', 'Handle time'],
      ['Jan 2024', 0.7, 320],
      ['Feb 2024', 0.75, 310],
      ['Mar 2024', 0.8, 305],
      ['Apr 2024', 0.85, 299],
    ];
    rows.splice(at, 0, ['Target', '≥ 80 %', 300]);
    const table = tableOf(sheetOf(rows));
    expect(table.metrics.map(({ targets }) => targets)).toEqual([0.8, 300]);
    expect(table.periods).toHaveLength(4);
  });

  it('takes categories from merged cells above the names', () => {
    const table = tableOf(
      sheetOf(
        [
          ['Category', 'Service', null, 'Cost'],
          ['Month', 'In time', 'Answered', 'Handle time'],
          ['Jan 2024', 0.7, 0.9, 320],
          ['Feb 2024', 0.75, 0.9, 310],
          ['Mar 2024', 0.8, 0.9, 305],
        ],
        { merges: ['B1:C1'] },
      ),
    );
    expect(table.metrics.map(({ name, category }) => [name, category])).toEqual([
      ['In time', 'service'],
      ['Answered', 'service'],
      ['Handle time', 'cost'],
    ]);
  });

  it('leaves a total row, an identifier and a column of remarks out', () => {
    const table = tableOf(
      sheetOf([
        ['Date', 'Calls offered', 'BI_ID', 'Remark'],
        ['2024-01-03', 384, 214, 'storm'],
        ['2024-01-02', 436, 215, null],
        ['2024-01-01', 933, 216, null],
        ['Total', 1753, null, null],
      ]),
    );
    expect(table.metrics.map(({ name, points }) => [name, points])).toEqual([
      ['Calls offered', [933, 436, 384]],
    ]);
    expect(table.periods[0]?.iso).toBe('2024-01-01');
  });

  it('reads year and quarter from two columns', () => {
    const table = tableOf(
      sheetOf([
        ['service', 'year', 'quarter', 'surveyed', 'response rate'],
        ['vha', 2020, 1, '1,808,680', '17%'],
        ['vha', 2019, 4, '1,924,646', '16%'],
        ['vha', 2019, 3, '1,899,830', '17%'],
      ]),
    );
    expect(table.periods.map(({ iso }) => iso)).toEqual(['2019-Q3', '2019-Q4', '2020-Q1']);
    expect(metricNamed(table, 'surveyed').points).toEqual([1899830, 1924646, 1808680]);
    expect(metricNamed(table, 'response rate').points).toEqual([0.17, 0.16, 0.17]);
  });

  it('takes a target column for the metric beside it', () => {
    const table = tableOf(
      sheetOf([
        ['period', 'breaches', 'four_hour_pct', 'target_pct'],
        ['2016-04-01', 186122, 90.035, 95],
        ['2016-05-01', 201329, 90.276, 95],
        ['2016-06-01', 184912, 90.56, 94],
      ]),
    );
    expect(table.metrics.map(({ name, targets }) => [name, targets])).toEqual([
      ['breaches', null],
      ['four_hour_pct', [95, 95, 94]],
    ]);
  });

  it('is not scored unasked when a target column could be any metric\u2019s', () => {
    const outcome = findTables(
      sheetOf([
        ['period', 'target_index', 'calls', 'waits'],
        ['2016-04-01', 95, 186122, 90.035],
        ['2016-05-01', 95, 201329, 90.276],
        ['2016-06-01', 94, 184912, 90.56],
      ]),
    );
    expect(outcome.kind === 'found' && outcome.readings.every(({ confidence }) => confidence < 0.6)).toBe(
      true,
    );
  });

  it('is found twice when two stand one below the other', () => {
    const tables = tablesOf(
      sheetOf([
        ['Month', 'Service level', 'Handle time'],
        ['Jan 2024', 0.7, 320],
        ['Feb 2024', 0.75, 310],
        ['Mar 2024', 0.8, 305],
        [],
        ['Month', 'Backlog', 'On time'],
        ['Jan 2024', 40, 0.9],
        ['Feb 2024', 35, 0.91],
        ['Mar 2024', 30, 0.92],
      ]),
    );
    expect(tables.map(({ metrics }) => metrics.map(({ name }) => name))).toEqual([
      ['Service level', 'Handle time'],
      ['Backlog', 'On time'],
    ]);
  });

  it('says which months are missing', () => {
    const table = tableOf(
      sheetOf([
        ['Month', 'Service level'],
        ['Jan 2024', 0.7],
        ['Feb 2024', 0.75],
        ['May 2024', 0.8],
      ]),
    );
    expect(table.metrics[0]?.points).toEqual([0.7, 0.75, null, null, 0.8]);
    expect(saidOf(table)).toContain('warning missing-period -');
    expect(table.findings.find(({ code }) => code === 'missing-period')?.details).toEqual({
      from: '2024-03',
      to: '2024-04',
      count: 2,
    });
  });
});
