import { openBook } from '../../../src/hosts/file/open';
import { nodeCodec } from '../../../src/hosts/file/zip/codec-node';
import { parseUnitLine, rollupLines } from '../../../src/report/vendors/unit-lines';
import { unitsOfBook } from '../../../src/report/vendors/units-of-book';
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

async function unitsOf(name: string, lines: readonly string[]) {
  const book = openBook(name, new TextEncoder().encode(lines.join('\n')), nodeCodec);
  const options = { profile: goldProfile, map: null, asOf: null, sheet: null };
  const { scorecards } = await scoreBook(book, options);
  return unitsOfBook(name, scorecards, null);
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
      const plan = vendorsPlan(unionOf([...acme, ...poor]), [{ book: 'zz.xlsx', why: 'encrypted' }], {
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
