/** The generator of vendors' books: every book is read whole, whatever its language and layout, and the same number gives the same bytes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBook } from '../../src/hosts/file/open';
import { nodeCodec } from '../../src/hosts/file/zip/codec-node';
import { unitsOfBook } from '../../src/report/vendors/units-of-book';
import { goldProfile } from '../../src/scoring/profile';
import { scoreBook } from '../../src/workflows/score/score-book';

jest.setTimeout(60_000);

const make = path.join(__dirname, '../../tools/samples/make.mjs');
const run = (...args: string[]) =>
  spawnSync(process.execPath, [make, '--vendors', ...args], { encoding: 'utf8' });

it('gives books that are read whole, each its own vendor with counts', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'copc-vendors-'));
  expect(run('15', folder).status).toBe(0);
  const files = readdirSync(folder).sort();
  expect(files).toHaveLength(15);
  const names = new Set<string>();
  for (const file of files) {
    const book = openBook(file, new Uint8Array(readFileSync(path.join(folder, file))), nodeCodec);
    const options = { profile: goldProfile, map: null, asOf: null, sheet: null };
    const { scorecards, coverage } = await scoreBook(book, options);
    const { units } = unitsOfBook(file, scorecards, null);
    expect(units).toHaveLength(1);
    expect(units[0]?.counts).toHaveLength(24);
    expect(units[0]?.standing.scored).toBe(3);
    expect(coverage.scored).toBe(coverage.figures);
    names.add(units[0]?.unit ?? '');
  }
  expect(names.size).toBe(15);
  expect([...names]).toEqual(
    expect.arrayContaining(['Vendor 1', 'Leverancier 3', '供应商 4', 'Leverandør 15']),
  );
  const again = mkdtempSync(path.join(tmpdir(), 'copc-vendors-'));
  run('2', again);
  for (const file of readdirSync(again)) {
    expect(readFileSync(path.join(again, file)).equals(readFileSync(path.join(folder, file)))).toBe(true);
  }
});

it('asks how many', () => {
  const { status, stderr } = run('many');
  expect([status, stderr]).toEqual([2, expect.stringContaining('--vendors 200')]);
});
