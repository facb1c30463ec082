/** Unclear: there is a target, and nothing says which way is better (scoring §5–§7, §10). */
import { checkCuika } from '../../src/scoring/cuika';
import { goldHistory } from '../../src/scoring/gold-history';
import type { Metric, Targets } from '../../src/scoring/metric';
import { goldProfile } from '../../src/scoring/profile';
import { scoreMetric, statusBefore } from '../../src/scoring/score-metric';
import { scoreTable } from '../../src/scoring/score-table';

const metric = (points: Metric['points'], more: Partial<Metric> = {}): Metric => ({
  ...{ name: 'Complaints resolved', category: 'quality', better: null, targets: 80 },
  points,
  ...more,
});
const score = (points: Metric['points'], targets: Targets = 80, reporting: number | null = null) =>
  scoreMetric(metric(points, { targets }), goldProfile, reporting);
const falling = [60, 58, 55, 51, 48, 40];
const rising = [...falling].reverse();

describe('a metric with a target of which nothing says which way is better', () => {
  it('is Unclear, to be clarified, and nothing about it is judged', () => {
    expect(score(rising)).toEqual({
      status: 'unclear',
      computedStatus: 'unclear',
      level: null,
      trend: {
        ...{ verdict: null, course: 'rising', method: 'mann-kendall', points: 6 },
        ...{ better: 0, worse: 0, ties: 0, p: null, recentMean: null, earlierMean: null },
      },
      slope: expect.closeTo(3.5, 10),
      gap: null,
      relativeGap: null,
      streak: null,
      action: 'clarify',
      latest: 60,
      latestIndex: 5,
      target: 80,
      cadence: 1,
    });
  });

  it('is Unclear before it is No data: nothing measured, or not for the reporting period', () => {
    expect(score([null, null])).toMatchObject({ status: 'unclear', action: 'clarify', latest: null });
    expect(score([60, null], 80, 1)).toMatchObject({ status: 'unclear', action: 'clarify', latest: 60 });
    expect(score([null, null], [80, null])).toMatchObject({ status: 'unclear', action: 'clarify' });
  });

  it('is No target where there is none, with nothing to do', () => {
    for (const [points, targets] of [
      [rising, null],
      [
        [60, 61],
        [80, null],
      ],
      [[null], null],
    ] as const) {
      expect(score(points, targets)).toMatchObject({ status: 'no-target', action: 'none', streak: null });
    }
  });

  it('still shows where its figures go, by the rule of the profile', () => {
    const course = (points: Metric['points']) => score(points).trend.course;
    expect([rising, falling, [5, 6, 5, 6, 5, 6], [1, 2]].map(course)).toEqual([
      ...['rising', 'falling', 'none', 'too-few'],
    ]);
    const halves = { ...goldProfile, trend: { ...goldProfile.trend, method: 'halves' as const } };
    expect(scoreMetric(metric([5, 6, 5, 6, 5, 6]), halves, null).trend).toMatchObject({ course: 'rising' });
  });

  it('keeps its computed status under one set by hand, whose action it takes', () => {
    const override = { status: 'met', by: 'Ana', on: '2024-03-01', reason: 'asked the client' } as const;
    expect(scoreMetric(metric(rising, { override }), goldProfile, null)).toMatchObject({
      ...{ status: 'met', computedStatus: 'unclear', action: 'none' },
    });
  });
});

describe('Gold', () => {
  const good = metric([90], { better: 'higher' });
  it('counts Unclear as not met: what is not said is not achieved', () => {
    const { gold } = scoreTable([good, metric([90]), metric([70])], goldProfile);
    expect(gold).toMatchObject({ scored: 3, metCount: 1, improvingCount: 0, gold: false, leftOut: [] });
    expect(gold.categories).toEqual([{ category: 'quality', scored: 3, met: 1, improving: 0 }]);
    expect(scoreTable([good], goldProfile).gold.gold).toBe(true);
  });

  it('counts it the same at every earlier period', () => {
    const table = [metric([90, 90], { better: 'higher' }), metric([90, 90])];
    expect(goldHistory(table, goldProfile)).toEqual(
      new Array(2).fill({ met: 0.5, metOrImproving: 0.5, scored: 2, measured: 2 }),
    );
    expect(statusBefore(metric(rising), goldProfile, 3, 2)).toBe('unclear');
    expect(statusBefore(metric(rising, { targets: null }), goldProfile, 3, 2)).toBe('no-target');
  });
});

describe('CUIKA', () => {
  const usable = (read: Metric, evidence: Parameters<typeof checkCuika>[4]) =>
    checkCuika(read, scoreMetric(read, goldProfile, null), goldProfile, null, evidence).usable;
  const directed = metric(rising, { better: 'higher' });

  it('fails an open direction, warns of a likely one, and passes one known or written', () => {
    expect(usable(metric(rising), {})).toEqual({
      result: 'fail',
      faults: [{ code: 'unknown-direction', severity: 'fail', periods: [] }],
    });
    expect(usable(directed, { direction: 'open' }).result).toBe('fail');
    expect(usable(directed, { direction: 'likely' })).toEqual({
      result: 'warn',
      faults: [{ code: 'likely-direction', severity: 'warn', periods: [] }],
    });
    expect(usable(directed, { direction: 'known' }).result).toBe('pass');
    expect(usable(directed, { direction: 'written' }).result).toBe('pass');
    expect(usable(directed, {}).result).toBe('pass');
  });

  it('asks for no row in the action register: what is unclear is no miss', () => {
    const read = metric(rising);
    const { actionable } = checkCuika(read, scoreMetric(read, goldProfile, null), goldProfile, null, {
      actions: [],
    });
    expect(actionable.result).toBe('pass');
  });
});
