import fc from 'fast-check';
import { goldHistory } from '../../src/scoring/gold-history';
import type { Metric, Season } from '../../src/scoring/metric';
import { parseProfile } from '../../src/scoring/parse-profile';
import { goldProfile, type Profile } from '../../src/scoring/profile';
import { scoreMetric } from '../../src/scoring/score-metric';

/** Low in January, high in December, and this year no better than last (docs/rules, scoring §4). */
const lastYear = [70, 71, 73, 74, 75, 76, 77, 79, 80, 81, 83, 84];
const thisYear = [70, 71, 72, 74, 75, 76, 77, 78, 80, 81, 82, 84];

const yearBack = (slots: number, perYear = 12): (number | null)[] =>
  Array.from({ length: slots }, (_, index) => (index < perYear ? null : index - perYear));
const monthly = (points: Metric['points'], more: Partial<Metric> = {}): Metric => ({
  name: 'Service level',
  category: 'service',
  better: 'higher',
  targets: 90,
  points,
  sameYearAgo: yearBack(points.length),
  ...more,
});
const asking = (season: Season): Profile => ({ ...goldProfile, season });
const trendOf = (metric: Metric, profile: Profile = goldProfile) => scoreMetric(metric, profile, null).trend;

describe('the same periods a year ago', () => {
  const seasonal = monthly([...lastYear, ...thisYear]);

  it('are evidence, and the verdict stays', () => {
    expect(trendOf(seasonal)).toMatchObject({
      verdict: 'improving',
      // (81 + 82 + 84) / 3 against (81 + 83 + 84) / 3
      yearAgo: {
        verdict: 'worse',
        points: 3,
        recentMean: expect.closeTo(82.3333, 4),
        yearAgoMean: expect.closeTo(82.6667, 4),
      },
    });
    expect(trendOf(monthly([...thisYear, ...thisYear])).yearAgo?.verdict).toBe('equal');
    expect(trendOf(monthly([...thisYear, ...lastYear])).yearAgo?.verdict).toBe('better');
  });

  it('are judged by what is better', () => {
    const falling = seasonal.points.map((point) => 100 - (point ?? 0));
    expect(trendOf(monthly(falling, { better: 'lower', targets: 5 }))).toMatchObject({
      verdict: 'improving',
      yearAgo: { verdict: 'worse', recentMean: expect.closeTo(17.6667, 4) },
    });
    // 81, 82 and 84 lie 4, 3 and 1 below a range from 85 on; 81, 83 and 84 lie 4, 2 and 1.
    const band = trendOf(monthly(seasonal.points, { better: 'within', targets: { low: 85, high: 90 } }));
    expect(band.yearAgo).toMatchObject({
      verdict: 'worse',
      recentMean: expect.closeTo(8 / 3, 9),
      yearAgoMean: expect.closeTo(7 / 3, 9),
    });
  });

  it('are the last 2 of a metric measured quarterly, in quarters or in months', () => {
    const quarters = [70, 74, 78, 82, 71, 75, 79, 81];
    const inQuarters = trendOf({ ...monthly(quarters), sameYearAgo: yearBack(8, 4) });
    // (79 + 81) / 2 against (78 + 82) / 2
    expect(inQuarters.yearAgo).toMatchObject({ verdict: 'equal', points: 2, recentMean: 80 });
    const inMonths = trendOf(monthly(quarters.flatMap((point) => [null, null, point])));
    expect(inMonths.yearAgo).toEqual(inQuarters.yearAgo);
  });

  it('say nothing where one is missing, nothing is known of periods, or with too few points', () => {
    const gap = [...lastYear.slice(0, 10), null, 84, ...thisYear];
    expect(trendOf(monthly(gap))).not.toHaveProperty('yearAgo');
    const { sameYearAgo: _, ...series } = seasonal;
    expect(trendOf(series)).not.toHaveProperty('yearAgo');
    const few = [...lastYear, ...Array.from({ length: 7 }, () => null), 78, 80, 81, 82, 84];
    expect(trendOf(monthly(few))).not.toHaveProperty('yearAgo');
    // Measured once a year: there is no season to be told.
    const yearly = Array.from({ length: 7 }, (_, year) => [
      70 + year,
      ...Array.from({ length: 11 }, () => null),
    ]);
    expect(trendOf(monthly(yearly.flat()))).not.toHaveProperty('yearAgo');
  });

  it('are not looked for before a rebase', () => {
    const rebased = (index: number) =>
      trendOf({ ...seasonal, rebases: [{ index, by: 'Kim', on: '2024-01-01', reason: 'new system' }] });
    // The oldest that is needed is of slot 9: October of last year.
    expect(rebased(9).yearAgo?.verdict).toBe('worse');
    expect(rebased(10)).not.toHaveProperty('yearAgo');
  });
});

describe('a profile that asks for more', () => {
  const seasonal = monthly([...lastYear, ...thisYear]);

  it('has an improvement be better than a year ago', () => {
    expect(scoreMetric(seasonal, goldProfile, null).status).toBe('improving');
    expect(scoreMetric(seasonal, asking('mean'), null)).toMatchObject({
      status: 'not-met',
      trend: { verdict: 'none', better: 66, heldBack: { season: 'mean', beaten: null } },
    });
    const better = monthly([...thisYear, ...lastYear]);
    expect(scoreMetric(better, asking('mean'), null).status).toBe('improving');
  });

  it('or 5 of its last 6 points', () => {
    const beating = (count: number): Metric =>
      monthly([...lastYear, ...lastYear.map((point, month) => (month >= 12 - count ? point + 0.1 : point))]);
    expect(trendOf(beating(4), asking('5 of 6'))).toMatchObject({
      verdict: 'none',
      heldBack: { season: '5 of 6', beaten: 4 },
    });
    expect(trendOf(beating(5), asking('5 of 6')).verdict).toBe('improving');
  });

  it('is as one that doesn’t while the year before isn’t measured: from 18 months on', () => {
    const last = (count: number) => monthly([...lastYear, ...thisYear].slice(-count));
    expect(trendOf(last(17), asking('5 of 6')).verdict).toBe('improving');
    expect(trendOf(last(18), asking('5 of 6')).verdict).toBe('none');
    expect(trendOf(last(14), asking('mean')).verdict).toBe('improving');
    expect(trendOf(last(15), asking('mean')).verdict).toBe('none');
  });

  it('never makes a verdict better, and the history ends at today’s', () => {
    const points = fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { freq: 12 }), {
      minLength: 13,
      maxLength: 30,
    });
    fc.assert(
      fc.property(points, fc.constantFrom<Season>('mean', '5 of 6'), (figures, season) => {
        const metric = monthly(figures.map((value, index) => (value === null ? null : value + index * 2)));
        const [plain, asked] = [goldProfile, asking(season)].map((one) => scoreMetric(metric, one, null));
        if (asked?.status === 'improving') expect(plain?.status).toBe('improving');
        else if (plain?.status !== 'improving') expect(asked?.status).toBe(plain?.status);
        else expect(asked?.trend.heldBack?.season).toBe(season);
        const measured = figures.findLastIndex((value) => value !== null) + 1;
        const cut = { ...metric, points: metric.points.slice(0, measured) };
        const share = goldHistory([cut], asking(season)).at(-1)?.metOrImproving ?? 0;
        const status = scoreMetric(cut, asking(season), null).status;
        expect(share).toBe(status === 'met' || status === 'improving' ? 1 : 0);
      }),
    );
  });

  it('is read from its file', () => {
    expect(parseProfile({ season: '5 of 6' })).toMatchObject({ ok: true, profile: { season: '5 of 6' } });
    expect(parseProfile({ season: 'none' })).toEqual({
      ok: true,
      profile: { ...goldProfile, name: '65/75' },
    });
    expect(parseProfile({ season: 'winter' })).toEqual({
      ok: false,
      problems: [
        {
          code: 'unknown-value',
          field: 'season',
          details: { found: 'winter', allowed: 'none, mean, 5 of 6' },
        },
      ],
    });
    const profile = asking('mean');
    expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ ok: true, profile });
  });
});
