import { checkCuika, type CuikaEvidence } from '../../src/scoring/cuika';
import type { Metric } from '../../src/scoring/metric';
import { goldProfile } from '../../src/scoring/profile';
import { scoreMetric } from '../../src/scoring/score-metric';
import { scoreTable } from '../../src/scoring/score-table';
import { compareUnits } from '../../src/scoring/units/compare-units';

const steady = [0.81, 0.84, 0.82, 0.85, 0.83, 0.86, 0.84];
const metric = (points: Metric['points'], targets: Metric['targets'] = 0.8): Metric => ({
  ...{ name: '', category: null, better: 'higher' },
  points,
  targets,
});
function check(points: Metric['points'], evidence: CuikaEvidence = {}, reporting = points.length - 1) {
  const read = metric(points);
  return checkCuika(read, scoreMetric(read, goldProfile, reporting), goldProfile, reporting, evidence);
}

describe('CUIKA', () => {
  it('passes good data and does not check what the sheet has no place for', () => {
    const checks = check(steady);
    const results = Object.entries(checks).map(([letter, { result }]) => `${letter} ${result}`);
    expect(results).toEqual([
      'collected pass',
      'usable pass',
      'integrity pass',
      'knowledgeable not-checked',
      'actionable pass',
    ]);
  });

  it('misses a period without a value, by its place', () => {
    expect(check([null, 0.8, null, 0.9, null]).collected).toEqual({
      result: 'fail',
      faults: [{ code: 'period-without-value', severity: 'fail', periods: [2, 4] }],
    });
    expect(check([0.8, null, null, 0.9, null, null, 0.8, null, null]).collected.result).toBe('pass');
    expect(check([null, null]).collected.faults[0]?.code).toBe('nothing-measured');
    const quarters = [0.8, null, null, 0.9, null, null, 0.8];
    expect(check([...quarters, ...new Array<null>(6).fill(null)]).collected.faults[0]?.periods).toEqual([
      9, 12,
    ]);
  });

  it('does not look further back than the window', () => {
    const points = [0.8, null, ...Array.from({ length: 12 }, (_, i) => 0.8 + i / 100)];
    expect(check(points).collected.result).toBe('pass');
    expect(check(points.slice(0, -1)).collected.result).toBe('fail');
  });

  it('looks back as many periods of the metric’s own cadence', () => {
    const quarters = [0.8, null, null, 0.9, null, null, 0.8];
    const faults = check([...quarters, ...new Array<null>(18).fill(null)]).collected.faults;
    expect(faults[0]?.periods).toEqual([9, 12, 15, 18, 21, 24]);
  });

  it('takes for another scale only what is about a hundred times the rest', () => {
    const usable = (...points: number[]) => check(points).usable.faults.map(({ periods }) => periods);
    expect(usable(0.85, 0.86, 84)).toEqual([[2]]);
    expect(usable(85, 86, 0.84)).toEqual([[2]]);
    expect(usable(85, 0.84)).toEqual([[0]]);
    expect(usable(1, 99, 98)).toEqual([[0]]);
    for (const points of [
      [0.85, 0.86],
      [85, 86],
      [0, 85, 86],
      [0.5, 300],
      [0.5, 20],
      [0.85, 1.4],
      [0.015, 1.5],
      [0],
    ]) {
      expect(usable(...points)).toEqual([]);
    }
    expect(usable(0.5, 0.5, 0.5, 100)).toEqual([[3]]);
  });

  it('takes 0 for a figure of either scale', () => {
    const [fault] = check([0, 0, 0.85, 85, 85, 85]).usable.faults;
    expect(fault).toEqual({ code: 'mixed-scale', severity: 'fail', periods: [2] });
  });

  it('fails a letter with one fault that fails, whatever only warns beside it', () => {
    const { result, faults } = check([0.9, 0.9, 0.9, 0.9, 1.2], { kind: 'percent' }).integrity;
    expect([result, faults.map(({ severity }) => severity)]).toEqual(['fail', ['fail', 'warn', 'warn']]);
  });

  it('finds two scales in one metric', () => {
    expect(check([0.85, 84, 0.86, 0.84]).usable.faults).toEqual([
      { code: 'mixed-scale', severity: 'fail', periods: [1] },
    ]);
    expect(check([0.85, 84], { kind: 'count' }).usable.result).toBe('pass');
    expect(check([0.85, 84], { kind: 'duration' }).usable.result).toBe('pass');
    expect(check([0.4, 2.1, 5.3]).usable.result).toBe('pass');
  });

  it('names what makes figures hard to use', () => {
    const read = metric(steady, null);
    const evidence = { repaired: [2], direction: 'open', periodsConsecutive: false } as const;
    const { usable } = checkCuika(read, scoreMetric(read, goldProfile, null), goldProfile, null, evidence);
    expect(usable.faults.map(({ code }) => code)).toEqual([
      'repaired-value',
      'no-target',
      'unknown-direction',
      'periods-out-of-order',
    ]);
  });

  it('fails impossible values', () => {
    expect(check([0.9, 1.02, -0.1], { kind: 'percent' }).integrity).toMatchObject({
      result: 'fail',
      faults: [{ code: 'percent-out-of-range', periods: [1, 2] }],
    });
    expect(check([90, 100.5], { kind: 'percent-number' }).integrity.faults[0]?.periods).toEqual([1]);
    for (const kind of ['duration', 'count'] as const) {
      expect(check([5, -1, 0], { kind }).integrity.faults).toEqual([
        { code: 'negative-value', severity: 'fail', periods: [1] },
      ]);
      expect(check([5, 0, 3], { kind }).integrity.result).toBe('pass');
    }
    expect(check([0, 1, 0.5], { kind: 'percent' }).integrity.result).toBe('pass');
    expect(check([0, 100, 50], { kind: 'percent-number' }).integrity.result).toBe('pass');
    expect(check([5, -1, 3]).integrity.result).toBe('pass');
  });

  it('warns of a value far outside the limits, above or below', () => {
    const calm = [5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5];
    for (const odd of [50, -40]) {
      expect(check([...calm, odd, ...calm], { kind: null }).integrity.faults).toEqual([
        { code: 'far-outside-limits', severity: 'warn', periods: [11] },
      ]);
    }
    expect(check([...calm, 1, ...calm]).integrity.result).toBe('pass');
    expect(check([...calm, 0, ...calm]).integrity.result).toBe('warn');
  });

  it('wants a target for the latest point, or any at all where nothing is measured', () => {
    const codes = (points: Metric['points'], targets: Metric['targets']) => {
      const read = metric(points, targets);
      const { usable } = checkCuika(read, scoreMetric(read, goldProfile, null), goldProfile, null);
      return usable.faults.map(({ code }) => code);
    };
    expect(codes([0.9, 0.9], [0.8, null])).toEqual(['no-target']);
    expect(codes([null, null], [0.8, null])).toEqual([]);
    expect(codes([null, null], null)).toEqual(['no-target']);
  });

  it('warns of suspicious ones', () => {
    expect(check([0.8, 0.9, 0.9, null, 0.9, 0.9, 0.8]).integrity).toEqual({
      result: 'warn',
      faults: [{ code: 'identical-values', severity: 'warn', periods: [1, 2, 4, 5] }],
    });
    expect(check([0.8, 0.9, 0.9, 0.9, 0.7]).integrity.result).toBe('pass');
    expect(check([0.8, 0.9, 0.9, 0.9, 0.9]).integrity.faults[0]?.periods).toEqual([1, 2, 3, 4]);
    const calm = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
    expect(check([...calm, 50, ...calm], { kind: 'count' }).integrity.faults).toEqual([
      { code: 'far-outside-limits', severity: 'warn', periods: [11] },
    ]);
    const further = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 5, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
    expect(check(further, { kind: 'count' }).integrity.result).toBe('pass');
    expect(check([5, 7], { sumOfParts: [5, 8] }).integrity.faults[0]).toMatchObject({
      code: 'not-sum-of-parts',
      periods: [1],
    });
  });

  it('wants an owner and a definition where there is a place for them', () => {
    expect(check(steady, { owner: 'Ana' }).knowledgeable.result).toBe('pass');
    expect(check(steady, { owner: ' ', definition: 'x' }).knowledgeable.faults[0]?.code).toBe('no-owner');
    expect(check(steady, { owner: 'Ana', definition: null }).knowledgeable.result).toBe('fail');
    expect(check(steady, { definition: 'answered in 20 s' }).knowledgeable.result).toBe('pass');
    expect(check(steady, { definition: '' }).knowledgeable.faults[0]?.code).toBe('no-definition');
  });

  it('wants an open and complete action where one is due', () => {
    const missed = [0.9, 0.9, 0.7];
    const action = { open: true, plan: 'coach', owner: 'Ana', due: '2024-05-01', endResult: '80 %' };
    expect(check(missed).actionable.result).toBe('not-checked');
    expect(check(missed, { actions: [action] }).actionable.result).toBe('pass');
    expect(check(missed, { actions: [{ ...action, open: false }] }).actionable.result).toBe('fail');
    expect(check(missed, { actions: [{ ...action, open: false }, action] }).actionable.result).toBe('pass');
    expect(check([0.7, 0.7, 0.7]).actionable.result).toBe('not-checked');
    expect(check(missed, { actions: [{ ...action, due: '' }] }).actionable.result).toBe('fail');
  });
});

describe('the order of units', () => {
  const unit = (name: string, score: number | null, met: number | null, either: number | null) => {
    const { gold } = scoreTable([], goldProfile);
    return { name, gold: { ...gold, score, met, metOrImproving: either } };
  };
  const orderOf = (...units: ReturnType<typeof unit>[]) => {
    const names = compareUnits(units, goldProfile).units.map(({ name }) => name);
    expect(compareUnits([...units].reverse(), goldProfile).units.map(({ name }) => name)).toEqual(names);
    return names.join(' ');
  };

  it('is by Gold score, then by met, then by met or improving, then by name; nothing scored is last', () => {
    expect(orderOf(unit('a', 0.9, 0.1, 0.1), unit('b', 0.8, 0.9, 0.9))).toBe('b a');
    expect(orderOf(unit('a', 0.8, 0.6, 0.6), unit('b', 0.8, 0.5, 0.9))).toBe('b a');
    expect(orderOf(unit('a', 0.8, 0.5, 0.7), unit('b', 0.8, 0.5, 0.6))).toBe('b a');
    expect(orderOf(unit('b', 0.8, 0.5, 0.6), unit('a', 0.8, 0.5, 0.6), unit('c', 0.8, 0.5, 0.6))).toBe(
      'a b c',
    );
    expect(orderOf(unit('a', null, null, null), unit('b', 1, 1, 1))).toBe('b a');
    expect(orderOf(unit('a', 1, null, null), unit('b', 1, 1, 1))).toBe('b a');
    expect(orderOf(unit('a', 1, 1, null), unit('b', 1, 1, 1))).toBe('b a');
  });

  it('adds up improving metrics, too', () => {
    const rising = [0.5, 0.52, 0.54, 0.56, 0.58, 0.6];
    const { gold } = scoreTable(
      [rising, [...rising.slice(1), 0.9], [...rising].reverse()].map((points) => metric(points)),
      goldProfile,
    );
    const { total } = compareUnits(
      [
        { name: 'a', gold },
        { name: 'b', gold },
      ],
      goldProfile,
    );
    expect(total).toMatchObject({ scored: 6, metCount: 2, improvingCount: 2, metOrImproving: 4 / 6 });
  });
});

describe('units side by side', () => {
  const gold = (...points: number[]) =>
    scoreTable(
      points.map((point) => metric([point])),
      goldProfile,
    ).gold;

  it('come worst first and are counted together, never averaged', () => {
    const units = [
      { name: 'Leon', gold: gold(0.9) },
      { name: 'Oslo', gold: gold(0.9, 0.7, 0.7) },
      { name: 'Hull', gold: gold() },
      { name: 'Bari', gold: gold(0.9, 0.9) },
    ];
    const { units: ordered, total } = compareUnits(units, goldProfile);
    expect(ordered.map(({ name }) => name)).toEqual(['Oslo', 'Bari', 'Leon', 'Hull']);
    expect(total).toMatchObject({ scored: 6, metCount: 4, met: 4 / 6, gold: false });
  });
});
