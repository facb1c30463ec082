import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { openFileHost } from '../../src/hosts/file/file-host';
import { nodeCodec } from '../../src/hosts/file/node';
import { books, copc, temporaryFolder } from './run';

jest.setTimeout(60_000);

const english = path.join(books, 'en-rows.xlsx');

describe('copc assess', () => {
  it('says that a book has none yet', async () => {
    const { status, stdout } = await copc(['assess', english]);
    expect([status, stdout]).toEqual([
      0,
      'There is no assessment in this book yet. Write one into a copy with --out.\n',
    ]);
  });

  it('writes one into a copy, linked to the metrics, and a second run writes nothing into it', async () => {
    const folder = temporaryFolder();
    const first = path.join(folder, 'first.xlsx');
    const second = path.join(folder, 'second.xlsx');
    const made = await copc(['assess', english, '--out', first]);
    expect([made.status, made.stderr]).toEqual([0, '']);
    expect(made.stdout).toContain('Sheet “COPC Assessment”: 24 items added, 0 rows updated.');
    const again = await copc(['assess', first, '--out', second]);
    expect(again.stdout).toContain('Sheet “COPC Assessment” is up to date; nothing was written into it.');
    expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
    const sheets = await openFileHost('first.xlsx', readFileSync(first), nodeCodec).sheets();
    expect(sheets.filter(({ own }) => own !== null).map(({ own, name }) => [own, name])).toEqual([
      ['assessment', 'COPC Assessment'],
    ]);
  });

  it('offers the answers as a list that refuses no other word', async () => {
    const file = path.join(temporaryFolder(), 'nl.xlsx');
    await copc(['assess', english, '--out', file, '--lang', 'nl']);
    const xml = Object.values(unzipSync(readFileSync(file)))
      .map((part) => strFromU8(part))
      .join('');
    expect(/<dataValidation .*?<\/dataValidation>/.exec(xml)?.[0]).toBe(
      '<dataValidation type="list" allowBlank="1" sqref="E7:H506">' +
        '<formula1>&quot;Ja,Deels,Nee,Niet van toepassing&quot;</formula1></dataValidation>',
    );
  });

  it('is told by copc score --json, which takes nothing of it for metrics', async () => {
    const file = path.join(temporaryFolder(), 'assessed.xlsx');
    await copc(['assess', english, '--out', file]);
    const before = JSON.parse((await copc(['score', english, '--json'])).stdout) as { tables: unknown };
    const after = JSON.parse((await copc(['score', file, '--json'])).stdout) as {
      tables: unknown;
      assessment: { items: unknown[]; whole: { share: number } };
    };
    expect(after.tables).toEqual(before.tables);
    expect(after.assessment.items).toHaveLength(24);
    expect(after.assessment.whole.share).toBe(0);
  });

  it('brings the page for an audit meeting into copc score --json, as copc ready has it', async () => {
    type Told = { readiness?: { parts: unknown[]; today: string }; balance?: unknown[] };
    const told = async (call: string, file: string) =>
      JSON.parse((await copc([call, file, '--json', '--as-of', '2024-12'])).stdout) as Told;
    const file = path.join(temporaryFolder(), 'assessed.xlsx');
    await copc(['assess', english, '--out', file]);
    const [plain, scored, ready] = [
      await told('score', english),
      await told('score', file),
      await told('ready', file),
    ];
    // Metrics alone have nothing to tell there that isn't told already.
    expect(plain).not.toHaveProperty('readiness');
    const { parts: _, ...figures } = ready.readiness ?? { parts: [], today: '' };
    expect(scored.readiness).toMatchObject(figures);
    expect(scored.readiness?.today).toBe('2024-12-31');
    expect(scored.readiness?.parts).toHaveLength(ready.readiness?.parts.length ?? 0);
    expect(plain.balance).toEqual(scored.balance);
  });

  it('refuses --add-missing without --out', async () => {
    const { status, stderr } = await copc(['assess', english, '--add-missing']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/say where with --out/);
  });
});
