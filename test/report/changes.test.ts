import { changesSince, countChanges } from '../../src/report/scorecard/changes';
import { goldProfile } from '../../src/scoring/profile';
import { metric, scorecard, table } from './sample';

function changes(...points: (number | null)[][]) {
  const [scored] = scorecard([
    table(points.map((one, index) => metric(`Metric ${index}`, { points: one }))),
  ]).tables;
  return scored === undefined ? null : changesSince(scored, goldProfile);
}

describe('what changed since the period before', () => {
  it('names the period, the metrics and Gold', () => {
    const found = changes([0.9, 0.9, 0.7], [0.7, 0.7, 0.9], [0.9, 0.9, 0.9]);
    expect(found?.since.iso).toBe('2023-02');
    expect(found?.metrics).toEqual([
      { index: 0, change: 'worse', before: 'met', now: 'not-met' },
      { index: 1, change: 'recovered', before: 'not-met', now: 'met' },
    ]);
    expect(found && countChanges(found)).toEqual({ worse: 1, recovered: 1, improved: 0 });
    expect(found?.gold).toBeNull();
  });

  it('tells Gold lost and won', () => {
    expect(changes([0.9, 0.7])?.gold).toBe('lost');
    expect(changes([0.7, 0.9])?.gold).toBe('won');
  });

  it('passes over periods without a value', () => {
    expect(changes([0.9, null, 0.9])?.since.iso).toBe('2023-01');
  });

  it('is nothing without an earlier period', () => {
    expect(changes([0.9])).toBeNull();
    expect(changes([null])).toBeNull();
  });
});
