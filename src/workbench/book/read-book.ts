/** Bytes of a file → what the grid opens. */
import { browserCodec } from '../../hosts/file/codec-browser';
import { openBook } from '../../hosts/file/open';
import type { FileBook } from '../../hosts/file/open';
import type { BookContent, SheetContent } from '../../hosts/univer/book-content';

/** How many sheets are read. */
export type SheetProgress = (done: number, total: number) => void;

export interface ReadBook {
  readonly file: FileBook;
  readonly content: BookContent;
}

/**
 * Reads every worksheet; between two of them the page may paint.
 * @throws WorkbookProblem with one of the codes of worksheets §4
 */
export async function readBook(name: string, bytes: Uint8Array, onSheet: SheetProgress): Promise<ReadBook> {
  const file = openBook(name, bytes, browserCodec);
  const infos = (await file.sheets()).filter(({ kind }) => kind === 'worksheet');
  const sheets: SheetContent[] = [];
  for (const { name: sheet, visible, isProtected } of infos) {
    onSheet(sheets.length, infos.length);
    await painted();
    const snapshot = await file.read(sheet);
    sheets.push({ snapshot, visible, isProtected, formulas: [] });
  }
  const names = (file.package?.definedNames ?? [])
    .filter(({ localSheet }) => localSheet === null)
    .map(({ name: defined, formula, hidden }) => ({ name: defined, formula, hidden }));
  return { file, content: { bookName: file.bookName, sheets, names } };
}

function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
