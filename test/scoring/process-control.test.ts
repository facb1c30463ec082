import { assurance } from '../../src/scoring/assurance';
import { controlLimits } from '../../src/scoring/control-limits';
import { pointFlags } from '../../src/scoring/point-flags';

describe('control limits', () => {
  it('are the mean ± 2.66 mean moving ranges', () => {
    const limits = controlLimits([10, 12, 11, 13]);
    expect(limits).toMatchObject({ centre: 11.5, provisional: true, points: 4 });
    expect(limits?.lower).toBeCloseTo(11.5 - 2.66 * (5 / 3), 12);
    expect(limits?.upper).toBeCloseTo(11.5 + 2.66 * (5 / 3), 12);
  });

  it('drop outsized moving ranges once', () => {
    const calm = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
    const limits = controlLimits([...calm, 50, ...calm]);
    expect((limits?.upper ?? 0) - (limits?.centre ?? 0)).toBeCloseTo(2.66, 12);
    expect(limits?.provisional).toBe(false);
  });

  it('start afresh at the rebase', () => {
    expect(controlLimits([99, 98, 10, 12], { from: 2 })).toMatchObject({ centre: 11, points: 2 });
  });

  it('need 2 measured points and pass over missing ones', () => {
    expect(controlLimits([5, null])).toBeNull();
    expect(controlLimits([5, null, 7])).toMatchObject({ centre: 6, points: 2 });
  });

  it('are provisional with fewer than 12 points', () => {
    const twelve = Array.from({ length: 12 }, (_, index) => index % 2);
    expect(controlLimits(twelve)?.provisional).toBe(false);
    expect(controlLimits(twelve.slice(1))?.provisional).toBe(true);
  });

  it('have no width when nothing moves', () => {
    expect(controlLimits([5, 5, 5])).toMatchObject({ lower: 5, centre: 5, upper: 5 });
    expect(pointFlags([5, 5, 5])).toEqual([null, null, null]);
  });
});

describe('point flags', () => {
  const limits = { lower: -30, centre: 0, upper: 30, provisional: false, points: 9 };
  const kinds = (points: (number | null)[], from = 0) =>
    pointFlags(points, { from }, limits).map((flag) => flag?.kind ?? null);

  it('name the first rule that applies', () => {
    expect(pointFlags([1, 31, -1, -31], {}, limits)).toEqual([
      null,
      { kind: 'outside', side: 'high' },
      null,
      { kind: 'outside', side: 'low' },
    ]);
    expect(kinds([25, 31, 1])).toEqual(['two-of-three', 'outside', null]);
  });

  it('see seven rising, and a tie breaks them', () => {
    expect(kinds([-3, -2, -1, 0, 1, 2, 3])).toEqual(new Array(7).fill('seven-moving'));
    expect(kinds([-3, -2, -1, -1, 1, 2, 3])).toEqual(new Array(7).fill(null));
  });

  it('pass over missing points', () => {
    expect(kinds([-3, -2, -1, null, 0, 1, 2, 3])[3]).toBeNull();
    expect(kinds([-3, -2, -1, null, 0, 1, 2, 3])[7]).toBe('seven-moving');
  });

  it('do not look back past the rebase', () => {
    expect(kinds([31, 1, 2, 1, 2, 1, 2, 1, -1], 2)).toEqual(new Array(9).fill(null));
    const seven = new Array(7).fill('seven-one-side');
    expect(kinds([31, 1, 2, 1, 2, 1, 2, 1, -1], 1)).toEqual([null, ...seven, null]);
  });
});

describe('assurance', () => {
  const limits = { lower: 82, upper: 88 };
  it.each([
    [{ low: 80, high: 90 }, 'consistently-meets'],
    [{ low: 85, high: 90 }, 'hit-or-miss'],
    [{ low: 89, high: 95 }, 'consistently-misses'],
  ] as const)('of a band %j', (band, expected) => {
    expect(assurance(limits, band, 'within')).toBe(expected);
  });

  it('is hit or miss when the target is a limit', () => {
    expect(assurance(limits, 88, 'higher')).toBe('hit-or-miss');
    expect(assurance(limits, 82, 'higher')).toBe('hit-or-miss');
  });
});
