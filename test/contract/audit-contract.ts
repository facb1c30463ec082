/** The sheet of audit dates on every host: what people write stays, the next audit follows, equal facts write nothing. */
import fc from 'fast-check';
import { languages, type Language } from '../../src/strings/language';
import { auditTexts } from '../../src/strings/parts/sheets/audit';
import { wordsFor } from '../../src/strings/words-for';
import type { WritableBook } from '../../src/workbook/formula-host';
import type { CellValue } from '../../src/workbook/snapshot';
import { writeAudit } from '../../src/workflows/audit/audit-book';
import { anyEditOf, cellsOf, edit } from './people-edits';
import type { SeedSheet } from './seed';

const seed: readonly SeedSheet[] = [{ name: 'KPI', cells: { A1: 'Metric' } }];
/** The header of a sheet made anew; its titles from column B on. */
const HEADER = 5;
const at = { standard: 1, certification: 5, next: 6, remark: 9 };

function write(host: WritableBook, language: Language = 'en') {
  const now = new Date('2024-07-01T09:00:00Z');
  return writeAudit(host, [], { language, now, timeZone: 'UTC', version: '0.1.0', asOf: null });
}

const type = (host: WritableBook, row: number, cells: Readonly<Record<number, CellValue>>) =>
  edit(host, 'audit', (all) => {
    Object.assign((all[row] ??= []), cells);
    return all;
  });

const anyEdit = anyEditOf({
  header: HEADER,
  rows: 4,
  columns: 10,
  texts: ['2024-03-31', '31 de marzo de 2024', '03/04/2024', 'soon', 'Lima', '45382', ''],
});

export function auditContract(
  hostName: string,
  open: (sheets: readonly SeedSheet[]) => Promise<WritableBook>,
): void {
  const start = async () => {
    const host = await open(seed);
    await write(host);
    return host;
  };

  describe(`the audit dates on the ${hostName} host`, () => {
    it('give the next audit two years on, also in a row a person added, and then are up to date', async () => {
      const host = await start();
      await type(host, HEADER + 1, { [at.standard]: 'CX', [at.certification]: '2024-02-29' });
      await type(host, HEADER + 4, { [at.standard]: 'VMO', [at.certification]: 'soon' });
      expect(await write(host)).toMatchObject({ updated: 2, problem: null });
      const cells = await cellsOf(host, 'audit');
      expect(cells[HEADER + 1]?.[at.next]).toBe('2026-02-28');
      expect(String(cells[HEADER + 4]?.[at.remark])).toMatch(/“soon” in cell F10 is no date/);
      expect(await write(host)).toMatchObject({ updated: 0, cellsWritten: 0 });
    });

    it('keep a next audit a person wrote over ours, and tell it', async () => {
      const host = await start();
      await type(host, HEADER + 1, { [at.certification]: '2024-03-31' });
      await write(host);
      await type(host, HEADER + 1, { [at.next]: '2026-05-01' });
      const { audit } = await write(host);
      expect((await cellsOf(host, 'audit'))[HEADER + 1]?.[at.next]).toBe('2026-05-01');
      expect(audit?.findings.map(({ cell }) => cell)).toEqual(['G7']);
    });

    it('keep every text of a person in its place, whatever they did, in any language', async () => {
      const ours = new Set<CellValue>(['2026-03-31']);
      const texts = languages.map((one) => wordsFor(auditTexts, one));
      for (const { columns, title, note } of texts)
        [...Object.values(columns), title, note].forEach((text) => ours.add(text));
      const isOurs = (value: CellValue, column: number) =>
        ours.has(value) || /^copc:|COPC|\.$|。$/.test(String(value)) || column === 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(anyEdit, { maxLength: 5 }),
          fc.constantFrom(...languages),
          async (edits, language) => {
            const host = await start();
            await type(host, HEADER + 1, { [at.standard]: 'CX', [at.certification]: '2024-03-31' });
            await write(host);
            const before = await edit(host, 'audit', (cells) => edits.reduce((all, one) => one(all), cells));
            await write(host, language);
            const after = await cellsOf(host, 'audit');
            for (const [row, values] of before.entries()) {
              for (const [place, value] of values.entries()) {
                if (value !== '' && !isOurs(value, place))
                  expect([row, place, after[row]?.[place]]).toEqual([row, place, value]);
              }
            }
            expect(await write(host, language)).toMatchObject({ updated: 0, cellsWritten: 0 });
          },
        ),
        { numRuns: 8 },
      );
    });
  });
}
