import { rollUpUnits } from '../../../src/scoring/units/sums';
import { unionOf, type ReportedUnit, type UnitMetric } from '../../../src/scoring/units/union';

const profile = { name: 'gold', met: 65, metOrImproving: 75, unconfirmed: false };
const metric = (name: string, more: Partial<UnitMetric> = {}): UnitMetric => ({
  ...{ name, status: 'met', better: 'higher', target: 0.8, latest: 0.9, latestPeriod: '2024-02' },
  ...{ format: '0%', scale: 1 },
  ...more,
});
const nothingMore = { metTrend: null, trust: null, overdue: null };
const unit = (
  name: string,
  fingerprint: string,
  counts: [string, string, string, string][],
  more: Partial<UnitMetric> = {},
): ReportedUnit => ({
  unit: name,
  fingerprint,
  books: [`${name}.xlsx`],
  standing: { profile, scored: 1, met: 1, improving: 0, escalate: 0, act: 0, worst: null, ...nothingMore },
  metrics: [...new Set(counts.map(([first]) => first))].map((first) => metric(first, more)),
  counts: counts.map(([first, period, numerator, denominator]) => ({
    metric: first,
    period,
    numerator,
    denominator,
  })),
});

const oslo = unit('Oslo', 'a1', [
  ['Service level', '2024-01', '9', '10'],
  ['Service level', '2024-02', '8.5', '10'],
]);
const leon = unit('Leon', 'b2', [
  ['service  LEVEL', '2024-01', '10', '90'],
  ['service  LEVEL', '2024-02', '80.25', '90'],
]);
const text = (units: readonly ReportedUnit[]) => JSON.stringify(unionOf(units));

describe('the union of units', () => {
  it('is the same in any order and grouping, and however often the same is given', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      unit(`Unit ${index % 7}`, `f${index % 5}`, [
        ['Service level', `2024-0${1 + (index % 3)}`, `${index}.5`, '20'],
      ]),
    );
    const whole = text(many);
    for (let turn = 1; turn < many.length; turn++) {
      const turned = [...many.slice(turn), ...many.slice(0, turn)].reverse();
      expect(text(turned)).toBe(whole);
      const grouped = [
        ...unionOf(turned.slice(0, 5)),
        ...unionOf([...unionOf(turned.slice(5)), ...turned.slice(2, 7)]),
      ];
      expect(text(grouped)).toBe(whole);
      expect(text(unionOf(grouped))).toBe(whole);
    }
  });

  it('has a unit with one fingerprint once, with the names of all its books', () => {
    const copy = { ...oslo, books: ['copy of Oslo.xlsx'] };
    expect(unionOf([oslo, copy, oslo])).toEqual([{ ...oslo, books: ['Oslo.xlsx', 'copy of Oslo.xlsx'] }]);
  });

  it('puts the counts of one fingerprint together, wherever they came from', () => {
    const [january, february] = oslo.counts;
    const parts = [
      { ...oslo, counts: [february].flatMap((one) => one ?? []) },
      { ...oslo, counts: [january].flatMap((one) => one ?? []) },
    ];
    expect(text(parts)).toBe(text([oslo]));
  });
});

describe('the sums over units', () => {
  it('add counts up and never average percentages', () => {
    const [rolled] = rollUpUnits(unionOf([leon, oslo])).metrics;
    expect(rolled?.sums).toEqual([
      { period: '2024-01', numerator: '19', denominator: '100', share: 0.19, units: 2 },
      { period: '2024-02', numerator: '88.75', denominator: '100', share: 0.8875, units: 2 },
    ]);
    expect([rolled?.level, rolled?.unjudged, rolled?.units, rolled?.met]).toEqual(['met', null, 2, 2]);
  });

  it('judge nothing that is not comparable', () => {
    const reason = (other: ReportedUnit) => rollUpUnits(unionOf([oslo, other])).metrics[0]?.unjudged;
    const counts: [string, string, string, string][] = [['Service level', '2024-02', '1', '2']];
    expect(reason(unit('Leon', 'c', counts))).toBeNull();
    expect(reason(unit('Leon', 'c', counts, { target: 0.9 }))).toBe('unequal-targets');
    expect(reason(unit('Leon', 'c', counts, { better: 'lower' }))).toBe('unequal-directions');
    expect(reason(unit('Leon', 'c', [['Service level', '2024-01', '1', '2']]))).toBe('units-missing');
  });

  it('say where there are no counts, and how many units meet the metric', () => {
    const without = (name: string, status: UnitMetric['status']) => ({
      ...unit(name, name, []),
      metrics: [metric('CSAT', { status })],
    });
    const [rolled] = rollUpUnits(unionOf([without('a', 'met'), without('b', 'not-met')])).metrics;
    expect(rolled).toMatchObject({ name: 'CSAT', units: 2, met: 1, sums: [], level: null });
  });

  it('keep two sets of figures of one period both, and add none', () => {
    const again = unit('Oslo', 'zz', [['Service level', '2024-02', '1', '10']]);
    const { metrics, conflicts } = rollUpUnits(unionOf([oslo, leon, again]));
    expect(conflicts).toEqual([
      { unit: 'Oslo', metric: 'Service level', periods: ['2024-02'], fingerprints: ['a1', 'zz'] },
    ]);
    expect(metrics[0]?.sums.at(-1)).toMatchObject({ numerator: '80.25', units: 1 });
    expect(metrics[0]?.unjudged).toBe('units-missing');
  });

  it('are those of the union of counts', () => {
    const all = [...oslo.counts, ...leon.counts.map((one) => ({ ...one, metric: 'Service level' }))];
    const rolled = rollUpUnits(unionOf([oslo, leon])).metrics[0];
    for (const { period, numerator, denominator } of rolled?.sums ?? []) {
      const of = all.filter((one) => one.period === period);
      expect(Number(numerator)).toBe(of.reduce((sum, one) => sum + Number(one.numerator), 0));
      expect(Number(denominator)).toBe(of.reduce((sum, one) => sum + Number(one.denominator), 0));
    }
  });
});

describe('what a person named for all units', () => {
  const leonBy = (target: number) => ({ ...leon, metrics: leon.metrics.map((one) => ({ ...one, target })) });

  it('is what units with unequal targets are judged by together', () => {
    const units = unionOf([oslo, leonBy(0.9)]);
    expect(rollUpUnits(units).metrics[0]).toMatchObject({ level: null, unjudged: 'unequal-targets' });
    const named = [{ metric: 'SERVICE level', better: 'higher', target: 0.85 } as const];
    expect(rollUpUnits(units, named).metrics[0]).toMatchObject({
      level: 'met',
      target: 0.85,
      unjudged: null,
    });
    const beyond = [{ metric: 'Service level', better: 'higher', target: 0.89 } as const];
    expect(rollUpUnits(units, beyond).metrics[0]).toMatchObject({ level: 'missed' });
  });

  it('weighs figures that have no counts, shown and not judged; unlike weights are not added up', () => {
    const weighed = (one: ReportedUnit, weight: string): ReportedUnit => ({
      ...one,
      counts: one.counts.map((counts) => ({ ...counts, weight })),
    });
    const [mean] = rollUpUnits(unionOf([weighed(oslo, 'Calls'), weighed(leon, 'Calls')])).metrics;
    expect(mean).toMatchObject({ weight: 'Calls', level: null, unjudged: 'weighted' });
    expect(mean?.sums.at(-1)?.share).toBe(0.8875);
    const [mixed] = rollUpUnits(unionOf([weighed(oslo, 'Calls'), leon])).metrics;
    expect(mixed).toMatchObject({ sums: [], level: null, unjudged: 'unequal-weights' });
  });
});

it('keeps what was overdue when it was said last, in whatever order the two come', () => {
  const on = (day: string, count: number): ReportedUnit => ({
    ...oslo,
    standing: { ...oslo.standing, overdue: { count, on: day } },
  });
  const [early, late] = [on('2024-07-01', 1), on('2024-07-09', 0)];
  expect(unionOf([early, late])[0]?.standing.overdue).toEqual({ count: 0, on: '2024-07-09' });
  expect(text([late, early])).toBe(text([early, late]));
});
