import { openUniverHost } from '../../src/hosts/univer/univer-host';
import { registerFormulas } from '../../src/workbench/formulas';
import { valueAt } from '../../src/workbook/snapshot';
import { insertStaffPlan } from '../../src/workflows/staffing/insert-plan';
import { closeGrids, openGrid } from '../hosts/univer/open-grid';
import { seedContent } from '../hosts/univer/seed-content';

afterEach(closeGrids);

it("a day's plan inserted into the grid fills a row for each interval, and is taken back whole", async () => {
  const { univer } = openGrid(seedContent([{ name: 'Day', cells: { A1: 'Calls', A2: 100, A3: 0, A4: 57 } }]));
  registerFormulas(univer, 'en');
  const host = openUniverHost(univer, 'book', { bookName: 'day.xlsx' });
  const calls = {
    kind: 'cells',
    sheet: 'Day',
    area: { top: 1, bottom: 3, left: 0, right: 0 },
    calls: [100, 0, 57],
  } as const;
  const terms = { interval: 1800, aht: 180, target: 0.8, threshold: 20, shrinkage: 0.3, maxOccupancy: 1 };
  await insertStaffPlan(host, { sheet: 'Day', cell: { row: 0, column: 2 } }, calls, terms, 'en');
  await host.formulas({ kind: 'sheet', sheet: 'Day' }, () => true);
  const sheet = await host.read('Day');
  expect([1, 2, 3].map((row) => [2, 3].map((column) => valueAt(sheet, row, column)))).toEqual([
    [14, 20],
    [0, 0],
    [9, 13],
  ]);
  await host.undoLastWrite();
  const after = await host.read('Day');
  expect([0, 1, 2].map((row) => valueAt(after, row, 2))).toEqual(['', '', '']);
});
