/** The file host: a book in memory that is read, patched by plans, and handed back as bytes. */
import type { Host } from '../../workbook/host';
import type { Codec } from './zip/codec';
import { openBook } from './open';
import type { FileBook } from './open';
import { newWorkbook, patchWorkbook } from './write/apply';
import { checkReplacements } from './write/replacements';

export interface FileHost extends Host {
  /** The book as it stands now: the very bytes that were opened as long as nothing was applied. */
  toBytes(): Uint8Array;
}

/**
 * Opens a book held in memory for reading and writing; nothing is written to disk. A CSV becomes a new workbook with
 * its data as first sheet as soon as a plan is applied.
 * @throws WorkbookProblem with one of the codes of worksheets §4
 * @example const host = openFileHost('kpi.xlsx', bytes, nodeCodec); await host.apply(plan); host.toBytes()
 */
export function openFileHost(name: string, bytes: Uint8Array, codec: Codec): FileHost {
  let book: FileBook = openBook(name, bytes, codec);
  return {
    bookName: book.bookName,
    sheets: () => book.sheets(),
    read: (sheet) => book.read(sheet),
    occupied: (sheet) => book.occupied(sheet),
    async apply(plan) {
      await checkReplacements(plan, book);
      const pkg = book.package;
      const written =
        pkg === null ? newWorkbook(plan, codec, book.csv?.sheet) : patchWorkbook(pkg, plan, codec);
      book = openBook(name, written.bytes, codec);
      return written.result;
    },
    toBytes: () => book.bytes,
  };
}
