import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import * as files from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder, nodeCodec, readBookFile, writeBookFile } from '../../../../src/hosts/file/node';
import { problemOf } from './problem-of';

const bytes = Uint8Array.of(1, 2, 3);
let folder = '';
const path = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'books-'));
  writeFileSync(path('kpi.xlsx'), 'old');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('reading a file', () => {
  it('gives its name and bytes', async () => {
    expect(await readBookFile(path('kpi.xlsx'))).toEqual({
      name: 'kpi.xlsx',
      bytes: new TextEncoder().encode('old'),
    });
  });

  it.each([
    ['missing.xlsx', 'not-found'],
    ['kpi.xlsx/inside.xlsx', 'not-found'],
    ['', 'is-folder'],
  ])('%j is refused as %s', async (name, code) => {
    expect(await problemOf(() => readBookFile(path(name)))).toBe(code);
  });

  const onUnix = process.platform === 'win32' ? it.skip : it;
  onUnix('never waits for a device or a pipe in a folder (not on Windows)', async () => {
    execFileSync('mkfifo', [path('pipe.xlsx')]);
    expect(await problemOf(() => readBookFile('/dev/zero'))).toBe('not-a-workbook');
    expect(await problemOf(() => readBookFile(path('pipe.xlsx')))).toBe('not-a-workbook');
  });
});

describe('a file that another program writes while it is read', () => {
  // Larger than what is read without waiting, so that what is written here comes between.
  const half = Buffer.alloc(2 ** 20 + 1, 'a');

  it('is read again, and given as it was at one moment', async () => {
    writeFileSync(path('kpi.csv'), half);
    jest
      .spyOn(jest.requireActual<typeof files>('node:fs/promises'), 'readFile')
      .mockImplementationOnce(async () => {
        appendFileSync(path('kpi.csv'), half);
        return Promise.resolve(half);
      });
    expect((await readBookFile(path('kpi.csv'))).bytes).toHaveLength(2 * half.length);
  });

  it('is told when it never comes to rest', async () => {
    writeFileSync(path('kpi.csv'), half);
    const reading = jest
      .spyOn(jest.requireActual<typeof files>('node:fs/promises'), 'readFile')
      .mockClear()
      .mockImplementation(async () => {
        appendFileSync(path('kpi.csv'), 'more');
        return Promise.resolve(half);
      });
    try {
      expect(await problemOf(() => readBookFile(path('kpi.csv')))).toBe('changed-while-read');
      expect(reading).toHaveBeenCalledTimes(4);
    } finally {
      reading.mockRestore();
    }
  });
});

describe('making the folder results go to', () => {
  it('makes those above it too, and minds none that is there', async () => {
    await makeFolder(path('a/b'));
    await makeFolder(path('a/b'));
    expect(readdirSync(path('a'))).toEqual(['b']);
  });

  it.each(['kpi.xlsx', 'kpi.xlsx/sub'])(
    '%s, where a file is in the way, is a folder that is missing',
    async (name) => {
      expect(await problemOf(() => makeFolder(path(name)))).toBe('output-folder-missing');
    },
  );
});

describe('a link that leads nowhere', () => {
  it.each([
    ['read', () => readBookFile(path('soft.xlsx'))],
    ['written', () => writeBookFile(path('soft.xlsx'), bytes)],
  ])('is said to, when it is %s, and stays', async (_what, run) => {
    symlinkSync(path('gone.xlsx'), path('soft.xlsx'));
    expect(await problemOf(run)).toBe('broken-link');
    expect(readdirSync(folder).sort()).toEqual(['kpi.xlsx', 'soft.xlsx']);
  });
});

describe('writing a file', () => {
  it('leaves one that is read-only as it is', async () => {
    await files.chmod(path('kpi.xlsx'), 0o444);
    expect(await problemOf(() => writeBookFile(path('kpi.xlsx'), bytes))).toBe('read-only');
    expect(readFileSync(path('kpi.xlsx'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['kpi.xlsx']);
  });

  it('sweeps what a run that was killed left half written, and nothing of one that still runs', async () => {
    const killed = String(
      execFileSync(process.execPath, ['-e', 'process.stdout.write(String(process.pid))']),
    );
    const machine = nodeCodec.crc32(Buffer.from(hostname())).toString(16).padStart(8, '0');
    const left = (where: string, writer: string | number) => `.copc-${where}-${writer}-0a1b.tmp`;
    const kept = [left(machine, process.pid), left('00000000', killed), '.copc-notes.tmp'];
    for (const name of [left(machine, killed), ...kept]) writeFileSync(path(name), 'half');
    await writeBookFile(path('new.xlsx'), bytes);
    expect(readdirSync(folder).sort()).toEqual([...kept, 'kpi.xlsx', 'new.xlsx'].sort());
  });

  it('makes a new one, or replaces one that is there, and leaves nothing else behind', async () => {
    await writeBookFile(path('new.xlsx'), bytes, { input: path('kpi.xlsx') });
    await writeBookFile(path('new.xlsx'), Uint8Array.of(9));
    expect([...readFileSync(path('new.xlsx'))]).toEqual([9]);
    expect(readdirSync(folder).sort()).toEqual(['kpi.xlsx', 'new.xlsx']);
  });

  it('may replace a book when no input is named', async () => {
    await writeBookFile(path('kpi.xlsx'), bytes);
    expect([...readFileSync(path('kpi.xlsx'))]).toEqual([1, 2, 3]);
  });

  it('never goes over its input, whatever link or spelling leads there', async () => {
    symlinkSync(path('kpi.xlsx'), path('soft.xlsx'));
    linkSync(path('kpi.xlsx'), path('hard.xlsx'));
    mkdirSync(path('sub'));
    for (const name of ['kpi.xlsx', 'sub/../kpi.xlsx', 'soft.xlsx', 'hard.xlsx']) {
      expect(
        await problemOf(() => writeBookFile(join(folder, name), bytes, { input: path('kpi.xlsx') })),
      ).toBe('output-is-input');
      expect(
        await problemOf(() => writeBookFile(path('kpi.xlsx'), bytes, { input: join(folder, name) })),
      ).toBe('output-is-input');
    }
    expect(readFileSync(path('kpi.xlsx'), 'utf8')).toBe('old');
  });

  it('follows a link to what it points to and keeps the link', async () => {
    writeFileSync(path('target.xlsx'), 'x');
    symlinkSync(path('target.xlsx'), path('soft.xlsx'));
    await writeBookFile(path('soft.xlsx'), bytes, { input: path('kpi.xlsx') });
    expect([...readFileSync(path('target.xlsx'))]).toEqual([1, 2, 3]);
    expect((await files.lstat(path('soft.xlsx'))).isSymbolicLink()).toBe(true);
  });

  it.each([
    ['', 'output-is-folder'],
    ['nowhere/new.xlsx', 'output-folder-missing'],
    ['kpi.xlsx/new.xlsx', 'output-folder-missing'],
  ])('to %j is refused as %s', async (name, code) => {
    expect(await problemOf(() => writeBookFile(path(name), bytes))).toBe(code);
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'no-permission-to-write'],
    ['EIO', 'write-failed'],
  ])('that ends in %s half way is %s; the old file is whole and no half is left', async (system, code) => {
    const probe = await files.open(path('kpi.xlsx'));
    const handle: unknown = Object.getPrototypeOf(probe);
    await probe.close();
    if (typeof handle !== 'object' || handle === null) throw new TypeError('no file handle');
    const failing = jest
      .spyOn(handle as { sync: () => Promise<void> }, 'sync')
      .mockRejectedValue(Object.assign(new Error(system), { code: system }));
    try {
      expect(await problemOf(() => writeBookFile(path('kpi.xlsx'), bytes))).toBe(code);
    } finally {
      failing.mockRestore();
    }
    expect(readFileSync(path('kpi.xlsx'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['kpi.xlsx']);
  });
});

const asRoot = process.getuid?.() === 0;
(asRoot ? it.skip : it)(
  'a file or folder without permission is said to be so (skipped as root)',
  async () => {
    await files.chmod(path('kpi.xlsx'), 0o000);
    expect(await problemOf(() => readBookFile(path('kpi.xlsx')))).toBe('no-permission-to-read');
    await files.chmod(folder, 0o500);
    expect(await problemOf(() => writeBookFile(path('new.xlsx'), bytes))).toBe('no-permission-to-write');
    await files.chmod(folder, 0o700);
  },
);
