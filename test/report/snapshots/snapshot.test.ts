import fc from 'fast-check';
import { parseProfile } from '../../../src/scoring/parse-profile';
import type { GapFacts } from '../../../src/report/gaps/gap-list';
import { compareStates, comparisonLines, isSameState } from '../../../src/report/snapshots/comparison';
import { frozenOf, type Frozen } from '../../../src/report/snapshots/frozen';
import { readSnapshot } from '../../../src/report/snapshots/read-snapshot';
import { frozenPlan } from '../../../src/report/snapshots/snapshot-plan';
import { languages } from '../../../src/strings/language';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/snapshot';
import { centre, centreCard, metric, months, scorecard, table } from '../sample';

const facts = (cards: GapFacts['scorecards']): GapFacts => ({
  scorecards: cards,
  register: null,
  assessment: null,
  today: '2024-05-02',
});
const frozen = (cards: GapFacts['scorecards'], asOf: string | null = null): Frozen => {
  const made = frozenOf(facts(cards), { version: '1.0.0', asOf });
  if (made === null) throw new Error('nothing scored');
  return made;
};

/** The sheet a plan gives, as any host would read it back. */
function written(of: Frozen, language: (typeof languages)[number] = 'en'): SheetSnapshot {
  const { blocks, styles } = frozenPlan(of, 'snapshot-2024-05-02', language);
  const rows: CellValue[][] = [];
  const formats: string[] = ['General'];
  const formatIndex: number[][] = [];
  for (const { row, column, rows: lines } of blocks) {
    lines.forEach((line, down) => {
      line.forEach((cell, across) => {
        (rows[row + down] ??= [])[column + across] = cell?.value ?? '';
        const format = styles[cell?.style ?? -1]?.numberFormat ?? 'General';
        if (!formats.includes(format)) formats.push(format);
        (formatIndex[row + down] ??= [])[column + across] = formats.indexOf(format);
      });
    });
  }
  const width = Math.max(...Array.from(rows, (row) => row?.length ?? 0));
  return {
    name: 'COPC Snapshot 2024-05-02',
    used: { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 },
    values: Array.from(rows, (row) => Array.from({ length: width }, (_, at) => row?.[at] ?? '')),
    formats,
    formatIndex,
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
    date1904: false,
    uncalculated: { count: 0, first: [] },
  };
}

const bands = scorecard(
  [
    table([
      ...centre,
      metric('Ramp', {
        points: [0.7, 0.71, 0.72],
        targets: [0.7, 0.75, { low: 0.7, high: 0.8 }],
        vendor: 'Lima | A',
      }),
      metric('Blank target first', { points: [0.7, 0.71], targets: [null, 0.75] }),
    ]),
  ],
  { profile: profileNamed({ met: 60, metOrImproving: 80, name: 'ours', level: 'mean 3' }) },
);

function profileNamed(source: unknown) {
  const outcome = parseProfile(source);
  if (!outcome.ok) throw new Error('no profile');
  return outcome.profile;
}

it('is told of two periods asked for: the rules are another by nothing else', () => {
  const [was, is] = [frozen([centreCard], '2024-03'), frozen([centreCard])].map((one) => ({
    ...{ name: 'a', state: null, frozen: one },
  }));
  if (was === undefined || is === undefined) throw new Error('nothing frozen');
  const [rules = ''] = comparisonLines(compareStates(was, is), 'en');
  const [before = '', now = ''] = rules.split(' → ');
  expect(before).toMatch(/; As of period: Mar(ch)? 2024$/);
  expect(now).toMatch(/; As of period: –$/);
});

describe('a snapshot', () => {
  it.each(languages)('written in %s reads back as it was, sealed', (language) => {
    const before = frozen([bands], '2024-03');
    const { state, frozen: after } = readSnapshot(written(before, language));
    expect(state).toBe('as-taken');
    const was = { name: 'a', state: null, frozen: before };
    expect(after?.fingerprint).toBe(before.fingerprint);
    expect(after?.profile).toEqual(before.profile);
    const comparison = compareStates(was, { name: 'b', state, frozen: after ?? before });
    expect(comparison).toMatchObject({ metrics: [], items: [], rulesChanged: false, goldChanged: false });
  });

  it('tells any cell that was edited since', () => {
    const sheet = written(frozen([centreCard]));
    const places = sheet.values.flatMap((row, down) =>
      row.map((_, across): [number, number] => [down, across]),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom<CellValue>('x', 7, ''),
        ([row, column], value) => {
          const was = sheet.values[row]?.[column] ?? '';
          if (was === value) return;
          const values = sheet.values.map((cells) => [...cells]);
          (values[row] ??= [])[column] = value;
          const isSealRow = String(sheet.values[row]?.[0]).startsWith('copc:seal');
          const { state } = readSnapshot({ ...sheet, values });
          if (!isSealRow) expect(state).not.toBe('as-taken');
        },
      ),
    );
  });

  it('of a newer version is said to be one, and not read', () => {
    const sheet = written(frozen([centreCard]));
    const values = sheet.values.map((cells) => [...cells]);
    (values[0] ??= [])[0] = 'copc:snapshot:2';
    expect(readSnapshot({ ...sheet, values })).toEqual({ sheet: sheet.name, state: 'newer', frozen: null });
  });
});

describe('a snapshot beside today', () => {
  it('names the past that was restated with its cells, in the words of the language', () => {
    const at = (points: readonly number[]) =>
      scorecard([
        table([
          metric('Service level', {
            points,
            cellOf: (index) => ({ row: 6, column: 2 + index }),
          }),
        ]),
      ]);
    const was = readSnapshot(written(frozen([at([0.78, 0.79])])));
    const before = { name: was.sheet, state: was.state, frozen: was.frozen ?? frozen([centreCard]) };
    const now = { name: 'kpi.xlsx', state: null, frozen: frozen([at([0.81, 0.79, 0.85])]) };
    const comparison = compareStates(before, now);
    expect(comparison.metrics[0]?.restated).toEqual([{ period: '2023-01', before: 0.78, now: 0.81 }]);
    expect(comparisonLines(comparison, 'en')).toContain(
      'Service level: Not met → Met; new periods: Mar 2023; past restated: Jan 2023 78.0% → 81.0% (KPI!C7)',
    );
    expect(comparisonLines(comparison, 'nl').at(-1)).toContain('verleden herzien');
    expect(isSameState(compareStates(now, now))).toBe(true);
  });
});

describe('the fingerprint of a snapshot', () => {
  const base = () =>
    metric('Service level', { points: [0.7, 0.72], vendor: 'Lima', unit: '%', category: 'service' });
  const print = (one: ReturnType<typeof base>, rest = {}) =>
    frozen([scorecard([table([one], { periods: months(2) })], rest)]).fingerprint;

  it.each<[string, Partial<ReturnType<typeof base>>]>([
    ['a value', { points: [0.7, 0.73] }],
    ['a value taken away', { points: [0.7, null] }],
    ['the target', { targets: 0.81 }],
    ['the direction', { better: 'lower' }],
    ['the category', { category: 'cost' }],
    ['the unit of measure', { unit: 's' }],
    ['the name', { name: 'SL' }],
    ['the vendor', { vendor: 'Oslo' }],
    ['a status by hand', { override: { status: 'met', by: 'Ana', on: '2024-05-01', reason: 'x' } }],
  ])('is another after a change of %s', (_, change) => {
    expect(print({ ...base(), ...change })).not.toBe(print(base()));
  });

  it('is another under other rules or as of another period, and the same whatever the layout', () => {
    expect(print(base(), { profile: profileNamed('60/80') })).not.toBe(print(base()));
    expect(frozen([centreCard], '2024-01').fingerprint).not.toBe(frozen([centreCard]).fingerprint);
    const turned = scorecard([table([...centre].reverse())], { sheet: 'Other' });
    expect(frozen([turned]).fingerprint).toBe(frozen([centreCard]).fingerprint);
  });
});
