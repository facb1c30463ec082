import { nearlyEqual } from '../../src/scoring/equality';
import { levelAt } from '../../src/scoring/level';
import { seriesShape } from '../../src/scoring/points';
import { gapTo, hasTarget, meets, relativeGapTo } from '../../src/scoring/target';

describe('equal', () => {
  it('means equal but for rounding, in proportion to the figures', () => {
    expect(nearlyEqual(0.1 + 0.2, 0.3)).toBe(true);
    expect(nearlyEqual(1e12, 1e12 + 100)).toBe(true);
    expect(nearlyEqual(0.8512, 0.8512 + 2e-9)).toBe(false);
  });
});

describe('the shape of a series', () => {
  it('cuts missing points off both ends', () => {
    expect(seriesShape([null, 5, 6, null])).toEqual({
      measured: 2,
      firstIndex: 1,
      latestIndex: 2,
      cadence: 1,
      run: 2,
    });
  });

  it('has a cadence when at least 3 points lie equally far apart', () => {
    expect(seriesShape([1, null, null, 2, null, null, 3])).toMatchObject({ cadence: 3, run: 3 });
    expect(seriesShape([1, null, null, 2])).toMatchObject({ cadence: 1, run: 1 });
    expect(seriesShape([1, null, 2, null, null, 3])).toMatchObject({ cadence: 1, run: 1 });
  });

  it('runs back from the latest to the first gap', () => {
    expect(seriesShape([1, 2, null, 3, 4, 5])).toMatchObject({ cadence: 1, run: 3 });
  });

  it('is empty for a series without a value', () => {
    const none = { measured: 0, firstIndex: -1, latestIndex: -1, cadence: 1, run: 0 };
    expect(seriesShape([null, null])).toEqual(none);
    expect(seriesShape([])).toEqual(none);
    expect(seriesShape([5, 6])).toMatchObject({ firstIndex: 0, latestIndex: 1, run: 2 });
  });
});

describe('a value against its target', () => {
  it('is met at the target', () => {
    expect(meets(0.1 + 0.2, 0.3, 'lower')).toBe(true);
    expect(meets(29.99, 30, 'higher')).toBe(false);
    expect(meets(0.9 + 1e-12, { low: 0.8, high: 0.9 }, 'within')).toBe(true);
    expect(meets(0.91, { low: 0.8, high: 0.9 }, 'within')).toBe(false);
  });

  it('is judged by a band even with a direction beside it, and by a single number as a band of no width', () => {
    const band = { low: 80, high: 90 };
    expect([79, 80, 85, 90, 91].map((value) => meets(value, band, 'higher'))).toEqual([
      ...[false, true, true, true, false],
    ]);
    expect([95, 75].map((value) => gapTo(value, band, 'higher'))).toEqual([-5, -5]);
    expect([95, 75].map((value) => gapTo(value, band, 'lower'))).toEqual([-5, -5]);
    expect([84, 85, 86].map((value) => meets(value, 85, 'within'))).toEqual([false, true, false]);
    expect([84, 85, 87].map((value) => gapTo(value, 85, 'within'))).toEqual([-1, 0, -2]);
  });

  it('is inside a band, with no gap, when it lies outside by no more than rounding', () => {
    const band = { low: 1e9, high: 2e9 };
    for (const value of [1e9 - 0.5, 2e9 + 0.5]) {
      expect(meets(value, band, 'within')).toBe(true);
      expect(gapTo(value, band, 'within')).toBe(0);
      expect(relativeGapTo(value, band, 'within')).toBe(0);
    }
    expect(meets(2e9 + 5, band, 'within')).toBe(false);
    expect(gapTo(1e9 - 5, band, 'within')).toBe(-5);
  });

  it('is there for the latest point, or at all where nothing is measured', () => {
    expect(hasTarget(0.8, -1)).toBe(true);
    expect(hasTarget(null, 3)).toBe(false);
    expect(hasTarget([0.8, null], 1)).toBe(false);
    expect(hasTarget([0.8, null], 0)).toBe(true);
    expect(hasTarget([null, 0.8], 0)).toBe(false);
    expect(hasTarget([0.8, null], -1)).toBe(true);
    expect(hasTarget([null, null], -1)).toBe(false);
  });

  it('has a gap that is positive when good', () => {
    expect(gapTo(33, 30, 'lower')).toBe(-3);
    expect(gapTo(33, 30, 'higher')).toBe(3);
    expect(gapTo(95, { low: 80, high: 90 }, 'within')).toBe(-5);
    expect(Object.is(gapTo(85, { low: 80, high: 90 }, 'within'), 0)).toBe(true);
  });

  it('has a relative gap where the target is not 0', () => {
    expect(relativeGapTo(33, 30, 'lower')).toBeCloseTo(-0.1, 12);
    expect(relativeGapTo(3, -30, 'higher')).toBeCloseTo(1.1, 12);
    expect(relativeGapTo(3, 0, 'higher')).toBeNull();
    expect(relativeGapTo(99, { low: 80, high: 90 }, 'within')).toBeCloseTo(-0.1, 12);
    expect(relativeGapTo(60, { low: 80, high: 90 }, 'within')).toBeCloseTo(-0.25, 12);
    expect(relativeGapTo(-1, { low: 0, high: 90 }, 'within')).toBeNull();
    expect(relativeGapTo(0, { low: 0, high: 90 }, 'within')).toBe(0);
  });
});

describe('level', () => {
  const points = [0.7, 0.9, null, 0.9, 0.81];
  it('of the latest point', () => {
    expect(levelAt(points, 0.8, 'higher', { kind: 'latest' }, 4)).toBe('met');
  });

  it('of the mean of the last k, missing points passed over', () => {
    expect(levelAt(points, 0.87, 'higher', { kind: 'mean', points: 3 }, 4)).toBe('met');
    expect(levelAt(points, 0.87, 'higher', { kind: 'mean', points: 4 }, 4)).toBe('missed');
  });

  it('of k of the last n, each against its own period’s target', () => {
    const rule = { kind: 'k-of-n', met: 3, of: 4 } as const;
    expect(levelAt(points, 0.8, 'higher', rule, 4)).toBe('met');
    expect(levelAt(points, [0.8, 0.95, 0.8, 0.8, 0.8], 'higher', rule, 4)).toBe('missed');
  });

  it('needs as many points as the rule asks for', () => {
    expect(levelAt(points, 0.8, 'higher', { kind: 'mean', points: 5 }, 4)).toBeNull();
    expect(
      levelAt(points, [null, 0.8, 0.8, 0.8, 0.8], 'higher', { kind: 'k-of-n', met: 1, of: 4 }, 4),
    ).toBeNull();
  });

  it('is unknown without a target for the latest point', () => {
    expect(levelAt(points, [0.8, 0.8, 0.8, 0.8, null], 'higher', { kind: 'latest' }, 4)).toBeNull();
  });
});
