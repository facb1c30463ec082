/** Targets behind words nobody knows: in names, under names, over a header, under headings, beside a title's metric. */
import { findTables } from '../../../src/worksheet/read/find-tables';
import { figureInName } from '../../../src/worksheet/metric/target-in-name';
import { metricNamed, saidOf, sheetOf, tableOf, tablesOf } from '../sheet';

const months = ['Jan-24', 'Feb-24', 'Mar-24', 'Apr-24', 'May-24', 'Jun-24'];
const level = [0.71, 0.74, 0.73, 0.78, 0.79, 0.81];
const answer = [41, 38, 39, 35, 33, 30];
const score = [4.1, 4.2, 4.1, 4.3, 4.2, 4.4];
const same = (value: number) => months.map(() => value);

describe('the figure a sign sets apart from a name', () => {
  it.each([
    ['Hold time (zum 60 s)', 'Hold time', 'zum', '60 s'],
    ['Hold time [zum. 60]', 'Hold time', 'zum.', '60'],
    ['Absence – zum: 5 %', 'Absence', 'zum', '5 %'],
    ['Error rate, zum 5 %', 'Error rate', 'zum', '5 %'],
    ['Score (1-5) (zum 4.2)', 'Score (1-5)', 'zum', '4.2'],
    ['每单成本（某某¥ 5.50）', '每单成本', '某某', '¥ 5.50'],
    ['Zum: kr 22,50', '', 'Zum', 'kr 22,50'],
  ])('%s', (text, name, word, figure) => {
    expect(figureInName(text)).toEqual({ name, word, figure });
  });

  it.each(['Calls answered within 20 s', 'Revenue (kr 22,50)', 'Score (1-5)', 'Plan (zum 2024)', 'CSAT 2'])(
    'is none in "%s"',
    (text) => {
      expect(figureInName(text)).toBeNull();
    },
  );
});

describe('targets behind a word nobody knows', () => {
  it('are read from names where they are as large as the figures, and that is told', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', ...months],
        ['Service level (zum 80 %)', ...level],
        ['Speed of answer, zum 30 s', ...answer],
        ['Calls', 900, 950, 920, 940, 980, 1010],
      ]),
    );
    expect(metricNamed(table, 'Service level')).toMatchObject({ targets: 0.8, points: level });
    expect(metricNamed(table, 'Speed of answer').targets).toBe(30);
    expect(saidOf(table)).toContain('info target-concluded A1');
  });

  it('are read from a header of names over months that go down', () => {
    const table = tableOf(
      sheetOf([
        ['Month', 'Service level – zum: 80 %', 'Speed of answer – zum: 30'],
        ...months.map((month, at) => [month, level[at] ?? 0, answer[at] ?? 0]),
      ]),
    );
    expect(table.metrics.map(({ name, targets }) => [name, targets])).toEqual([
      ['Service level', 0.8],
      ['Speed of answer', 30],
    ]);
  });

  it('are read from a line under each name, the last one too', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', ...months],
        ['Service level', ...level],
        ['Zum: 80 %'],
        ['Speed of answer', ...answer],
        ['Zum: 30'],
      ]),
    );
    expect(table.metrics.map(({ name, targets }) => [name, targets])).toEqual([
      ['Service level', 0.8],
      ['Speed of answer', 30],
    ]);
  });

  it.each([
    ['of another size', 'Service level (zum 20 s)', 'Speed of answer (zum 4000)'],
    ['the same in each name', 'Service level (zum 0.8)', 'Quality (zum 0.8)'],
  ])('are no targets when they are %s', (_, first, second) => {
    const table = tableOf(
      sheetOf([
        ['Metric', ...months],
        [first, ...level],
        [second, ...(second.startsWith('Q') ? level : answer)],
      ]),
    );
    expect(table.metrics.map(({ targets }) => targets)).toEqual([null, null]);
    expect(saidOf(table)).toEqual(['warning figure-in-name A2', 'warning figure-in-name A3']);
  });

  it('are no targets when they are the end of a scale', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', ...months],
        ['Satisfaction (zum 5)', ...score],
        ['Quality score (zum 10)', 8.1, 8.2, 8.4, 8.3, 8.5, 8.6],
      ]),
    );
    expect(table.metrics.map(({ targets }) => targets)).toEqual([null, null]);
  });

  it('are told where one name alone holds one', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', ...months],
        ['Service level (zum 80 %)', ...level],
      ]),
    );
    expect(saidOf(table)).toContain('warning figure-in-name A2');
  });

  it('are read from a row right over the header', () => {
    const table = tableOf(
      sheetOf([
        ['Zum', 0.8, 30, 4.5],
        ['Month', 'Service level', 'Speed of answer', 'Survey score'],
        ...months.map((month, at) => [month, level[at] ?? 0, answer[at] ?? 0, score[at] ?? 0]),
      ]),
    );
    expect(table.metrics.map(({ targets }) => targets)).toEqual([0.8, 30, 4.5]);
  });

  it('are read under the headings that name the metrics', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', ...months],
        ['Service level'],
        ['  Zam', ...level],
        ['  Zum', ...same(0.8)],
        ['Speed of answer'],
        ['  Zam', ...answer],
        ['  Zum', ...same(30)],
      ]),
    );
    expect(table.metrics.map(({ name, vendor, targets }) => [name, vendor, targets])).toEqual([
      ['Service level', null, 0.8],
      ['Speed of answer', null, 30],
    ]);
  });

  it('are read beside the results of the metric a title names', () => {
    const rows = months.map((month, at) => [month, answer[at] ?? 0, 30]);
    const table = tableOf(sheetOf([['Month', 'Zam', 'Zum'], ...rows], { name: 'Speed of answer' }));
    expect(metricNamed(table, 'Speed of answer')).toMatchObject({ targets: 30, points: answer });
  });
});

describe('what is constant beside what varies', () => {
  it('is no target of another size: agents beside their calls', () => {
    const outcome = findTables(
      sheetOf([
        ['Team', ...months],
        ['North zim', ...same(12)],
        ['North zam', 900, 950, 920, 940, 980, 1010],
        ['South zim', ...same(9)],
        ['South zam', 800, 850, 720, 740, 880, 810],
      ]),
    );
    if (outcome.kind !== 'found') throw new Error(outcome.kind);
    expect(JSON.stringify(outcome.readings.map(({ cells }) => cells ?? {}))).not.toContain('target');
  });
});

describe('figures near the mean of the others', () => {
  it('are neither targets nor a mean where few rows agree: told', () => {
    const [table] = tablesOf(
      sheetOf([
        ['Metric', 'Zum', ...months],
        ['Service level', 0.76, ...level],
        ['Speed of answer', 36, ...answer],
      ]),
    );
    expect(table?.metrics.map(({ targets }) => targets)).toEqual([null, null]);
    expect(table && saidOf(table)).toContain('warning unused-figures B1');
  });

  it('are told as figures that may be targets where nothing else is', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', ...months, 'Zum'],
        ['Service level', ...level, 0.76],
        ['Speed of answer', ...answer, 36],
        ['Survey score', ...score, 4.217],
      ]),
    );
    expect(saidOf(table)).toContain('warning unused-figures H1');
  });

  it('are a mean without more words where the header says so', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', ...months, 'Average'],
        ['Service level', ...level, 0.76],
        ['Speed of answer', ...answer, 36],
        ['Survey score', ...score, 4.217],
      ]),
    );
    expect(saidOf(table)).toContain('info total-left-out H1');
  });
});

it('a row over all periods whose word is no period is told with its figures', () => {
  const table = tableOf(
    sheetOf([
      ['Month', 'Service level'],
      ['Zum', 0.8],
      ...months.map((month, at) => [month, level[at] ?? 0]),
    ]),
  );
  expect(saidOf(table)).toContain('warning unused-figures A2:B2');
});

it('a figure for another year is no target of this year\u2019s count', () => {
  const table = tableOf(
    sheetOf([
      ['Metric', 'Zum 2021', ...months],
      ['Complaints received', 75, 65, 70, 67, 65, 56, 61],
      ['Critical error accuracy', 0.92, 0.91, 0.93, 0.94, 0.92, 0.95, 0.96],
      ['Service level', 0.8, ...level],
    ]),
  );
  expect(metricNamed(table, 'Complaints received').targets).toBeNull();
});

describe('what stands beside targets nobody names', () => {
  it('figures of the year before are no targets where the names hold some', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Zim', ...months],
        ['Service level (zum ≥ 80 %)', 0.75, ...level],
        ['Speed of answer (zum 30)', 37, ...answer],
        ['Survey score (zum ≥ 4.2)', 4.05, ...score],
      ]),
    );
    expect(table.metrics.map(({ name, targets }) => [name, targets])).toEqual([
      ['Service level', 0.8],
      ['Speed of answer', 30],
      ['Survey score', 4.2],
    ]);
  });

  it('names of several sites have a target each', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Site', ...months],
        ['Service level (zum 80 %)', 'Leeds', ...level],
        ['Speed of answer (zum 30)', 'Leeds', ...answer],
        ['Service level (zum 75 %)', 'York', ...level],
        ['Speed of answer (zum 40)', 'York', ...answer],
      ]),
    );
    expect(table.metrics.map(({ name, vendor, targets }) => [name, vendor, targets])).toEqual([
      ['Service level', 'Leeds', 0.8],
      ['Speed of answer', 'Leeds', 30],
      ['Service level', 'York', 0.75],
      ['Speed of answer', 'York', 40],
    ]);
  });

  it('a mean behind the months is no change of the targets', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', '', ...months, 'YTD'],
        ['Service level', 'Zam', ...level, 0.76],
        ['', 'Zum', 0.78, 0.8, 0.8, 0.8, 0.8, 0.8, 0.797],
        ['Speed of answer', 'Zam', ...answer, 36],
        ['', 'Zum', 32, 30, 30, 30, 30, 30, 30.3],
      ]),
    );
    expect(table.metrics).toHaveLength(2);
    expect(metricNamed(table, 'Speed of answer').targets).toEqual([32, 30, 30, 30, 30, 30]);
  });

  it('tails in Chinese need no sign', () => {
    const table = tableOf(
      sheetOf([
        ['月份', '服务水平甲乙', '服务水平丙丁', '通话时长甲乙', '通话时长丙丁'],
        ...['2024年1月', '2024年2月', '2024年3月', '2024年4月', '2024年5月', '2024年6月'].map((month, at) => [
          month,
          level[at] ?? 0,
          0.8,
          answer[at] ?? 0,
          30,
        ]),
      ]),
    );
    expect(table.metrics.map(({ name, targets }) => [name, targets])).toEqual([
      ['服务水平', 0.8],
      ['通话时长', 30],
    ]);
  });

  it('what one year\u2019s figures prove holds for the block of another year', () => {
    const block = (year: number, at: number, target: number): (string | number)[][] => [
      [`Year ${year}`],
      ['Metric', 'Zum', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
      ['Service level', 0.8, ...level],
      ['Speed of answer', 30, ...answer],
      ['Error rate', target, ...[1, 2, 3, 4, 5, 6].map((step) => at + step / 1000)],
    ];
    const table = tableOf(sheetOf([...block(2023, 0.16, 0.02), [], ...block(2024, 0.03, 0.025)]));
    expect(table.metrics.map(({ targets }) => targets === null)).toEqual([false, false, false]);
    expect(saidOf(table)).toContain('info target-concluded B2');
  });
});

describe('what may look like a target and is none', () => {
  it('a time limit in the name of a share says which are counted', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', ...months],
        ['Calls answered (within 20 s)', ...level],
        ['Handle time (max 300 s)', 310, 305, 299, 301, 298, 297],
      ]),
    );
    expect(table.metrics.map(({ name, targets }) => [name, targets])).toEqual([
      ['Calls answered (within 20 s)', null],
      ['Handle time', 300],
    ]);
  });

  it('figures of a named year are told, in a row and in a column', () => {
    const down = tableOf(
      sheetOf([
        ['Month', 'Service level', 'Speed of answer', 'Survey score'],
        ...months.map((month, at) => [month, level[at] ?? 0, answer[at] ?? 0, score[at] ?? 0]),
        ['Exit 2021', 0.7, 44, 3.9],
      ]),
    );
    const across = tableOf(
      sheetOf([
        ['Metric', 'Exit 2021', ...months],
        ['Service level', 0.7, ...level],
        ['Speed of answer', 44, ...answer],
        ['Survey score', 3.9, ...score],
      ]),
    );
    for (const { metrics, findings } of [down, across]) {
      expect(metrics.map(({ targets }) => targets)).toEqual([null, null, null]);
      expect(findings.some(({ severity }) => severity !== 'info')).toBe(true);
    }
  });

  it('an alarm beside a known target of the year is told as unused', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Target 2024', 'Zum', ...months],
        ['Service level', 0.8, 0.74, ...level],
        ['Speed of answer', 30, 44, ...answer],
      ]),
    );
    expect(table.metrics.map(({ targets }) => targets)).toEqual([0.8, 30]);
    expect(saidOf(table)).toContain('info unused-figures C1');
  });
});

it('targets over a header that name no site are those of each site', () => {
  const table = tableOf(
    sheetOf([
      ['Target', null, 0.8, 30],
      ['Month', 'Site', 'Service level', 'Speed of answer'],
      ...months.flatMap((month, at) => [
        [month, 'Leeds', level[at] ?? 0, answer[at] ?? 0],
        [month, 'York', level[5 - at] ?? 0, answer[5 - at] ?? 0],
      ]),
    ]),
  );
  expect(table.metrics.map(({ name, vendor, targets }) => [name, vendor, targets])).toEqual([
    ['Service level', 'Leeds', 0.8],
    ['Speed of answer', 'Leeds', 30],
    ['Service level', 'York', 0.8],
    ['Speed of answer', 'York', 30],
  ]);
});

it('a name of words that head columns, with its target, is a name', () => {
  const clock = ['0:01:18', '0:01:01', '0:01:17', '0:01:19', '0:01:17', '0:01:13'];
  const table = tableOf(
    sheetOf([
      ['Metric', ...months],
      ['Average time in queue – target: 1:20', ...clock],
      ['Hold time, target 1:05', ...clock],
      ['Net promoter score, target 30.5', 31, 29, 33, 32, 32, 33],
    ]),
  );
  expect(table.metrics.map(({ name, points }) => [name, points.length])).toEqual([
    ['Average time in queue', 6],
    ['Hold time', 6],
    ['Net promoter score', 6],
  ]);
  expect(metricNamed(table, 'Average time in queue').points).not.toContain(null);
});
