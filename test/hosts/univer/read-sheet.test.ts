import { worksheetNamed } from '../../../src/hosts/univer/grid/grid';
import { readWorksheet } from '../../../src/hosts/univer/read/read-sheet';
import { formatAt, valueAt } from '../../../src/workbook/snapshot';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import type { SeedSheet } from '../../contract/seed';
import { closeGrids, openGrid } from './open-grid';
import { seedContent } from './seed-content';

afterEach(closeGrids);

describe('a sheet of the grid', () => {
  it('holds what the file held: numbers, texts, truth, errors and formats', () => {
    const sheet = read({
      name: 'KPI',
      cells: {
        B2: { value: 45292, format: 'mmm-yy' },
        C2: '007',
        D2: true,
        E2: false,
        B3: { error: '#N/A' },
        C3: '=1+1',
      },
    });
    expect(sheet.used).toEqual({ top: 1, left: 1, bottom: 2, right: 4 });
    expect(sheet.values).toEqual([
      [45292, '007', true, false],
      [{ error: '#N/A' }, '=1+1'],
    ]);
    expect(formatAt(sheet, 1, 1)).toBe('mmm-yy');
  });

  it('tells a text from the error it looks like', () => {
    const sheet = read({ name: 'KPI', cells: { A1: '#N/A', A2: { error: '#N/A' } } });
    expect([valueAt(sheet, 0, 0), valueAt(sheet, 1, 0)]).toEqual(['#N/A', { error: '#N/A' }]);
  });

  it('has no area when it is empty', () => {
    expect(read({ name: 'KPI', cells: {} }).used).toBeNull();
  });
});

function read(seed: SeedSheet): SheetSnapshot {
  const { grid } = openGrid(seedContent([seed]));
  const sheet = worksheetNamed(grid, seed.name);
  if (sheet === null) throw new Error('no sheet');
  return readWorksheet(grid, sheet);
}
