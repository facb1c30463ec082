/** What the grid shows that a file doesn't: what saving has to write into the file's cells. */
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/sheets';
import { bounding } from '../../../workbook/rectangles';
import type { CellEdit, EditedContent } from '../../../workbook/formula-host';
import { formatAt, sameValue, valueAt } from '../../../workbook/snapshot';
import type { CellValue, SheetSnapshot } from '../../../workbook/snapshot';
import type { SheetContent } from '../load/book-content';
import { formulasOn } from '../formulas/find-formulas';
import { worksheetNamed } from './grid';
import type { GridBook } from './grid';
import { readWorksheet } from '../read/read-sheet';
import { sheetsOf } from './structure';
import type { CellsWritten } from './transaction';

const GENERAL = 'General';

export interface GridChanges {
  readonly edits: readonly CellEdit[];
  /** Sheets in which rows or columns were inserted, taken out or moved: edits can't say that, only what cells now hold. */
  readonly moved: readonly string[];
  /** Sheets of the file the grid has under no such name: taken out or renamed. */
  readonly missing: readonly string[];
}

/**
 * What the grid's sheets differ in from the file's of the same names; the grid must have calculated.
 * @param ours cells a plan is going to fill: on a manager's sheet they are emptied, otherwise left as they are
 */
export function gridChangesSince(
  grid: GridBook,
  file: readonly SheetContent[],
  movedIds: ReadonlySet<string>,
  ours: readonly CellsWritten[],
): GridChanges {
  const edits: CellEdit[] = [];
  const moved: string[] = [];
  const missing: string[] = [];
  for (const content of file) {
    const sheet = worksheetNamed(grid, content.snapshot.name);
    if (sheet === null) {
      missing.push(content.snapshot.name);
      continue;
    }
    if (movedIds.has(sheet.getSheetId())) moved.push(sheet.getName());
    const formulas = new Map(
      formulasOn(grid, sheet).map(({ cell, formula }) => [keyOf(cell), formula.slice(1)] as const),
    );
    const all = sheetEdits(readWorksheet(grid, sheet), formulas, content);
    const isOurs = cellsIn(ours, sheet.getSheetId());
    const isPlain = sheetsOf(grid).some((one) => one.sheet === sheet && one.own === null);
    for (const edit of all) {
      if (!isOurs.has(keyOf(edit.cell))) edits.push(edit);
      else if (isPlain && valueAt(content.snapshot, edit.cell.row, edit.cell.column) !== '') {
        edits.push({ ...edit, value: '', content: { kind: 'constant' } });
      }
    }
  }
  return { edits, moved, missing };
}

/** Notes the sheets whose rows or columns move from now on. */
export function watchMoves(grid: GridBook): {
  readonly ids: ReadonlySet<string>;
  readonly dispose: () => void;
} {
  const ids = new Set<string>();
  const listening = grid.commands.onCommandExecuted(({ id, params }) => {
    if (!MOVES.has(id) || typeof params !== 'object' || params === null) return;
    if ('subUnitId' in params && typeof params.subUnitId === 'string') ids.add(params.subUnitId);
  });
  return { ids, dispose: () => listening.dispose() };
}

const MOVES: ReadonlySet<string> = new Set(
  [
    InsertRowMutation,
    InsertColMutation,
    RemoveRowMutation,
    RemoveColMutation,
    MoveRowsMutation,
    MoveColsMutation,
  ].map(({ id }) => id),
);

function cellsIn(written: readonly CellsWritten[], sheet: string): ReadonlySet<string> {
  return new Set(
    written
      .filter(({ sheetId }) => sheetId === sheet)
      .flatMap(({ cells }) => cells.map((cell) => keyOf(cell))),
  );
}

function sheetEdits(
  now: SheetSnapshot,
  formulas: ReadonlyMap<string, string>,
  { snapshot, formulas: stored }: SheetContent,
): CellEdit[] {
  const box = bounding([now.used, snapshot.used].flatMap((area) => area ?? []));
  if (box === null) return [];
  const before = new Map(
    stored.map(({ row, column, formula }) => [keyOf({ row, column }), formula] as const),
  );
  const edits: CellEdit[] = [];
  const lasts = lastColumns([...formulas.keys(), ...before.keys()]);
  const holding = [now, snapshot].map(rowsHolding);
  for (let row = box.top; row <= box.bottom; row++) {
    // A stray cell in the last row leaves a million empty ones before it.
    if (!lasts.has(row) && !holding.some((holds) => holds(row))) continue;
    const last = Math.max(lasts.get(row) ?? -1, lastOf(now, row), lastOf(snapshot, row));
    for (let column = box.left; column <= last; column++) {
      const key = keyOf({ row, column });
      const value = valueAt(now, row, column);
      const format = formatOf(formatAt(now, row, column), formatAt(snapshot, row, column), value);
      const found = contentOf(formulas.get(key), before.get(key), value, valueAt(snapshot, row, column));
      const content = found ?? (format === null ? null : sameContent(formulas.get(key)));
      if (content === null) continue;
      const cell = { row, column };
      edits.push({
        sheet: snapshot.name,
        cell,
        value,
        content,
        ...(format === null ? {} : { numberFormat: format }),
      });
    }
  }
  return edits;
}

/** The last column a row's formulas reach. */
function lastColumns(keys: readonly string[]): ReadonlyMap<number, number> {
  const lasts = new Map<number, number>();
  for (const key of keys) {
    const [row = 0, column = 0] = key.split(' ').map(Number);
    lasts.set(row, Math.max(lasts.get(row) ?? -1, column));
  }
  return lasts;
}

/** Tells which rows of a sheet hold something. */
function rowsHolding({ used, values }: SheetSnapshot): (row: number) => boolean {
  const top = used?.top ?? 0;
  return (row) => (values[row - top]?.length ?? 0) > 0;
}

/** The last column a row holds something in; -1 for an empty one. */
function lastOf({ used, values }: SheetSnapshot, row: number): number {
  if (used === null) return -1;
  const { length } = values[row - used.top] ?? [];
  return length === 0 ? -1 : used.left + length - 1;
}

/** Null for a cell that is as it was. */
function contentOf(
  formula: string | undefined,
  before: string | undefined,
  value: CellValue,
  valueBefore: CellValue,
): EditedContent | null {
  if (formula !== undefined) {
    if (formula !== before) return { kind: 'formula', formula };
    return sameResult(value, valueBefore) ? null : { kind: 'result' };
  }
  if (before === undefined && sameValue(value, valueBefore)) return null;
  return { kind: 'constant' };
}

/** Of a cell in which nothing but the number format has changed. */
function sameContent(formula: string | undefined): EditedContent {
  return formula === undefined ? { kind: 'constant' } : { kind: 'result' };
}

/**
 * The number format a cell has come to, null where it is as it was. The grid knows no formats of whole columns, so a cell
 * without one of its own is not told from one that has its column's.
 */
function formatOf(now: string, before: string, value: CellValue): string | null {
  return value === '' || now === GENERAL || now === before ? null : now;
}

/** Figures as two programs work them out may differ in the last digit. */
function sameResult(a: CellValue, b: CellValue): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return sameValue(a, b);
  return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row} ${column}`;
}
