import fc from 'fast-check';
import { judgeGold, leftOutWhy } from '../../src/scoring/gold';
import { goldHistories, goldHistory } from '../../src/scoring/gold-history';
import type { Category, Metric } from '../../src/scoring/metric';
import { baseProfile, goldProfile } from '../../src/scoring/profile';
import { scoreTable } from '../../src/scoring/score-table';

const counts = (scored: number, metCount: number, improvingCount = 0) => ({
  scored,
  metCount,
  improvingCount,
});
const metric = (points: Metric['points'], more: Partial<Metric> = {}): Metric => ({
  ...{ name: '', category: null, better: 'higher', targets: 0.8 },
  points,
  ...more,
});

describe('Gold', () => {
  it('is reached at exactly 65 % met and 75 % met or improving', () => {
    expect(judgeGold(counts(20, 13, 2), goldProfile)).toMatchObject({ gold: true, score: 1, shortMet: 0 });
    expect(judgeGold(counts(20, 13, 1), goldProfile)).toMatchObject({ gold: false, shortMetOrImproving: 1 });
  });

  it('is compared in whole numbers: 7 of 25 is 28 %, though 0.28 · 25 is more than 7', () => {
    expect(0.28 * 25).toBeGreaterThan(7);
    const profile = { ...goldProfile, met: 28, metOrImproving: 28 };
    expect(judgeGold(counts(25, 7), profile)).toMatchObject({ gold: true, score: 1, shortMet: 0 });
  });

  it('scores below 1 whenever it is not reached, however near', () => {
    const { score } = judgeGold(counts(1_000_000, 649_999, 200_000), goldProfile);
    expect(score).toBeLessThan(1);
    expect(judgeGold(counts(1_000_000, 650_000, 200_000), goldProfile).score).toBe(1);
  });

  it('takes thresholds with decimals', () => {
    const profile = { ...goldProfile, met: 62.5, metOrImproving: 62.5 };
    expect(judgeGold(counts(8, 5), profile).gold).toBe(true);
    expect(judgeGold(counts(16, 9), profile)).toMatchObject({ gold: false, shortMet: 1 });
  });

  it('has no score when nothing is scored', () => {
    const none = { score: null, met: null, metOrImproving: null, gold: false };
    expect(judgeGold(counts(0, 0), goldProfile)).toMatchObject(none);
  });

  it('is judged anew by another profile', () => {
    expect(judgeGold(counts(20, 10, 5), goldProfile).gold).toBe(false);
    expect(judgeGold(counts(20, 10, 5), baseProfile).gold).toBe(true);
  });

  it('says how many more it takes', () => {
    expect(judgeGold(counts(21, 10, 2), goldProfile)).toMatchObject({ shortMet: 4, shortMetOrImproving: 4 });
  });

  it('never falls when one more metric is met', () => {
    const shares = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60)).filter(([a, b, c]) => a + b + c > 0);
    fc.assert(
      fc.property(shares, ([met, improving, missed]) => {
        const all = met + improving + missed;
        const before = judgeGold(counts(all, met, improving), goldProfile).score ?? 0;
        const after = judgeGold(counts(all + 1, met + 1, improving), goldProfile).score ?? 0;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('is 1 exactly when both thresholds are reached', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(400), fc.nat(400), (scored, a, b) => {
        const met = Math.min(a, scored);
        const { gold, score } = judgeGold(counts(scored, met, Math.min(b, scored - met)), goldProfile);
        expect(score === 1).toBe(gold);
      }),
    );
  });
});

describe('a table', () => {
  it('has its latest value as reporting period, also when the metric is not scored', () => {
    const table = [metric([0.9, 0.9, null]), metric([5, 5, 5], { category: 'other' })];
    expect(scoreTable(table, goldProfile)).toMatchObject({
      reportingIndex: 2,
      scores: [{ status: 'no-data' }, { status: 'met' }],
      gold: { scored: 1, metCount: 0, leftOut: [{ index: 1, why: 'other-category' }] },
    });
  });

  it('counts no data as not met, and leaves out and lists what has no target', () => {
    const table = [metric([0.9]), metric([null]), metric([0.9], { targets: null })];
    expect(scoreTable(table, goldProfile).gold).toMatchObject({
      ...{ scored: 2, metCount: 1, met: 0.5, leftOut: [{ index: 2, why: 'no-target' }] },
    });
  });

  it('shows category shares in the sources’ order', () => {
    const table = [
      metric([0.9], { category: 'cost' }),
      metric([0.7], { category: 'service' }),
      metric([0.9]),
    ];
    expect(scoreTable(table, goldProfile).gold.categories).toEqual([
      { category: 'service', scored: 1, met: 0, improving: 0 },
      { category: 'cost', scored: 1, met: 1, improving: 0 },
      { category: null, scored: 1, met: 1, improving: 0 },
    ]);
  });

  const rising = [0.5, 0.52, 0.54, 0.56, 0.58, 0.6];

  it('counts improving metrics in their category, and none of another category', () => {
    const table = [
      metric(rising, { category: 'quality' }),
      metric([...rising.slice(1), 0.9], { category: 'quality' }),
      metric([0.5], { category: 'quality' }),
      metric(rising, { category: 'other' }),
      metric([0.9], { category: 'other' }),
      metric(rising, { category: 'satisfaction', targets: null }),
      metric(rising, { category: 'revenue' }),
    ];
    const { gold } = scoreTable(table, goldProfile);
    expect(gold.categories).toEqual([
      { category: 'quality', scored: 3, met: 1, improving: 1 },
      { category: 'revenue', scored: 1, met: 0, improving: 1 },
    ]);
    expect(gold).toMatchObject({
      scored: 4,
      metCount: 1,
      improvingCount: 2,
      met: 1 / 4,
      metOrImproving: 3 / 4,
    });
    expect(gold.leftOut).toEqual([
      { index: 3, why: 'other-category' },
      { index: 4, why: 'other-category' },
      { index: 5, why: 'no-target' },
    ]);
  });

  it('has a history that counts improving metrics, and none of another category or without a target', () => {
    const table = [
      metric(rising),
      metric([...rising.slice(1), 0.9]),
      metric(rising, { category: 'other' }),
      metric(rising, { targets: null }),
    ];
    expect(goldHistory(table, goldProfile).slice(-2)).toEqual([
      { met: 0, metOrImproving: 0, scored: 2, measured: 2 },
      { met: 1 / 2, metOrImproving: 1, scored: 2, measured: 2 },
    ]);
    expect(goldHistory(table.slice(2), goldProfile)).toEqual(new Array(6).fill(null));
  });

  it('has a history of as many periods as asked for', () => {
    const table = [metric([0.9, 0.7, 0.9])];
    const shares = (last?: number) => goldHistory(table, goldProfile, last).map((each) => each?.met ?? null);
    expect(shares()).toEqual([1, 0, 1]);
    expect(shares(2)).toEqual([null, 0, 1]);
    expect(shares(9)).toEqual([1, 0, 1]);
    expect(shares(0)).toEqual([null, null, null]);
    expect(goldHistory([metric([null, 0.9, null])], goldProfile).map((each) => each?.met)).toEqual([
      ...[undefined, 1, 1],
    ]);
  });

  it('counts a status set by hand', () => {
    const override = { status: 'met', by: 'Ana', on: '2024-03-01', reason: 'outage' } as const;
    expect(scoreTable([metric([0.7], { override })], goldProfile).gold.metCount).toBe(1);
  });

  it('has a status set by hand in its history from the reporting period on', () => {
    const override = { status: 'met', by: 'Ana', on: '2024-03-01', reason: 'outage' } as const;
    const shares = goldHistory([metric([0.7, 0.7, null], { override })], goldProfile);
    expect(shares.map((each) => each?.met)).toEqual([0, 1, 1]);
  });

  it('of nothing has neither period nor score', () => {
    expect(scoreTable([], goldProfile)).toMatchObject({ reportingIndex: null, gold: { score: null } });
  });
});

const someTable = fc.array(
  fc.record({
    points: fc.array(fc.option(fc.integer({ min: 60, max: 100 }), { freq: 6 }), {
      minLength: 1,
      maxLength: 14,
    }),
    category: fc.constantFrom<Category | null>('service', 'cost', 'other', null),
    better: fc.constantFrom('higher' as const, 'lower' as const),
    targets: fc.oneof(fc.constant(80), fc.constant(null), fc.constant(75)),
    name: fc.constant(''),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('any table', () => {
  it('scores the same in any order of its metrics', () => {
    fc.assert(
      fc.property(someTable, fc.nat(7), (metrics, by) => {
        const at = by % metrics.length;
        const turned = [...metrics.slice(at), ...metrics.slice(0, at)];
        const before = scoreTable(metrics, goldProfile);
        const after = scoreTable(turned, goldProfile);
        expect(after.scores).toEqual([...before.scores.slice(at), ...before.scores.slice(0, at)]);
        expect({ ...after.gold, leftOut: after.gold.leftOut.length }).toEqual({
          ...before.gold,
          leftOut: before.gold.leftOut.length,
        });
      }),
    );
  });

  it('has a history that is, at every period, the Gold of the table read up to there', () => {
    fc.assert(
      fc.property(someTable, (metrics) => {
        const history = goldHistory(metrics, goldProfile);
        history.forEach((shares, index) => {
          const read = metrics.map((each) => ({ ...each, points: each.points.slice(0, index + 1) }));
          const { reportingIndex, gold, scores } = scoreTable(read, goldProfile);
          const isMeasured = reportingIndex !== null && gold.met !== null;
          const measured = scores.filter(
            ({ status }, metricIndex) =>
              leftOutWhy(read[metricIndex]?.category ?? null, status) === null && status !== 'no-data',
          ).length;
          const { met, metOrImproving, scored } = gold;
          expect(shares).toEqual(isMeasured ? { met, metOrImproving, scored, measured } : null);
        });
        expect(goldHistory(metrics, goldProfile, 2).slice(-2)).toEqual(history.slice(-2));
        expect(goldHistory(metrics, goldProfile, 2)).toHaveLength(history.length);
      }),
    );
  });

  it('has a history of each category that ends at its share, and together they are the whole', () => {
    fc.assert(
      fc.property(someTable, (metrics) => {
        const { whole, byCategory } = goldHistories(metrics, goldProfile);
        const { gold } = scoreTable(metrics, goldProfile);
        // Where nothing was ever measured there is no period to have a share in.
        const isMeasured = metrics.some(({ points }) => points.some((point) => point !== null));
        const scoredNow = isMeasured ? gold.categories.map(({ category }) => category) : [];
        expect(new Set(byCategory.keys())).toEqual(new Set(scoredNow));
        for (const { category, scored, met, improving } of gold.categories) {
          const last = byCategory.get(category)?.at(-1);
          if (last === undefined || last === null) continue;
          expect(last).toMatchObject({
            scored,
            met: met / scored,
            metOrImproving: (met + improving) / scored,
          });
        }
        whole.forEach((share, index) => {
          const parts = [...byCategory.values()].flatMap((shares) => shares[index] ?? []);
          expect(parts.reduce((sum, { scored }) => sum + scored, 0)).toBe(share?.scored ?? 0);
          const met = parts.reduce((sum, one) => sum + one.met * one.scored, 0);
          expect(met).toBeCloseTo((share?.met ?? 0) * (share?.scored ?? 0), 9);
        });
      }),
    );
  });
});
