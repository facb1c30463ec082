import fc from 'fast-check';
import { tensions, type BalancedMetric } from '../../src/scoring/balance';
import type { Category, Metric } from '../../src/scoring/metric';
import { parseProfile } from '../../src/scoring/parse-profile';
import { baseProfile, goldProfile, type Profile } from '../../src/scoring/profile';
import { scoreTable } from '../../src/scoring/score-table';
import { trendOf } from '../../src/scoring/trend';

function balanced(metrics: readonly Metric[], profile: Profile = goldProfile): BalancedMetric[] {
  return scoreTable(metrics, profile).scores.map((score, index) => {
    const metric = metrics[index] ?? made('');
    const { latestIndex } = score;
    return { name: metric.name, metric, score, period: latestIndex === null ? null : String(latestIndex) };
  });
}

function made(name: string, rest: Partial<Metric> = {}): Metric {
  return { name, category: 'quality', better: 'higher', targets: 0.9, points: [], ...rest };
}

const aht = made('AHT', {
  category: 'cost',
  better: 'lower',
  targets: 360,
  points: [400, 395, 390, 385, 380, 375],
});
const csat = made('CSAT', { category: 'satisfaction', points: [0.84, 0.85, 0.83, 0.82, 0.81, 0.8] });
const fcr = made('FCR', { points: [0.82, 0.8, 0.81, 0.79, 0.77, 0.78] });
const occupancy = made('Occupancy', { category: 'cost', points: [0.9, 0.89, 0.88, 0.87, 0.86, 0.85] });

const named = (metrics: readonly Metric[], profile?: Profile) =>
  tensions(balanced(metrics, profile), profile ?? goldProfile).map(
    ({ improving, adverse }) => `${metrics[improving]?.name} / ${metrics[adverse]?.name}`,
  );

describe('tension (scoring §7)', () => {
  it('is that of the example: FCR is adverse, but not sure enough, and Occupancy of the same category', () => {
    const metrics = [aht, csat, fcr, occupancy];
    expect(scoreTable(metrics, goldProfile).scores.map(({ trend }) => trend.verdict)).toEqual([
      'improving',
      'adverse',
      'adverse',
      'adverse',
    ]);
    const found = tensions(balanced(metrics), goldProfile);
    expect(found).toEqual([
      {
        improving: 0,
        adverse: 1,
        improvingP: expect.closeTo(1 / 720, 12),
        adverseP: expect.closeTo(6 / 720, 12),
      },
    ]);
  });

  it.each<[string, Metric]>([
    ['is left out of the score', { ...csat, targets: null }],
    ['is of another category', { ...csat, category: 'other' }],
    ['has no category', { ...csat, category: null }],
    ['has no direction', { ...csat, better: null }],
    ['was measured last a period before', { ...csat, points: [0.86, ...csat.points.slice(0, 5), null] }],
    [
      'began afresh three months ago',
      { ...csat, rebases: [{ index: 3, by: 'A', on: '2024-01-01', reason: 'new' }] },
    ],
  ])('says nothing of a metric that %s', (_, other) => {
    expect(named([aht, csat])).toHaveLength(1);
    const first = { ...aht, points: other.points.length > 6 ? [405, ...aht.points] : aht.points };
    expect(named([first, other])).toEqual([]);
  });

  it('says nothing where both are long out of date, and nothing of another cadence', () => {
    const later = made('ASA', { category: 'service', points: [...Array<null>(11).fill(null), 0.9] });
    expect(named([aht, csat, later])).toEqual([]);
    const quarterly = csat.points.flatMap((point) => [null, null, point]);
    const monthly = Array.from({ length: 18 }, (_, index) => 400 - index);
    expect(
      named([
        { ...aht, points: monthly },
        { ...csat, points: quarterly },
      ]),
    ).toEqual([]);
  });

  it('says nothing of two tables whose last periods differ', () => {
    const [first, second] = balanced([aht, csat]);
    const ended = (one: BalancedMetric | undefined, period: string) =>
      one === undefined ? [] : [{ ...one, period }];
    const found = (period: string) =>
      tensions([...ended(first, '2024-06'), ...ended(second, period)], goldProfile);
    expect(found('2024-06')).toHaveLength(1);
    expect(found('2024-05')).toEqual([]);
  });

  it('says nothing by a trend rule without a p', () => {
    const parsed = parseProfile({ trend: { method: 'halves' } });
    expect(parsed.ok && named([aht, csat], parsed.profile)).toEqual([]);
    expect(named([aht, csat], baseProfile)).toEqual(['AHT / CSAT']);
  });

  it('judges a band by the distance from it', () => {
    const band = made('Use', {
      category: 'service',
      better: 'within',
      targets: { low: 0.7, high: 0.8 },
      points: [0.81, 0.82, 0.83, 0.84, 0.85, 0.86],
    });
    expect(named([aht, band])).toEqual(['AHT / Use']);
  });

  it('is every pair that fulfils the rule, the least chance first, then by names, at most five', () => {
    const category = fc.constantFrom<Category | null>(
      'service',
      'quality',
      'cost',
      'service',
      'quality',
      'other',
      null,
    );
    const moved = fc.record({
      name: fc.constantFrom('a', 'b', 'c', 'd'),
      category,
      better: fc.constantFrom<'higher' | 'lower'>('higher', 'lower'),
      targets: fc.constantFrom(5, 5, 5, null),
      points: fc
        .tuple(fc.constantFrom(1, -1), fc.nat({ max: 9 }), fc.constantFrom(0, 0, 0, 1))
        .map(([way, at, missing]): (number | null)[] => [
          ...Array.from({ length: 7 - missing }, (_, index) => way * (index === at ? index + 1.5 : index)),
          ...Array<null>(missing).fill(null),
        ]),
    });
    let told = 0;
    fc.assert(
      fc.property(fc.array(moved, { minLength: 2, maxLength: 30 }), (metrics: Metric[]) => {
        const all = balanced(metrics);
        // The p of the way down is that of the way up when the other direction is better.
        const p = ({ better, points }: Metric, flipped: boolean) =>
          trendOf(
            { points, better: (better === 'higher') === flipped ? 'lower' : 'higher', target: null },
            goldProfile.trend,
          ).p ?? 1;
        const scored = (one: BalancedMetric) =>
          one.metric.category !== null &&
          one.metric.category !== 'other' &&
          one.metric.targets !== null &&
          one.score.status !== 'no-data';
        const pairs = all.flatMap((a, improving) =>
          all.flatMap((b, adverse) => {
            const [up, down] = [p(a.metric, false), p(b.metric, true)];
            const isPair =
              scored(a) &&
              scored(b) &&
              a.metric.category !== b.metric.category &&
              a.period === b.period &&
              a.score.trend.verdict === 'improving' &&
              b.score.trend.verdict === 'adverse' &&
              up <= 0.025 &&
              down <= 0.025;
            return isPair ? [{ improving, adverse, chance: Number((up * down).toPrecision(9)) }] : [];
          }),
        );
        const name = (index: number) => all[index]?.name ?? '';
        const key = (one: { improving: number; adverse: number }) => name(one.improving) + name(one.adverse);
        const expected = pairs
          .sort((a, b) => a.chance - b.chance || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
          .slice(0, 5);
        const found = tensions(all, goldProfile);
        told += found.length;
        expect(
          found.map((one) => [key(one), Number((one.improvingP * one.adverseP).toPrecision(9))]),
        ).toEqual(expected.map((one) => [key(one), one.chance]));
      }),
    );
    expect(told).toBeGreaterThan(100);
  });
});
