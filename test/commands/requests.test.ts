/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/commands.html?_host_Info=Excel$Web$16.01$en-US$$$$0"}
 */
/** How many requests a click on the ribbon costs Excel, whatever else is in the workbook. */
import { makeButtons } from '../../src/commands/buttons';
import { openWork } from '../../src/commands/work/work';
import { openFakeExcel } from '../hosts/excel/office/office';
import { seedBook, sheetOf } from '../hosts/excel/office/seed-book';
import { kpiSheet, notesSheet } from '../e2e/kpi-seed';
import { officePage } from './office-page';

const others = (count: number) =>
  Array.from({ length: count }, (_, step) => ({ ...notesSheet, name: `Notes ${step + 1}` }));

it.each([0, 40])('costs the same with %i more sheets', async (count) => {
  const excel = openFakeExcel();
  seedBook(excel.book, [kpiSheet, ...others(count)]);
  officePage();
  const buttons = makeButtons(() => Promise.resolve(openWork(() => new Date('2024-09-02T08:00:00Z'))));
  const event = { completed: () => undefined };
  excel.book.active = sheetOf(excel.book, kpiSheet.name);
  await buttons.copcSummary(event);
  expect(excel.book.find('COPC Summary')).toBeDefined();
  const first = excel.syncs;
  await buttons.copcRefreshAll(event);
  expect(first).toBeLessThanOrEqual(10);
  expect(excel.syncs - first).toBeLessThanOrEqual(17);
});
