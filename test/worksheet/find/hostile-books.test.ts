/** Books managers really keep, small: each is read right, or asked about; never scored on something else in silence. */
import type { CellValue } from '../../../src/workbook/snapshot';
import { CONFIDENCE_NEEDED, findTables } from '../../../src/worksheet/read/find-tables';
import { extractTable } from '../../../src/worksheet/read/extract-table';
import { metricNamed, readingsOf, saidOf, sentencesOf, sheetOf, tableOf, type Rows } from '../sheet';

const months = ['Jan-24', 'Feb-24', 'Mar-24', 'Apr-24', 'May-24', 'Jun-24'];
const level = [0.81, 0.79, 0.82, 0.8, 0.83, 0.84];
const answer = [25, 28, 31, 27, 24, 22];
const handle = [310, 305, 300, 299, 295, 290];
const divided: CellValue = { error: '#DIV/0!' };

function codesOf(rows: Rows): string[] {
  return tableOf(sheetOf(rows)).findings.map(({ code }) => code);
}

function isAsked(rows: Rows): boolean {
  const outcome = findTables(sheetOf(rows));
  return (
    outcome.kind !== 'found' || outcome.readings.every(({ confidence }) => confidence < CONFIDENCE_NEEDED)
  );
}

describe('months that have not happened yet', () => {
  const header = ['Metric', 'Target', ...months, 'Jul-24', 'Aug-24'];
  const zeros: Rows = [
    header,
    ['Service level', 0.8, ...level, 0, 0],
    ['Speed of answer', 30, ...answer, 0, 0],
  ];

  it('are not measured when every metric is 0 in them, and that is said', () => {
    const table = tableOf(sheetOf(zeros));
    expect(table.periods.at(-1)?.iso).toBe('2024-06');
    expect(metricNamed(table, 'Service level').points).toEqual(level);
    expect(saidOf(table)).toContain('warning zeros-at-end -');
    expect(sentencesOf(table)).toContain(
      'From Jul 2024 on there is nothing but 0 or #DIV/0!, although the metrics had figures up to Jun 2024. These periods were read as not measured yet. Empty the cells; if the zeros are real, choose the last period in the reading.',
    );
  });

  it('are not measured when formulas divide by nothing in them', () => {
    const table = tableOf(
      sheetOf([header, ['Service level', 0.8, ...level, divided, divided], ['Calls', '', ...handle, 0, 0]]),
    );
    expect(metricNamed(table, 'Service level').points).toEqual(level);
    expect(saidOf(table)).toEqual(['warning zeros-at-end -']);
  });

  it('count when the reading names its last period', () => {
    const sheet = sheetOf(zeros);
    const [reading] = readingsOf(sheet);
    if (reading === undefined) throw new Error('no reading');
    const table = extractTable(sheet, { ...reading, lastPeriod: '2024-08' });
    expect(metricNamed(table, 'Service level').points).toEqual([...level, 0, 0]);
  });

  it('are read so in a list, and in columns', () => {
    const all = [...months, 'Jul-24', 'Aug-24'];
    const rows = all.flatMap((month, at) => [
      ['Service level', month, level[at] ?? 0, 0.8],
      ['Speed of answer', month, answer[at] ?? 0, 30],
    ]);
    const list = tableOf(sheetOf([['Metric', 'Month', 'Value', 'Target'], ...rows]));
    expect(list.periods.at(-1)?.iso).toBe('2024-06');
    const columns = tableOf(
      sheetOf([
        ['Month', 'Service level', 'Speed of answer'],
        ...all.map((month, at) => [month, level[at] ?? 0, answer[at] ?? 0]),
        ['Target', 0.8, 30],
      ]),
    );
    expect(columns.periods.at(-1)?.iso).toBe('2024-06');
  });

  it('without a year, over New Year, are cut at the right month', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Target', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'],
        ['Service level', 0.8, 0.81, 0.79, 0.82, 0.8, 0, 0],
        ['Speed of answer', 30, 25, 28, 31, 27, 0, 0],
      ]),
    );
    expect(metricNamed(table, 'Service level').points).toEqual([0.81, 0.79, 0.82, 0.8]);
  });

  it('are no reason to drop a real 0: complaints come down to none', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Target', ...months],
        ['Complaints', 2, 3, 2, 1, 2, 1, 0],
      ]),
    );
    expect(metricNamed(table, 'Complaints').points).toEqual([3, 2, 1, 2, 1, 0]);
    expect(saidOf(table)).toEqual([]);
  });

  it('are no reason to drop a month in which one metric has a figure', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Target', ...months, 'Jul-24'],
        ['Service level', 0.8, ...level, 0],
        ['Complaints', 2, 3, 2, 1, 2, 1, 4, 1],
      ]),
    );
    expect(table.periods.at(-1)?.iso).toBe('2024-07');
  });
});

describe('a target on another scale', () => {
  it.each([
    ['81 beside 0.8', ['Service level', 0.8, 81, 79, 82], 80, 'mixed-scale'],
    ['5.2 beside 0.05', ['Abandonment rate', 0.05, 5.2, 4.8, 5.1], 5, 'mixed-scale'],
    ['81 beside 0.8 of who knows what', ['Floor walks', 0.8, 81, 79, 82], null, 'scale-unclear'],
    ['a mark of 4.3 beside 90 %', ['CSAT', '90%', 4.2, 4.3, 4.4], null, 'scale-unclear'],
    ['0.9 beside 1.2 %', ['Critical error rate', '1.2%', 0.9, 1.15, 1.1], null, 'scale-unclear'],
    ['5 minutes beside 300 s', ['Handle time', 300, 5.1, 5, 4.9], null, 'scale-unclear'],
    ['300 beside 5 min', ['Handle time', '5 min', 310, 300, 295], null, 'scale-unclear'],
    ['a mark of 4.3 beside 0.9', ['CSAT', 0.9, 4.2, 4.3, 4.4], 0.9, 'far-from-target'],
  ])('%s', (_, row, target, code) => {
    const rows = [['Metric', 'Target', ...months.slice(0, 3)], row, ['Speed of answer', 30, 25, 28, 31]];
    const table = tableOf(sheetOf(rows));
    expect(table.metrics[0]?.targets).toBe(target);
    expect(table.findings.map((finding) => finding.code)).toContain(code);
  });

  it('is told by both figures', () => {
    const said = (name: string, target: CellValue, ...figures: number[]) =>
      sentencesOf(
        tableOf(
          sheetOf([
            ['Metric', 'Target', ...months.slice(0, 3)],
            [name, target, ...figures],
          ]),
        ),
      );
    expect([
      said('Service level', 0.8, 81, 79, 82),
      said('Handle time', 300, 5.1, 5, 4.9),
      said('CSAT', 0.9, 4.2, 4.3, 4.4),
    ]).toEqual([
      [
        'Service level: the target 0.8 and the values are on different scales; the target was read as 80. Write both as percentages, or both as plain figures.',
      ],
      [
        'Handle time: the target 300 and the values (about 5) seem to be on different scales. The metric has no target. Write both as percentages, or both as plain figures.',
      ],
      [
        'CSAT: its values (about 4.3) are far from the target 0.9. Check that both are in the same unit and that the target is right.',
      ],
    ]);
  });

  it('in another unit of time than the column says', () => {
    const rows = [
      ['Metric', 'Unit', 'Target', ...months],
      ['Handle time', 'min', '300 s', 5.1, 5, 4.9, 5.2, 5.1, 4.8],
      ['Service level', '%', 0.8, ...level],
    ];
    expect(metricNamed(tableOf(sheetOf(rows)), 'Handle time').targets).toBeNull();
    expect(codesOf(rows)).toContain('scale-unclear');
  });

  it('is left alone where both are figures of one kind', () => {
    const rows = [
      ['Metric', 'Target', ...months],
      ['Abandonment rate', 0.5, 0.9, 0.8, 0.7, 0.6, 1.2, 0.4],
    ];
    const table = tableOf(sheetOf(rows));
    expect(table.metrics[0]?.targets).toBe(0.5);
    expect(table.findings).toEqual([]);
  });
});

describe('columns that compare', () => {
  it.each(['% of target', 'vs Target', 'Target achieved', 'Previous year', '% cumplimiento de meta'])(
    '%s is no target',
    (header) => {
      const rows = [
        ['Metric', header, ...months],
        ['Service level', 1.05, ...level],
        ['AHT', 0.9, ...handle],
      ];
      expect(tableOf(sheetOf(rows)).metrics.map(({ targets }) => targets)).toEqual([null, null]);
    },
  );

  it('stand beside the target without making it doubtful', () => {
    const rows = [
      ['Metric', 'Target', ...months, 'YTD', 'Var vs Target', '% of target', 'Previous year', 'Δ'],
      ['Service level', 0.8, ...level, 0.81, 0.04, 1.05, 0.78, 0.01],
      ['AHT', 300, ...handle, 300, -10, 0.97, 320, -5],
    ];
    expect(tableOf(sheetOf(rows)).metrics.map(({ targets }) => targets)).toEqual([0.8, 300]);
  });

  it('are no metrics when they stand beside the metric they compare', () => {
    const rows = [
      ['Month', 'SL', 'SL target', 'SL vs target', 'SL previous year'],
      ...months.map((month, at) => [month, level[at] ?? 0, 0.8, (level[at] ?? 0) - 0.8, 0.7]),
    ];
    expect(tableOf(sheetOf(rows)).metrics.map(({ name }) => name)).toEqual(['SL']);
  });
});

describe('arrows', () => {
  const rows = (header: string, ...signs: string[]): Rows => [
    ['Metric', 'Target', header, ...months],
    ['Floor walks', 0.8, signs[0] ?? '', ...level],
    ['Desk checks', 30, signs[1] ?? '', ...answer],
  ];

  it('under "Trend" show where figures went, not which way is better', () => {
    const table = tableOf(sheetOf(rows('Trend', '▼', '▲')));
    expect(table.metrics.map(({ better }) => better)).toEqual([null, null]);
  });

  it.each(['▲▼', 'Direction', ''])('under "%s" say which way is better', (header) => {
    expect(tableOf(sheetOf(rows(header, '▼', '▲'))).metrics.map(({ better }) => better)).toEqual([
      'lower',
      'higher',
    ]);
  });

  it('against what is usual say nothing', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Target', ...months, ''],
        ['Service level', 0.8, ...level, '↓'],
        ['AHT', 300, ...handle, '↑'],
      ]),
    );
    expect(table.metrics.map(({ better }) => better)).toEqual(['higher', 'lower']);
  });
});

describe('columns that can be meant in two ways', () => {
  const list = (first: string, second: string): Rows => [
    ['Metric', 'Month', first, second],
    ...months.flatMap((month, at) => [
      ['Service level', month, level[at] ?? 0, 0.5],
      ['AHT', month, handle[at] ?? 0, 200],
    ]),
  ];

  it.each([
    ['Value A', 'Value B'],
    ['Result 1', 'Result 2'],
  ])('"%s" and "%s" are asked about', (first, second) => {
    expect(isAsked(list(first, second))).toBe(true);
  });

  it('"Foo" and "Bar" are asked about where neither is constant', () => {
    const rows = list('Foo', 'Bar').map((row, at) => (at === 0 ? row : [...row.slice(0, 3), 0.5 + at / 100]));
    expect(isAsked(rows)).toBe(true);
  });

  it('a column that is constant in each metric beside one that varies is taken for targets, and that is told', () => {
    const table = tableOf(sheetOf(list('Foo', 'Bar')));
    expect(table.metrics.map(({ name, targets }) => [name, targets])).toEqual([
      ['Service level', 0.5],
      ['AHT', 200],
    ]);
    expect(table.findings.map(({ code }) => code)).toContain('target-concluded');
  });

  it('"Actual" and "Calls" are not', () => {
    expect(isAsked(list('Actual', 'Calls'))).toBe(false);
  });

  it('"Type" may hold categories', () => {
    const rows = [
      ['Type', 'Metric', 'Target', ...months],
      ['Service', 'Service level', 0.8, ...level],
      ['Service', 'ASA', 30, ...answer],
      ['People', 'Attrition', 0.9, ...level],
    ];
    expect(tableOf(sheetOf(rows)).metrics.map(({ category }) => category)).toEqual([
      'service',
      'service',
      'other',
    ]);
  });
});

describe('rows of actual and target', () => {
  it('belong together when the name stands only once', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', '', ...months],
        ['Service level', 'Actual', ...level],
        ['', 'Target', 0.8, 0.8, 0.8, 0.8, 0.8, 0.8],
        ['ASA', 'Actual', ...answer],
        ['', 'Target', 30, 30, 30, 30, 30, 20],
      ]),
    );
    expect(table.metrics.map(({ name, targets }) => [name, targets])).toEqual([
      ['Service level', 0.8],
      ['ASA', [30, 30, 30, 30, 30, 20]],
    ]);
  });
});

describe('rows of plan above actual', () => {
  it('belong together when the name stands only beside the plan', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', '', ...months],
        ['Service level', 'Plan', 0.8, 0.8, 0.8, 0.8, 0.8, 0.8],
        ['', 'Actual', ...level],
        ['ASA', 'Plan', 30, 30, 30, 30, 30, 30],
        ['', 'Actual', ...answer],
      ]),
    );
    expect(table.metrics.map(({ name, targets, points }) => [name, targets, points])).toEqual([
      ['Service level', 0.8, level],
      ['ASA', 30, answer],
    ]);
  });
});

describe('amounts in two currencies', () => {
  const cost = ['€ 4.60', '€ 4.40', '€ 4.70', '€ 4.30', '4.20 EUR', '4.10'];
  const read = (target: string, figures: readonly string[]) =>
    tableOf(
      sheetOf([
        ['Metric', 'Target', ...months],
        ['Cost per contact', target, ...figures],
        ['AHT', 300, ...handle],
      ]),
    );

  it('are not compared', () => {
    const [metric] = read('€ 4.50', [...cost, '$ 4.70'].slice(1)).metrics;
    expect(metric?.points.every((point) => point === null)).toBe(true);
  });

  it('are not compared with a target in another one', () => {
    const table = read('$ 4.50', cost);
    expect(table.metrics[0]?.targets).toBeNull();
    expect(saidOf(table)).toEqual(['error mixed-currencies B2']);
    expect(sentencesOf(table)).toEqual([
      'Cost per contact mixes currencies, € and $ 4.50. None of its values is compared with the target. Write all of them, and the target, in one currency.',
    ]);
  });

  it('are one when only the spelling differs', () => {
    expect(saidOf(read('€ 4.50', cost))).toEqual([]);
    expect(saidOf(read('≤ 4.50', cost))).toEqual([]);
  });
});

describe('rows of category, target and direction above months', () => {
  it.each([1, 2])('are read with %i metrics', (count) => {
    const cut = (row: readonly CellValue[]): CellValue[] => row.slice(0, count + 1);
    const table = tableOf(
      sheetOf(
        [
          ['Metric', 'Service level', 'ASA'],
          ['Category', 'Service', 'Service'],
          ['Target', 0.8, 30],
          ['Direction', 'higher', 'lower'],
          ...months.map((month, at) => [month, level[at] ?? 0, answer[at] ?? 0]),
        ].map(cut),
      ),
    );
    expect(table.metrics.map(({ targets, points }) => [targets, points])).toEqual(
      [
        [0.8, level],
        [30, answer],
      ].slice(0, count),
    );
  });
});
