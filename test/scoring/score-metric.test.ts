import type { HandStatus, Metric } from '../../src/scoring/metric';
import { goldProfile } from '../../src/scoring/profile';
import { scoreMetric } from '../../src/scoring/score-metric';
import { isCurrent } from '../../src/scoring/status';

const metric = (points: Metric['points'], more: Partial<Metric> = {}): Metric => ({
  ...{ name: 'First-contact resolution', category: 'quality', better: 'higher', targets: 0.8 },
  points,
  ...more,
});
const score = (points: Metric['points'], more: Partial<Metric> = {}, reporting: number | null = null) =>
  scoreMetric(metric(points, more), goldProfile, reporting);

describe('status', () => {
  it('is Met at the target, whatever came before', () => {
    expect(score([0.9, 0.7, 0.8])).toMatchObject({ status: 'met', level: 'met', gap: 0, streak: 0 });
    expect(score([0.8])).toMatchObject({ status: 'met', latest: 0.8, latestIndex: 0 });
  });

  it('is Improving when missed with an improving trend', () => {
    const points = [0.6, 0.62, 0.64, 0.66, 0.68, 0.7];
    expect(score(points)).toMatchObject({
      status: 'improving',
      level: 'missed',
      streak: 6,
      action: 'escalate',
    });
  });

  it('is Not met otherwise', () => {
    expect(score([0.9, 0.85, 0.79])).toMatchObject({ status: 'not-met', streak: 1, action: 'act' });
  });

  it('is No target without one for the latest point, with nothing to do about it', () => {
    expect(score([0.9, 0.7], { targets: [0.8, null] })).toMatchObject({
      ...{ status: 'no-target', level: null, gap: null, streak: null, action: 'none', target: null },
    });
  });

  it('is No target with nothing to watch, however adverse the trend', () => {
    const falling = [0.9, 0.88, 0.86, 0.83, 0.8, 0.7];
    expect(score(falling, { targets: null })).toMatchObject({
      trend: { verdict: 'adverse' },
      action: 'none',
    });
    expect(score(falling, { targets: 0.6 }).action).toBe('watch');
  });

  it('is No data when nothing is measured', () => {
    expect(score([null, null])).toMatchObject({
      ...{ status: 'no-data', action: 'measure', latest: null, latestIndex: null, slope: null },
      ...{ streak: null, gap: null, target: 0.8 },
    });
    expect(score([null, null], { targets: [0.8, null] })).toMatchObject({ status: 'no-data', target: null });
  });

  it('is No target with neither points nor a target', () => {
    const none = { status: 'no-target', action: 'none', latest: null, target: null };
    expect(score([null, null], { targets: null })).toMatchObject(none);
    expect(score([], { targets: [] })).toMatchObject(none);
    expect(score([null, null], { targets: [null, null] })).toMatchObject(none);
  });

  it('is No data when the reporting month is missing, but still tells what is known', () => {
    expect(score([0.7, 0.7, 0.7, null], {}, 3)).toMatchObject({
      ...{ status: 'no-data', level: null, gap: null, relativeGap: null, action: 'measure' },
      ...{ latest: 0.7, latestIndex: 2, streak: 3, target: 0.8 },
    });
  });

  it('lets a quarterly metric be up to two months old', () => {
    const points = [0.8, null, null, 0.8, null, null, 0.8];
    expect(score([...points, null, null], {}, 8)).toMatchObject({ status: 'met', cadence: 3 });
    expect(score([...points, null, null, null], {}, 9).status).toBe('no-data');
  });

  it('is No data with fewer points than the level rule asks for', () => {
    const profile = { ...goldProfile, level: { kind: 'mean', points: 3 } as const };
    expect(scoreMetric(metric([0.9, 0.9]), profile, null)).toMatchObject({
      ...{ status: 'no-data', level: null, action: 'measure' },
    });
  });

  it('set by hand is shown, the computed one kept, and the action follows it', () => {
    const override = { status: 'met', by: 'Ana', on: '2024-03-01', reason: 'outage at the telco' } as const;
    expect(score([0.9, 0.7], { override })).toMatchObject({
      ...{ status: 'met', computedStatus: 'not-met', action: 'none', streak: 1 },
    });
    const falling = [0.95, 0.94, 0.93, 0.92, 0.91, 0.9];
    const action = (points: readonly (number | null)[], status: HandStatus) =>
      score(points, { override: { ...override, status } }).action;
    expect(action([null, null], 'met')).toBe('none');
    expect(action([0.9, 0.7], 'improving')).toBe('none');
    expect(action([0.9, 0.7], 'no-target')).toBe('none');
    expect(action(falling, 'met')).toBe('watch');
    expect(action([0.9, 0.9], 'not-met')).toBe('act');
    expect(action([0.7, 0.7, 0.7], 'not-met')).toBe('escalate');
    expect(action([0.9, 0.7], 'no-data')).toBe('measure');
  });
});

describe('the latest point', () => {
  it('is current when it is less than one cadence older than the reporting period', () => {
    expect([9, 8].map((latest) => isCurrent(latest, 3, 11))).toEqual([true, false]);
    expect(isCurrent(0, 1, null)).toBe(true);
    expect(isCurrent(-1, 1, null)).toBe(false);
  });
});

describe('misses in a row', () => {
  it('are each judged by their own period’s target', () => {
    expect(score([0.7, 0.75, 0.78, 0.79], { targets: [0.6, 0.7, 0.8, 0.8] }).streak).toBe(2);
  });

  it('pass over missing points and points without a target: neither is a recovery', () => {
    expect(score([0.9, 0.7, null, 0.7, 0.7]).streak).toBe(3);
    expect(score([0.9, 0.7, 0.9, 0.7], { targets: [0.8, 0.8, null, 0.8] }).streak).toBe(2);
  });

  it('of three ask to escalate', () => {
    expect(score([0.9, 0.7, 0.7]).action).toBe('act');
    expect(score([0.9, 0.7, 0.7, 0.7]).action).toBe('escalate');
  });
});

describe('action', () => {
  it('is Watch when the latest is met but the trend adverse', () => {
    const points = [0.95, 0.93, 0.91, 0.88, 0.85, 0.82];
    expect(score(points)).toMatchObject({ status: 'met', action: 'watch' });
    expect(score(points).slope).toBeCloseTo(-0.026667, 5);
  });

  it('looks at the latest point whatever the level rule', () => {
    const profile = { ...goldProfile, level: { kind: 'mean', points: 3 } as const };
    expect(scoreMetric(metric([0.9, 0.9, 0.7]), profile, null)).toMatchObject({
      status: 'met',
      action: 'act',
    });
  });
});

describe('a band metric', () => {
  it('is judged by the latest period’s band', () => {
    const targets = [
      { low: 80, high: 90 },
      { low: 70, high: 90 },
    ];
    expect(score([75, 75], { better: 'within', targets })).toMatchObject({
      status: 'met',
      streak: 0,
      gap: 0,
    });
  });
});
