/** What is read one way, and told because it could be meant another. */
import { metricNamed, saidOf, sheetOf, tableOf, tablesOf } from '../sheet';

const months = ['Jan-24', 'Feb-24', 'Mar-24', 'Apr-24'];

describe('a target written after a metric\u2019s name', () => {
  it.each([
    ['CSAT-SLA', 'CSAT'],
    ['CSAT SLA', 'CSAT'],
    ['SLA CSAT', 'CSAT'],
    ['CSAT/SLA', 'CSAT'],
    ['CSAT (SLA)', 'CSAT'],
  ])('"%s" is the target of %s', (label, name) => {
    const table = tableOf(
      sheetOf([
        ['Metric', ...months],
        [name, 80, 81, 83, 86],
        [label, 85, 85, 85, 85],
      ]),
    );
    expect(table.metrics.map((metric) => [metric.name, metric.targets])).toEqual([[name, 85]]);
  });

  it('is told where no metric has that name', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', ...months],
        ['Handle time', 310, 308, 305, 299],
        ['AHT goal', 300, 300, 300, 300],
        ['Goals scored', 3, 8, 5, 9],
      ]),
    );
    expect(saidOf(table)).toContain('warning lone-target A3');
    expect(saidOf(table).filter((said) => said.includes('lone-target'))).toHaveLength(1);
  });
});

it('a figure of the year before is no result, in Chinese without a sign between, too', () => {
  const table = tableOf(
    sheetOf([
      ['指标', '目标', ...months],
      ['服务水平', '80%', '78%', '79%', '81%', '82%'],
      ['服务水平去年同期', null, '70%', '71%', '72%', '73%'],
      ['平均处理时长', 300, 320, 310, 305, 301],
      ['去年同期平均处理时长', null, 330, 331, 329, 325],
    ]),
  );
  expect(table.metrics.map(({ name }) => name)).toEqual(['服务水平', '平均处理时长']);
});

describe('limits for green beside a target', () => {
  const table = (green: string): ReturnType<typeof tableOf> =>
    tableOf(
      sheetOf([
        ['Metric', 'Target', 'Green', 'Amber', 'Red', ...months],
        ['Error rate', '1 %', green, '2 %', '3 %', '1.2 %', '1.1 %', '0.9 %', '0.8 %'],
      ]),
    );

  it('that differ are told, and the target counts', () => {
    const differs = table('≤ 0.8 %');
    expect(metricNamed(differs, 'Error rate').targets).toBe(0.01);
    expect(saidOf(differs)).toContain('warning green-differs C2');
  });

  it('that are the same need no word', () => {
    expect(saidOf(table('≤ 1 %')).join()).not.toContain('green-differs');
  });
});

it('a year over the months of a later table is for the rows under it', () => {
  const block = (title: string, names: readonly string[]): (string | number | null)[][] => [
    [title],
    [null, null, '2024'],
    [null, 'Better', 'January', 'February', 'March', 'Target'],
    ...names.map((name, at) => [name, 'Lower', 10 + at, 11, 12, 9]),
    [],
  ];
  const tables = tablesOf(
    sheetOf([
      ['Customer service'],
      [],
      ...block('Back office', ['Errors', 'Rework', 'Complaints']),
      ...block('Mail', ['Backlog', 'Reopened cases', 'Escalations']),
      ...block('Voice', ['Lost calls', 'Repeat calls']),
    ]),
  );
  expect(tables.flatMap(({ metrics }) => metrics.map(({ points }) => points))).toEqual([
    [10, 11, 12],
    [11, 11, 12],
    [12, 11, 12],
    [10, 11, 12],
    [11, 11, 12],
    [12, 11, 12],
    [10, 11, 12],
    [11, 11, 12],
  ]);
});

it('categories in merged cells over names are categories, though they are words of names', () => {
  const table = tableOf(
    sheetOf(
      [
        [null, 'Quality', null, 'Cost', null],
        ['Month', 'Errors', 'Rework', 'Forecast accuracy', 'Handle time'],
        ['Target', 3, 4, 90, 300],
        ...months.map((month, index) => [month, 5 - index, 6 - index, 88 + index, 310 - index]),
      ],
      { merges: ['B1:C1', 'D1:E1'] },
    ),
  );
  expect(table.metrics.map(({ category, vendor }) => [category, vendor])).toEqual([
    ['quality', null],
    ['quality', null],
    ['cost', null],
    ['cost', null],
  ]);
});

describe('figures in \u2030', () => {
  const table = (cells: readonly (string | number)[]): ReturnType<typeof tableOf> =>
    tableOf(
      sheetOf([
        ['Metric', 'Target', ...months],
        ['Error rate', ...cells],
      ]),
    );

  it('beside figures in % are shares', () => {
    const { points, targets } = metricNamed(
      table(['5\u2030', '6\u2030', '5.5\u2030', '0.6%', '0.5%']),
      'Error rate',
    );
    expect([points, targets]).toEqual([[0.006, 0.0055, 0.006, 0.005], 0.005]);
  });

  it('take a target in % in their own scale', () => {
    const { points, targets } = metricNamed(
      table(['0.5%', '6\u2030', '5\u2030', '4\u2030', '5\u2030']),
      'Error rate',
    );
    expect([points, targets]).toEqual([[6, 5, 4, 5], 5]);
  });

  it('are not used beside plain figures of another size, and that is told', () => {
    const mixed = table([5, '6\u2030', '5\u2030', 0.004, '5\u2030']);
    expect(metricNamed(mixed, 'Error rate').points).toEqual([null, null, null, null]);
    expect(saidOf(mixed)).toContain('error mixed-scale-values C2');
  });
});

describe('how periods are counted', () => {
  it('T1 to T3 of a Norwegian sheet are thirds of the year, and that is told', () => {
    const table = tableOf(
      sheetOf([
        ['KPI', 'Mål', 'T1 2023', 'T2 2023', 'T3 2023', 'T1 2024'],
        ['Svartid telefon', 30, 35, 34, 33, 32],
        ['Kundetilfredshet', '85 %', '80 %', '81 %', '82 %', '83 %'],
      ]),
    );
    expect(table.periods.map(({ iso }) => iso)).toEqual(['2023-T1', '2023-T2', '2023-T3', '2024-T1']);
    expect(saidOf(table)).toContain('warning thirds-or-quarters C1');
    expect(saidOf(table).join()).not.toContain('missing-period');
  });

  it('tertials by their name need no word', () => {
    const table = tableOf(
      sheetOf([
        ['KPI', 'Mål', '1. tertial 2023', '2. tertial 2023', '3. tertial 2023'],
        ['Svartid telefon', 30, 35, 34, 33],
      ]),
    );
    expect(table.periods.map(({ iso }) => iso)).toEqual(['2023-T1', '2023-T2', '2023-T3']);
    expect(saidOf(table).join()).not.toContain('thirds-or-quarters');
  });

  it('weeks within months are in order, and that is told', () => {
    const table = tableOf(
      sheetOf([
        ['指标', '目标', '1月第1周', '1月第2周', '1月第4周', '2月第1周'],
        ['平均等待时长', 30, 35, 34, 33, 32],
      ]),
    );
    expect(metricNamed(table, '平均等待时长').points).toEqual([35, 34, 33, 32]);
    expect(saidOf(table)).toContain('info weeks-of-months C1');
  });

  it('also down a list', () => {
    const weeks = ['Week 1 Jan 2024', 'Week 2 Jan 2024', 'Week 1 Feb 2024'];
    const table = tableOf(
      sheetOf([
        ['Metric', 'Week', 'Value', 'Target'],
        ...weeks.map((week, at) => ['Handle time', week, 310 - at, 300]),
      ]),
    );
    expect(metricNamed(table, 'Handle time').points).toEqual([310, 309, 308]);
  });
});
