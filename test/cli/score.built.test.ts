import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nodeCodec } from '../../src/hosts/file/node';
import { openBook } from '../../src/hosts/file/open';
import { standardSheet } from '../corpus/book';
import { buildBook } from '../corpus/package';
import { books, copc, temporaryFolder } from './run';

jest.setTimeout(60_000);

const english = path.join(books, 'en-rows.xlsx');
const spanish = path.join(books, 'es-rows-text.xlsx');
const list = path.join(books, 'en-long.csv');

const sheetNames = async (file: string) => {
  const book = openBook(file, new Uint8Array(readFileSync(file)), nodeCodec);
  return (await book.sheets()).map(({ name, own }) => [name, own]);
};

describe('copc score', () => {
  it('prints the scorecard: verdict, shares with thresholds, each metric', async () => {
    const { status, stdout, stderr } = await copc(['score', english]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Gold not reached yet');
    expect(stdout).toMatch(/Met .*55\.6% +5 of 9, 65% needed/);
    expect(stdout).toMatch(/Met or Improving .*55\.6% +5 of 9, 75% needed/);
    expect(stdout).toMatch(/Service level +.*✓ Met +Adverse +0 +Watch/);
    expect(stdout).toMatch(/Resolved on time +.*✗ Not met +No clear trend +12 +Escalate/);
  });

  it('is coloured when told to, and not with NO_COLOR', async () => {
    const colored = await copc(['score', english], { env: { FORCE_COLOR: '1' } });
    const plain = await copc(['score', english], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(colored.stdout).toContain('\u001b[31m');
    expect(plain.stdout).not.toContain('\u001b');
  });

  it.each([
    ['es', 'es_MX.UTF-8', 'Gold aún no se alcanza', '✗ No cumple'],
    ['nl', 'nl_BE.UTF-8', 'Gold nog niet gehaald', '✗ Niet gehaald'],
    ['zh', 'zh_CN.UTF-8', '尚未达到黄金', '✗ 未达标'],
    ['nb', 'nb_NO.UTF-8', 'Gold er ikke nådd ennå', '✗ Ikke oppnådd'],
  ])('speaks %s with --lang, and where the surroundings do', async (language, LANG, verdict, status) => {
    const asked = await copc(['score', english, '--lang', language]);
    const around = await copc(['score', english], { env: { LANG } });
    expect(asked.stdout).toContain(verdict);
    expect(asked.stdout).toContain(status);
    expect(around.stdout).toBe(asked.stdout);
  });

  it('prints one JSON object for one book, and nothing else', async () => {
    const { stdout, stderr } = await copc(['score', english, '--json']);
    const book: unknown = JSON.parse(stdout);
    expect(stderr).toBe('');
    expect(book).toMatchObject({
      book: english,
      sheet: expect.any(String),
      tables: [
        { range: expect.any(String), orientation: 'rows', reportingPeriod: '2023-12', gold: { scored: 9 } },
      ],
    });
  });

  it('prints an array for several books and goes on after one that fails', async () => {
    const { status, stdout, stderr } = await copc(['score', english, 'gone.xlsx', list, '--json']);
    const all: unknown = JSON.parse(stdout);
    expect(all).toMatchObject([{ book: english }, { book: list }]);
    expect(all).toHaveLength(2);
    expect(stderr.split('\n')).toEqual([expect.stringMatching(/^gone\.xlsx: .*not found/), '']);
    expect(status).toBe(1);
  });

  it('reads book names from standard input and prints one book a line', async () => {
    const { status, stdout } = await copc(['score', '--ndjson', '-'], {
      stdin: `${english}\r\n\n${spanish}\n`,
    });
    const lines = stdout.trimEnd().split('\n');
    expect(status).toBe(0);
    expect(lines.map((line) => (JSON.parse(line) as { book: string }).book)).toEqual([english, spanish]);
  });

  it('as of an earlier period reports that period', async () => {
    const { stdout } = await copc(['score', english, '--as-of', '2023-09', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ tables: [{ reportingPeriod: '2023-09' }] });
  });

  it('by another profile reaches another verdict', async () => {
    const verdict = async (profile: string) => {
      const { stdout } = await copc(['score', english, '--profile', profile, '--json']);
      return (JSON.parse(stdout) as { tables: [{ gold: unknown }] }).tables[0].gold;
    };
    // 5 of 9 are met, none is improving: 55.6 %.
    expect(await verdict('55/55')).toMatchObject({ profile: '55/55', gold: true });
    expect(await verdict('base')).toMatchObject({ profile: 'base', gold: false, shortMetOrImproving: 2 });
  });

  it('takes a profile and a map from files', async () => {
    const folder = temporaryFolder();
    const profile = path.join(folder, 'ours.json');
    const map = path.join(folder, 'map.json');
    writeFileSync(profile, '\ufeff{ "name": "ours", "met": 50, "metOrImproving": 50 }');
    const found = await copc(['inspect', english, '--json']);
    writeFileSync(map, `\ufeff${found.stdout}`, 'utf16le');
    const { stdout, stderr } = await copc(['score', english, '--profile', profile, '--map', map, '--json']);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      tables: [{ gold: { profile: 'ours', gold: true, scored: 9 } }],
    });
  });

  it('ends with 3 when Gold is required and a book is not, with 0 when it is', async () => {
    expect((await copc(['score', english, '--require', 'gold'])).status).toBe(3);
    expect((await copc(['score', english, '--require', 'gold', '--profile', '55/55'])).status).toBe(0);
  });

  it('ends quietly when its reader has had enough', async () => {
    const many = Array.from({ length: 40 }, () => english).join('\n');
    const { status, stderr } = await copc(['score', '-'], { stdin: many, closeAfter: 100 });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('never passes control characters of a book on to the terminal', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'escape.csv');
    writeFileSync(
      file,
      'Metric,Target,2024-01,2024-02,2024-03\nService level\u001b[2J\u202e,0.8,0.7,0.8,0.9\nCSAT,0.8,0.7,0.8,0.9\n',
    );
    const { stdout, status } = await copc(['score', file]);
    expect(status).toBe(0);
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('copc score --out', () => {
  it('writes a copy with our summary and the register beside the sheets there were', async () => {
    const folder = temporaryFolder();
    const out = path.join(folder, 'scored.xlsx');
    const { status, stdout } = await copc(['score', english, '--out', out]);
    expect(status).toBe(0);
    expect(stdout).toContain(`Written: ${out}`);
    expect(stdout).toMatch(/^Action register \(COPC Actions\): rows added: \d+, updated: 0; without plan, /m);
    expect(await sheetNames(out)).toEqual([
      ...(await sheetNames(english)),
      ['COPC Summary', 'summary'],
      ['COPC Actions', 'actions'],
    ]);
  });

  it('into a folder that is not there yet, as several books, named after each', async () => {
    const folder = path.join(temporaryFolder(), 'new', 'deep');
    const { status, stdout } = await copc(['score', english, list, '--out', folder, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { written: path.join(folder, 'en-rows-scored.xlsx') },
      { written: path.join(folder, 'en-long-scored.xlsx') },
    ]);
    expect(existsSync(path.join(folder, 'en-long-scored.xlsx'))).toBe(true);
  });

  it('with --columns writes beside the table too', async () => {
    const folder = temporaryFolder();
    const out = path.join(folder, 'c.xlsx');
    const { status } = await copc(['score', english, '--out', out, '--columns']);
    const book = openBook(out, new Uint8Array(readFileSync(out)), nodeCodec);
    const [first] = await book.sheets();
    const cells = (await book.read(first?.name ?? '')).values.flat();
    expect(status).toBe(0);
    expect(cells).toEqual(expect.arrayContaining(['Status', 'Escalate', 'Watch']));
  });

  it('replaces result columns that stand there already', async () => {
    const folder = temporaryFolder();
    const [once, twice] = ['once.xlsx', 'twice.xlsx'].map((name) => path.join(folder, name));
    await copc(['score', english, '--out', once ?? '', '--columns']);
    const again = await copc([
      'score',
      once ?? '',
      '--out',
      twice ?? '',
      '--columns',
      '--formulas',
      '--json',
    ]);
    expect(JSON.parse(again.stdout)).not.toHaveProperty('withoutColumns');
    const book = openBook(twice ?? '', new Uint8Array(readFileSync(twice ?? '')), nodeCodec);
    const [first] = await book.sheets();
    const cells = (await book.read(first?.name ?? '')).values.flat();
    expect(cells.filter((value) => value === 'Status')).toHaveLength(1);
  });

  it('tells a program too which sheets got no columns, and why', async () => {
    const folder = temporaryFolder();
    const list = path.join(books, 'en-long.csv');
    const { stdout } = await copc([
      'score',
      list,
      '--out',
      path.join(folder, 'a.xlsx'),
      '--columns',
      '--json',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ withoutColumns: [{ message: expect.any(String) as string }] });
  });

  it('leaves the book itself as it was, byte for byte', async () => {
    const folder = temporaryFolder();
    const book = path.join(folder, 'kpi.xlsx');
    copyFileSync(english, book);
    await copc(['score', book, '--out', folder]);
    expect(readFileSync(book).equals(readFileSync(english))).toBe(true);
    expect(existsSync(path.join(folder, 'kpi-scored.xlsx'))).toBe(true);
  });

  it('scores its own copy to the same verdicts, and refreshes the summary', async () => {
    const folder = temporaryFolder();
    const once = path.join(folder, 'once.xlsx');
    const twice = path.join(folder, 'twice.xlsx');
    await copc(['score', english, '--out', once]);
    const { stdout } = await copc(['score', once, '--out', twice, '--json']);
    const first = await copc(['score', english, '--json']);
    const facts = (text: string) => {
      const { tables } = JSON.parse(text) as { tables: { metrics: unknown; gold: unknown }[] };
      return tables.map(({ metrics, gold }) => ({ metrics, gold }));
    };
    expect(facts(stdout)).toEqual(facts(first.stdout));
    expect(JSON.parse(stdout)).toMatchObject({ register: { sheet: 'COPC Actions', added: 0, updated: 0 } });
    expect(await sheetNames(twice)).toEqual(await sheetNames(once));
  });

  it('of a book with several sheets writes one summary that names each', async () => {
    const folder = temporaryFolder();
    const book = path.join(folder, 'sites.xlsx');
    writeFileSync(book, buildBook({ sheets: [standardSheet('North'), standardSheet('South')] }));
    const { status, stdout } = await copc(['score', book, '--out', folder, '--json']);
    const out = path.join(folder, 'sites-scored.xlsx');
    const scored = openBook(out, new Uint8Array(readFileSync(out)), nodeCodec);
    const texts = (await scored.read('COPC Summary')).values.flat().join('\n');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      sheet: 'North',
      tables: [
        { sheet: 'North', cuika: [{ collected: 'pass' }, {}, {}] },
        { sheet: 'South', metrics: [{ status: 'met' }, { status: 'improving' }, { status: 'not-met' }] },
      ],
    });
    expect(await sheetNames(out)).toEqual([
      ['North', null],
      ['South', null],
      ['COPC Summary', 'summary'],
      ['COPC Actions', 'actions'],
    ]);
    expect(texts).toMatch(/^North$/m);
    expect(texts).toMatch(/^South$/m);
  });

  it('keeps a macro workbook one', async () => {
    const folder = temporaryFolder();
    const book = path.join(folder, 'kpi.xlsm');
    writeFileSync(book, buildBook({ sheets: [standardSheet()], macros: true }));
    const { status } = await copc(['score', book, '--out', `${folder}/`]);
    expect(status).toBe(0);
    expect(existsSync(path.join(folder, 'kpi-scored.xlsm'))).toBe(true);
  });

  it('gives each book of the same name a place or says why not', async () => {
    const folder = temporaryFolder();
    const [one, two] = ['a', 'b'].map((name) => path.join(folder, name, 'kpi.xlsx'));
    for (const file of [one, two]) {
      mkdirSync(path.dirname(file ?? ''));
      copyFileSync(english, file ?? '');
    }
    const { status, stderr } = await copc(['score', one ?? '', two ?? '', '--out', folder]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/b[\\/]kpi\.xlsx: .*kpi-scored\.xlsx was already written/);
  });

  it('text that looks like a formula stays text', async () => {
    const folder = temporaryFolder();
    const name = '=HYPERLINK("http://example.com","pay")';
    const file = path.join(folder, 'formula.csv');
    writeFileSync(
      file,
      `Metric,Target,2024-01,2024-02,2024-03\n"${name.replaceAll('"', '""')}",0.8,0.7,0.8,0.7\n+CSAT,0.8,0.7,0.8,0.9\n`,
    );
    const { status } = await copc(['score', file, '--out', folder]);
    const out = path.join(folder, 'formula-scored.xlsx');
    const book = openBook(out, new Uint8Array(readFileSync(out)), nodeCodec);
    for (const { name: sheet } of await book.sheets()) {
      const texts = (await book.read(sheet)).values.flat();
      expect(texts.some((text) => typeof text === 'string' && text.endsWith(name))).toBe(true);
    }
    expect(status).toBe(0);
    expect(readFileSync(out).includes('<f>HYPERLINK')).toBe(false);
  });
});
