import { openBook } from '../../../src/hosts/file/open';
import { nodeCodec } from '../../../src/hosts/file/zip/codec-node';
import { parseUnitLine, rollupLines } from '../../../src/report/vendors/unit-lines';
import { unitsOfBook, type AroundUnits } from '../../../src/report/vendors/units-of-book';
import type { Register } from '../../../src/report/register/register';
import type { UnitMap } from '../../../src/report/vendors/unit-map';
import { rollUpUnits } from '../../../src/scoring/units/sums';
import { vendorsPlan } from '../../../src/report/vendors/vendors-plan';
import { goldProfile } from '../../../src/scoring/profile';
import { unionOf } from '../../../src/scoring/units/union';
import { scoreBook } from '../../../src/workflows/score/score-book';

const months = 'Jan-24,Feb-24,Mar-24,Apr-24,May-24,Jun-24';
const one = [
  `Metric,Target,${months}`,
  'Service level,80%,81%,79%,84%,83%,85%,86%',
  'Calls offered,,1000,1100,1050,1200,1150,1300',
  'Calls answered in time,,810,869,882,996,978,1118',
];

async function unitsOf(name: string, lines: readonly string[], around: AroundUnits = {}) {
  const book = openBook(name, new TextEncoder().encode(lines.join('\n')), nodeCodec);
  const options = { profile: goldProfile, map: null, asOf: null, sheet: null };
  const { scorecards } = await scoreBook(book, options);
  return unitsOfBook(name, scorecards, null, around);
}

describe('the units of a book', () => {
  it('are the book itself, called as its file, with counts where their ratio gives the figures', async () => {
    const { by, units } = await unitsOf('Acme.csv', one);
    expect([by, units.map(({ unit }) => unit)]).toEqual(['book', ['Acme']]);
    expect(units[0]?.counts.at(-1)).toEqual({
      ...{ metric: 'Service level', period: '2024-06', numerator: '1118', denominator: '1300' },
    });
    expect(units[0]?.standing).toMatchObject({ scored: 1, met: 1, escalate: 0, worst: null });
  });

  it.each([
    [['Vendor: Acme North', '', ...one], 'Acme North'],
    [['Site,Oslo', '', ...one], 'Oslo'],
    [['Leverandør: Fjord', '', ...one], 'Fjord'],
    [['供应商：甲公司', '', `指标,目标,${months}`, '服务水平,80%,81%,79%,84%,83%,85%,86%'], '甲公司'],
    [['Vendor: Acme', 'Site: Oslo', '', ...one], 'file'],
  ])('is called as a cell above says: %j', async (lines, name) => {
    expect((await unitsOf('file.csv', lines)).units.map(({ unit }) => unit)).toEqual([name]);
  });

  it('are the values of a column of vendors', async () => {
    const rows = ['Oslo', 'Leon'].flatMap((site, index) =>
      one
        .slice(1)
        .map((line) => `${site},${index === 1 ? line.replace(/86%$/, '70%').replace(/1118$/, '910') : line}`),
    );
    const { by, units } = await unitsOf('sites.csv', [`Site,Metric,Target,${months}`, ...rows]);
    expect([by, units.map(({ unit }) => unit)]).toEqual(['column', ['Oslo', 'Leon']]);
    expect(units.map(({ metrics }) => metrics[0]?.status)).toEqual(['met', 'not-met']);
    expect(units.map(({ counts }) => counts.length)).toEqual([6, 6]);
  });

  it('leave out metrics that name no unit where others do, by their names', async () => {
    const rows = [
      ...one.slice(1).map((line) => `Oslo,${line}`),
      `,Complaints,3,${'4,'.repeat(6).slice(0, -1)}`,
    ];
    const { units, withoutUnit } = await unitsOf('sites.csv', [`Site,Metric,Target,${months}`, ...rows]);
    expect([units.map(({ unit }) => unit), withoutUnit]).toEqual([['Oslo'], ['Complaints']]);
    const [unit] = units.map(({ books: _, ...rest }) => rest);
    const line = parseUnitLine(JSON.stringify({ book: 'sites.csv', units: [unit], withoutUnit }));
    expect(line).toMatchObject({ kind: 'units', withoutUnit: ['Complaints'] });
  });
});

const noMap: UnitMap = { names: [], weight: null, rollup: [] };

describe('what stands beside a unit', () => {
  const rising = [
    `Metric,Target,${months}`,
    ...['A', 'B', 'C', 'D', 'E', 'F'].map(
      (name, index) =>
        `${name} quality,80%,${[0, 1, 2, 3, 4, 5].map((at) => (at >= index ? '85%' : '70%')).join(',')}`,
    ),
  ];

  it('is the trend of its met share, and how many metrics have sound data', async () => {
    const [unit] = (await unitsOf('Acme.csv', rising)).units;
    expect(unit?.standing).toMatchObject({
      met: 6,
      metTrend: 'improving',
      trust: { checked: 6 },
      overdue: null,
    });
    const gaps = rising.map((line, index) => (index === 1 ? line.replace('85%,85%,85%', '85%,,85%') : line));
    const [other] = (await unitsOf('Acme.csv', gaps)).units;
    expect(unit?.standing.trust).toEqual({ sound: 6, checked: 6 });
    expect(other?.standing.trust).toEqual({ sound: 5, checked: 6 });
  });

  it('is what is overdue: of its metrics, or of the whole book', async () => {
    const row = (source: string, due: string, isOpen = true) => ({
      ...{ row: 0, isOpen, marks: null },
      text: { source, due },
    });
    const rows = [
      row('sites › Service level · Oslo', '2024-06-30'),
      row('sites › Service level · Leon', '2024-07-01'),
      row('sites › Service level · Leon', '2024-05-01', false),
      row('Approach: L1', '2024-01-01'),
    ];
    const register = { rows } as unknown as Register;
    const lines = [`Site,Metric,Target,${months}`, ...['Oslo', 'Leon'].map((site) => `${site},${one[1]}`)];
    const { units } = await unitsOf('sites.csv', lines, { register, today: '2024-07-01' });
    expect(units.map(({ standing }) => standing.overdue?.count)).toEqual([1, 0]);
    const [whole] = (await unitsOf('Acme.csv', one, { register, today: '2024-07-01' })).units;
    expect(whole?.standing.overdue).toEqual({ count: 2, on: '2024-07-01' });
  });
});

describe('a map of units', () => {
  it('names a book, and two sites as one where they say nothing of the same metric', async () => {
    const names = [{ name: 'Borealis', book: 'acme', sheet: null, vendor: null }];
    const { units } = await unitsOf('Acme.csv', ['Vendor: Acme North', '', ...one], {
      map: { ...noMap, names },
    });
    expect(units.map(({ unit }) => unit)).toEqual(['Borealis']);

    const sites = [
      `Site,Metric,Target,${months}`,
      ...['Oslo', 'OSL'].map(
        (site, index) => `${site},${one[1]?.replace('Service level', `Level ${index}`)}`,
      ),
    ];
    const both = [{ name: 'Oslo', book: null, sheet: null, vendor: 'osl' }];
    const merged = (await unitsOf('sites.csv', sites, { map: { ...noMap, names: both } })).units;
    expect(merged.map(({ unit, metrics }) => [unit, metrics.length])).toEqual([['Oslo', 2]]);
    const clash = sites.map((line) => line.replace('Level 1', 'Level 0'));
    const apart = (await unitsOf('sites.csv', clash, { map: { ...noMap, names: both } })).units;
    expect(apart.map(({ unit, metrics }) => [unit, metrics.length])).toEqual([
      ['Oslo', 1],
      ['Oslo', 1],
    ]);
  });

  it('names the metric that weighs those without counts, and no other', async () => {
    const lines = [...one, 'CSAT,4,4,5,4,5,4,3'];
    const map = { ...noMap, weight: 'calls OFFERED' };
    const { units } = await unitsOf('Acme.csv', lines, { map });
    const [csat, level] = ['CSAT', 'Service level'].map((name) =>
      rollUpUnits(unionOf(units)).metrics.find((metric) => metric.name === name),
    );
    expect(csat).toMatchObject({ weight: 'Calls offered', unjudged: 'weighted' });
    expect(csat?.sums.at(-1)).toMatchObject({ numerator: '3900', denominator: '1300', share: 3 });
    expect(level).toMatchObject({ weight: null, level: 'met' });
    const line = rollupLines(unionOf(units), [])
      .map(parseUnitLine)
      .flatMap((read) => (read.kind === 'units' ? read.units : []));
    expect(line).toEqual(unionOf(units));
  });
});

describe('lines of units', () => {
  it('are read again as they were written, and what else stands there is told', async () => {
    const { units } = await unitsOf('Acme.csv', one);
    const union = unionOf(units);
    const lines = rollupLines(union, [{ book: 'x.xlsx', why: 'encrypted' }]);
    const again = lines.map(parseUnitLine);
    expect(again.flatMap((line) => (line.kind === 'units' ? line.units : []))).toEqual(union);
    expect(again.map(({ kind }) => kind)).toEqual([
      ...['not-read', 'units', 'made-again', 'made-again', 'made-again'],
    ]);
    expect(parseUnitLine(lines[1]?.slice(0, 200) ?? '').kind).toBe('no-units');
    expect(parseUnitLine('{"book":"a","units":[{"unit":"A"}]}').kind).toBe('no-units');
    expect(parseUnitLine('[1]').kind).toBe('no-units');
  });
});

describe('the sheet of vendors', () => {
  it.each(['en', 'es', 'nl', 'zh', 'nb'] as const)(
    'has units, matrix, sums and what was not read (%s)',
    async (language) => {
      const acme = (await unitsOf('Acme.csv', one)).units;
      const poor = (
        await unitsOf(
          'Poor.csv',
          one.map((line) => line.replace(/86%$/, '70%')),
        )
      ).units;
      const { plan } = vendorsPlan(unionOf([...acme, ...poor]), [{ book: 'zz.xlsx', why: 'encrypted' }], {
        ...{ language, now: new Date(0), timeZone: 'UTC', version: '1' },
      });
      const texts = plan.blocks.flatMap(({ rows }) =>
        rows.map((row) => row.map((cell) => cell?.value ?? '').join('|')),
      );
      expect(plan.target).toMatchObject({ kind: 'own', own: 'vendors' });
      const at = (start: string) => texts.findIndex((row) => row.startsWith(start));
      expect(at('Poor|')).toBeGreaterThan(0);
      expect(at('Poor|')).toBeLessThan(at('Acme|'));
      expect(at('Acme|')).toBeLessThan(at('zz.xlsx|'));
      expect(texts.filter((row) => row.startsWith('Service level|'))).toHaveLength(1);
      expect(texts.join('\n')).not.toMatch(/\{\w+|undefined|NaN/);
    },
  );
});
