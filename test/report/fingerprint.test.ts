/** The fingerprint of figures: equal whatever the layout, the order or the language; another after any change. */
import fc from 'fast-check';
import { fingerprintOf, parseFingerprint, printedFingerprint } from '../../src/report/fingerprint';
import { goldProfile } from '../../src/scoring/profile';
import { scoreSheet } from '../../src/workflows/score/score-sheet';
import type { CellValue } from '../../src/workbook/snapshot';
import { memoryHost } from '../workflows/memory-host';
import { metric, months, scorecard, table } from './sample';

const rows: CellValue[][] = [
  ['Metric', 'Target', 'Better', '2024-01', '2024-02', '2024-03', '2024-04'],
  ['Service level', 0.8, 'higher', 0.81, 0.79, 0.775, 0.8],
  ['Handle time', 300, 'lower', 310, 300, 290, 305],
  ['Abandonment', 0.05, 'lower', 0.04, 0.06, 0.051, 0.07],
];

async function fingerprintOfRows(cells: readonly (readonly CellValue[])[]): Promise<string> {
  const host = memoryHost([{ name: 'KPI', rows: cells }]);
  return fingerprintOf(await scoreSheet(host, 'KPI', { profile: goldProfile, asOf: null, map: null }));
}

function turned(cells: readonly (readonly CellValue[])[]): CellValue[][] {
  return (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? ''));
}

describe('the fingerprint of a sheet', () => {
  it('is this one for these figures, on every machine', async () => {
    expect(await fingerprintOfRows(rows)).toBe(
      '98bc46afcbd0e9a4eb460875bd97fc025ad6270055d861a9af62d09eee91aa1b',
    );
  });

  it('is the same when the table is turned, its metrics are sorted otherwise, or months are written otherwise', async () => {
    const before = await fingerprintOfRows(rows);
    expect(await fingerprintOfRows(turned(rows))).toBe(before);
    const [header = [], first = [], second = [], third = []] = rows;
    expect(await fingerprintOfRows([header, third, first, second])).toBe(before);
    const written = ['Metric', 'Target', 'Better', 'Jan-24', 'Feb-24', 'Mar-24', 'Apr-24'];
    expect(await fingerprintOfRows([written, first, second, third])).toBe(before);
    const list = [first, second, third].flatMap(([name = '', target = '', better = '', ...values]) =>
      values.map((value, index) => [name, `2024-0${index + 1}`, value, target, better]),
    );
    expect(await fingerprintOfRows([['Metric', 'Period', 'Value', 'Target', 'Better'], ...list])).toBe(
      before,
    );
  });

  it('is the same in a sheet of another language', async () => {
    const [, first = [], second = [], third = []] = rows;
    const words: Readonly<Record<string, string>> = { higher: 'mayor', lower: 'menor' };
    const translated = [first, second, third].map((row) =>
      row.map((cell, column) => (column === 2 ? (words[String(cell)] ?? cell) : cell)),
    );
    const header = ['Métrica', 'Objetivo', 'Sentido', 'ene-24', 'feb-24', 'mar-24', 'abr-24'];
    expect(await fingerprintOfRows([header, ...translated])).toBe(await fingerprintOfRows(rows));
  });
});

describe('any change of an input', () => {
  const base = metric('Service level', { points: [0.7, 0.8, null, 0.9], category: 'service' });
  const others = [metric('Handle time', { points: [300, 310, 305, 299], better: 'lower', targets: 300 })];
  const of = (changed: Partial<typeof base>, rest: Parameters<typeof scorecard>[1] = {}) =>
    fingerprintOf(scorecard([table([{ ...base, ...changed }, ...others])], rest));
  const before = of({});
  const by = { by: 'A. Diaz', on: '2024-04-02', reason: 'audited' };

  it.each([
    ['its name', { name: 'Service levels' }],
    ['its site', { vendor: 'Lima' }],
    ['its category', { category: 'quality' }],
    ['its unit', { unit: 's' }],
    ['its direction', { better: 'lower' }],
    ['no direction', { better: null }],
    ['its target', { targets: 0.81 }],
    ['a band', { targets: { low: 0.8, high: 0.9 } }],
    ['no target', { targets: null }],
    ['a target of one month', { targets: [0.8, 0.8, 0.8, 0.85] }],
    ['a month without its target', { targets: [0.8, null, 0.8, 0.8] }],
    ['a figure in its 15th digit', { points: [0.7, 0.8, null, 0.900000000000001] }],
    ['a figure that came', { points: [0.7, 0.8, 0.85, 0.9] }],
    ['0 for nothing', { points: [0.7, 0.8, 0, 0.9] }],
    ['a month more', { points: [0.7, 0.8, null, 0.9, 0.91] }],
    ['a status set manually', { override: { status: 'met', ...by } }],
    ['its reason', { override: { status: 'met', ...by, reason: 'checked' } }],
  ] as const)('is seen: %s', (_, changed) => {
    expect(of(changed)).not.toBe(before);
  });

  it('is seen in every rule of the profile, and in what it was cut at', () => {
    const { trend } = goldProfile;
    const profiles = [
      { met: 66 },
      { metOrImproving: 76 },
      { unconfirmed: true },
      { level: { kind: 'mean', points: 3 } },
      { level: { kind: 'k-of-n', met: 2, of: 3 } },
      { trend: { ...trend, method: 'halves' } },
      { trend: { ...trend, periods: 13 } },
      { trend: { ...trend, minimum: 7 } },
      { trend: { ...trend, p: 0.05 } },
      { escalateAfter: 2 },
    ] as const;
    const all = profiles.map((change) => of({}, { profile: { ...goldProfile, ...change } }));
    expect(new Set([before, ...all]).size).toBe(all.length + 1);
    const card = scorecard([table([base, ...others])]);
    expect(fingerprintOf(card, '2024-03')).not.toBe(fingerprintOf(card));
    expect(of({}, { profile: { ...goldProfile, name: 'ours' } })).toBe(before);
  });

  it('is not: the order of metrics, how a target is laid out, digits beyond the 15th, how letters are composed', () => {
    const two = [base, ...others];
    const fingerprint = (metrics: typeof two) => fingerprintOf(scorecard([table(metrics)]));
    expect(fingerprint([...two].reverse())).toBe(before);
    expect(of({ targets: [0.8, 0.8, 0.8, 0.8] })).toBe(before);
    expect(of({ targets: [0.8, 0.8, null, 0.8] })).toBe(before);
    expect(of({ points: [0.1 + 0.6, 0.8, null, 0.9] })).toBe(before);
    expect(of({ name: 'Caf\u00e9' })).toBe(of({ name: 'Cafe\u0301' }));
    expect(of({ inferred: ['unit'], unit: '%' })).toBe(before);
    const unmeasured = table([base, ...others], { periods: months(5, 2023) });
    expect(fingerprintOf(scorecard([unmeasured]))).toBe(before);
  });

  it('cannot be hidden behind what parts fields and lines', () => {
    expect(of({ name: 'a\tb' })).not.toBe(of({ name: 'a\\tb' }));
    expect(of({ vendor: 'x\nname\ty' })).not.toBe(of({ vendor: 'x' }));
  });

  it('is seen for any two different series, whatever their order', () => {
    const point = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }));
    const series = fc.array(fc.array(point, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 });
    const of15 = (value: number | null) => (value === null ? null : Number(value.toPrecision(15)) + 0);
    const sorted = (all: readonly (readonly (number | null)[])[]) =>
      JSON.stringify(
        all
          .map((points) => JSON.stringify(points.map((v, i) => [i, of15(v)]).filter(([, v]) => v !== null)))
          .sort(),
      );
    const fingerprint = (all: readonly (readonly (number | null)[])[]) =>
      fingerprintOf(scorecard([table(all.map((points) => metric('M', { points })))]));
    fc.assert(
      fc.property(series, series, (a, b) => {
        expect(fingerprint([...a].reverse())).toBe(fingerprint(a));
        expect(fingerprint(a) === fingerprint(b)).toBe(sorted(a) === sorted(b));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a printed fingerprint', () => {
  it('stands in groups of four and is read back', () => {
    const whole = fingerprintOf(scorecard([table([metric('A', { points: [1] })])]));
    expect(printedFingerprint(whole)).toMatch(/^(?:[0-9a-f]{4} ){15}[0-9a-f]{4}$/);
    expect(parseFingerprint(printedFingerprint(whole))).toBe(whole);
    expect(parseFingerprint('ab12')).toBeNull();
  });
});
