/** A summary read back from its own cells: in which language, of which sheets, by which profile. */
import { goldProfile, baseProfile, type Profile } from '../../src/scoring/profile';
import { parseProfileName } from '../../src/scoring/parse-profile';
import { summaryPlan } from '../../src/report/summary/summary-plan';
import { readSummary } from '../../src/report/summary/read-summary';
import type { SheetPlan } from '../../src/workbook/plan/plan';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot';
import { languages, type Language } from '../../src/strings/language';
import { scoreBook } from '../../src/workflows/score/score-book';
import { kpiRows } from '../workflows/books';
import { memoryHost } from '../workflows/memory-host';

const now = new Date('2024-07-01T09:00:00Z');

async function written(
  sheets: readonly string[],
  profile: Profile = goldProfile,
  language: Language = 'en',
  book = 'kpi.xlsx',
): Promise<SheetSnapshot> {
  const host = memoryHost(
    sheets.map((name) => ({ name, rows: kpiRows })),
    book,
  );
  const { scorecards } = await scoreBook(host, { sheet: null, profile, asOf: null, map: null });
  const [first] = scorecards;
  if (first === undefined) throw new Error('nothing scored');
  const tables = scorecards.flatMap((card) => card.tables);
  return snapshotOf(summaryPlan({ ...first, tables }, { language, now, version: '0.1.0' }));
}

function snapshotOf({ blocks }: SheetPlan): SheetSnapshot {
  const values: CellValue[][] = [];
  for (const block of blocks) {
    block.rows.forEach((row, offset) => {
      const line = (values[block.row + offset] ??= []);
      row.forEach((cell, step) => {
        if (cell !== null) line[block.column + step] = cell.value;
      });
    });
  }
  const rows = Array.from(values, (row) => Array.from(row ?? [], (value) => value ?? ''));
  return {
    name: 'COPC Summary',
    used: { top: 0, left: 0, bottom: rows.length - 1, right: 40 },
    values: rows,
    formats: ['General'],
    formatIndex: [],
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
    date1904: false,
    uncalculated: { count: 0, first: [] },
  };
}

describe('a summary read back', () => {
  it.each(languages)('says its language, its sheet and its profile (%s)', async (language) => {
    const sheet = await written(['KPI'], goldProfile, language);
    expect(readSummary(sheet)).toMatchObject({
      ...{ language, sheets: ['KPI'], profile: goldProfile },
      fingerprints: [{ sheet: 'KPI', fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
  });

  it('says sheets whose names have quotes, commas and exclamation marks', async () => {
    const names = ["Team's, A!B2", 'Site B', 'X, Y!A1:B2'];
    expect(readSummary(await written(names))?.sheets).toEqual(names);
  });

  it('takes no part of the workbook’s name for a sheet', async () => {
    const sheet = await written(['KPI'], goldProfile, 'en', 'a, Other!A1:B2.xlsx');
    expect(readSummary(sheet)?.sheets).toEqual(['KPI']);
  });

  it.each(['base', '50/75', '60/80.5'])('says the profile %s', async (name) => {
    const profile = parseProfileName(name);
    if (profile === null) throw new Error(name);
    const sheet = await written(['KPI'], profile, 'nl');
    expect(readSummary(sheet)?.profile).toEqual(name === 'base' ? baseProfile : profile);
  });

  it('knows no profile with rules of its own, whatever it is called', async () => {
    const own = { ...goldProfile, escalateAfter: 5 };
    expect(readSummary(await written(['KPI'], own))?.profile).toBeNull();
  });

  it('that names only some of its sheets says none', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `Site ${index + 1}`);
    for (const language of languages) {
      expect(readSummary(await written(names, goldProfile, language))).toMatchObject({
        language,
        sheets: null,
      });
    }
  });

  it('of ten sheets says all', async () => {
    const names = Array.from({ length: 10 }, (_, index) => `Site ${index + 1}`);
    expect(readSummary(await written(names))?.sheets).toEqual(names);
  });

  it('is nothing where the block was cleared', async () => {
    const sheet = await written(['KPI']);
    const values = sheet.values.map((row) => row.filter((value) => value !== 'How this summary was made'));
    expect(readSummary({ ...sheet, values })).toBeNull();
    expect(readSummary({ ...sheet, used: null, values: [] })).toBeNull();
  });
});
