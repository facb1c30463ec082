import fc from 'fast-check';
import { countPairs } from '../../src/scoring/mann-kendall';
import type { Better, Point, TrendMethod } from '../../src/scoring/metric';
import { tailP } from '../../src/scoring/order-chance';
import { seriesShape } from '../../src/scoring/points';
import { goldProfile } from '../../src/scoring/profile';
import { Scratch } from '../../src/scoring/scratch';
import { isImproving, longestWindow, slopeOf, trendOf } from '../../src/scoring/trend';

const trend = (points: readonly Point[], better: Better = 'higher', settings = {}) =>
  trendOf({ points, better, target: null }, { ...goldProfile.trend, ...settings });
const verdict = (points: readonly Point[], better: Better = 'higher', method: TrendMethod = 'mann-kendall') =>
  trend(points, better, { method }).verdict;

const mirror = { improving: 'adverse', adverse: 'improving', none: 'none', 'too-few': 'too-few' };
const figures = (length: { minLength: number; maxLength: number }) =>
  fc.array(fc.integer({ min: -20, max: 20 }), length);
/** Steps up more often than down: among plain random windows hardly one in ten is improving. */
const mostlyRising = fc
  .array(fc.integer({ min: -2, max: 4 }), { minLength: 6, maxLength: 12 })
  .map((steps) => steps.map((_, index) => steps.slice(0, index + 1).reduce((sum, step) => sum + step, 0)));
const methods: TrendMethod[] = ['mann-kendall', 'theil-sen', 'halves'];

describe('trend', () => {
  it('is improving with the figures that defend it', () => {
    expect(trend([0.7, 0.72, 0.71, 0.75, 0.78, 0.8])).toEqual({
      verdict: 'improving',
      method: 'mann-kendall',
      points: 6,
      better: 14,
      worse: 1,
      ties: 0,
      p: expect.closeTo(0.008333, 6),
      recentMean: expect.closeTo(0.776667, 6),
      earlierMean: expect.closeTo(0.71, 6),
    });
  });

  it('keeps means in the metric’s own unit when lower is better', () => {
    const { verdict: said, recentMean, earlierMean } = trend([60, 55, 52, 40, 38, 30], 'lower');
    expect([said, recentMean, earlierMean]).toEqual(['improving', 36, expect.closeTo(55.667, 3)]);
  });

  it('needs 6 consecutive points', () => {
    expect(trend([1, 2, 3, 4, 5])).toMatchObject({
      verdict: 'too-few',
      points: 5,
      p: null,
      recentMean: null,
    });
    expect(verdict([1, null, 2, 3, 4, 5, 6])).toBe('too-few');
    expect(verdict([null, 1, 2, 3, 4, 5, 6, null])).toBe('improving');
  });

  it('reads a quarterly metric in monthly columns as consecutive', () => {
    const quarterly = [1, 2, 3, 4, 5, 6].flatMap((value) => [value, null, null]);
    expect(verdict(quarterly)).toBe('improving');
    expect(slopeOf(quarterly, goldProfile.trend)).toBeCloseTo(1 / 3, 12);
  });

  it('is not improving on many better pairs when the last 3 are no better than the 3 before', () => {
    const points = [1, 2, 3, 4, 5, 6, 7, 9, 9, 8, 8, 9];
    expect(trend(points).p).toBeLessThan(0.1);
    expect(verdict(points)).toBe('none');
  });

  it('takes a p of exactly 0.10 as a trend', () => {
    expect(trend([0, 0, 1, 0, 1, 1])).toMatchObject({ p: 0.1, verdict: 'improving' });
  });

  it('takes rounding dust for equal', () => {
    const dust = [0.3, 0.1 + 0.2, 0.3 + 1e-12, 0.3 + 2e-12, 0.3 + 3e-12, 0.3 + 4e-12];
    expect(trend(dust)).toMatchObject({ verdict: 'none', ties: 15, p: 1 });
    expect(verdict(dust, 'higher', 'theil-sen')).toBe('none');
    expect(verdict(dust, 'higher', 'halves')).toBe('none');
  });

  it('has a chance only by the rule that knows one', () => {
    const points = [1, 2, 3, 4, 5, 6];
    expect(trend(points).p).not.toBeNull();
    expect(trend(points, 'higher', { method: 'halves' }).p).toBeNull();
    expect(trend(points, 'higher', { method: 'theil-sen' }).p).toBeNull();
  });

  it('takes a slope for none that is rounding beside the largest figure', () => {
    const points = [0, 1, 2, 3, 4, 5].map((step) => 1e6 + step * 1e-4);
    expect(verdict(points, 'higher', 'theil-sen')).toBe('none');
    expect(
      verdict(
        points.map((value) => -value),
        'higher',
        'theil-sen',
      ),
    ).toBe('none');
    expect(
      verdict(
        points.map((value) => value * 1e-6),
        'higher',
        'theil-sen',
      ),
    ).toBe('none');
    expect(
      verdict(
        [0, 1, 2, 3, 4, 5].map((step) => step * 1e-4),
        'higher',
        'theil-sen',
      ),
    ).toBe('improving');
  });

  it('judges a band metric on its distance outside the band', () => {
    const points = [70, 72, 74, 77, 79, 85];
    const banded = { points, better: 'within', target: { low: 80, high: 90 } } as const;
    expect(trendOf(banded, goldProfile.trend)).toMatchObject({ verdict: 'improving', earlierMean: 8 });
    expect(trendOf({ ...banded, target: { low: 60, high: 90 } }, goldProfile.trend).verdict).toBe('none');
    expect(trendOf({ ...banded, target: null }, goldProfile.trend).verdict).toBe('none');
    expect(slopeOf(points, goldProfile.trend)).toBeCloseTo(2.5, 12);
  });

  it('looks back no further than the window', () => {
    const points = [...Array.from({ length: 30 }, (_, i) => 100 - i), 1, 2, 3, 4, 5, 6];
    expect(trend(points, 'higher', { periods: 6 }).verdict).toBe('improving');
    expect(trend(points, 'higher', { periods: 12 }).verdict).toBe('none');
    expect(trend(new Array<number>(5000).fill(1), 'higher', { periods: 5000 }).points).toBe(longestWindow);
  });

  it('turns improving into adverse when values are negated, by every method', () => {
    fc.assert(
      fc.property(figures({ minLength: 1, maxLength: 15 }), fc.constantFrom(...methods), (points, method) => {
        const negated = points.map((value) => -value);
        expect(verdict(negated, 'higher', method)).toBe(mirror[verdict(points, 'higher', method)]);
      }),
    );
  });

  it('does not change when both values and direction are turned round', () => {
    fc.assert(
      fc.property(figures({ minLength: 1, maxLength: 15 }), fc.constantFrom(...methods), (points, method) => {
        const negated = points.map((value) => -value);
        expect(verdict(negated, 'lower', method)).toBe(verdict(points, 'higher', method));
      }),
    );
  });

  it('swaps better and worse pairs when the window runs backwards', () => {
    fc.assert(
      fc.property(figures({ minLength: 1, maxLength: 12 }), (points) => {
        const forwards = trend(points);
        const backwards = trend([...points].reverse());
        expect([backwards.better, backwards.worse]).toEqual([forwards.worse, forwards.better]);
      }),
    );
  });

  it('turns improving into adverse when the window runs backwards: always at 6 points and for Theil–Sen', () => {
    const reversed = (points: readonly number[], method: TrendMethod) =>
      expect(verdict([...points].reverse(), 'higher', method)).toBe(
        mirror[verdict(points, 'higher', method)],
      );
    fc.assert(
      fc.property(
        figures({ minLength: 6, maxLength: 6 }),
        figures({ minLength: 6, maxLength: 12 }),
        (six, some) => {
          for (const method of methods) reversed(six, method);
          reversed(some, 'theil-sen');
        },
      ),
    );
  });

  it('never calls a window improving both ways round', () => {
    let improving = 0;
    fc.assert(
      fc.property(mostlyRising, (points) => {
        const backwards = verdict([...points].reverse());
        if (verdict(points) !== 'improving') return;
        improving++;
        expect(backwards).not.toBe('improving');
      }),
    );
    expect(improving).toBeGreaterThan(20);
  });

  it('is improving exactly when more pairs than chance got better and the last 3 are better than the 3 before', () => {
    const seen = { improving: 0, adverse: 0, none: 0 };
    fc.assert(
      fc.property(mostlyRising, fc.boolean(), (rising, turned) => {
        const points = turned ? rising.map((value) => -value) : rising;
        const { up, down, tieSizes } = countPairs(points);
        const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / 3;
        const change = mean(points.slice(-3)) - mean(points.slice(-6, -3));
        const isUp = tailP(up - down, points.length, tieSizes) <= 0.1 && change > 1e-9;
        const isDown = tailP(down - up, points.length, tieSizes) <= 0.1 && change < -1e-9;
        const expected = isUp ? 'improving' : isDown ? 'adverse' : 'none';
        seen[expected]++;
        expect(verdict(points)).toBe(expected);
        expect(verdict(points, 'lower')).toBe(mirror[expected]);
      }),
      { numRuns: 300 },
    );
    expect(Math.min(seen.improving, seen.adverse, seen.none)).toBeGreaterThan(20);
  });

  it('judges a band metric on its distance even with a direction beside the band', () => {
    const points = [95, 94, 93, 92, 91, 85];
    const target = { low: 80, high: 90 };
    const settings = goldProfile.trend;
    expect(trendOf({ points, better: 'higher', target }, settings)).toEqual(
      trendOf({ points, better: 'within', target }, settings),
    );
    expect(trendOf({ points, better: 'higher', target }, settings)).toMatchObject({
      ...{ verdict: 'improving', better: 15, earlierMean: 4 },
    });
    expect(trendOf({ points, better: 'within', target: 85 }, settings)).toMatchObject({
      ...{ verdict: 'improving', earlierMean: 9 },
    });
  });

  it('is the same whatever was worked out before with the same scratch', () => {
    const scratch = new Scratch();
    fc.assert(
      fc.property(figures({ minLength: 1, maxLength: 30 }), fc.constantFrom(...methods), (points, method) => {
        const settings = { ...goldProfile.trend, periods: 30, method };
        const series = { points, better: 'higher', target: null } as const;
        const shape = seriesShape(points);
        expect(trendOf(series, settings, shape, scratch)).toEqual(trendOf(series, settings));
        expect(slopeOf(points, settings, shape, scratch)).toBe(slopeOf(points, settings));
        expect(isImproving(series, settings, shape, scratch)).toBe(isImproving(series, settings));
      }),
    );
  });
});

describe('improving, asked alone', () => {
  it('is what the whole verdict says, for every rule', () => {
    const point = fc.option(fc.integer({ min: 0, max: 9 }), { nil: null, freq: 9 });
    const method = fc.constantFrom('mann-kendall' as const, 'theil-sen' as const, 'halves' as const);
    const better = fc.constantFrom('higher' as const, 'lower' as const);
    fc.assert(
      fc.property(fc.array(point, { maxLength: 20 }), method, better, (points, rule, direction) => {
        const settings = { ...goldProfile.trend, method: rule };
        const series = { points, better: direction, target: null };
        expect(isImproving(series, settings)).toBe(trendOf(series, settings).verdict === 'improving');
      }),
    );
  });
});
