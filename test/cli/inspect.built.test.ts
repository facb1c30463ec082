import path from 'node:path';
import { books, copc } from './run';

jest.setTimeout(60_000);

const english = path.join(books, 'en-rows.xlsx');

describe('copc inspect', () => {
  it('prints what was found and why, without a verdict', async () => {
    const { status, stdout, stderr } = await copc(['inspect', english]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('metrics in rows');
    expect(stdout).toContain('Service level');
    expect(stdout).toMatch(/Periods: \d{4}-\d{2} to 2023-12/);
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
    for (const option of [...options, '--ndjson', '--require']) expect(stdout).toContain(option);
  });

  it('is in Spanish where asked', async () => {
    expect((await copc(['score', '--help', '--lang', 'es'])).stdout).toContain('Opciones:');
  });

  it('the version is that of the package', async () => {
    const { stdout } = await copc(['--version']);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
