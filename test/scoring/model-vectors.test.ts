/** The reference vectors of accuracy, groups, staffing and roll-ups. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proveAccuracy, sampleNeeded } from '../../src/scoring/accuracy';
import { differenceInterval } from '../../src/scoring/differing-groups';
import { rollUp } from '../../src/scoring/roll-up';
import { staffInterval } from '../../src/scoring/staffing';

interface Vectors {
  accuracy: {
    correct: number;
    n: number;
    target: number;
    low: number;
    high: number;
    verdict: string;
    needed: number | null;
  };
  differs: {
    correct: number;
    n: number;
    otherCorrect: number;
    otherN: number;
    groups: number;
    low: number;
    high: number;
    differs: boolean;
  };
  staffplan: {
    calls: number[];
    interval: number;
    aht: number;
    target: number;
    threshold: number;
    shrinkage: number;
    maxoccupancy: number;
    expect: number[][];
  };
  rollup: { counts: [number, number][]; expect: number };
}

const all = JSON.parse(readFileSync(join(__dirname, '..', 'vectors', 'model.json'), 'utf8')) as {
  kind: string;
}[];
const vectors = <Kind extends keyof Vectors>(kind: Kind): Vectors[Kind][] =>
  all.filter((vector) => vector.kind === kind) as unknown as Vectors[Kind][];

it('accuracy: intervals, verdicts and samples needed of all 60', () => {
  const given = vectors('accuracy');
  expect(given).toHaveLength(60);
  for (const { correct, n, target, low, high, verdict, needed } of given) {
    const found = proveAccuracy({ passed: correct, total: n }, target);
    expect(found?.interval.low).toBeCloseTo(low, 9);
    expect(found?.interval.high).toBeCloseTo(high, 9);
    expect(found?.proof).toBe(verdict);
    expect(sampleNeeded(correct / n, target)).toBe(needed);
  }
});

it('differs: intervals of the difference of all 40', () => {
  const given = vectors('differs');
  expect(given).toHaveLength(40);
  for (const { correct, n, otherCorrect, otherN, groups, low, high, differs } of given) {
    const found = differenceInterval(
      { passed: correct, total: n },
      { passed: otherCorrect, total: otherN },
      1 - 0.05 / groups,
    );
    expect(found?.low).toBeCloseTo(low, 9);
    expect(found?.high).toBeCloseTo(high, 9);
    expect(found !== null && (found.low > 0 || found.high < 0)).toBe(differs);
  }
});

it('staffplan: every interval of all 25', () => {
  const given = vectors('staffplan');
  expect(given).toHaveLength(25);
  for (const { calls, interval, aht, expect: expected, ...goal } of given) {
    const rows = calls.map((each) => {
      const found = staffInterval(
        { calls: each, interval, aht },
        { ...goal, maxOccupancy: goal.maxoccupancy },
      );
      return [
        found?.required,
        found?.scheduled,
        ...[found?.serviceLevel, found?.asa, found?.occupancy].map((figure) =>
          Number(figure?.toPrecision(12)),
        ),
      ];
    });
    expect(rows).toEqual(
      expected.map(([agents, scheduled, ...figures]) => [
        agents,
        scheduled,
        ...figures.map((figure) => Number(figure.toPrecision(12))),
      ]),
    );
  }
});

it('rollup: sums, never means of shares, of all 30', () => {
  const given = vectors('rollup');
  expect(given).toHaveLength(30);
  for (const { counts, expect: expected } of given) {
    const found = rollUp(
      counts.map(([above]) => above),
      counts.map(([, below]) => below),
    );
    expect(found?.share).toBeCloseTo(expected, 12);
  }
});
