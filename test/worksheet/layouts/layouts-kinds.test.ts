/** What a line is by what stands in it, where no word says so. */
import { metricNamed, sheetOf, tableOf } from '../sheet';

const months = ['Jan-24', 'Feb-24', 'Mar-24'];

describe('the results beside targets, under a word nobody knows', () => {
  it('are what is left in a column of kinds', () => {
    const table = tableOf(
      sheetOf([
        ['KPI', 'Row', ...months],
        ['Service level', 'Zorgle', 0.7, 0.75, 0.8],
        [null, 'Goal', 0.8, 0.8, 0.8],
        [null, 'Delta', -0.1, -0.05, 0],
        ['Handle time', 'Zorgle', 320, 310, 305],
        [null, 'Goal', 300, 300, 300],
        [null, 'Delta', 20, 10, 5],
      ]),
    );
    expect(table.metrics.map(({ name, points, targets }) => [name, points, targets])).toEqual([
      ['Service level', [0.7, 0.75, 0.8], 0.8],
      ['Handle time', [320, 310, 305], 300],
    ]);
  });

  it('are what is left under each month', () => {
    const table = tableOf(
      sheetOf([
        ['KPI', 'Jan-24', null, 'Feb-24', null, 'Mar-24', null],
        [null, 'Zorgle', 'Goal', 'Zorgle', 'Goal', 'Zorgle', 'Goal'],
        ['Service level', 0.7, 0.8, 0.75, 0.8, 0.8, 0.8],
        ['Handle time', 320, 300, 310, 300, 305, 300],
      ]),
    );
    expect(metricNamed(table, 'Handle time')).toMatchObject({ points: [320, 310, 305], targets: 300 });
  });

  it('are left out, and that is told, where two words are unknown', () => {
    const table = tableOf(
      sheetOf([
        ['KPI', 'Row', ...months],
        ['Service level', 'Actual', 0.7, 0.75, 0.8],
        [null, 'Goal', 0.8, 0.8, 0.8],
        [null, 'Zorgle', 0.6, 0.7, 0.7],
        ['Handle time', 'Actual', 320, 310, 305],
        [null, 'Goal', 300, 300, 300],
        [null, 'Zorgle', 333, 312, 301],
      ]),
    );
    expect(table.findings.map(({ code, cell }) => `${code} ${cell}`)).toContain('kind-unknown B4');
    expect(metricNamed(table, 'Handle time').points).toEqual([320, 310, 305]);
  });
});

describe('a list', () => {
  const site = (values: readonly (number | null)[]): (string | number | null)[][] =>
    ['Lisbon', 'Porto'].flatMap((place) =>
      values.flatMap((value, index) => [
        [place, 'Service level', months[index] ?? '', value, value === null ? null : 'Higher'],
        [place, 'Handle time', months[index] ?? '', 300 + index, 'Lower'],
      ]),
    );

  it('whose only figures stand under an unknown word holds results', () => {
    const table = tableOf(
      sheetOf([['Place', 'KPI', 'Month', 'Zorgle', 'Better'], ...site([0.7, 0.75, 0.8])]),
    );
    expect(table.metrics.map(({ name, vendor, points }) => [name, vendor, points])).toEqual([
      ['Service level', 'Lisbon', [0.7, 0.75, 0.8]],
      ['Handle time', 'Lisbon', [300, 301, 302]],
      ['Service level', 'Porto', [0.7, 0.75, 0.8]],
      ['Handle time', 'Porto', [300, 301, 302]],
    ]);
  });

  it('goes on below a measurement that was not made', () => {
    const table = tableOf(sheetOf([['Place', 'KPI', 'Month', 'Value', 'Better'], ...site([0.7, null, 0.8])]));
    expect(table.metrics.map(({ name, vendor, points }) => [name, vendor, points])).toEqual([
      ['Service level', 'Lisbon', [0.7, null, 0.8]],
      ['Handle time', 'Lisbon', [300, 301, 302]],
      ['Service level', 'Porto', [0.7, null, 0.8]],
      ['Handle time', 'Porto', [300, 301, 302]],
    ]);
  });
});

describe('a column whose header says one thing and whose cells another', () => {
  const rows = (header: string, cells: readonly [string, string]): Parameters<typeof sheetOf>[0] => [
    ['KPI', header, 'Target', ...months],
    ['Zorgle index', cells[0], 4, 3.1, 3.2, 3.3],
    ['Flumox index', cells[1], 3, 3.1, 3.2, 3.3],
  ];

  it('is a direction under "Aim"', () => {
    const table = tableOf(sheetOf(rows('Aim', ['Higher is better', 'Lower is better'])));
    expect(table.metrics.map(({ better, targets }) => [better, targets])).toEqual([
      ['higher', 4],
      ['lower', 3],
    ]);
  });

  it('is a site under "Unidade"', () => {
    const table = tableOf(
      sheetOf([
        ['Indicador', 'Unidade', 'Mês', 'Valor'],
        ...['Braga', 'Faro'].flatMap((place, at) =>
          ['jan/24', 'fev/24', 'mar/24'].map((month, index) => [
            'Taxa de abandono',
            place,
            month,
            0.05 + at / 100 + index / 1000,
          ]),
        ),
      ]),
    );
    expect(table.metrics.map(({ name, vendor, unit }) => [name, vendor, unit])).toEqual([
      ['Taxa de abandono', 'Braga', 'share'],
      ['Taxa de abandono', 'Faro', 'share'],
    ]);
  });

  it('stays a unit of measure where the cells are units, known or not', () => {
    const table = tableOf(sheetOf(rows('Unit', ['pts.', 'zorgles'])));
    expect(table.metrics.map(({ unit, vendor }) => [unit, vendor])).toEqual([
      ['pts.', null],
      ['zorgles', null],
    ]);
  });
});

describe('headers that hold a name and a period', () => {
  it('are metrics by period, over rows of sites', () => {
    const header = ['Jan-24', 'Feb-24', 'Mar-24'].flatMap((month) => [`${month} AHT`, `${month} CSAT`]);
    const table = tableOf(
      sheetOf([
        ['Site', ...header],
        ['Lisbon', 310, 80, 305, 81, 300, 83],
        ['Porto', 320, 78, 318, 79, 311, 80],
      ]),
    );
    expect(table.periods.map(({ iso }) => iso)).toEqual(['2024-01', '2024-02', '2024-03']);
    expect(table.metrics.map(({ name, vendor, points }) => [name, vendor, points])).toEqual([
      ['AHT', 'Lisbon', [310, 305, 300]],
      ['CSAT', 'Lisbon', [80, 81, 83]],
      ['AHT', 'Porto', [320, 318, 311]],
      ['CSAT', 'Porto', [78, 79, 80]],
    ]);
  });

  it('may hold the target, too', () => {
    const header = ['Q1 2024', 'Q2 2024', 'Q3 2024'].flatMap((quarter) => [
      `${quarter} Lost calls (target)`,
      `${quarter} Lost calls`,
    ]);
    const table = tableOf(
      sheetOf([
        ['Office', ...header],
        ['Lisbon', 10, 12, 10, 11, 10, 9],
        ['Porto', 20, 25, 20, 21, 20, 19],
      ]),
    );
    expect(table.metrics.map(({ name, vendor, points, targets }) => [name, vendor, points, targets])).toEqual(
      [
        ['Lost calls', 'Lisbon', [12, 11, 9], 10],
        ['Lost calls', 'Porto', [25, 21, 19], 20],
      ],
    );
  });

  it('tell services apart whose names are all one category', () => {
    const header = ['2012-Q4', '2013-Q1', '2013-Q2'].flatMap((quarter) => [
      `${quarter} Vol.`,
      `${quarter} CPT (£)`,
    ]);
    const table = tableOf(
      sheetOf([
        ['Abbr', 'Name of service', ...header],
        ...[1, 2, 3, 4].map((at) => ['ABC', `Service ${at}`, at * 1000, at, at * 1100, at, at * 900, at]),
      ]),
    );
    expect(table.metrics).toHaveLength(8);
    expect(new Set(table.metrics.map(({ vendor }) => vendor)).size).toBe(4);
  });
});
