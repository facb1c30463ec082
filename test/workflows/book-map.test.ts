import { parseBookMap } from '../../src/workflows/score/book-map';

const reading = {
  sheet: 'KPI',
  range: 'A1:J3',
  lines: { A: 'metric', C: 'target', 'E:J': 'actual', '1': 'period', '2:3': 'actual' },
};
const override = {
  metric: 'CSAT',
  status: 'met',
  by: 'A. Diaz',
  on: '2024-04-02',
  reason: 'audited by hand',
};

function problemPaths(json: unknown): string[] {
  const outcome = parseBookMap(json);
  return outcome.ok ? [] : outcome.problems.map(({ path }) => path);
}

describe('a map file', () => {
  it('holds readings as inspect prints them', () => {
    const outcome = parseBookMap({ book: 'kpi.xlsx', sheets: [{ sheet: 'KPI', readings: [reading] }] });
    expect(outcome.ok && outcome.map.readings.map(({ range }) => range)).toEqual(['A1:J3']);
  });

  it('may hold statuses set manually alone', () => {
    const outcome = parseBookMap({ overrides: [override] });
    expect(outcome).toEqual({
      ok: true,
      map: { readings: [], metrics: [], overrides: [{ sheet: null, ...override }] },
    });
  });

  it('may hold both', () => {
    const outcome = parseBookMap({ readings: [reading], overrides: [{ ...override, sheet: 'KPI' }] });
    expect(outcome.ok && [outcome.map.readings.length, outcome.map.overrides[0]?.sheet]).toEqual([1, 'KPI']);
  });

  it('that is something else names what is missing', () => {
    expect(problemPaths({ colour: 'red' })).not.toEqual([]);
    expect(problemPaths('text')).not.toEqual([]);
  });

  it.each([
    ['status', 'good'],
    ['on', '2024-02-30'],
    ['on', 'yesterday'],
    ['by', '  '],
    ['reason', undefined],
    ['metric', 7],
  ])('names an override whose %s is %s', (field, value) => {
    expect(problemPaths({ overrides: [override, { ...override, [field]: value }] })).toEqual([
      `overrides[1].${field}`,
    ]);
  });

  it('names overrides that are no list', () => {
    expect(problemPaths({ overrides: override })).toEqual(['overrides']);
  });
});

describe('units in a map', () => {
  it('are read, and what is wrong is told by its place', () => {
    const units = {
      names: [{ name: 'Acme', book: 'q3.xlsx' }],
      weight: 'Calls',
      rollup: [{ metric: 'CSAT', better: 'within', target: [0.8, 0.9] }],
    };
    const read = parseBookMap({ units });
    expect(read.ok && read.map.units).toEqual({
      names: [{ name: 'Acme', book: 'q3.xlsx', sheet: null, vendor: null }],
      weight: 'Calls',
      rollup: [{ metric: 'CSAT', better: 'within', target: { low: 0.8, high: 0.9 } }],
    });
    const paths = (given: unknown) => {
      const outcome = parseBookMap({ units: given });
      return outcome.ok ? [] : outcome.problems.map(({ path }) => path);
    };
    expect(paths({})).toEqual(['units']);
    expect(paths([])).toEqual(['units']);
    expect(paths({ names: [{ name: 'Acme' }] })).toEqual(['units.names[0]']);
    expect(paths({ names: [{ book: 'a.xlsx' }], weight: ' ' })).toEqual([
      'units.names[0].name',
      'units.weight',
    ]);
    expect(paths({ rollup: [{ metric: 'A', better: 'higher', target: '80%' }] })).toEqual([
      'units.rollup[0].target',
    ]);
    expect(paths({ rollup: [{ metric: 'A', better: 'higher', target: [1, 2] }] })).toEqual([
      'units.rollup[0].better',
    ]);
  });
});
