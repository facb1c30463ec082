/**
 * Books that version 0.2 wrote, one a language (`copc score kpi.csv --profile base --columns --out …`): whatever today's
 * words are, their sheets are known again, and one refresh makes all of them say today's.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { browserCodec } from '../../src/hosts/file/zip/codec-browser';
import { openBook } from '../../src/hosts/file/open';
import { openUniverHost } from '../../src/hosts/univer/univer-host';
import { readRegister, registerColumns } from '../../src/report/register/read-register';
import { readSummary } from '../../src/report/summary/read-summary';
import { baseProfile } from '../../src/scoring/profile';
import { currentEdition } from '../../src/strings/editions';
import { languages, type Language } from '../../src/strings/language';
import { readBook } from '../../src/workbench/book/read-book';
import { valueAt, type SheetSnapshot } from '../../src/workbook/snapshot';
import { refreshBook } from '../../src/workflows/write/refresh-book';
import { closeGrids, openGrid } from '../hosts/univer/open-grid';

jest.setTimeout(60_000);
afterEach(closeGrids);

const bytesOf = (language: Language): Uint8Array =>
  new Uint8Array(readFileSync(path.join(__dirname, `../vectors/version-0.2/${language}.xlsx`)));

/** The first of the five columns beside the table, which ends in K. */
const COLUMNS = { row: 0, column: 12 };

const rowOf = (sheet: SheetSnapshot, row: number): unknown[] =>
  [0, 1, 2, 3, 4].map((step) => valueAt(sheet, row, COLUMNS.column + step));

describe.each(languages)('a book of version 0.2 in %s', (language) => {
  const words = currentEdition(language);

  it('says by which rules it was made', async () => {
    const file = openBook('kpi.xlsx', bytesOf(language), browserCodec);
    const summary = (await file.sheets()).find(({ own }) => own === 'summary');
    expect(readSummary(await file.read(summary?.name ?? ''))).toMatchObject({
      language,
      sheets: ['kpi'],
      profile: baseProfile,
      fingerprints: [],
    });
  });

  it('has a register with all its columns', async () => {
    const file = openBook('kpi.xlsx', bytesOf(language), browserCodec);
    const actions = (await file.sheets()).find(({ own }) => own === 'actions');
    const register = readRegister(await file.read(actions?.name ?? ''));
    expect(Object.keys(register?.columns ?? {}).sort()).toEqual([...registerColumns].sort());
    expect(register?.rows.map(({ isOpen }) => isOpen)).toEqual([true, true, true]);
  });

  it('says the words of today after a refresh, everywhere', async () => {
    const { content } = await readBook('kpi.xlsx', bytesOf(language), () => undefined);
    const { univer } = openGrid(content);
    const host = openUniverHost(univer, 'book', { bookName: 'kpi.xlsx' });
    const now = new Date('2024-09-02T08:00:00Z');
    const result = await refreshBook(host, {
      language,
      now,
      timeZone: 'UTC',
      version: '0.3.0',
      settings: await host.readSettings(),
    });
    expect(result).toMatchObject({ profile: baseProfile, profileAssumed: false, notRead: [] });
    expect(result.columns.flatMap(({ kept }) => kept)).toEqual([]);

    const kpi = await host.read('kpi');
    const { report, verdicts } = words;
    expect(rowOf(kpi, 0)).toEqual([report.status, report.trend, report.gap, report.streak, report.action]);
    const { status, trend, action } = verdicts;
    expect(rowOf(kpi, 1)).toEqual([
      status.improving,
      trend.improving,
      expect.any(Number),
      8,
      action.escalate,
    ]);
    expect(rowOf(kpi, 4)).toEqual([status.met, trend.adverse, 2, 0, action.watch]);

    const actions = (await host.sheets()).find(({ own }) => own === 'actions');
    const register = readRegister(await host.read(actions?.name ?? ''));
    const titles = registerColumns.map((name) =>
      register === null ? '' : valueAt(register.snapshot, register.header, register.columns[name] ?? 0),
    );
    expect(titles).toEqual(registerColumns.map((name) => words.actions.columns[name]));
    expect(register?.rows).toHaveLength(3);
    expect(register?.rows[0]?.text.trigger).toContain(action.escalate);
  });
});
