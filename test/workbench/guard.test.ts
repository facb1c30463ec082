/** What a person may do in the grid: change contents, which saving carries, and nothing that would be lost. */
import { InsertSheetCommand, SetRangeValuesCommand, SetWorksheetNameCommand } from '@univerjs/sheets';
import { openUniverHost } from '../../src/hosts/univer/univer-host';
import { guard } from '../../src/workbench/grid/guard';
import { emptySheetPlan } from '../../src/workbook/plan/plan';
import { valueAt } from '../../src/workbook/snapshot';
import { calculated, closeGrids, openGrid } from '../hosts/univer/open-grid';
import { seedContent } from '../hosts/univer/seed-content';

afterEach(closeGrids);

it('typing is let through, and told', async () => {
  const { type, told, value } = await opened();
  expect(await type('KPI', 12)).toBe(true);
  expect(await value('KPI')).toBe(12);
  expect(told).toEqual(['changed']);
});

it('a figure typed as 95% is 0.95, and not a little more', async () => {
  const { type, value } = await opened();
  await type('KPI', 0.9500000000000001);
  expect(await value('KPI')).toBe(0.95);
});

it.each([
  ['adding a sheet', InsertSheetCommand.id, {}],
  ['renaming one', SetWorksheetNameCommand.id, { name: 'Other' }],
])('%s is refused, and said', async (_, id, params) => {
  const { grid, host, told } = await opened();
  const subUnitId = grid.workbook.getActiveSheet()?.getSheetId();
  expect(await grid.commands.executeCommand(id, { unitId: grid.unitId, subUnitId, ...params })).toBe(false);
  expect((await host.sheets()).map(({ name }) => name)).toEqual(['KPI', 'Locked']);
  expect(told).toEqual(['refused']);
});

it('a protected sheet stays as it is, and its name is said', async () => {
  const { type, told, value } = await opened();
  await type('Locked', 12);
  expect(await value('Locked')).toBe('here');
  expect(told).toEqual(['protected Locked']);
});

it('our own sheets are written all the same', async () => {
  const { host, told } = await opened();
  const target = { kind: 'own', own: 'summary', name: 'COPC Summary' } as const;
  await host.apply({
    sheets: [{ ...emptySheetPlan, target, blocks: [{ row: 0, column: 0, rows: [[{ value: 1 }]] }] }],
  });
  expect((await host.sheets()).map(({ name }) => name)).toContain('COPC Summary');
  expect(told).toEqual(['changed']);
});

it('what formulas come to is no change of the book', async () => {
  const { grid, type, told } = await opened();
  await type('KPI', 3);
  told.length = 0;
  await calculated(grid);
  expect(told).toEqual([]);
});

async function opened() {
  const { univer, grid } = openGrid(
    seedContent([
      { name: 'KPI', cells: { A1: 1, B1: { value: 2, formula: 'A1*2' } } },
      { name: 'Locked', cells: { A1: 'here' }, protected: true },
    ]),
  );
  const host = openUniverHost(univer, grid.unitId, { bookName: 'kpi.xlsx' });
  await calculated(grid);
  const told: string[] = [];
  guard(
    { grid, host },
    {
      onChanged: () => told.push('changed'),
      onRefused: () => told.push('refused'),
      onProtected: (sheet) => told.push(`protected ${sheet}`),
    },
  );
  return {
    grid,
    host,
    told,
    value: async (sheet: string) => valueAt(await host.read(sheet), 0, 0),
    type: (name: string, v: number): Promise<boolean> => {
      const sheet = grid.workbook.getSheets().find((one) => one.getName() === name);
      return grid.commands.executeCommand(SetRangeValuesCommand.id, {
        unitId: grid.unitId,
        subUnitId: sheet?.getSheetId(),
        range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
        value: { v },
      });
    },
  };
}
