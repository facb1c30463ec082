/** What people do to a sheet: typing, pasting, sorting, inserting, deleting, moving and renaming columns, translating. */
import fc from 'fast-check';
import type { WritableBook } from '../../src/workbook/formula-host';
import type { Host } from '../../src/workbook/host';
import { valueAt, type CellValue, type OwnSheet } from '../../src/workbook/snapshot';

export type Matrix = CellValue[][];
export type Edit = (cells: Matrix) => Matrix;

const ROWS = 40;
const COLUMNS = 20;

/** The cells of a sheet of ours, and some around them. */
export async function cellsOf(host: Host, own: OwnSheet): Promise<Matrix> {
  const name = (await host.sheets()).find((info) => info.own === own)?.name ?? '';
  const sheet = await host.read(name);
  const { bottom = 0, right = 0 } = sheet.used ?? {};
  return Array.from({ length: Math.max(ROWS, bottom + 4) }, (_, row) =>
    Array.from({ length: Math.max(COLUMNS, right + 3) }, (__, column) => valueAt(sheet, row, column)),
  );
}

/** Makes the sheet hold these values, as a person would by typing, sorting and moving. */
export async function edit(host: WritableBook, own: OwnSheet, change: Edit): Promise<Matrix> {
  const sheet = (await host.sheets()).find((info) => info.own === own)?.name ?? own;
  const before = await cellsOf(host, own);
  const after = change(before.map((row) => [...row]));
  const changes = before.flatMap((line, row) =>
    line.flatMap((was, column) => {
      const value = after[row]?.[column] ?? '';
      if (typeof was === 'object' || typeof value === 'object' || was === value) return [];
      return [{ sheet, cell: { row, column }, was, now: { values: [[value]] } }];
    }),
  );
  const { changedMeanwhile } = await host.replace(changes);
  if (changedMeanwhile.length > 0)
    throw new Error(`${changedMeanwhile.length} cells could not be typed into`);
  return cellsOf(host, own);
}

/** Any of these edits. @param rows so many rows below the header; `columns`, the last one; `texts`, what is typed */
export function anyEditOf({
  header,
  rows,
  columns,
  texts,
  headers,
}: {
  readonly header: number;
  readonly rows: number;
  readonly columns: number;
  readonly texts: readonly string[];
  /** Titles in other languages, to translate headers into. */
  readonly headers?: readonly string[];
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
    return [...cells.slice(0, row), made, ...cells.slice(row)].slice(0, cells.length);
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
        cells.map((row) => [...row.slice(0, place), '', ...row.slice(place)].slice(0, row.length)),
  );
  // Cells copied from somewhere else of the sheet, marks and all, over whatever stands there.
  const pasteOver = fc
    .tuple(anyRow, anyRow, anyColumn, fc.integer({ min: 1, max: 4 }), fc.boolean())
    .map(([from, to, left, width, isWhole]): Edit => (cells) => {
      const copied = (cells[from] ?? []).map((value) => value);
      const target = (cells[to] ??= []);
      copied.forEach((value, column) => {
        if (isWhole || (column >= left && column < left + width)) target[column] = value;
      });
      return cells;
    });
  const renameHeader = fc
    .tuple(anyColumn, fc.constantFrom('Dueño', 'Nachweis', 'x', ...(headers ?? [])))
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
    pasteOver,
  );
}
