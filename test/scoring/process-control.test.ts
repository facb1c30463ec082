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

  it('drop a moving range of exactly 3.267 times the mean', () => {
    // Nine ranges of 1 and one of x: x is 3.267 times the mean of all ten when x = 3.267 · 9 / (10 − 3.267).
    const jump = (3.267 * 9) / (10 - 3.267);
    const points = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1 + jump];
    const limits = controlLimits(points);
    expect((limits?.upper ?? 0) - (limits?.centre ?? 0)).toBeCloseTo(2.66, 12);
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

  it('see 2 of 3 far out on one side, high or low, and flag only those', () => {
    expect(pointFlags([25, 1, 22], {}, limits)).toEqual([
      { kind: 'two-of-three', side: 'high' },
      null,
      { kind: 'two-of-three', side: 'high' },
    ]);
    expect(pointFlags([-25, -22, -1], {}, limits)).toEqual([
      { kind: 'two-of-three', side: 'low' },
      { kind: 'two-of-three', side: 'low' },
      null,
    ]);
    // Two thirds of the way is not beyond it.
    expect(kinds([20, 1, 20])).toEqual([null, null, null]);
    expect(kinds([-20, -1, -20])).toEqual([null, null, null]);
    expect(kinds([25, 1, 1, 25])).toEqual([null, null, null, null]);
  });

  it('see no 2 of 3 where the third lies on the other side, or on the centre', () => {
    expect(kinds([25, -1, 22])).toEqual([null, null, null]);
    expect(kinds([-25, 1, -22])).toEqual([null, null, null]);
    expect(kinds([25, 0, 22])).toEqual([null, null, null]);
    expect(kinds([0, 25, 22])).toEqual([null, null, null]);
    expect(kinds([25, -25, 25])).toEqual([null, null, null]);
  });

  it('judge the way to a limit from a centre that is not 0', () => {
    const off = { lower: 40, centre: 100, upper: 160, provisional: false, points: 9 };
    const at = (points: number[]) => pointFlags(points, {}, off).map((flag) => flag?.side ?? null);
    expect(at([141, 101, 141])).toEqual(['high', null, 'high']);
    expect(at([59, 99, 59])).toEqual(['low', null, 'low']);
    expect(at([139, 101, 139])).toEqual([null, null, null]);
    expect(at([61, 99, 61])).toEqual([null, null, null]);
  });

  it('see seven falling, and seven on the low side', () => {
    const low = (kind: string) => new Array(7).fill({ kind, side: 'low' });
    expect(pointFlags([3, 2, 1, 0, -1, -2, -3], {}, limits)).toEqual(low('seven-moving'));
    expect(pointFlags([-1, -2, -1, -2, -1, -2, -1], {}, limits)).toEqual(low('seven-one-side'));
    expect(kinds([-1, -2, -1, 0, -1, -2, -1])).toEqual(new Array(7).fill(null));
  });

  it('see seven rising, and a tie breaks them', () => {
    expect(kinds([-3, -2, -1, 0, 1, 2, 3])).toEqual(new Array(7).fill('seven-moving'));
    expect(kinds([-3, -2, -1, -1, 1, 2, 3])).toEqual(new Array(7).fill(null));
  });

  it('keep a rise that ties follow', () => {
    const rise = [-3, -2, -1, 0, 1, 2, 3];
    expect(kinds([...rise, 3, 3, 3, 3, 3, 3]).slice(0, 7)).toEqual(new Array(7).fill('seven-moving'));
  });

  it('are judged by the limits from the rebase on', () => {
    const calm = [5, 6, 5, 6, 5, 6];
    const before = [90, 10, 80, 20];
    const flags = pointFlags([...before, ...calm, 12], { from: 4 });
    expect(flags.slice(0, 10)).toEqual(new Array(10).fill(null));
    expect(flags[10]).toEqual({ kind: 'outside', side: 'high' });
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

  it('of a band is the same whatever direction stands beside it, and its own limits lie inside', () => {
    expect(assurance(limits, { low: 80, high: 90 }, 'higher')).toBe('consistently-meets');
    expect(assurance(limits, { low: 82, high: 88 }, 'lower')).toBe('consistently-meets');
    expect(assurance(limits, { low: 83, high: 88 }, 'within')).toBe('hit-or-miss');
    expect(assurance(limits, { low: 82, high: 87 }, 'within')).toBe('hit-or-miss');
    expect(assurance(limits, { low: 70, high: 81 }, 'higher')).toBe('consistently-misses');
    expect(assurance(limits, { low: 88, high: 95 }, 'within')).toBe('hit-or-miss');
    expect(assurance(limits, 85, 'within')).toBe('hit-or-miss');
    expect(assurance(limits, 95, 'within')).toBe('consistently-misses');
  });

  it.each([
    [80, 'higher', 'consistently-meets'],
    [85, 'higher', 'hit-or-miss'],
    [90, 'higher', 'consistently-misses'],
    [80, 'lower', 'consistently-misses'],
    [85, 'lower', 'hit-or-miss'],
    [90, 'lower', 'consistently-meets'],
  ] as const)('of %p, %s is better: %s', (target, better, expected) => {
    expect(assurance(limits, target, better)).toBe(expected);
  });

  it('is hit or miss when the target is a limit', () => {
    expect(assurance(limits, 88, 'higher')).toBe('hit-or-miss');
    expect(assurance(limits, 82, 'higher')).toBe('hit-or-miss');
  });
});
