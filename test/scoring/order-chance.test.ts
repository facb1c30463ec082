import fc from 'fast-check';
import { countPairs } from '../../src/scoring/mann-kendall';
import { exactTailP, neededS, tailP } from '../../src/scoring/order-chance';

describe('the exact chance of an order', () => {
  it.each([
    [7, 0.136111],
    [9, 0.068056],
    [11, 0.027778],
    [13, 0.008333],
    [15, 0.001389],
  ])('6 points without ties: P(S ≥ %i) = %f', (s, p) => {
    expect(exactTailP(s, 6)).toBeCloseTo(p, 6);
  });

  it.each([
    [6, 9],
    [7, 11],
    [8, 12],
    [9, 14],
    [10, 17],
    [11, 19],
    [12, 20],
  ])('%i points need S = %i for p ≤ 0.10', (n, s) => {
    expect(neededS(n, 0.1)).toBe(s);
  });

  it('needs no S that cannot be: 3 points never reach p ≤ 0.10', () => {
    expect(neededS(3, 0.1)).toBeNull();
  });

  it('counts a p of exactly 0.10 as reached: two groups of 3 equal values, 2 of their 20 orders', () => {
    expect(exactTailP(7, 6, [3, 3])).toBe(0.1);
  });

  it('gives 1 when all values are equal', () => {
    expect(exactTailP(0, 6, [6])).toBe(1);
  });

  it('agrees with counting every order of up to 7 values, ties included', () => {
    const values = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(values, (series) => {
        const { up, down, tieSizes } = countPairs(series);
        let orders = 0;
        let atLeastAsHigh = 0;
        for (const order of permutations(series)) {
          orders++;
          if (sOf(order) >= up - down) atLeastAsHigh++;
        }
        expect(exactTailP(up - down, series.length, tieSizes)).toBeCloseTo(atLeastAsHigh / orders, 12);
      }),
      { numRuns: 60 },
    );
  });

  it('falls as S rises and is symmetric: P(S ≥ s) + P(S ≥ 2 − s) = 1', () => {
    const structure = fc.array(fc.integer({ min: 2, max: 6 }), { maxLength: 5 });
    fc.assert(
      fc.property(structure, fc.integer({ min: 2, max: 30 }), (tieSizes, singles) => {
        const n = tieSizes.reduce((sum, size) => sum + size, singles);
        const most = tieSizes.reduce((all, size) => all - (size * (size - 1)) / 2, (n * (n - 1)) / 2);
        for (let s = -most; s <= most; s += 2) {
          expect(exactTailP(s, n, tieSizes)).toBeGreaterThanOrEqual(exactTailP(s + 2, n, tieSizes));
          expect(exactTailP(s, n, tieSizes) + exactTailP(2 - s, n, tieSizes)).toBeCloseTo(1, 12);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is exact up to 60 points', () => {
    expect(tailP(300, 60)).toBe(exactTailP(300, 60));
    expect(tailP(1770, 60)).toBe(exactTailP(1770, 60));
    expect(tailP(0, 60, [60])).toBe(1);
    // All 60 in order: 1 in 60!, far from what the normal approximation would say.
    expect(tailP(1770, 60) * 8.32098711274139e81).toBeCloseTo(1, 9);
    expect(tailP(301, 61)).not.toBe(exactTailP(301, 61));
  });

  it('goes over to the normal approximation above 60 points without a jump', () => {
    expect(tailP(300, 61)).toBeCloseTo(exactTailP(300, 61), 3);
    expect(tailP(301, 61, [20, 10])).toBeCloseTo(exactTailP(301, 61, [20, 10]), 3);
    expect(tailP(0, 61, [61])).toBe(1);
  });

  it('keeps telling structures apart when far more occur than are kept', () => {
    for (let size = 2; size < 30; size++) {
      for (let other = 2; other < 14; other++) exactTailP(3, size + other + 1, [size, other]);
    }
    expect(exactTailP(7, 6, [3, 3])).toBe(0.1);
  });
});

function sOf(order: readonly number[]): number {
  return order.reduce((s, b, j) => s + order.slice(0, j).reduce((sum, a) => sum + Math.sign(b - a), 0), 0);
}

function* permutations(rest: readonly number[], start: readonly number[] = []): Generator<readonly number[]> {
  if (rest.length === 0) yield start;
  for (let index = 0; index < rest.length; index++) {
    const left = rest.filter((_, other) => other !== index);
    yield* permutations(left, [...start, rest[index] ?? 0]);
  }
}
