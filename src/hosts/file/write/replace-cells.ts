/** Puts other contents into cells of a book in memory, looks untouched: those alone that hold what was read. */
import type {
  CellChange,
  CellEdit,
  FormulaPlace,
  Replaced,
  SheetFormulas,
  TypedContent,
} from '../../../workbook/formula-host';
import { sheetNamed } from '../../../workbook/names';
import { WorkbookProblem } from '../../../workbook/problem';
import { isCellError, valueAt } from '../../../workbook/snapshot';
import type { FileBook } from '../open';
import { readFormulas } from '../read/read-formulas';

/** @throws WorkbookProblem `no-such-sheet`, and what made a sheet unreadable */
export async function formulasIn(
  { package: pkg, ...book }: FileBook,
  place: FormulaPlace,
  isWanted: (formula: string) => boolean,
): Promise<readonly SheetFormulas[]> {
  const sheets = await book.sheets();
  if (place.kind === 'sheet' && sheetNamed(sheets, place.sheet) === undefined) {
    throw new WorkbookProblem('no-such-sheet', { sheet: place.sheet });
  }
  const found: SheetFormulas[] = [];
  for (const { name, own, isProtected, kind } of sheets) {
    if (pkg === null || kind !== 'worksheet') continue;
    if (place.kind === 'sheet' ? sheetNamed([{ name }], place.sheet) === undefined : false) continue;
    if (place.kind === 'own-sheets' && own === null) continue;
    const formulas = readFormulas(pkg, name).filter(({ formula }) => isWanted(`=${formula}`));
    if (formulas.length === 0) continue;
    const snapshot = await book.read(name);
    const cells = formulas.map(({ row, column, formula, spill }) => ({
      cell: { row, column },
      formula: `=${formula}`,
      values: linesOf(spill ?? { top: row, left: column, bottom: row, right: column }, (at, step) =>
        valueAt(snapshot, at, step),
      ),
    }));
    found.push({ sheet: name, own, isProtected, cells });
  }
  return found;
}

/**
 * The edits that carry the changes out, without those whose cell holds something else by now.
 * @throws WorkbookProblem `protected-sheet`, `no-such-sheet`
 */
export async function editsFor(
  book: FileBook,
  changes: readonly CellChange[],
): Promise<{ readonly edits: readonly CellEdit[]; readonly replaced: Replaced }> {
  const sheets = await book.sheets();
  const edits: CellEdit[] = [];
  const changedMeanwhile: CellChange[] = [];
  let cellsWritten = 0;
  for (const change of changes) {
    const info = sheetNamed(sheets, change.sheet);
    if (info === undefined) throw new WorkbookProblem('no-such-sheet', { sheet: change.sheet });
    if (info.isProtected) throw new WorkbookProblem('protected-sheet', { sheet: info.name });
    if (!(await isAsRead(book, change))) {
      changedMeanwhile.push(change);
      continue;
    }
    const own = editsOf(change);
    edits.push(...own);
    cellsWritten += own.length;
  }
  return { edits, replaced: { cellsWritten, changedMeanwhile } };
}

function editsOf({ sheet, cell, now }: CellChange): CellEdit[] {
  if ('formula' in now) {
    const content = { kind: 'formula' as const, formula: now.formula.replace(/^=/, '') };
    return [{ sheet, cell, value: now.value ?? '', content }];
  }
  return now.values.flatMap((line, offset) =>
    line.map((value, step): CellEdit => {
      const at = { row: cell.row + offset, column: cell.column + step };
      return { sheet, cell: at, value, content: { kind: 'constant' } };
    }),
  );
}

async function isAsRead(book: FileBook, { sheet, cell, was, showed }: CellChange): Promise<boolean> {
  const snapshot = await book.read(sheet);
  const held =
    formulaAt(book, sheet, cell.row, cell.column) ?? plain(valueAt(snapshot, cell.row, cell.column));
  if (held !== was) return false;
  return (showed ?? []).every((line, offset) =>
    line.every((value, step) => {
      const shown = valueAt(snapshot, cell.row + offset, cell.column + step);
      return isCellError(shown) && isCellError(value) ? shown.error === value.error : shown === value;
    }),
  );
}

function plain(value: ReturnType<typeof valueAt>): TypedContent {
  return isCellError(value) ? value.error : value;
}

const formulasOf = new WeakMap<FileBook, Map<string, Map<string, string>>>();

/** Each sheet's formulas are read once a book. */
function formulaAt(book: FileBook, sheet: string, row: number, column: number): string | null {
  if (book.package === null) return null;
  const known = formulasOf.get(book) ?? new Map<string, Map<string, string>>();
  formulasOf.set(book, known);
  let cells = known.get(sheet);
  if (cells === undefined) {
    const all = readFormulas(book.package, sheet);
    cells = new Map(all.map((one) => [`${one.row},${one.column}`, `=${one.formula}`]));
    known.set(sheet, cells);
  }
  return cells.get(`${row},${column}`) ?? null;
}

function linesOf<Value>(
  area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number },
  valueOf: (row: number, column: number) => Value,
): Value[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, offset) =>
    Array.from({ length: area.right - area.left + 1 }, (_line, step) =>
      valueOf(area.top + offset, area.left + step),
    ),
  );
}
