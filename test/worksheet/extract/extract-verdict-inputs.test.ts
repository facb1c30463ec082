import type { CellValue } from '../../../src/workbook/snapshot';
import { saidOf, sheetOf, tableOf } from '../sheet';

const months = ['Jan-24', 'Feb-24', 'Mar-24', 'Apr-24'];
const values = [320, 310, 305, 299];

function one(
  header: readonly string[],
  cells: readonly CellValue[],
  name = 'Handle time',
  points: readonly CellValue[] = values,
) {
  return tableOf(
    sheetOf([
      ['Metric', ...header, ...months],
      [name, ...cells, ...points],
    ]),
  );
}

describe('the direction', () => {
  it('is the column\u2019s word', () => {
    const table = one(['Target', 'Better'], [300, '↓'], 'Widgets');
    expect(table.metrics[0]).toMatchObject({ better: 'lower', inferred: [] });
  });

  it('is the target\u2019s sign', () => {
    expect(one(['Target'], ['≤ 300'], 'Widgets').metrics[0]).toMatchObject({ better: 'lower', inferred: [] });
  });

  it('is what is usual for the metric, marked as inferred', () => {
    const table = one(['Target'], [300]);
    expect(table.metrics[0]).toMatchObject({ better: 'lower' });
    expect(table.metrics[0]?.inferred).toContain('better');
    expect(table.findings).toEqual([]);
  });

  it('is open, with a warning, when nothing says it', () => {
    const table = one(['Target'], [300], 'Widgets');
    expect(table.metrics[0]).toMatchObject({ better: null, inferred: ['better'] });
    expect(saidOf(table)).toEqual(['warning direction-open A2']);
  });

  it('leaves the metric without a target when column and sign contradict each other', () => {
    const table = one(['Target', 'Better'], ['≥ 300', 'Lower'], 'Widgets');
    expect(table.metrics[0]).toMatchObject({ better: 'lower', targets: null, targetText: '≥ 300' });
    expect(saidOf(table)).toEqual(['error direction-contradiction B2']);
  });

  it('is used as written, with a warning, when it is unusual for the metric', () => {
    const table = one(['Target', 'Better'], [300, 'Higher']);
    expect(table.metrics[0]).toMatchObject({ better: 'higher', targets: 300 });
    expect(saidOf(table)).toEqual(['warning direction-unusual A2']);
  });

  it('passes a word over that it does not know', () => {
    expect(saidOf(one(['Target', 'Better'], [300, 'sideways']))).toEqual(['warning direction-unknown C2']);
  });
});

describe('the target', () => {
  it('may be a band, written so or in two columns', () => {
    expect(one(['Target'], ['290–310'], 'Widgets').metrics[0]).toMatchObject({
      better: 'within',
      targets: { low: 290, high: 310 },
    });
    expect(one(['Lower limit', 'Upper limit'], [290, 310], 'Widgets').metrics[0]).toMatchObject({
      better: 'within',
      targets: { low: 290, high: 310 },
    });
  });

  it('is none when two limits are upside down', () => {
    const table = one(['Lower limit', 'Upper limit'], [310, 290], 'Widgets');
    expect(table.metrics[0]?.targets).toBeNull();
    expect(saidOf(table)[0]).toBe('error band-upside-down B2');
  });

  it('is none when the direction wants a band and there is none', () => {
    const table = one(['Target', 'Better'], [300, 'within'], 'Widgets');
    expect(table.metrics[0]).toMatchObject({ better: 'within', targets: null });
    expect(saidOf(table)).toEqual(['error direction-needs-band B2']);
  });

  it('is none when it can\u2019t be read', () => {
    const table = one(['Target', 'Better'], ['as agreed', 'Lower']);
    expect(table.metrics[0]?.targets).toBeNull();
    expect(saidOf(table)).toEqual(['error unreadable-target B2']);
  });

  it.each([
    ['higher is better', 'Service level', 'Higher', [0.7, 0.8, 0.9, 0.9], null],
    ['a time never is 0', 'Handle time', 'Lower', [320, 310, 305, 299], null],
    ['a count can be 0', 'Accidents', 'Lower', [3, 1, 0, 2], 0],
    ['a count may come down to 0', 'Accidents', 'Lower', [3, 1, 2, 2], 0],
    ['a score around 0', 'Net promoter score', 'Higher', [-5, -2, 1, 4], 0],
  ])('of 0: %s', (_, name, better, points, target) => {
    const table = one(['Target', 'Better'], [0, better], name, points);
    expect(table.metrics[0]?.targets).toBe(target);
    expect(saidOf(table)).toEqual(target === null ? ['warning target-zero B2'] : []);
  });

  it('of "≤ 0" is meant', () => {
    const table = one(['Target'], ['≤ 0']);
    expect(table.metrics[0]?.targets).toBe(0);
  });

  it('of two years is the one of the year that is measured', () => {
    const table = one(['Target 2023', 'Target 2024'], [310, 300]);
    expect(table.metrics[0]?.targets).toBe(300);
  });
});

describe('the category', () => {
  it('is unknown without any information in the sheet, unless the metric is known', () => {
    expect(one(['Target'], [300], 'Widgets').metrics[0]?.category).toBeNull();
    const known = one(['Target'], [300]).metrics[0];
    expect(known?.category).toBe('cost');
    expect(known?.inferred).toContain('category');
  });

  it.each([
    ['', null, 'warning category-missing B2'],
    ['Gadgets', 'cost', 'warning category-learned B2'],
  ])('in a column that holds %p is %p, and said', (text, category, said) => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Category', 'Target', 'Better', ...months],
        ['Handle time', text, 300, 'Lower', ...values],
        ['Service level', 'Service', 0.8, 'Higher', 0.7, 0.8, 0.9, 0.9],
        ['Answered', 'Service', 0.8, 'Higher', 0.7, 0.8, 0.9, 0.9],
        ['Accuracy', 'Quality', 0.8, 'Higher', 0.7, 0.8, 0.9, 0.9],
      ]),
    );
    expect(table.metrics[0]?.category).toBe(category);
    expect(saidOf(table)).toEqual([said]);
  });
});

describe('a metric that stands twice', () => {
  it('is counted twice, and said', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', 'Target', ...months],
        ['Handle time', 300, ...values],
        ['Service level', 0.8, 0.7, 0.8, 0.9, 0.9],
        ['Answered calls', 0.8, 0.7, 0.8, 0.9, 0.9],
        ['Handle time', 300, ...values],
      ]),
    );
    expect(table.metrics).toHaveLength(4);
    expect(saidOf(table)).toContain('warning duplicate-metric A5');
  });
});
