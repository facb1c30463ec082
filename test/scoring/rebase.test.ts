import { goldProfile } from '../../src/scoring/profile';
import { rebasedAt } from '../../src/scoring/rebase';
import { goldHistory } from '../../src/scoring/gold-history';
import { scoreMetric } from '../../src/scoring/score-metric';
import type { Metric } from '../../src/scoring/metric';

const said = { by: 'Kim', on: '2024-07-01', reason: 'new phone system' };
/** Six months at the old process, then six that climb from far below it: none is met. */
const points = [0.78, 0.77, 0.78, 0.79, 0.78, 0.77, 0.5, 0.52, 0.54, 0.56, 0.58, 0.6];
const metric: Metric = { name: 'SL', category: 'service', better: 'higher', targets: 0.8, points };
const rebased: Metric = { ...metric, rebases: [{ index: 6, ...said }] };

it('starts the trend afresh, and neither streak nor level (scoring §8)', () => {
  const [before, after] = [metric, rebased].map((one) => scoreMetric(one, goldProfile, 11));
  expect(before).toMatchObject({ status: 'not-met', streak: 12, action: 'escalate' });
  expect(before?.trend).toMatchObject({ verdict: 'none', points: 12 });
  expect(after).toMatchObject({ status: 'improving', streak: 12, action: 'escalate', level: 'missed' });
  expect(after?.trend).toMatchObject({ verdict: 'improving', points: 6 });
  // Theil–Sen over the new process alone.
  expect(after?.slope).toBeCloseTo(0.02, 10);
});

it('leaves too few points where the new process is younger than six', () => {
  const young = { ...metric, rebases: [{ index: 9, ...said }] };
  expect(scoreMetric(young, goldProfile, 11).trend).toMatchObject({ verdict: 'too-few', points: 3 });
});

it('was not known before its period', () => {
  expect(goldHistory([rebased], goldProfile).slice(0, 6)).toEqual(
    goldHistory([metric], goldProfile).slice(0, 6),
  );
  expect(rebasedAt(rebased.rebases, 5)).toBe(0);
  expect(rebasedAt(rebased.rebases, 6)).toBe(6);
});

it('counts points at the cadence of a quarterly metric', () => {
  const quarterly = points.flatMap((point) => [null, null, point]);
  const one = { ...metric, points: quarterly, rebases: [{ index: 20, ...said }] };
  expect(scoreMetric(one, goldProfile, 35).trend.points).toBe(6);
});
