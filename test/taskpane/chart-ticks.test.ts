/** The names under a chart: as many as fit, the last always, each year once. */
import { chartTicks } from '../../src/taskpane/views/result/metric/chart-ticks';
import type { Period } from '../../src/worksheet/periods/period';

const months = (count: number): Period[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'month',
    iso: `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  })) as Period[];

describe('names under a chart', () => {
  it('stand at every month where there is room, with the year where it begins', () => {
    const ticks = chartTicks(months(14), 40, 'en');
    expect(ticks.map(({ text }) => text).slice(0, 3)).toEqual(['Jan', 'Feb', 'Mar']);
    expect(ticks.flatMap(({ year, index }) => (year === null ? [] : [`${index} ${year}`]))).toEqual([
      '0 2023',
      '12 2024',
    ]);
  });

  it('leave some out where they would touch, never the latest', () => {
    const ticks = chartTicks(months(24), 12, 'en');
    expect(ticks.at(-1)).toMatchObject({ index: 23, text: 'Dec' });
    const steps = ticks.slice(1).map(({ index }, at) => index - (ticks[at]?.index ?? 0));
    expect(new Set(steps)).toEqual(new Set([3]));
  });

  it('take more room for ideographs', () => {
    const english = chartTicks(months(24), 14, 'en').length;
    expect(chartTicks(months(24), 14, 'zh').length).toBeLessThan(english);
  });
});
