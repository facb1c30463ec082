import type { CellValue } from '../../../src/workbook/snapshot';
import { extractTable } from '../../../src/worksheet/read/extract-table';
import { metricNamed, saidOf, sheetOf, tableOf } from '../sheet';

const months = ['Jan-24', 'Feb-24', 'Mar-24', 'Apr-24', 'May-24'];

/** A table of two metrics; the second has these values. */
function withValues(
  values: readonly CellValue[],
  target: CellValue = 300,
  header: readonly CellValue[] = months,
) {
  return sheetOf([
    ['Metric', 'Target', 'Better', ...header],
    ['Service level', 0.8, 'Higher', ...header.map(() => 0.9)],
    ['Handle time', target, 'Lower', ...values],
  ]);
}

describe('a value that is no number', () => {
  it('is an error with its address and counts as missing', () => {
    const table = tableOf(withValues([320, 'soon', 305, 299, 298]));
    expect(metricNamed(table, 'Handle time').points).toEqual([320, null, 305, 299, 298]);
    expect(saidOf(table)).toEqual(['error not-a-number E3']);
    expect(table.findings[0]?.details).toEqual({ metric: 'Handle time', period: '2024-02', text: 'soon' });
  });

  it('leaves the metric without data when it is the latest, rather than with an older verdict', () => {
    const table = tableOf(withValues([320, 310, 305, 299, 'soon']));
    expect(metricNamed(table, 'Handle time').points).toEqual([null, null, null, null, null]);
    expect(saidOf(table)).toEqual(['error not-a-number H3', 'error latest-value-unusable -']);
  });

  it.each([
    ['#DIV/0!', 'cell-error'],
    ['#BUSY!', 'cell-calculating'],
    ['1.234', 'ambiguous-number'],
  ])('may be %s: %s', (text, code) => {
    const value = text.startsWith('#') ? { error: text } : text;
    expect(saidOf(tableOf(withValues([320, value, 305, 299, 298])))).toEqual([`error ${code} E3`]);
  });

  it.each([[''], ['-'], ['n/a'], ['s/d'], [{ error: '#N/A' }]])(
    'is missing without a word when it is %p',
    (value) => {
      const table = tableOf(withValues([320, 310, 305, 299, value]));
      expect(metricNamed(table, 'Handle time').points).toEqual([320, 310, 305, 299, null]);
      expect(table.findings).toEqual([]);
    },
  );

  it('is read with its footnote mark, and said', () => {
    const table = tableOf(withValues([320, 310, '305*', 299, 298]));
    expect(metricNamed(table, 'Handle time').points[2]).toBe(305);
    expect(saidOf(table)).toEqual(['info footnote-mark F3']);
  });

  it('is decided by the other values of its metric', () => {
    const point = metricNamed(
      tableOf(withValues(['1.234', '1.250,5', '1.300', '1.280', '1.260'])),
      'Handle time',
    );
    expect(point.points).toEqual([1234, 1250.5, 1300, 1280, 1260]);
  });
});

describe('periods', () => {
  it('that stand twice with the same figures are read once, with a warning', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Target', 'Jan-24', 'Feb-24', 'Feb-24', 'Mar-24', 'Apr-24', 'May-24'],
        ['Service level', 0.8, 0.7, 0.75, 0.75, 0.8, 0.81, 0.82],
      ]),
    );
    expect(table.metrics[0]?.points).toEqual([0.7, 0.75, 0.8, 0.81, 0.82]);
    expect(saidOf(table)).toEqual(['warning duplicate-period E1']);
  });

  it('that stand twice with different figures count as missing, an error a metric', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Target', 'Jan-24', 'Feb-24', 'Feb-24', 'Mar-24', 'Apr-24', 'May-24'],
        ['Service level', 0.8, 0.7, 0.75, 0.76, 0.8, 0.81, 0.82],
      ]),
    );
    expect(table.metrics[0]?.points).toEqual([0.7, null, 0.8, 0.81, 0.82]);
    expect(saidOf(table)).toEqual(['error conflicting-values E2']);
    expect(table.findings[0]?.details).toEqual({ metric: 'Service level', period: '2024-02', other: 'D2' });
  });

  it('in a list: the same', () => {
    const rows = (second: number) => [
      ['Metric', 'Month', 'Value', 'Target'],
      ['Service level', '2024-01', 0.7, 0.8],
      ['Service level', '2024-02', 0.75, 0.8],
      ['Service level', '2024-02', second, 0.8],
      ...['2024-03', '2024-04', '2024-05', '2024-06', '2024-07', '2024-08', '2024-09'].map((month) => [
        'Service level',
        month,
        0.9,
        0.8,
      ]),
    ];
    expect(saidOf(tableOf(sheetOf(rows(0.75))))).toEqual(['warning duplicate-period B4']);
    const table = tableOf(sheetOf(rows(0.79)));
    expect(saidOf(table)).toEqual(['error conflicting-values C4']);
    expect(table.metrics[0]?.points.slice(0, 3)).toEqual([0.7, null, 0.9]);
  });

  it('that can\u2019t hang together score nothing', () => {
    const table = tableOf(
      sheetOf([
        ['Month', 'Service level', 'Handle time'],
        ['Jan 1994', 0.7, 320],
        ['Feb 2024', 0.75, 310],
        ['Mar 2024', 0.8, 305],
      ]),
    );
    expect(table.metrics).toEqual([]);
    expect(saidOf(table)[0]).toBe('error periods-too-far-apart -');
  });

  it('can be cut by the reading', () => {
    const sheet = withValues([320, 310, 305, 299, 298]);
    const { reading } = tableOf(sheet);
    const cut = { ...reading, firstPeriod: '2024-02', lastPeriod: '2024-04' };
    const table = extractTable(sheet, cut);
    expect(table.periods.map(({ iso }) => iso)).toEqual(['2024-02', '2024-03', '2024-04']);
    expect(metricNamed(table, 'Handle time').points).toEqual([310, 305, 299]);
  });
});

describe('percentages on two scales', () => {
  const level = (target: CellValue, values: readonly CellValue[], format = 'General') =>
    tableOf(
      sheetOf(
        [
          ['Metric', 'Target', ...months],
          ['Service level', target, ...values],
        ],
        {
          formats: { 'C2:G2': format },
        },
      ),
    );

  it('bring a target of 80 to values of 0–1, with a warning', () => {
    const table = level(80, [0.7, 0.75, 0.8, 0.81, 0.82], '0.0%');
    expect(table.metrics[0]).toMatchObject({ targets: 0.8, points: [0.7, 0.75, 0.8, 0.81, 0.82] });
    expect(saidOf(table)).toEqual(['warning mixed-scale B2']);
  });

  it('bring a target of 80 to plain shares too', () => {
    expect(level(80, [0.7, 0.75, 0.8, 0.81, 0.82]).metrics[0]?.targets).toBe(0.8);
  });

  it('bring a target of "≥ 80 %" to values of 85', () => {
    const table = level('≥ 80 %', [70, 75, 80, 81, 82]);
    expect(table.metrics[0]).toMatchObject({ targets: 80, better: 'higher' });
    expect(saidOf(table)).toEqual(['warning mixed-scale B2']);
  });

  it('need nothing when they agree', () => {
    expect(level(0.8, [0.7, 0.75, 0.8, 0.81, 0.82], '0.0%').findings).toEqual([]);
    expect(level('80 %', ['70 %', '75 %', '80 %', '81 %', '82 %']).findings).toEqual([]);
    expect(level(1.01, [0.7, 0.75, 0.8, 0.81, 0.82], '0.0%').metrics[0]?.targets).toBe(1.01);
    expect(level(80, [70, 75, 80, 81, 82]).findings).toEqual([]);
  });

  it('within one series leave it without points, and without a verdict', () => {
    const table = level(0.8, [0.7, 75, 0.8, 81, 0.82]);
    expect(table.metrics[0]?.points).toEqual([null, null, null, null, null]);
    expect(saidOf(table)).toEqual(['error mixed-scale-values A2']);
  });

  it('do not mistake counts and times for percentages', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Target', 'Better', ...months],
        ['Average speed of answer', 20, 'Lower', 0.5, 48, 0.6, 52, 12],
      ]),
    );
    expect(table.metrics[0]?.points).toEqual([0.5, 48, 0.6, 52, 12]);
    expect(table.findings).toEqual([]);
  });

  it('do not score seconds against a time of day', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Target', 'Better', ...months],
        ['Handle time', 300, 'Lower', '9:27', '9:13', '8:54', '9:03', '9:01'],
      ]),
    );
    expect(table.metrics[0]?.targets).toBeNull();
    expect(saidOf(table)).toEqual(['error scale-unclear B2']);
  });
});

describe('figures kept as texts', () => {
  it('are shown with as many decimals as the finest of them', () => {
    const table = tableOf(withValues(['9 %', '8,7 %', '1 %', '1,25 %', '2 %'], '≤ 5 %'));
    expect(metricNamed(table, 'Handle time').numberFormat).toBe('0.00%');
  });
});

describe('a figure that is still to come', () => {
  it('is missing in between, and said where it is the latest', () => {
    const between = tableOf(withValues([320, 'tbc', 305, 299, 298]));
    expect(between.metrics.at(-1)?.points).toEqual([320, null, 305, 299, 298]);
    expect(between.findings).toEqual([]);
    const latest = tableOf(withValues([320, 310, 305, 299, 'kommer']));
    expect(latest.metrics.at(-1)?.points).toEqual([320, 310, 305, 299, null]);
    expect(latest.findings).toMatchObject([
      { code: 'not-a-number', severity: 'warning', details: { period: '2024-05', text: 'kommer' } },
    ]);
  });

  it('is not said for months that are empty or marked as not measured', () => {
    expect(tableOf(withValues([320, 310, 305, 299, 'n/a'])).findings).toEqual([]);
  });
});
