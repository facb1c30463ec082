/** What people do to a sheet they write in: typing, sorting, inserting, deleting, moving and renaming columns, translating. */
import fc from 'fast-check';
import type { Host } from '../../src/workbook/host';
import { emptySheetPlan, type CellBlock } from '../../src/workbook/plan/plan';
import { valueAt, type CellValue, type OwnSheet } from '../../src/workbook/snapshot';

export type Matrix = CellValue[][];
export type Edit = (cells: Matrix) => Matrix;

const ROWS = 40;
const COLUMNS = 20;

/** The cells of a sheet of ours, as many as any of them takes. */
export async function cellsOf(host: Host, own: OwnSheet): Promise<Matrix> {
  const name = (await host.sheets()).find((info) => info.own === own)?.name ?? '';
  const sheet = await host.read(name);
  return Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => valueAt(sheet, row, column)),
  );
}

/** Makes the sheet hold these values, as a person would by typing, sorting and moving. */
export async function edit(host: Host, own: OwnSheet, change: Edit): Promise<Matrix> {
  const before = await cellsOf(host, own);
  const after = change(before.map((row) => [...row]));
  const blocks: CellBlock[] = [];
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const [over, value] = [before[row]?.[column] ?? '', after[row]?.[column] ?? ''];
      if (typeof over === 'object' || typeof value === 'object' || over === value) continue;
      blocks.push({ row, column, rows: [[{ value, over }]] });
    }
  }
  const target = { kind: 'own', own, name: own, inPlace: true } as const;
  await host.apply({ sheets: [{ ...emptySheetPlan, target, blocks }] });
  return cellsOf(host, own);
}

/** Any of these edits. @param rows so many rows below the header; `columns`, the last one; `texts`, what is typed */
export function anyEditOf({
  header,
  rows,
  columns,
  texts,
}: {
  readonly header: number;
  readonly rows: number;
  readonly columns: number;
  readonly texts: readonly string[];
}): fc.Arbitrary<Edit> {
  const anyRow = fc.integer({ min: header + 1, max: header + rows });
  const anyColumn = fc.integer({ min: 1, max: columns });
  const words = fc.constantFrom(...texts);
  const overwrite = fc.tuple(anyRow, anyColumn, words).map(([row, place, text]): Edit => (cells) => {
    (cells[row] ??= [])[place] = text;
    return cells;
  });
  const insertRow = fc.tuple(anyRow, words).map(([row, text]): Edit => (cells) => {
    const made = ['', 'X1', '', text, 'yes'];
    return [...cells.slice(0, row), made, ...cells.slice(row)].slice(0, ROWS);
  });
  const deleteRow = anyRow.map((row): Edit => (cells) => [
    ...cells.slice(0, row),
    ...cells.slice(row + 1),
    [],
  ]);
  const sortRows = fc.tuple(anyColumn, fc.boolean()).map(([place, isDown]): Edit => (cells) => {
    const below = cells.slice(header + 1);
    const full = below.filter((row) => row.some((value) => value !== ''));
    full.sort((a, b) => String(a[place]).localeCompare(String(b[place])) * (isDown ? -1 : 1));
    return [...cells.slice(0, header + 1), ...full, ...below.slice(full.length).map(() => [])];
  });
  const swapColumns = fc.tuple(anyColumn, anyColumn).map(
    ([a, b]): Edit =>
      (cells) =>
        cells.map((row) => {
          const swapped = [...row];
          [swapped[a], swapped[b]] = [row[b] ?? '', row[a] ?? ''];
          return swapped;
        }),
  );
  const insertColumn = anyColumn.map(
    (place): Edit =>
      (cells) =>
        cells.map((row) => [...row.slice(0, place), '', ...row.slice(place)].slice(0, COLUMNS)),
  );
  const renameHeader = fc
    .tuple(anyColumn, fc.constantFrom('Dueño', 'Nachweis', 'x'))
    .map(([place, text]): Edit => (cells) => {
      (cells[header] ??= [])[place] = text;
      return cells;
    });
  return fc.oneof(
    overwrite,
    overwrite,
    insertRow,
    deleteRow,
    sortRows,
    swapColumns,
    insertColumn,
    renameHeader,
  );
}
