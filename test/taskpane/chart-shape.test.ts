/** The run chart's lines: gaps stay gaps, targets that change are steps of their own, the grid can be read. */
import { BOTTOM, chartShape, LEFT, WIDTH } from '../../src/taskpane/views/result/metric/chart-shape';

const percent = (value: number) => `${Math.round(value * 100)}%`;
const metric = (
  points: readonly (number | null)[],
  targets: readonly (number | null)[],
  numberFormat = '0%',
) => ({
  points,
  targets,
  numberFormat,
});
const starts = (path: string) => path.match(/M/g)?.length ?? 0;

describe('a run chart', () => {
  it('has a line that is broken where nothing was measured', () => {
    const shape = chartShape(
      metric([0.7, 0.8, null, 0.9, 0.95], [null, null, null, null, null]),
      null,
      percent,
    );
    expect(starts(shape?.values ?? '')).toBe(2);
    expect(shape?.dots.map(({ index }) => index)).toEqual([0, 1, 3, 4]);
    expect(shape?.targets).toEqual([]);
  });

  it('keeps the order of the values, within its room', () => {
    const { dots = [] } = chartShape(metric([1, 3, 2], [2, 2, 2], '0'), null, String) ?? {};
    const [low, high, middle] = dots.map(({ y }) => y);
    expect(low).toBeGreaterThan(middle ?? 0);
    expect(middle).toBeGreaterThan(high ?? 0);
    expect(dots[0]?.x).toBeGreaterThan(LEFT);
    expect(Math.max(...dots.map(({ x }) => x))).toBeLessThan(WIDTH);
    expect(Math.max(...dots.map(({ y }) => y))).toBeLessThanOrEqual(BOTTOM);
  });

  it('draws both edges of a band', () => {
    const band = { low: 0.8, high: 0.88 };
    const shape = chartShape(
      { points: [0.85, 0.9], targets: [band, band], numberFormat: '0%' },
      null,
      percent,
    );
    expect(shape?.targets).toHaveLength(2);
  });

  it('writes different values at its grid lines', () => {
    const { grid = [] } = chartShape(metric([0.821, 0.829], [0.825, 0.825]), null, percent) ?? {};
    expect(new Set(grid.map(({ label }) => label)).size).toBe(grid.length);
    expect(grid.length).toBeGreaterThan(0);
  });

  it('has round grid lines, and those of a time at its lowest and highest', () => {
    const labels = (shape: ReturnType<typeof chartShape>) => shape?.grid.map(({ label }) => label);
    expect(labels(chartShape(metric([0.71, 0.98], [null, null]), null, percent))).toEqual([
      '70%',
      '80%',
      '90%',
      '100%',
    ]);
    const seconds = (value: number) => String(Math.round(value * 86400));
    const times = metric([300 / 86400, 543 / 86400], [null, null], '[m]:ss');
    expect(labels(chartShape(times, null, seconds))).toEqual(['300', '543']);
  });

  it('is in the middle when nothing ever changes', () => {
    const shape = chartShape(metric([5, 5], [5, 5], '0'), null, String);
    expect(shape?.dots.every(({ y }) => y > 0 && y < BOTTOM)).toBe(true);
    expect(shape?.values).not.toContain('NaN');
  });

  it('is none without figures', () => {
    expect(chartShape(metric([null, null], [1, 1]), null, String)).toBeNull();
  });
});
