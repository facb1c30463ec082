/** What a person wrote into a sheet that is ours alone, whatever they did to its rows. */
import { planKeeping, readOwnSheet } from '../../../src/report/own-sheet/own-marks';
import { emptySheetPlan, type SheetPlan } from '../../../src/workbook/plan/plan';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/snapshot';

const plan = (texts: readonly (readonly string[])[]): SheetPlan => ({
  ...emptySheetPlan,
  target: { kind: 'own', own: 'gaps', name: 'COPC Gaps' },
  blocks: texts.flatMap((line, row) =>
    line.length === 0 ? [] : [{ row, column: 1, rows: [line.map((value) => ({ value }))] }],
  ),
});

/** Title, a blank row, header and two lines; the last has one cell less. */
const made = plan([['Gaps'], [], ['What', 'Now'], ['CSAT', '91%'], ['AHT']]);

function rowsOf(kept: Parameters<typeof planKeeping>[1] = []): CellValue[][] {
  const rows: CellValue[][] = [];
  for (const { row, column, rows: lines } of planKeeping(made, kept, { column: 4, moving: [] }).blocks)
    lines[0]?.forEach((cell, at) => ((rows[row] ??= [])[column + at] = cell?.value ?? ''));
  return Array.from(rows, (row) => Array.from({ length: 5 }, (_, at) => row?.[at] ?? ''));
}

function read(values: CellValue[][]) {
  const snapshot: SheetSnapshot = {
    name: 'COPC Gaps',
    used: { top: 0, left: 0, bottom: values.length - 1, right: 4 },
    values,
    formats: ['General'],
    formatIndex: [],
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
    date1904: false,
    uncalculated: { count: 0, first: [] },
  };
  return readOwnSheet(snapshot)?.kept;
}

describe('a sheet of ours', () => {
  it('as it was written has nothing of a person’s', () => {
    expect(read(rowsOf())).toEqual([]);
  });

  it('has what a person wrote over a text of ours, and goes on having it once it is kept', () => {
    const rows = rowsOf();
    (rows[3] ?? [])[2] = 'about 90%';
    const kept = read(rows);
    expect(kept).toEqual([{ row: 3, column: 2, value: 'about 90%' }]);
    expect(read(rowsOf(kept))).toEqual(kept);
  });

  it('sorted, or with columns changed about, has nothing of a person’s', () => {
    const rows = rowsOf();
    [rows[3], rows[4]] = [rows[4] ?? [], rows[3] ?? []];
    for (const row of rows) [row[1], row[2]] = [row[2] ?? '', row[1] ?? ''];
    expect(read(rows)).toEqual([]);
  });

  it('has the texts of a row that was put between its rows, where it stands', () => {
    const rows = rowsOf();
    rows.splice(3, 0, ['', 'ask Ana', 7, '', '']);
    expect(read(rows)).toEqual([
      { row: 3, column: 1, value: 'ask Ana' },
      { row: 3, column: 2, value: 7 },
    ]);
  });

  it('leaves alone what stands where it has nothing, in a row of its own or one put beside such a row', () => {
    const rows = rowsOf();
    (rows[1] ?? [])[1] = 'a note in the blank row';
    (rows[4] ?? [])[2] = 'beside AHT';
    rows.splice(1, 0, ['', 'put in above it', '', '', '']);
    rows.splice(5, 0, ['', 'put in', 'right of it', '', '']);
    expect(read(rows)).toEqual([{ row: 5, column: 1, value: 'put in' }]);
  });
});
