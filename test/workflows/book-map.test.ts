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
