/** From a file into the grid, changed there, and back into the file. */
import { InsertRowMutation, SetRangeValuesMutation } from '@univerjs/sheets';
import { nodeCodec } from '../../../src/hosts/file/node';
import { openFileHost } from '../../../src/hosts/file/file-host';
import { openPackage } from '../../../src/hosts/file/package/package';
import { readFormulas } from '../../../src/hosts/file/read/read-formulas';
import { applyEdits } from '../../../src/hosts/file/write/apply-edits';
import type { BookContent, SheetContent } from '../../../src/hosts/univer/load/book-content';
import { worksheetNamed } from '../../../src/hosts/univer/grid/grid';
import type { GridBook } from '../../../src/hosts/univer/grid/grid';
import { openUniverHost } from '../../../src/hosts/univer/univer-host';
import type { CellEdit } from '../../../src/workbook/formula-host';
import { emptySheetPlan } from '../../../src/workbook/plan/plan';
import { formatAt, valueAt } from '../../../src/workbook/snapshot';
import { registerFormulas } from '../../../src/workbench/formulas';
import { seedXlsx } from '../../contract/seed-xlsx';
import type { SeedSheet } from '../../contract/seed';
import { closeGrids, openGrid } from './open-grid';

afterEach(closeGrids);

const kpi: SeedSheet = {
  name: 'KPI',
  cells: {
    A1: 30,
    B1: { value: 60, formula: 'A1*2' },
    C1: { value: 'kept', formula: 'NOSUCH(A1)' },
    D1: { value: -10, formula: 'COPC.GAP(A1,20,"lower")' },
    A2: { value: 0.5, format: '0%' },
    B2: 'text',
  },
};

it('a book nobody changed has no changes', async () => {
  const { host, content } = await opened();
  expect(await host.changes(content)).toEqual({ edits: [], moved: [], missing: [] });
});

it('what is typed goes into the file, and with it what formulas came to', async () => {
  const { host, grid, content, bytes } = await opened();
  type(grid, 'KPI', 0, 0, 25);
  type(grid, 'KPI', 1, 1, '007 typed');
  const { edits } = await host.changes(content);
  expect(edits.map(({ cell, value, content: { kind } }) => [cell.row, cell.column, value, kind])).toEqual([
    [0, 0, 25, 'constant'],
    [0, 1, 50, 'result'],
    [0, 3, -5, 'result'],
    [1, 1, '007 typed', 'constant'],
  ]);
  const saved = written(bytes, edits);
  expect(await host.changes(await contentOf(saved))).toMatchObject({ edits: [] });
  const read = await openFileHost('kpi.xlsx', saved, nodeCodec).read('KPI');
  expect(read.values).toEqual([
    [25, 50, 'kept', -5],
    [0.5, '007 typed'],
  ]);
});

it('a month typed as one is a month in the file, and one in a cell with a look keeps that look', async () => {
  const { host, grid, content, bytes } = await opened();
  type(grid, 'KPI', 3, 0, 45536, 'yyyy-mm');
  type(grid, 'KPI', 1, 0, 45566, 'yyyy-mm');
  const { edits } = await host.changes(content);
  expect(edits.map(({ cell, value, numberFormat }) => [cell.row, value, numberFormat])).toEqual([
    [1, 45566, 'yyyy-mm'],
    [3, 45536, 'yyyy-mm'],
  ]);
  const saved = written(bytes, edits);
  const read = await openFileHost('kpi.xlsx', saved, nodeCodec).read('KPI');
  expect([formatAt(read, 3, 0), formatAt(read, 1, 0)]).toEqual(['yyyy-mm', 'yyyy-mm']);
  expect(await host.changes(await contentOf(saved))).toMatchObject({ edits: [] });
});

it('saving repeats what we wrote on the file, and then writes what is left', async () => {
  const { host, grid, bytes } = await opened();
  const rows = [[{ value: 'Gold' }, { value: 60, formula: 'KPI!A1*2' }]];
  const target = { kind: 'own', own: 'summary', name: 'COPC Summary' } as const;
  await host.apply({ sheets: [{ ...emptySheetPlan, target, blocks: [{ row: 0, column: 0, rows }] }] });
  type(grid, 'KPI', 0, 0, 25);
  type(grid, 'COPC Summary', 4, 4, 'my remark');
  const file = openFileHost('kpi.xlsx', bytes, nodeCodec);
  await file.apply({ sheets: host.written });
  const { edits, missing } = await host.changes(await contentOf(file.toBytes()));
  expect(missing).toEqual([]);
  const saved = written(file.toBytes(), edits);
  const summary = await openFileHost('kpi.xlsx', saved, nodeCodec).read('COPC Summary');
  expect([valueAt(summary, 0, 1), valueAt(summary, 4, 4)]).toEqual([50, 'my remark']);
  expect(await host.changes(await contentOf(saved))).toMatchObject({ edits: [] });
});

it('saving writes where a person made room first', async () => {
  const { host, grid, bytes, content } = await opened();
  type(grid, 'KPI', 1, 1, '');
  const target = { kind: 'existing', name: 'KPI' } as const;
  const blocks = [{ row: 1, column: 1, rows: [[{ value: 'Met' }]] }];
  await host.apply({ sheets: [{ ...emptySheetPlan, target, blocks }] });
  type(grid, 'KPI', 0, 0, 25);
  const before = await host.changes(content, 'before-plans');
  const file = openFileHost('kpi.xlsx', written(bytes, before.edits), nodeCodec);
  expect(valueAt(await file.read('KPI'), 1, 1)).toBe('');
  await file.apply({ sheets: host.written });
  const after = await host.changes(await contentOf(file.toBytes()));
  expect(after.edits).toEqual([]);
  expect((await file.read('KPI')).values).toEqual([
    [25, 50, 'kept', -5],
    [0.5, 'Met'],
  ]);
});

it('tells where rows were inserted', async () => {
  const { host, grid, content } = await opened();
  const subUnitId = worksheetNamed(grid, 'KPI')?.getSheetId();
  const range = { startRow: 1, endRow: 1, startColumn: 0, endColumn: 20 };
  grid.commands.syncExecuteCommand(InsertRowMutation.id, { unitId: grid.unitId, subUnitId, range });
  expect((await host.changes(content)).moved).toEqual(['KPI']);
});

function written(bytes: Uint8Array, edits: readonly CellEdit[]): Uint8Array {
  return applyEdits(openPackage(bytes, nodeCodec), edits, nodeCodec);
}

async function opened() {
  const bytes = seedXlsx([kpi]);
  const content = await contentOf(bytes);
  const book: BookContent = { bookName: 'kpi.xlsx', sheets: content, names: [] };
  const { univer, grid } = openGrid(book, (one) => registerFormulas(one, 'en'));
  return { bytes, content, grid, host: openUniverHost(univer, 'book', { bookName: 'kpi.xlsx' }) };
}

async function contentOf(bytes: Uint8Array): Promise<readonly SheetContent[]> {
  const file = openFileHost('kpi.xlsx', bytes, nodeCodec);
  const pkg = openPackage(bytes, nodeCodec);
  return Promise.all(
    (await file.sheets()).map(async ({ name, visible, isProtected }) => ({
      snapshot: await file.read(name),
      visible,
      isProtected,
      formulas: readFormulas(pkg, name),
      occupied: await file.occupied(name),
    })),
  );
}

function type(
  grid: GridBook,
  sheet: string,
  row: number,
  column: number,
  value: string | number,
  pattern?: string,
): void {
  const look = pattern === undefined ? {} : { s: { n: { pattern } } };
  grid.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
    unitId: grid.unitId,
    subUnitId: worksheetNamed(grid, sheet)?.getSheetId(),
    cellValue: { [row]: { [column]: { v: value, f: null, si: null, p: null, custom: null, ...look } } },
  });
}
