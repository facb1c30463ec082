/** What the workbench saves of a table that took a column in, when the person went on typing. */
import { openUniverHost, type UniverHost } from '../../../src/hosts/univer/univer-host';
import { emptySheetPlan } from '../../../src/workbook/plan/plan';
import { closeGrids, openGrid } from './open-grid';
import { seedContent } from './seed-content';

afterEach(closeGrids);

const from = { top: 0, left: 0, bottom: 2, right: 1 };
const to = { ...from, right: 2 };

async function grown(): Promise<UniverHost> {
  const sheet = {
    name: 'KPI',
    cells: { A1: 'Metric', B1: 'Jan', A2: 'FCR', B2: 0.7, A3: 'AHT', B3: 300 },
    tables: ['A1:B3'],
  };
  const { univer } = openGrid(seedContent([sheet]));
  const host = openUniverHost(univer, 'book', { bookName: 'kpi.xlsx' });
  const target = { kind: 'existing', name: 'KPI' } as const;
  const blocks = [{ row: 0, column: 2, rows: [[{ value: 'Feb' }]] }];
  await host.apply({ sheets: [{ ...emptySheetPlan, target, blocks, growingTables: [{ from, to }] }] });
  return host;
}

const retype = (host: UniverHost, value: string) =>
  host.replace([{ sheet: 'KPI', cell: { row: 0, column: 2 }, was: 'Feb', now: { values: [[value]] } }]);
const areaOf = async (host: UniverHost) => (await host.read('KPI')).tables[0]?.area;

it('is saved as it grew while its header is the one written', async () => {
  const host = await grown();
  expect(await areaOf(host)).toEqual(to);
  expect(host.written[0]?.growingTables).toEqual([{ from, to }]);
});

it('is saved as it was when another header was typed: the file would name the column otherwise than its cell', async () => {
  const host = await grown();
  await retype(host, 'February');
  expect(host.written[0]?.growingTables).toEqual([]);
});

it('is as it was when its header was emptied', async () => {
  const host = await grown();
  await retype(host, '');
  expect(await areaOf(host)).toEqual(from);
  expect(host.written[0]?.growingTables).toEqual([]);
});
