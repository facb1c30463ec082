/** What goes wrong among many books: each is said with its place, nothing is half written, and the rest goes on. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dist } from '../built';
import { copc, root, temporaryFolder } from './run';

jest.setTimeout(180_000);

const folder = temporaryFolder();
const at = (name: string): string => path.join(folder, name);

interface Sum {
  readonly rollup?: string;
  readonly conflict?: string;
  readonly unit?: string;
  readonly units?: number;
  readonly why?: string | null;
  readonly books?: readonly string[];
}

const linesOf = (text: string): Sum[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sum);

/** Two hundred vendors' books in five languages and two layouts. */
const vendors = at('vendors');
const made = spawnSync(
  process.execPath,
  [path.join(root, 'tools/samples/make.mjs'), '--vendors', '200', vendors],
  {
    encoding: 'utf8',
  },
);
const books = readdirSync(vendors)
  .sort()
  .map((name) => path.join(vendors, name));
const some = books.slice(0, 15);

/** An encrypted book as Excel saves it, as far as it can be told without its password. */
function encryptedBook(): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);
  return bytes;
}

function vendorList(name: string, shares: readonly [all: number, inTime: number][]): string {
  const file = at(name);
  const share = shares.map(([all, some_]) => `${((100 * some_) / all).toFixed(2)}%`).join(',');
  writeFileSync(
    file,
    [
      'Vendor: Aurora',
      '',
      'Metric,Target,Jan-24,Feb-24,Mar-24',
      `Service level,80%,${share}`,
      `Calls offered,,${shares.map(([all]) => all).join(',')}`,
      `Calls answered in time,,${shares.map(([, some_]) => some_).join(',')}`,
    ].join('\n'),
  );
  return file;
}

it('there are two hundred books', () => {
  expect([made.status, books.length]).toEqual([0, 200]);
});

it('an encrypted one among two hundred is named, stands on the sheet as not read, and ends nothing', async () => {
  const locked = path.join(vendors, 'vendor-0100-locked.xlsx');
  writeFileSync(locked, encryptedBook());
  const all = [...books.slice(0, 100), locked, ...books.slice(100)];
  const sheet = at('all.xlsx');
  const { status, stdout, stderr } = await copc(['score', ...all, '--rollup', sheet, '--rollup-json']);
  expect([status, stderr.trim().split('\n')]).toEqual([
    1,
    [
      expect.stringMatching(/vendor-0100-locked\.xlsx: The workbook is encrypted with a password/),
      `200 units from 201 books: ${sheet}`,
    ],
  ]);
  expect(existsSync(sheet)).toBe(true);
  expect(linesOf(stdout)[0]).toMatchObject({ book: locked, notRead: expect.stringContaining('encrypted') });
});

it('books in other languages and layouts are units like the others', async () => {
  const { status, stdout } = await copc(['score', ...some, '--rollup-json']);
  expect(status).toBe(0);
  const units = linesOf(stdout).flatMap(({ unit, rollup, conflict }) =>
    rollup === undefined && conflict === undefined ? [unit] : [],
  );
  expect(units).toHaveLength(15);
  expect(units).toEqual(expect.arrayContaining(['Vendor 1', 'Proveedor 2', '供应商 4', 'Leverandør 15']));
  // A language calls its metric by its own name: three books each, lying both ways.
  const named = new Map(linesOf(stdout).map(({ rollup, units: count }) => [rollup, count]));
  for (const name of ['Service level', 'Nivel de servicio', 'Serviceniveau', '服务水平', 'Servicenivå']) {
    expect([name, named.get(name)]).toEqual([name, 3]);
  }
});

it('the same vendor in two books is one unit when they say the same, and told when they do not', async () => {
  const figures: readonly [number, number][] = [
    [100, 81],
    [200, 150],
    [300, 261],
  ];
  const [one, copy] = [vendorList('one.csv', figures), vendorList('copy.csv', figures)];
  const same = linesOf((await copc(['score', one, copy, '--rollup-json'])).stdout);
  expect(same.filter(({ unit }) => unit === 'Aurora').map(({ books: from }) => from)).toEqual([[copy, one]]);
  expect(same.find(({ rollup }) => rollup === 'Service level')).toMatchObject({ units: 1 });
  const other = vendorList('other.csv', [...figures.slice(0, 2), [300, 200]]);
  const two = linesOf((await copc(['score', one, other, '--rollup-json'])).stdout);
  expect(two.find(({ conflict }) => conflict === 'Service level')).toMatchObject({ unit: 'Aurora' });
  expect(two.find(({ rollup }) => rollup === 'Service level')).toMatchObject({ level: null });
});

it('a book that takes its thread down costs itself, and the others are scored', async () => {
  const months = Array.from(
    { length: 24 },
    (_, index) => `${2022 + Math.floor(index / 12)}-${(index % 12) + 1}`,
  );
  const rows = Array.from({ length: 60_000 }, (_, index) =>
    [
      `Service level ${index}`,
      '80%',
      ...months.map((_month, at_) => `${60 + ((index + at_) % 40)}.25%`),
    ].join(','),
  );
  const huge = at('huge.csv');
  writeFileSync(huge, ['Metric,Target,' + months.join(','), ...rows].join('\n'));
  const sheet = at('died.xlsx');
  const call = ['score', ...some.slice(0, 9), huge, ...some.slice(9), '--jobs', '2', '--rollup', sheet];
  const { status, stdout, stderr } = await copc(call, { env: { NODE_OPTIONS: '--max-old-space-size=64' } });
  const said = stderr.split('\n').filter((line) => line.startsWith(huge));
  expect([status, said, stdout]).toEqual([
    1,
    [expect.stringMatching(/ended unexpectedly, perhaps for want of memory/)],
    `15 units from 16 books: ${sheet}\n`,
  ]);
});

/** A disk of four kilobytes, which a person of this system may make for one call. */
const disk = at('disk');
mkdirSync(disk);
function onFullDisk(
  args: readonly string[],
): ReturnType<typeof spawnSync> & { stdout: string; stderr: string } {
  const script = 'mount -t tmpfs -o size=4k tmpfs "$0" && "$@"; status=$?; ls -A "$0"; exit $status';
  return spawnSync(
    'unshare',
    ['-r', '-m', 'sh', '-c', script, disk, process.execPath, path.join(dist, 'copc.mjs'), ...args],
    { encoding: 'utf8', env: { PATH: process.env['PATH'], LANG: 'C' } },
  );
}
const canMount = spawnSync('unshare', ['-r', '-m', 'mount', '-t', 'tmpfs', 'tmpfs', disk]).status === 0;

(canMount ? it : it.skip)(
  'a disk that is full at the roll-up is said, with nothing half written',
  async () => {
    const sheet = path.join(disk, 'vendors.xlsx');
    const direct = onFullDisk(['score', ...some, '--rollup', sheet]);
    const said = expect.stringMatching(/^copc: There is no room left on the disk for .*vendors\.xlsx/);
    expect([direct.status, direct.stdout, direct.stderr]).toEqual([1, '', said]);
    expect(direct.stderr).not.toContain('error in this program');
    const lines = at('lines.ndjson');
    writeFileSync(lines, (await copc(['score', ...some, '--ndjson'])).stdout);
    const rolled = onFullDisk(['rollup', lines, '--out', sheet]);
    expect([rolled.status, rolled.stderr]).toEqual([1, said]);
    expect(rolled.stdout).toContain('"rollup":"Service level","units":3');
    expect(rolled.stdout).not.toContain('.tmp');
  },
);
