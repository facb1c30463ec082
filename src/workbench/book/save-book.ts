/**
 * The open book as a file: the original's bytes with what was changed in cells, and with the sheets of ours written as
 * they were into the grid. Whatever else the original holds (charts, pivots, macros, looks) is in it byte for byte.
 */
import { browserCodec } from '../../hosts/file/zip/codec-browser';
import { hostOf, refuseWrongName } from '../../hosts/file/file-host';
import { openBook } from '../../hosts/file/open';
import type { FileBook } from '../../hosts/file/open';
import { calculateOnOpen } from '../../hosts/file/write/calc-chain';
import { newWorkbook } from '../../hosts/file/write/apply';
import { applyEdits } from '../../hosts/file/write/apply-edits';
import type { UniverHost } from '../../hosts/univer/univer-host';
import type { CellEdit } from '../../workbook/formula-host';
import { sameName } from '../../workbook/names';
import { ownNames } from '../../workbook/own/own-sheets';
import type { OwnSheet } from '../../workbook/snapshot';
import type { SheetPlan } from '../../workbook/plan/plan';
import { sheetContents } from './sheet-contents';

export interface SavedBook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * @param original what was opened; a CSV becomes a workbook
 * @param keepsFormulas true when formulas of the book are not worked out in the grid: whoever opens the file has to
 * @throws WorkbookProblem what keeps it from being written; the open book stays as it is
 */
export async function saveBook(
  host: UniverHost,
  original: SavedBook,
  keepsFormulas: boolean,
): Promise<SavedBook> {
  const name = workbookName(original.name);
  let book = asWorkbook(name, original);
  refuseWrongName(book);
  const room = await host.changes(await sheetContents(book), 'before-plans');
  book = edited(book, room.edits);
  for (const plan of host.written) {
    const file = hostOf(edited(book, await heldBefore(book, plan)), browserCodec);
    await file.apply({ sheets: [plan] });
    book = openBook(name, file.toBytes(), browserCodec);
  }
  const rest = await host.changes(await sheetContents(book), 'after-plans');
  book = edited(book, rest.edits);
  const isEdited = room.edits.length > 0 || rest.edits.length > 0;
  if (isEdited && keepsFormulas && book.package !== null) {
    book = openBook(name, calculateOnOpen(book.package, browserCodec), browserCodec);
  }
  return { name, bytes: await remembering(host, book) };
}

/** What the grid remembers goes into the file; where that is what the file remembers already, it stays the bytes it is. */
async function remembering(host: UniverHost, book: FileBook): Promise<Uint8Array> {
  const remembered = await host.readSettings();
  const file = hostOf(book, browserCodec);
  const names = await file.readHiddenNames();
  const kept = names.filter(({ name }) => !isOf(host.forgotten, name));
  if (kept.length < names.length) await file.writeHiddenNames(kept);
  if (JSON.stringify(await file.readSettings()) !== JSON.stringify(remembered)) {
    await file.writeSettings(remembered);
  }
  return file.toBytes();
}

/** True for a name that marks one of these sheets of ours. */
function isOf(sheets: readonly OwnSheet[], name: string): boolean {
  return sheets.some((own) => ownNames(own).some((one) => sameName(one, name)));
}

/** `workbookName('kpi.csv')` is `'kpi.xlsx'`; a workbook keeps its name. */
export function workbookName(name: string): string {
  return /\.xls[xm]$/i.test(name) ? name : `${name.replace(/\.(csv|tsv|tab|txt)$/i, '')}.xlsx`;
}

function asWorkbook(name: string, original: SavedBook): FileBook {
  const book = openBook(original.name, original.bytes, browserCodec);
  if (book.csv === null) return book;
  return openBook(name, newWorkbook({ sheets: [] }, browserCodec, book.csv.sheet).bytes, browserCodec);
}

/** The same book when there is nothing to edit. */
function edited(book: FileBook, edits: readonly CellEdit[]): FileBook {
  const bytes = book.package === null ? book.bytes : applyEdits(book.package, edits, browserCodec);
  return bytes === book.bytes ? book : openBook(book.bookName, bytes, browserCodec);
}

/** A person may have typed between two of our writes: a cell the plan replaces then holds what the plan found there. */
async function heldBefore(book: FileBook, plan: SheetPlan): Promise<readonly CellEdit[]> {
  const { target } = plan;
  if (target.kind !== 'own') return [];
  const sheet = (await book.sheets()).find(({ own }) => own === target.own);
  if (sheet === undefined) return [];
  return plan.blocks.flatMap(({ row, column, rows }) =>
    rows.flatMap((cells, offset) =>
      cells.flatMap((cell, step): CellEdit[] => {
        if (cell?.over === undefined) return [];
        const at = { row: row + offset, column: column + step };
        return [{ sheet: sheet.name, cell: at, value: cell.over, content: { kind: 'constant' } }];
      }),
    ),
  );
}
