import fc from 'fast-check';
import {
  compareMetrics,
  type ChangeReason,
  type ComparedMetric,
  type MetricChange,
} from '../../../src/scoring/audit/compare';

function compared(
  name: string,
  values: Readonly<Record<string, number>>,
  rest: Partial<ComparedMetric> = {},
) {
  return {
    sheet: 'KPI',
    unit: '',
    name,
    category: 'service',
    better: 'higher',
    measure: '%',
    target: '0.8',
    targetsBy: new Map<string, string>(),
    values: new Map(Object.entries(values)),
    status: 'not-met',
    override: '',
    rebase: '',
    ...rest,
  } satisfies ComparedMetric;
}

const spring = { '2024-01': 0.7, '2024-02': 0.72, '2024-03': 0.75 };
const reasons = (before: ComparedMetric[], now: ComparedMetric[], rules = false) =>
  compareMetrics(before, now, rules).map((change) => change.reasons);

describe('what changed in a metric', () => {
  const was = compared('Service level', spring);
  it.each<[string, Partial<ComparedMetric>, ChangeReason[]]>([
    ['a new month', { values: new Map(Object.entries({ ...spring, '2024-04': 0.8 })) }, ['new-periods']],
    [
      'a month of the past',
      { values: new Map(Object.entries({ ...spring, '2024-01': 0.71 })) },
      ['past-restated'],
    ],
    [
      'a month taken away',
      { values: new Map(Object.entries({ '2024-02': 0.72, '2024-03': 0.75 })) },
      ['periods-dropped'],
    ],
    ['the target', { target: '0.85' }, ['target-changed']],
    ['the target of a month', { target: '', targetsBy: new Map([['2024-01', '0.7']]) }, ['target-changed']],
    ['the direction', { better: 'lower' }, ['direction-changed']],
    ['the category', { category: 'quality' }, ['category-changed']],
    ['the unit', { measure: 's' }, ['category-changed']],
    ['a status by hand', { override: 'met · Ana · 2024-04-01 · recount' }, ['override']],
    ['a rebase', { rebase: '2024-02 new queue' }, ['rebase']],
    ['spaces and case of its name', { name: ' service  LEVEL' }, []],
  ])('%s is told', (_, rest, expected) => {
    expect(reasons([was], [{ ...was, ...rest }])).toEqual(expected.length === 0 ? [] : [expected]);
  });

  it('is restated as far as programs carry figures, with the old value and the new one', () => {
    const third = { '2024-01': 1 / 3 };
    expect(
      compareMetrics([compared('A', third)], [compared('A', { '2024-01': 0.333333333333333 })], false),
    ).toEqual([]);
    const [change] = compareMetrics(
      [compared('A', third)],
      [compared('A', { '2024-01': 0.3333333333333 })],
      false,
    );
    expect(change?.restated).toEqual([{ period: '2024-01', before: 1 / 3, now: 0.3333333333333 }]);
  });

  it('is the rules only where a status moved', () => {
    const met = compared('CSAT', spring, { status: 'met' });
    expect(reasons([was, met], [was, { ...met, status: 'improving' }], true)).toEqual([['rules-changed']]);
  });

  it('keeps metrics of one name on two sheets apart, whichever comes first', () => {
    const lima = compared('AHT', spring, { sheet: 'Lima' });
    const oslo = compared('AHT', { '2024-01': 5 }, { sheet: 'Oslo' });
    expect(compareMetrics([lima, oslo], [oslo, lima], false)).toEqual([]);
  });

  it('offers a rename where three measured periods agree, are not all one value, and nothing else would do', () => {
    const renamed = compared('Answered in time', spring);
    expect(reasons([was], [renamed])).toEqual([['renamed']]);
    expect(reasons([was], [renamed, compared('Copy', spring)])).toEqual([['added'], ['added'], ['removed']]);
    const flat = { '2024-01': 1, '2024-02': 1, '2024-03': 1 };
    expect(reasons([compared('A', flat)], [compared('B', flat)])).toEqual([['added'], ['removed']]);
    const two = { '2024-01': 0.7, '2024-02': 0.72 };
    expect(reasons([compared('A', two)], [compared('B', two)])).toEqual([['added'], ['removed']]);
  });
});

const values = fc.dictionary(
  fc.constantFrom('2024-01', '2024-02', '2024-03', '2024-04'),
  fc.constantFrom(0, 0.5, 1),
);
const anyMetric = fc
  .record({
    name: fc.constantFrom('A', 'B', 'C', ' a'),
    unit: fc.constantFrom('', 'Lima'),
    target: fc.constantFrom('', '0.8'),
    better: fc.constantFrom('higher', 'lower'),
    status: fc.constantFrom('met' as const, 'not-met' as const),
    values,
  })
  .map(({ name, values: held, ...rest }) => compared(name, held, rest));
const anyList = fc.array(anyMetric, { maxLength: 4 });
const mirror: Partial<Record<ChangeReason, ChangeReason>> = {
  added: 'removed',
  removed: 'added',
  'new-periods': 'periods-dropped',
  'periods-dropped': 'new-periods',
};
const turned = ({
  before,
  now,
  reasons: why,
  restated,
  newPeriods,
  droppedPeriods,
  hasMoved,
}: MetricChange) => ({
  before: now,
  now: before,
  hasMoved,
  reasons: [...why].map((reason) => mirror[reason] ?? reason).sort(),
  restated: restated.map((one) => ({ period: one.period, before: one.now, now: one.before })),
  newPeriods: droppedPeriods,
  droppedPeriods: newPeriods,
});
const plain = (change: MetricChange) => ({ ...change, reasons: [...change.reasons].sort() });
const inOrder = (changes: readonly object[]) => changes.map((one) => JSON.stringify(one)).sort();

describe('comparing', () => {
  it('a state with itself gives nothing', () => {
    fc.assert(fc.property(anyList, (list) => expect(compareMetrics(list, list, false)).toEqual([])));
  });

  it('the other way round gives the mirror image', () => {
    const keyed = ({
      before,
      now,
      hasMoved,
      reasons: why,
      restated,
      newPeriods,
      droppedPeriods,
    }: MetricChange) => ({
      before,
      now,
      hasMoved,
      reasons: why,
      restated,
      newPeriods,
      droppedPeriods,
    });
    fc.assert(
      fc.property(anyList, anyList, (a, b) => {
        const there = compareMetrics(a, b, false).map(plain).map(keyed);
        const back = compareMetrics(b, a, false).map(turned);
        const sorted = (one: Omit<MetricChange, 'reasons'> & { readonly reasons: readonly string[] }) => ({
          ...one,
          restated: [...one.restated].sort((x, y) => x.period.localeCompare(y.period)),
          newPeriods: [...one.newPeriods].sort(),
          droppedPeriods: [...one.droppedPeriods].sort(),
        });
        const same = (one: ReturnType<typeof keyed>) => sorted({ ...one, reasons: [...one.reasons] });
        expect(inOrder(back.map(sorted))).toEqual(inOrder(there.map(same)));
      }),
    );
  });
});
