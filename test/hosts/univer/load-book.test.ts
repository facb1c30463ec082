import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { valueAt } from '../../../src/workbook/snapshot';
import { worksheetNamed } from '../../../src/hosts/univer/grid/grid';
import { readWorksheet } from '../../../src/hosts/univer/read/read-sheet';
import type { SeedSheet } from '../../contract/seed';
import { calculated, closeGrids, openGrid } from './open-grid';
import { seedContent } from './seed-content';

afterEach(closeGrids);

describe('a book that is opened', () => {
  it('shows the values of the file, also of formulas the grid would work out otherwise', async () => {
    const sheet = await opened({
      name: 'KPI',
      cells: {
        A1: 2,
        B1: { value: 99, formula: 'A1*2' },
        C1: { value: 'kept', formula: 'NOSUCH(A1)' },
        D1: { value: { error: '#DIV/0!' }, formula: 'A1/0' },
      },
    });
    expect([1, 2, 3].map((column) => valueAt(sheet, 0, column))).toEqual([99, 'kept', { error: '#DIV/0!' }]);
    expect(sheet.uncalculated.count).toBe(0);
  });

  it('hides what the file hides, merges what it merges, and remembers 1904', async () => {
    const content = seedContent([{ name: 'KPI', cells: { A1: 1, C3: 3 }, merges: ['A1:B1'] }]);
    const [first] = content.sheets;
    if (first === undefined) throw new Error('no sheet');
    const snapshot = { ...first.snapshot, hiddenRows: [1, 4], hiddenColumns: [2], date1904: true };
    const { grid } = openGrid({ ...content, sheets: [{ ...first, snapshot }] });
    const sheet = worksheetNamed(grid, 'kpi');
    if (sheet === null) throw new Error('no sheet');
    const { hiddenRows, hiddenColumns, merges, date1904 } = readWorksheet(grid, sheet);
    expect({ hiddenRows, hiddenColumns, merges, date1904 }).toEqual({
      hiddenRows: [1, 4],
      hiddenColumns: [2],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      date1904: true,
    });
  });
});

async function opened(seed: SeedSheet): Promise<SheetSnapshot> {
  const { grid } = openGrid(seedContent([seed]));
  await calculated(grid);
  const sheet = worksheetNamed(grid, seed.name);
  if (sheet === null) throw new Error('no sheet');
  return readWorksheet(grid, sheet);
}
