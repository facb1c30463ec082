/** A summary copied as values, without the mark it is known by: told, and none of its figures scored a second time. */
import { openFileHost } from '../../src/hosts/file/file-host';
import { nodeCodec } from '../../src/hosts/file/node';
import { failureSentence } from '../../src/cli/print/failure-line';
import { goldProfile } from '../../src/scoring/profile';
import { languages, type Language } from '../../src/strings/language';
import { workflowTexts } from '../../src/strings/parts/reading/workflows';
import { wordsFor } from '../../src/strings/words-for';
import { valueAt, type SheetSnapshot } from '../../src/workbook/snapshot';
import { scoreBook } from '../../src/workflows/score/score-book';
import { writeSummary } from '../../src/workflows/write/write-summary';
import { seedXlsx } from '../contract/seed-xlsx';
import { kpiRows } from './books';
import { memoryHost, type MemorySheet } from './memory-host';

const options = { sheet: null, profile: goldProfile, asOf: null, map: null };
const own: MemorySheet = { name: 'KPI', rows: kpiRows };

async function summaryRows(language: Language): Promise<MemorySheet['rows']> {
  const { scorecards } = await scoreBook(memoryHost([own]), options);
  const host = openFileHost('kpi.xlsx', seedXlsx([{ name: 'KPI', cells: { A1: 'x' } }]), nodeCodec);
  const now = new Date('2024-07-01T09:00:00Z');
  const making = { now, timeZone: 'UTC', version: '0.3.0', columns: false, formulas: false };
  const written = await writeSummary(host, scorecards, { language, ...making });
  return rowsOf(await host.read(written.sheetsAdded[0] ?? ''));
}

function rowsOf(sheet: SheetSnapshot): (string | number | boolean)[][] {
  const { used } = sheet;
  if (used === null) throw new Error('nothing was written');
  return Array.from({ length: used.bottom + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (__, column) => {
      const value = valueAt(sheet, row, column);
      return typeof value === 'object' ? '' : value;
    }),
  );
}

describe.each(languages)('a summary in %s', (language) => {
  it('on a sheet of its own is told', async () => {
    const copy = { name: 'Status', rows: await summaryRows(language) };
    const { scorecards, unscored } = await scoreBook(memoryHost([own, copy]), options);
    expect(scorecards.map(({ sheet }) => sheet)).toEqual(['KPI']);
    expect(unscored.map(({ kind, sheet }) => [kind, sheet])).toEqual([['own-results', 'Status']]);
  });

  it('alone is said to be results, on what sheet, and where to go, in every language', async () => {
    const copy = { name: 'Status', rows: await summaryRows(language) };
    const failure: unknown = await scoreBook(memoryHost([copy]), options).catch(
      (problem: unknown) => problem,
    );
    expect(failure).toMatchObject({ code: 'no-metrics', details: { sheet: 'Status' } });
    for (const spoken of languages) {
      const said = failureSentence(failure, spoken);
      expect(said).toContain('Status');
      expect(said).toContain('COPC Scorecard');
      expect(said).toBe(wordsFor(workflowTexts, spoken).onlyResults({ sheet: 'Status' }));
    }
  });

  it('below the table it was made of leaves the table as it is', async () => {
    const alone = await scoreBook(memoryHost([own]), options);
    const both = [{ name: 'KPI', rows: [...kpiRows, [], [], ...(await summaryRows(language))] }];
    const { scorecards, unscored } = await scoreBook(memoryHost(both), options);
    const metrics = (found: typeof alone.scorecards) =>
      found.flatMap(({ tables }) =>
        tables.map(({ table }) =>
          table.metrics.map(({ name, targets, better, points }) => [name, targets, better, points]),
        ),
      );
    expect(metrics(scorecards)).toEqual(metrics(alone.scorecards));
    expect(unscored.map(({ kind }) => kind)).toEqual(['own-results']);
  });
});
