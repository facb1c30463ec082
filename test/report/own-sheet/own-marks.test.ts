/** What a person wrote into a sheet that is ours alone, whatever they did to its rows. */
import {
  isWritten,
  planKeeping,
  readOwnSheet,
  type OwnSheetRead,
} from '../../../src/report/own-sheet/own-marks';
import { parseArea } from '../../../src/workbook/address';
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
    lines.forEach((line, down) =>
      line.forEach((cell, at) => ((rows[row + down] ??= [])[column + at] = cell?.value ?? '')),
    );
  return Array.from(rows, (row) => Array.from({ length: 5 }, (_, at) => row?.[at] ?? ''));
}

/** The cells we wrote. */
const written = ['B1', 'B3:C4', 'B5', 'E1:E5'];

const read = (values: CellValue[][], ours: readonly string[] = written) => readSheet(values, ours).kept;

function readSheet(values: CellValue[][], ours: readonly string[]): OwnSheetRead {
  const snapshot: SheetSnapshot = {
    name: 'COPC Gaps',
    used: { top: 0, left: 0, bottom: values.length - 1, right: (values[0]?.length ?? 0) - 1 },
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
  const areas = ours.flatMap((area) => parseArea(area) ?? []);
  return readOwnSheet(snapshot, areas) ?? { marks: new Map(), kept: [] };
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
    // As a workbook moves the list of our cells along.
    expect(read(rows, ['B1', 'B3:C5', 'B6', 'E1:E6'])).toEqual([
      { row: 3, column: 1, value: 'ask Ana' },
      { row: 3, column: 2, value: 7 },
    ]);
  });

  it('has the texts of a column that was put between its columns, and those moved to where its marks were', () => {
    const rows = rowsOf();
    for (const row of rows) row.splice(2, 0, '');
    (rows[3] ?? [])[2] = 'ask Ana';
    (rows[3] ?? [])[4] = 'mine';
    const kept = read(rows, ['B1', 'B3:D4', 'B5', 'E4', 'F1:F5']);
    expect(kept).toEqual([
      { row: 3, column: 2, value: 'ask Ana' },
      { row: 3, column: 4, value: 'mine' },
    ]);
    const [marked] = planKeeping(made, kept ?? [], { column: 4, moving: [] }).blocks;
    expect(marked?.rows[3]?.map((cell) => cell?.value)).toEqual([
      ...[undefined, 'CSAT', 'ask Ana', undefined, 'mine'],
      expect.stringMatching(/^copc:/),
    ]);
  });

  it('leaves alone what stands where it has nothing, also beside a row of its own', () => {
    const rows = rowsOf();
    (rows[1] ?? [])[1] = 'a note in the blank row';
    (rows[4] ?? [])[2] = 'beside AHT';
    expect(read(rows)).toEqual([]);
  });

  it('has a text that was put over the time of writing, which alone is nothing to write again for', () => {
    const made = planKeeping(plan([['Gaps'], ['made at nine']]), [], { column: 4, moving: [1] });
    const later = planKeeping(plan([['Gaps'], ['made at ten']]), [], { column: 4, moving: [1] });
    const rows = (made.blocks[0]?.rows ?? []).map((row) => row.map((cell) => cell?.value ?? ''));
    const ours = ['B1:B2', 'E1:E2'];
    expect(isWritten(later, readSheet(rows, ours))).toBe(true);
    (rows[1] ?? [])[1] = 'mine';
    expect(read(rows, ours)).toEqual([{ row: 1, column: 1, value: 'mine' }]);
  });

  it('leaves cells without a table where a person wrote over a name of its columns what can be none', () => {
    const area = { top: 2, bottom: 4, left: 1, right: 2 };
    const tabled = { ...made, tables: [{ area, name: 'Gaps', bandedRows: false }] };
    const tables = (value: string | number) =>
      planKeeping(tabled, [{ row: 2, column: 2, value }], { column: 4, moving: [] }).tables.length;
    expect(tables('Then')).toBe(1);
    expect(tables(0.91)).toBe(0);
    expect(tables('what')).toBe(0);
  });
});
