/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/commands.html?_host_Info=Excel$Web$16.01$en-US$$$$0"}
 */
/** How many requests a click on the ribbon costs Excel, whatever else is in the workbook. */
import { makeButtons } from '../../src/commands/buttons';
import { openWork } from '../../src/commands/work/work';
import { openExcelBook } from '../../src/hosts/excel/open-book';
import { goldProfile } from '../../src/scoring/profile';
import { scoreSheet } from '../../src/workflows/score/score-sheet';
import { writeSummary } from '../../src/workflows/write/write-summary';
import type { SeedSheet } from '../contract/seed';
import { openFakeExcel, type FakeExcel } from '../hosts/excel/office/office';
import { seedBook, sheetOf } from '../hosts/excel/office/seed-book';
import { kpiSheet, notesSheet } from '../e2e/kpi-seed';
import { officePage } from './office-page';

const now = new Date('2024-09-02T08:00:00Z');
const event = { completed: () => undefined };

function clicking(sheets: readonly SeedSheet[]) {
  const excel = openFakeExcel();
  seedBook(excel.book, sheets);
  const { dialogs } = officePage();
  const buttons = makeButtons(() => Promise.resolve(openWork(() => now)));
  const [first] = sheets;
  if (first !== undefined) excel.book.active = sheetOf(excel.book, first.name);
  return { excel, buttons, dialogs };
}

const named = (sheet: SeedSheet, names: readonly string[]) => names.map((name) => ({ ...sheet, name }));

it.each([0, 40])('costs the same with %i more sheets', async (count) => {
  const others = named(
    notesSheet,
    Array.from({ length: count }, (_, step) => `Notes ${step + 1}`),
  );
  const { excel, buttons } = clicking([kpiSheet, ...others]);
  await buttons.copcSummary(event);
  expect(excel.book.find('COPC Summary')).toBeDefined();
  const first = excel.syncs;
  await buttons.copcRefreshAll(event);
  expect(first).toBeLessThanOrEqual(10);
  expect(excel.syncs - first).toBeLessThanOrEqual(12);
});

/** Everything a refresh can have to do: several sheets with live columns, a table, hidden and merged cells, things remembered. */
async function fullBook(names: readonly string[]) {
  const { excel, buttons, dialogs } = clicking(named(kpiSheet, names));
  const book = openExcelBook();
  await book.writeSettings({
    profile: 'gold',
    map: { overrides: [{ sheet: null, metric: 'X', status: 'met' }] },
  });
  const scorecards = [];
  for (const name of names) {
    scorecards.push(await scoreSheet(book, name, { profile: goldProfile, asOf: null, map: null }));
  }
  const written = { language: 'en', now, timeZone: 'UTC', version: '1.0.0', formulas: false } as const;
  await writeSummary(book, scorecards, { ...written, columns: true });
  for (const name of names) {
    const sheet = sheetOf(excel.book, name);
    sheet.type(1, 11, 0.1);
    sheet.hiddenRows.add(2);
    sheet.hiddenColumns.add(5);
    sheet.type(20, 0, 'Notes');
    sheet.merge({ top: 20, left: 0, bottom: 20, right: 4 });
    sheet.addTable(`Tracked${names.indexOf(name)}`, { top: 30, left: 0, bottom: 31, right: 1 });
    // A metric that came since: its row of results is added.
    ['Schedule adherence', 'Service', 0.9, 'higher', ...Array<number>(8).fill(0.91)].forEach(
      (value, column) => sheet.type(10, column, value),
    );
  }
  return { excel, buttons, dialogs };
}

function verdictsOn(excel: FakeExcel, name: string): readonly unknown[] {
  const sheet = sheetOf(excel.book, name);
  return [1, 10].map((row) =>
    Array.from({ length: 60 }, (_, column) => sheet.at(row, column)?.value)
      .slice(12)
      .find((value) => typeof value === 'string' && value !== ''),
  );
}

it.each([[['KPI']], [['North', 'South', 'East', 'West', 'Chat', 'Mail']]])(
  'refreshes all there can be of %j within twelve',
  async (names) => {
    const { excel, buttons, dialogs } = await fullBook(names);
    const before = excel.syncs;
    await buttons.copcRefreshAll(event);
    expect(dialogs.map(({ told }) => told)).toEqual([]);
    for (const name of names) expect(verdictsOn(excel, name)).toEqual(['Not met', 'Met']);
    expect(excel.syncs - before).toBeLessThanOrEqual(12);
  },
);

it('takes one more for each further block of cells', async () => {
  const rows = 9000;
  const { excel, buttons, dialogs } = await fullBook(['KPI']);
  const sheet = sheetOf(excel.book, 'KPI');
  for (let row = 40; row < rows; row++)
    sheet.make(row, 0).value = `Note ${row}: ${'asked about '.repeat(12)}`;
  const before = excel.syncs;
  await buttons.copcRefreshAll(event);
  expect(dialogs.map(({ told }) => told)).toEqual([]);
  expect(verdictsOn(excel, 'KPI')).toEqual(['Not met', 'Met']);
  // 29 columns: three blocks of values, and three of formulas for the live columns.
  expect(excel.syncs - before).toBeLessThanOrEqual(12 + 6);
});

describe('Readiness', () => {
  /** Syncs of each button, clicked one after the other. */
  async function costs(names: readonly string[]) {
    const { excel, buttons, dialogs } = clicking([...named(kpiSheet, names), notesSheet]);
    const cost = async (button: keyof typeof buttons): Promise<number> => {
      const before = excel.syncs;
      await buttons[button](event);
      return excel.syncs - before;
    };
    return { cost, dialogs };
  }

  it.each([[['KPI']], [['KPI', 'Voice', 'Chat', 'Mail']]])(
    'costs at most six more than a refresh without it, beside %j',
    async (names) => {
      const { cost, dialogs } = await costs(names);
      await cost('copcSummary');
      for (let count = 0; count < 8; count++) await cost('copcSnapshot');
      const without = await cost('copcRefreshAll');
      const made = await cost('copcReadiness');
      const withIt = await cost('copcRefreshAll');
      expect(withIt - without).toBeLessThanOrEqual(6);
      expect(made).toBeLessThanOrEqual(12);
      expect(dialogs.map(({ told }) => told)).toEqual([]);
    },
  );
});
