/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/?_host_Info=Excel$Web$16.01$en-US$$$$0"}
 */
import { strFromU8, unzipSync } from 'fflate';
import { openExcelHost } from '../../../src/hosts/excel/excel-host';
import { openFileHost } from '../../../src/hosts/file/file-host';
import { nodeCodec } from '../../../src/hosts/file/node';
import { goldProfile } from '../../../src/scoring/profile';
import { columnName } from '../../../src/workbook/address';
import { emptySheetPlan } from '../../../src/workbook/plan/plan';
import type { SheetPlan } from '../../../src/workbook/plan/plan';
import type { WritableBook } from '../../../src/workbook/formula-host';
import { scoreBook } from '../../../src/workflows/score/score-book';
import { writeSummary } from '../../../src/workflows/write/write-summary';
import { seedXlsx } from '../../contract/seed-xlsx';
import type { SeedSheet } from '../../contract/seed';
import { kpiRows } from '../../workflows/books';
import { openFakeExcel } from './office/office';
import { seedBook, sheetOf } from './office/seed-book';

const kpi: SeedSheet = {
  name: 'KPI',
  cells: Object.fromEntries(
    kpiRows.flatMap((row, r) => row.map((value, c) => [`${columnName(c)}${r + 1}`, value] as const)),
  ),
};

async function scoreAndWrite(host: WritableBook) {
  const score = await scoreBook(host, { sheet: null, profile: goldProfile, asOf: null, map: null });
  return writeSummary(host, score.scorecards, {
    language: 'en',
    now: new Date('2024-07-01T09:00:00Z'),
    timeZone: 'UTC',
    version: '0.1.0',
    columns: true,
    formulas: false,
  });
}

/** The cells of the sheets, without what changes with the clock. */
async function cellsOf(host: WritableBook, sheet: string): Promise<unknown> {
  const { used, values } = await host.read(sheet);
  const width = (used?.right ?? 0) - (used?.left ?? 0) + 1;
  return { used, values: values.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? '')) };
}

describe('a workbook that goes between hosts', () => {
  it('gets the same summary and columns from the Excel host as from the file host', async () => {
    const file = openFileHost('kpi.xlsx', seedXlsx([kpi]), nodeCodec);
    const excel = openFakeExcel('https://contoso.example/kpi.xlsx');
    seedBook(excel.book, [kpi]);
    const host = openExcelHost();
    const [inFile, inExcel] = [await scoreAndWrite(file), await scoreAndWrite(host)];
    expect(inExcel).toEqual(inFile);
    for (const name of ['KPI', 'COPC Summary', 'COPC Actions']) {
      expect(await cellsOf(host, name)).toEqual(await cellsOf(file, name));
    }
  });

  it('is scored and written in ten syncs', async () => {
    const excel = openFakeExcel();
    seedBook(excel.book, [kpi]);
    await scoreAndWrite(openExcelHost());
    expect(excel.syncs).toBe(10);
  });

  it('has its sheet of ours found in Excel by the names the file host wrote', async () => {
    const plan = (value: string): SheetPlan => ({
      ...emptySheetPlan,
      target: { kind: 'own', own: 'snapshot-2024-03-31', name: 'COPC Snapshot' },
      blocks: [{ row: 1, column: 1, rows: [[{ value }, null, { value: 2 }]] }],
    });
    const file = openFileHost('kpi.xlsx', seedXlsx([kpi]), nodeCodec);
    await file.apply({ sheets: [plan('old')] });
    const xml = strFromU8(unzipSync(file.toBytes())['xl/workbook.xml'] ?? new Uint8Array());
    const names = [...xml.matchAll(/<definedName name="([^"]+)" hidden="1">([^<]+)</g)];
    expect(names).toHaveLength(3);

    const excel = openFakeExcel();
    seedBook(excel.book, [kpi, { name: 'COPC Snapshot', cells: { B2: 'old', C2: 'my remark', D2: 2 } }]);
    for (const [, name = '', formula = ''] of names) {
      excel.book.names.push({ name, formula: `=${plain(formula)}`, visible: false });
    }
    const host = openExcelHost();
    expect((await host.sheets())[1]?.own).toBe('snapshot-2024-03-31');
    expect(await host.apply({ sheets: [plan('new')] })).toMatchObject({ sheetsRefreshed: ['COPC Snapshot'] });
    const sheet = sheetOf(excel.book, 'COPC Snapshot');
    expect([sheet.at(1, 1)?.value, sheet.at(1, 2)?.value]).toEqual(['new', 'my remark']);
    expect(excel.book.names.every(({ visible }) => !visible)).toBe(true);
    expect(excel.book.names.map(({ name, formula }) => [name, formula])).toEqual(
      names.map(([, name, formula = '']) => [name, `=${plain(formula)}`]),
    );
  });
});

function plain(formula: string): string {
  return formula.replaceAll('&apos;', "'").replaceAll('&quot;', '"');
}
