/** What a call or a book can be that can't be done: the status, one line that says what to do, and nothing written. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { standardSheet } from '../corpus/book';
import { buildBook } from '../corpus/package';
import { books, copc, temporaryFolder } from './run';

jest.setTimeout(60_000);

const english = path.join(books, 'en-rows.xlsx');
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function file(name: string, content: Uint8Array | string): string {
  const place = path.join(temporaryFolder(), name);
  writeFileSync(place, content);
  return place;
}

describe('a wrong call ends with 2, prints nothing, and says what is wrong', () => {
  it.each<[string, string[], RegExp]>([
    [
      'no command',
      [],
      /score, inspect, assess, gaps, accuracy, audit, snapshot, compare, ready, eval, rollup or forget/,
    ],
    ['an unknown command', ['rate', english], /no command rate/],
    ['no book', ['score'], /at least one book/],
    ['an unknown option', ['score', english, '--color'], /no option --color/],
    ['an option without its value', ['score', english, '--profile'], /--profile .*needs a value/],
    ['two shapes of JSON', ['score', english, '--json', '--ndjson'], /--json and --ndjson/],
    ['CSV beside JSON', ['score', english, '--csv', '--json'], /--json and --csv exclude/],
    ['CSV beside JSON lines', ['score', english, '--csv', '--ndjson'], /--ndjson and --csv exclude/],
    ['text beside CSV', ['score', english, '--text', '--csv'], /--csv and --text exclude/],
    ['text beside JSON', ['score', english, '--text', '--json'], /--json and --text exclude/],
    ['an unknown profile', ['score', english, '--profile', 'silver'], /silver is neither gold, base/],
    ['a profile that can not be', ['score', english, '--profile', '120/75'], /120/],
    ['an as-of that is no period', ['score', english, '--as-of', 'last month'], /last month is not a period/],
    ['an unknown language', ['score', english, '--lang', 'xx'], /--lang xx: .*en, es, nl, zh, nb/],
    ['columns without a copy', ['score', english, '--columns'], /--out/],
    ['another verdict required', ['score', english, '--require', 'silver'], /only gold/],
    [
      'a map that is not there',
      ['score', english, '--map', 'gone.json'],
      /--map gone\.json: .*could not be read/,
    ],
    ['a copy over the book', ['score', english, '--out', english], /is the book itself/],
    ['a copy Excel would refuse', ['score', english, '--out', 'scored.csv'], /must end in \.xlsx/],
    ['two books to inspect', ['inspect', english, english], /too many/],
  ])('%s', async (_, args, sentence) => {
    const { status, stdout, stderr } = await copc(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('a wrong call in Spanish is answered in Spanish', async () => {
    const { stderr } = await copc(['score', english, '--color', '--lang', 'es']);
    expect(stderr).toMatch(/no hay ninguna opción --color/);
  });

  it('a profile file names each field that is wrong', async () => {
    const profile = file('p.json', '{ "met": 165, "trend": { "methd": "halves" } }');
    const { status, stderr } = await copc(['score', english, '--profile', profile]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/met is 165/);
    expect(stderr).toMatch(/trend\.methd is not a setting/);
  });

  it('a map that is no JSON, and one with a wrong field', async () => {
    const broken = await copc(['score', english, '--map', file('m.json', '{ "sheet": ')]);
    const wrong = await copc(['score', english, '--map', file('m.json', '{ "overrides": [{}] }')]);
    expect([broken.status, wrong.status]).toEqual([2, 2]);
    expect(broken.stderr).toMatch(/not valid JSON/);
    expect(wrong.stderr).toMatch(/overrides\[0\]\.metric must be/);
  });
});

describe('a book that can not be done ends with 1 and one line "book: sentence"', () => {
  it.each<[string, () => string, RegExp]>([
    ['a missing file', () => 'gone.xlsx', /not found/],
    ['a folder', () => temporaryFolder(), /is a folder/],
    [
      'an .xls or encrypted book',
      () => file('old.xls', new Uint8Array([...compoundFile, ...Array<number>(600).fill(0)])),
      /\.xls|encrypted|workbook/i,
    ],
    ['a zip cut off', () => file('cut.xlsx', readFileSync(english).subarray(0, 3000)), /damaged/],
    [
      'a picture called .xlsx',
      () => file('p.xlsx', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])),
      /neither an Excel workbook/,
    ],
    ['an empty file', () => file('empty.csv', ''), /./],
    [
      'two ways to read it',
      () => file('square.csv', 'Month,Jan-24,Feb-24,Mar-24\nJan-24,1,2,3\nFeb-24,1,2,3\nMar-24,1,2,3\n'),
      /too little confidence.*--map/,
    ],
    ['no metrics', () => file('notes.csv', 'Name,Phone\nAnn,12\nBob,13\n'), /no metrics found/],
  ])('%s', async (_, make, sentence) => {
    const book = make();
    const { status, stdout, stderr } = await copc(['score', book]);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.startsWith(`${book}: `)).toBe(true);
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/error of this program/);
  });

  it('an unknown sheet, with the sheets there are', async () => {
    const book = file('two.xlsx', buildBook({ sheets: [standardSheet('KPI'), standardSheet('Site B')] }));
    const { status, stderr } = await copc(['score', book, '--sheet', 'Site C']);
    expect(status).toBe(1);
    expect(stderr).toContain('no sheet "Site C"');
    expect(stderr).toContain('KPI, Site B');
  });

  it('an as-of before all of it', async () => {
    const { status, stderr } = await copc(['score', english, '--as-of', '1999-01']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/nothing up to 1999-01; its first period is \d{4}-\d{2}/);
  });

  it('nothing is written for it', async () => {
    const folder = temporaryFolder();
    const { status } = await copc(['score', file('notes.csv', 'a,b\n1,2\n'), '--out', folder]);
    expect(status).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  const itUnlessRoot = process.getuid?.() === 0 ? it.skip : it;
  itUnlessRoot('without permission to read (not as root, who may read all)', async () => {
    const book = file('locked.xlsx', readFileSync(english));
    chmodSync(book, 0o000);
    const { status, stderr } = await copc(['score', book]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/may not be read/);
  });
});

describe('a copy that can not be written ends with 1 and leaves no half of it', () => {
  it('over the book through a symbolic link, or under another name of the same file', async () => {
    const folder = temporaryFolder();
    const book = path.join(folder, 'kpi.xlsx');
    copyFileSync(english, book);
    symlinkSync(book, path.join(folder, 'link.xlsx'));
    linkSync(book, path.join(folder, 'hard.xlsx'));
    const soft = await copc(['score', book, '--out', path.join(folder, 'link.xlsx')]);
    const hard = await copc(['score', book, '--out', path.join(folder, 'hard.xlsx')]);
    expect(soft.status).toBe(2);
    expect(hard.status).toBe(1);
    expect(readFileSync(book).equals(readFileSync(english))).toBe(true);
  });

  it('over another book of the call', async () => {
    const folder = temporaryFolder();
    const [book, other] = ['kpi.xlsx', 'kpi-scored.xlsx'].map((name) => path.join(folder, name));
    for (const each of [book, other]) copyFileSync(english, each ?? '');
    const { status, stderr } = await copc(['score', book ?? '', other ?? '', '--out', folder]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/would replace .*kpi-scored\.xlsx/);
    expect(readFileSync(other ?? '').equals(readFileSync(english))).toBe(true);
  });

  it('into a folder that is not there', async () => {
    const out = path.join(temporaryFolder(), 'gone', 'scored.xlsx');
    const { status, stderr } = await copc(['score', english, '--out', out]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/folder/);
  });

  it.each(['scored.xlsx/', 'scored.xlsx/more/', 'scored.xlsx/more.xlsx', `${'long'.repeat(100)}.xlsx`])(
    'to %s, where there can be no such file',
    async (name) => {
      const folder = temporaryFolder();
      writeFileSync(path.join(folder, 'scored.xlsx'), 'older copy');
      const { status, stderr } = await copc(['score', english, '--out', `${folder}/${name}`]);
      expect(status).toBe(1);
      expect(stderr).toMatch(/does not exist|could not be written/);
      expect(readdirSync(folder)).toEqual(['scored.xlsx']);
    },
  );

  const disk = path.join(temporaryFolder(), 'disk');
  const mounted = mountTinyDisk(disk);
  const itWithDisk = mounted ? it : it.skip;
  afterAll(() => {
    if (mounted) execFileSync('umount', [disk]);
  });
  itWithDisk('on a full disk (where one can be mounted): the older copy stays', async () => {
    const out = path.join(disk, 'scored.xlsx');
    writeFileSync(out, 'older copy');
    const { status, stderr } = await copc(['score', english, '--out', out]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/full|room|space/i);
    expect(readFileSync(out, 'utf8')).toBe('older copy');
    expect(readdirSync(disk)).toEqual(['scored.xlsx']);
  });
});

/** A disk of 8 KB, for root on a system that lets it; false elsewhere. */
function mountTinyDisk(place: string): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  mkdirSync(place);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8k', 'tmpfs', place], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
