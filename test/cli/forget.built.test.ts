/** `copc forget`: what a book holds of this program besides its cells, and a copy without it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nodeCodec } from '../../src/hosts/file/node';
import { openFileHost } from '../../src/hosts/file/file-host';
import { books, copc, temporaryFolder } from './run';

jest.setTimeout(60_000);

const open = (file: string) => openFileHost(file, readFileSync(file), nodeCodec);

/** A scored copy that somebody else corrected. */
async function scoredBook(): Promise<string> {
  const file = path.join(temporaryFolder(), 'scored.xlsx');
  const { status } = await copc(['score', path.join(books, 'en-rows.xlsx'), '--out', file]);
  expect(status).toBe(0);
  const host = open(file);
  const byHand = {
    sheet: 'KPI',
    metric: 'Calls',
    status: 'met',
    reason: 'Outage',
    by: 'Kim',
    on: '2024-06-30',
  };
  await host.writeSettings({ profile: 'base', map: { overrides: [byHand] } });
  writeFileSync(file, host.toBytes());
  return file;
}

describe('copc forget', () => {
  it('tells what there is, and changes nothing', async () => {
    const file = await scoredBook();
    const before = readFileSync(file);
    const { status, stdout, stderr } = await copc(['forget', file]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('This is removed:\n  - a status set manually, with reason and name: Kim');
    expect(stdout).toMatch(/\d hidden names by which sheets/);
    expect(stdout).toContain('This stays:\n  - all cells');
    expect(stdout).toContain('Nothing was changed.');
    expect(readFileSync(file)).toEqual(before);
  });

  it('writes a copy without it, in which every sheet is the person’s', async () => {
    const file = await scoredBook();
    const copy = path.join(temporaryFolder(), 'clean.xlsx');
    const { status, stdout, stderr } = await copc(['forget', file, '--out', copy, '--lang', 'nl']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Verwijderd:');
    expect(stdout).toContain(`Geschreven: ${copy}`);
    const clean = open(copy);
    expect([await clean.readSettings(), await clean.readHiddenNames()]).toEqual([null, []]);
    expect((await clean.sheets()).map(({ own }) => own)).toEqual((await clean.sheets()).map(() => null));
    expect((await open(file).sheets()).some(({ own }) => own === 'summary')).toBe(true);
    expect((await clean.sheets()).map(({ name }) => name)).toEqual(
      (await open(file).sheets()).map(({ name }) => name),
    );
    expect((await copc(['forget', copy])).stdout).toContain('holds nothing of this add-in');
  });

  it('writes no copy of a book with nothing in it, and never over the book', async () => {
    const file = path.join(books, 'en-rows.xlsx');
    const copy = path.join(temporaryFolder(), 'copy.xlsx');
    expect((await copc(['forget', file, '--out', copy])).stdout).toContain('So there is no copy to write.');
    expect(existsSync(copy)).toBe(false);
    const over = await copc(['forget', file, '--out', file]);
    expect([over.status, over.stderr]).toEqual([2, expect.stringContaining('is the book itself')]);
    const gone = await copc(['forget', 'gone.xlsx']);
    expect([gone.status, gone.stdout]).toEqual([1, '']);
  });
});
