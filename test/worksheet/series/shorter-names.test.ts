import { metricNamed, saidOf, sentencesOf, sheetOf, tableOf, turned } from '../sheet';

const months = ['Jan-24', 'Feb-24', 'Mar-24', 'Apr-24'];

describe('a target named with less than its metric (worksheets §2)', () => {
  const rows = [
    ['KPI', ...months],
    ['Average handle time (s)', 310, 305, 300, 296],
    ['Goal AHT', 300, 300, 300, 300],
    ['Service level', 0.78, 0.8, 0.82, 0.81],
    ['Goal service level', 0.8, 0.8, 0.8, 0.8],
  ];

  it.each([
    ['down', rows],
    ['across', turned(rows)],
  ])('is that metric’s, and told once where the names differ: names %s', (_, grid) => {
    const table = tableOf(sheetOf(grid));
    expect(metricNamed(table, 'Average handle time (s)').targets).toBe(300);
    expect(metricNamed(table, 'Service level').targets).toBe(0.8);
    expect(saidOf(table).filter((code) => code.includes('target-named-shorter'))).toHaveLength(1);
    expect(sentencesOf(table).join('\n')).toContain('"Goal AHT"');
  });
});
