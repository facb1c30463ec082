import { addCounts, familyAccuracy, proveAccuracy, sampleNeeded, shareOf } from '../../src/scoring/accuracy';
import { normalQuantile, normalTail } from '../../src/scoring/normal';
import { rollUp } from '../../src/scoring/roll-up';
import { wilsonInterval } from '../../src/scoring/wilson';

describe('accuracy of a family', () => {
  const families = ['customer', 'customer', 'compliance', 'non-critical', 'non-critical'] as const;
  const results = [
    ['fail', 'fail', null, 'pass', 'fail'],
    ['pass', null, null, 'pass', null],
    [null, null, null, 'fail', 'pass'],
  ] as const;

  it('fails a transaction once, and leaves out one with nothing applicable', () => {
    expect(familyAccuracy(results, families, 'customer')).toEqual({ passed: 1, total: 2 });
  });

  it('counts attributes where they are not critical', () => {
    expect(familyAccuracy(results, families, 'non-critical')).toEqual({ passed: 3, total: 5 });
  });

  it('is no accuracy at all, never 100 %, when nothing applies', () => {
    expect(shareOf(familyAccuracy(results, families, 'compliance'))).toBeNull();
    expect(shareOf(familyAccuracy(results, families, 'business'))).toBeNull();
  });

  it('is added up over teams, never averaged', () => {
    const teams = [
      { passed: 9, total: 10 },
      { passed: 10, total: 90 },
    ];
    expect(shareOf(addCounts(teams))).toBe(0.19);
  });
});

describe('the Wilson interval', () => {
  it.each([
    [95, 100, 0.88825, 0.97846],
    [100, 100, 0.963006, 1],
    [0, 20, 0, 0.161125],
  ])('of %i in %i is %f to %f', (passed, total, low, high) => {
    const interval = wilsonInterval(passed, total);
    expect(interval?.low).toBeCloseTo(low, 5);
    expect(interval?.high).toBeCloseTo(high, 5);
  });

  it('is narrower with less confidence, and none for a total of 0', () => {
    expect(wilsonInterval(95, 100, 0.8)?.low).toBeGreaterThan(0.9);
    expect(wilsonInterval(0, 0)).toBeNull();
  });
});

describe('what an accuracy proves', () => {
  it.each([
    [95, 100, 0.88, 'shown'],
    [95, 100, 0.9, 'met-not-shown'],
    [95, 100, 0.96, 'below-not-shown'],
    [95, 100, 0.98, 'below'],
    [95, 100, null, null],
  ])('%i of %i against %p: %p', (passed, total, target, proof) => {
    expect(proveAccuracy({ passed, total }, target)).toMatchObject({ proof, share: 0.95, total: 100 });
  });

  it('has each verdict up to its limit', () => {
    const { low = 0, high = 0 } = wilsonInterval(95, 100) ?? {};
    const proof = (target: number) => proveAccuracy({ passed: 95, total: 100 }, target)?.proof;
    expect([low, low + 1e-6].map(proof)).toEqual(['shown', 'met-not-shown']);
    expect([0.95, 0.95 + 1e-6].map(proof)).toEqual(['met-not-shown', 'below-not-shown']);
    expect([high, high + 1e-6].map(proof)).toEqual(['below-not-shown', 'below']);
  });

  it('shows more with less confidence', () => {
    expect(proveAccuracy({ passed: 95, total: 100 }, 0.9, 0.8)?.proof).toBe('shown');
  });

  it('is nothing for nothing', () => {
    expect(proveAccuracy({ passed: 0, total: 0 }, 0.9)).toBeNull();
  });
});

describe('the sample needed', () => {
  it('is the least that shows it: one less does not', () => {
    for (const target of [0.5, 0.8, 0.9, 0.95, 0.99]) {
      for (const above of [0.004, 0.01, 0.03]) {
        const accuracy = Math.min(1, target + above);
        const n = sampleNeeded(accuracy, target) ?? NaN;
        const low = (total: number) => wilsonInterval(accuracy * total, total)?.low ?? NaN;
        expect(low(n)).toBeGreaterThanOrEqual(target - 1e-12);
        expect(low(n - 1)).toBeLessThan(target);
      }
    }
  });

  it('is none when the accuracy is no better than the target', () => {
    expect(sampleNeeded(0.9, 0.9)).toBeNull();
    expect(sampleNeeded(0.85, 0.9)).toBeNull();
    expect(sampleNeeded(1, 1)).toBeNull();
  });

  it('is smaller with less confidence, and at least 1', () => {
    expect(sampleNeeded(0.95, 0.9)).toBe(139);
    expect(sampleNeeded(0.95, 0.9, 0.8)).toBe(60);
    expect(sampleNeeded(0.95, 0)).toBe(1);
  });
});

describe('properties of counts', () => {
  const families = ['customer', 'customer', 'business', 'non-critical'] as const;
  const cells = ['pass', 'fail', null] as const;
  const transactions = Array.from({ length: 81 }, (_, index) =>
    families.map((__, column) => cells[Math.floor(index / 3 ** column) % 3] ?? null),
  );

  it('splitting transactions changes nothing', () => {
    for (const family of ['customer', 'business', 'non-critical'] as const) {
      const whole = familyAccuracy(transactions, families, family);
      for (const at of [1, 20, 80]) {
        const parts = [transactions.slice(0, at), transactions.slice(at)];
        expect(addCounts(parts.map((part) => familyAccuracy(part, families, family)))).toEqual(whole);
      }
    }
  });

  it('a transaction that passes everything never lowers, an attribute that never applies changes nothing', () => {
    for (const family of ['customer', 'business', 'non-critical'] as const) {
      const before = shareOf(familyAccuracy(transactions, families, family)) ?? NaN;
      const more = [...transactions, families.map(() => 'pass' as const)];
      expect(shareOf(familyAccuracy(more, families, family))).toBeGreaterThanOrEqual(before);
      const wider = transactions.map((row) => [...row, null]);
      expect(shareOf(familyAccuracy(wider, [...families, family], family))).toBe(before);
    }
  });
});

describe('the normal distribution', () => {
  it.each([
    [0, 0.5],
    [1.959963984540054, 0.025],
    [-1, 0.8413447460685429],
    [2.9999, 0.0013503415],
    [3.0001, 0.001349455],
    [6, 9.865876450376981e-10],
    [8, 6.220960574271785e-16],
  ])('P(Z ≥ %f) = %f', (z, p) => {
    expect(normalTail(z) / p).toBeCloseTo(1, 6);
  });

  it('has its quantiles', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    expect(normalQuantile(0.1)).toBeCloseTo(-1.2815515655446004, 12);
    expect(normalQuantile(0.5)).toBeCloseTo(0, 12);
  });
});

describe('a roll-up', () => {
  it('adds numerators and denominators and leaves incomplete pairs out', () => {
    expect(rollUp([9, null, 10], [10, 50, 90])).toEqual({
      ...{ numerator: 19, denominator: 100, share: 0.19, counted: 2, leftOut: 1 },
    });
  });

  it('is nothing without a complete pair or a denominator', () => {
    expect(rollUp([1, 2, 3], [10])).toMatchObject({ counted: 1, leftOut: 2 });
    expect(rollUp([1], [10, 20])).toMatchObject({ counted: 1, leftOut: 1 });
    expect(rollUp([null, 1], [1, null])).toBeNull();
    expect(rollUp([0], [0])).toBeNull();
  });
});
