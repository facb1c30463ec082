/** One row of targets under several rows it would all fit. */
import { extractTable } from '../../../src/worksheet/read/extract-table';
import { withRole } from '../../../src/taskpane/engine/lines';
import { readingsOf, saidOf, sheetOf, tableOf, type Rows } from '../sheet';

const months = ['Jan-24', 'Feb-24', 'Mar-24', 'Apr-24', 'May-24', 'Jun-24'];
const first = [0.81, 0.82, 0.83, 0.8, 0.79, 0.78];
const second = [0.88, 0.89, 0.9, 0.91, 0.92, 0.93];
const same = (value: number): number[] => months.map(() => value);

const targetsOf = (rows: Rows) => tableOf(sheetOf(rows)).metrics.map(({ name, targets }) => [name, targets]);

describe('a row of targets under several rows', () => {
  it.each([
    ['Team', 'Target'],
    ['Site', 'Goal'],
    [null, 'Meta'],
    ['团队', '目标'],
  ])('is nobody’s until a person says so: %s, %s', (head, label) => {
    const rows = [
      [head, ...months],
      ['Inbound', ...first],
      ['Billing', ...second],
      [label, ...same(0.8)],
    ];
    const table = tableOf(sheetOf(rows));
    expect(table.metrics.map(({ name, targets }) => [name, targets])).toEqual([
      ['Inbound', null],
      ['Billing', null],
    ]);
    expect(saidOf(table)).toContain('warning shared-targets A4:G4');
    const [reading] = readingsOf(sheetOf(rows));
    if (reading === undefined) throw new Error('no reading');
    const answered = extractTable(sheetOf(rows), withRole(reading, '4', 'target'));
    expect(answered.metrics.map(({ name, targets }) => [name, targets])).toEqual([
      ['Inbound', 0.8],
      ['Billing', 0.8],
    ]);
    expect(saidOf(answered).join()).not.toContain('shared-targets');
  });

  it('is that of the one it fits', () => {
    const rows = [
      ['Metric', ...months],
      ['Calls answered', 1810, 1805, 1802, 1798, 1799, 1797],
      ['Service level', ...first],
      ['Target', ...same(0.8)],
    ];
    expect(targetsOf(rows)).toEqual([
      ['Calls answered', null],
      ['Service level', 0.8],
    ]);
  });

  it('is that of the one above where another row of targets stands under one alone', () => {
    const rows = [
      ['Metric', ...months],
      ['CSAT', ...first],
      ['Target', ...same(0.8)],
      ['FCR', ...second],
      ['Service level', ...first],
      ['Target', ...same(0.75)],
    ];
    expect(targetsOf(rows)).toEqual([
      ['CSAT', 0.8],
      ['FCR', null],
      ['Service level', 0.75],
    ]);
  });
});
