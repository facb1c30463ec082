/**
 * Writes a person's edits of cells into a workbook: the cells named and nothing else. Styles stay, but for a number format
 * an edit brings, as do untouched parts to the byte; a formula that came to another value gets it as its cached one, so nothing has to be calculated on opening.
 */
import { formatCell, MAX_COLUMNS, MAX_ROWS } from '../../../workbook/address';
import type { CellEdit } from '../../../workbook/formula-host';
import { LONGEST_TEXT } from '../../../workbook/snapshot';
import { sheetNamed } from '../../../workbook/names';
import { WorkbookProblem } from '../../../workbook/problem';
import { bounding } from '../../../workbook/rectangles';
import type { Codec } from '../zip/codec';
import type { WorkbookPackage } from '../package/package';
import { leaveCalcChain } from './calc-chain';
import { editRows } from './edit-rows';
import type { EditContext, RowEdits } from './edit-rows';
import { storedFormula } from './cell-xml';
import { dynamicArrayMetadata } from './metadata';
import { PackageDraft } from '../package/package-draft';
import { selfCheck } from './self-check';
import { SheetDraft } from './sheet-draft';
import { columnStyles, isProtected, setDimension } from './sheet-layout';
import { StyleBook } from './styles/style-book';
import { writeZip } from '../zip/zip-writer';

/**
 * All or nothing; the package is not changed. Of two edits of one cell the later counts.
 * @returns the workbook's bytes, the very same when there is nothing to edit
 * @throws WorkbookProblem `no-such-sheet`, `not-a-worksheet`, `protected-sheet`, `invalid-plan` for a cell no sheet has or
 * a value no cell holds, `damaged-xml`, `self-check-failed`
 * @example applyEdits(pkg, [{ sheet: 'KPI', cell: { row: 1, column: 2 }, value: 0.8, content: { kind: 'constant' } }], codec)
 */
export function applyEdits(pkg: WorkbookPackage, edits: readonly CellEdit[], codec: Codec): Uint8Array {
  if (edits.length === 0) return pkg.bytes;
  const draft = new PackageDraft(pkg.archive, pkg.workbookPart);
  const workbook = draft.workbook();
  // A workbook without a style sheet gets none unless one is needed.
  const styles: { book?: StyleBook } = {};
  const stylesOf = (): StyleBook => (styles.book ??= StyleBook.of(draft));
  for (const [name, rows] of bySheet(edits)) {
    const found = sheetNamed(workbook.sheets(), name);
    if (found === undefined) throw new WorkbookProblem('no-such-sheet', { sheet: name });
    if (found.kind !== 'worksheet') throw new WorkbookProblem('not-a-worksheet', { sheet: found.name });
    const freed = editSheet(draft, found.part, found.name, rows, stylesOf);
    if (freed.length > 0) leaveCalcChain(draft, found.sheetId, freed);
  }
  styles.book?.settle();
  const changes = draft.changes();
  if (changes.size === 0) return pkg.bytes;
  const bytes = writeZip(draft.archive, changes, codec);
  selfCheck(draft.archive, bytes, changes, codec);
  return bytes;
}

function editSheet(
  draft: PackageDraft,
  part: string,
  name: string,
  rows: ReadonlyMap<number, RowEdits>,
  styles: () => StyleBook,
) {
  const sheet = new SheetDraft(draft, part);
  if (isProtected(sheet.root)) throw new WorkbookProblem('protected-sheet', { sheet: name });
  const context: EditContext = {
    prefix: sheet.root.prefix,
    styleIndex: (_, quotePrefix) => (quotePrefix ? styles().cell({}, true) : undefined),
    withFormat: (style, numberFormat) => styles().withFormat(style, numberFormat),
    storedFormula: (formula) => storedFormula(formula),
    dynamicArray: () => dynamicArrayMetadata(draft),
  };
  const { content, freed } = editRows(sheet.content, rows, context, columnStyles(sheet.root), part);
  sheet.content = content;
  setDimension(
    sheet,
    bounding([...rows].flatMap(([row, cells]) => [...cells.keys()].map(areaAt(row)))),
    true,
  );
  sheet.write();
  return freed.map(({ row, column }) => areaAt(row)(column));
}

function areaAt(row: number) {
  return (column: number) => ({ top: row, left: column, bottom: row, right: column });
}

function bySheet(edits: readonly CellEdit[]): ReadonlyMap<string, ReadonlyMap<number, RowEdits>> {
  const sheets = new Map<string, Map<number, Map<number, CellEdit>>>();
  for (const edit of edits) {
    check(edit);
    const rows = sheets.get(edit.sheet) ?? new Map<number, Map<number, CellEdit>>();
    sheets.set(edit.sheet, rows);
    const cells = rows.get(edit.cell.row) ?? new Map<number, CellEdit>();
    rows.set(edit.cell.row, cells.set(edit.cell.column, edit));
  }
  return sheets;
}

function check({ sheet, cell, value }: CellEdit): void {
  const { row, column } = cell;
  const isInside = row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS;
  const why = !isInside
    ? 'a cell outside the sheet'
    : typeof value === 'number' && !Number.isFinite(value)
      ? 'a number that is none'
      : typeof value === 'string' && value.length > LONGEST_TEXT
        ? 'a text that is too long'
        : null;
  if (why === null) return;
  throw new WorkbookProblem('invalid-plan', { sheet, why, ...(isInside ? { cell: formatCell(cell) } : {}) });
}
