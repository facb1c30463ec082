import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { displayWidth } from '../../src/strings/display-width';
import { books, copc, root, temporaryFolder } from './run';

jest.setTimeout(60_000);

const english = path.join(books, 'en-rows.xlsx');
const inspections = path.join(__dirname, 'inspections');
const sites = path.join(inspections, 'sites.csv');

interface TableSeen {
  readonly metrics: readonly {
    readonly name: string;
    readonly grounds: {
      readonly better: { readonly strength: string; readonly by: string; readonly cell: string | null };
      readonly target: { readonly cell: string; readonly label: string } | null;
      readonly category: { readonly by: string } | null;
    };
  }[];
  readonly runnerUp: { readonly because: string; readonly differences: readonly unknown[] } | null;
  readonly notUsed: readonly unknown[];
}

interface Seen {
  readonly sheets: readonly {
    readonly sheet: string;
    readonly result: string;
    readonly kept: boolean;
    readonly tables: readonly TableSeen[];
    readonly unread: readonly { readonly range: string; readonly figures: number }[];
    readonly coverage: { readonly figures: number; readonly scored: number };
  }[];
  readonly coverage: { readonly figures: number; readonly scored: number };
}

async function seen(book: string): Promise<Seen> {
  return JSON.parse((await copc(['inspect', book, '--json'])).stdout) as Seen;
}

function inFolder(name: string, text: string): string {
  const file = path.join(temporaryFolder(), name);
  writeFileSync(file, text);
  return file;
}

describe('copc inspect', () => {
  it('prints what was found and why, without a verdict', async () => {
    const { status, stdout, stderr } = await copc(['inspect', english]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('metrics in rows');
    expect(stdout).toContain('Service level');
    expect(stdout).toMatch(/Periods: \w{3} \d{4} to Dec 2023/);
    expect(stdout).not.toMatch(/Not met|Escalate/);
  });

  it('as JSON holds readings with their reasons', async () => {
    const { stdout } = await copc(['inspect', english, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      book: english,
      sheets: [
        {
          result: 'found',
          readings: [{ range: expect.any(String) }],
          tables: [{ sure: true, why: expect.arrayContaining([expect.any(String)]) }],
        },
      ],
    });
  });

  it.each([
    ['sites.csv', 'en'],
    ['metrics-zh.csv', 'zh'],
  ])('draws %s and says why, in %s', async (name, language) => {
    const { stdout } = await copc(['inspect', name, '--lang', language], { cwd: inspections });
    const golden = path.join(inspections, name.replace('.csv', `.${language}.txt`));
    expect(stdout).toBe(readFileSync(golden, 'utf8'));
  });

  it.each(['en', 'es', 'nl', 'zh', 'nb'])('draws a wide table in 100 columns, in %s', async (language) => {
    const book = path.join(root, 'assets/samples/contact-centre.xlsx');
    const { stdout } = await copc(['inspect', book, '--lang', language]);
    const lines = stdout.split('\n');
    const rule = lines.findIndex((line) => /^ +─+$/.test(line));
    const drawing = lines.slice(rule - 2, lines.indexOf('', rule));
    expect(drawing.length).toBeGreaterThan(5);
    expect(drawing.join('\n')).toMatch(/ A .* Z\n/);
    for (const line of drawing) expect(displayWidth(line)).toBeLessThanOrEqual(100);
  });

  it('tells of each metric how sure its direction is, and from what', async () => {
    const book = inFolder(
      'directions.csv',
      [
        'Metric,Better,Target,Jan-24,Feb-24,Mar-24',
        'Zorgles,Lower,7,8,9,7',
        'Zorgle ratio,,≤ 7,8,9,7',
        'Calls answered within 20 s,,80%,78%,81%,83%',
        'Zorgle share,,85%,78%,81%,83%',
        'Zorgle complaints,,7,8,9,7',
      ].join('\n'),
    );
    const [table] = (await seen(book)).sheets[0]?.tables ?? [];
    expect(
      table?.metrics.map(({ grounds: { better } }) => [better.strength, better.by, better.cell]),
    ).toEqual([
      ['written', 'column', 'B2'],
      ['written', 'target', 'C3'],
      ['known', 'name', 'A4'],
      ['likely', 'share', 'C5'],
      ['open', 'turning', 'A6'],
    ]);
    expect(table?.metrics[0]?.grounds.target).toMatchObject({ cell: 'C2', label: 'Target' });
  });

  it('as JSON tells the reading that came second and why it lost, and what is not used', async () => {
    const [sheet] = (await seen(sites)).sheets;
    const [table] = sheet?.tables ?? [];
    expect(table?.runnerUp).toMatchObject({
      because: 'names',
      differences: [
        { line: 'A', role: 'unit', instead: 'metric' },
        { line: 'B', role: 'metric', instead: 'unit' },
      ],
    });
    expect(table?.notUsed).toEqual([{ line: 'F', text: 'Average', role: 'total', figures: 4 }]);
    expect(sheet?.coverage).toEqual({ figures: 20, scored: 16 });
    expect(Object.keys(table ?? {}).sort()).toEqual(
      'findings metrics notUsed periods range runnerUp sure why'.split(' '),
    );
    expect(Object.keys(table?.metrics[0] ?? {}).sort()).toEqual(
      'better category cell grounds inferred name owner target unit vendor'.split(' '),
    );
  });

  it('names rows that are neither results nor targets as not used', async () => {
    const book = inFolder(
      'kinds.csv',
      [
        'Metric,Type,Jan-24,Feb-24,Mar-24',
        'CSAT,Target,90%,90%,90%',
        ',Actual,88%,91%,92%',
        ',Gap,-2%,1%,2%',
      ].join('\n'),
    );
    const [table] = (await seen(book)).sheets[0]?.tables ?? [];
    expect(table?.notUsed).toEqual([{ line: '4', text: 'Gap', role: 'variance', figures: 3 }]);
    expect(table?.metrics[0]?.grounds.target).toMatchObject({ cell: 'E2', label: 'CSAT · Target' });
  });

  it('reads a sheet as the workbook remembers', async () => {
    const folder = temporaryFolder();
    const map = path.join(folder, 'map.json');
    const lines = { 1: 'period', '2:5': 'actual', A: 'metric', B: 'unit', 'C:E': 'actual', G: 'target' };
    const reading = { sheet: 'sites', range: 'A1:G5', lines, firstPeriod: null, lastPeriod: null };
    const more = { scale: 'as-is', confidence: 1, reasons: [] };
    const metrics = [{ name: 'Leeds', better: 'lower' }];
    writeFileSync(map, JSON.stringify({ readings: [{ ...reading, ...more }], metrics }));
    const copy = path.join(folder, 'copy.xlsx');
    expect((await copc(['score', sites, '--map', map, '--out', copy])).status).toBe(0);
    const [sheet] = (await seen(copy)).sheets;
    expect(sheet?.kept).toBe(true);
    expect(sheet?.tables[0]?.runnerUp).toBeNull();
    expect(sheet?.tables[0]?.metrics[0]).toMatchObject({
      name: 'Leeds',
      better: 'lower',
      grounds: { better: { strength: 'written', by: 'person', cell: null } },
    });
    expect((await copc(['inspect', copy])).stdout).toContain('read as this workbook remembers');
  });

  it('says what is wrong with a book that can not be opened', async () => {
    const { status, stdout, stderr } = await copc(['inspect', 'gone.xlsx']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^gone\.xlsx: .*not found/);
  });
});

describe('help', () => {
  it('goes to standard output and ends with 0', async () => {
    const { status, stdout, stderr } = await copc(['--help']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Usage: copc');
    expect(stdout).toMatch(/3: with --require gold/);
  });

  it('names every option of score', async () => {
    const { stdout } = await copc(['score', '--help']);
    const options = ['--sheet', '--map', '--profile', '--as-of', '--lang', '--out', '--columns', '--json'];
    for (const option of [...options, '--ndjson', '--csv', '--text', '--require'])
      expect(stdout).toContain(option);
  });

  it('is in Spanish where asked', async () => {
    expect((await copc(['score', '--help', '--lang', 'es'])).stdout).toContain('Opciones:');
  });

  it('the version is that of the package', async () => {
    const { stdout } = await copc(['--version']);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
