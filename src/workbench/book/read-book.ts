/** Bytes of a file → what the grid opens, and what of it the grid can't show. */
import { browserCodec } from '../../hosts/file/zip/codec-browser';
import { openBook } from '../../hosts/file/open';
import { looksOf } from '../../hosts/file/read/read-looks';
import type { BookContent } from '../../hosts/univer/load/book-content';
import { notShown } from './not-shown';
import type { NotShown } from './not-shown';
import { sheetContents } from './sheet-contents';
import type { SheetProgress } from './sheet-contents';

export interface ReadBook {
  readonly content: BookContent;
  readonly notShown: readonly NotShown[];
}

/** @throws WorkbookProblem with one of the codes of worksheets §4 */
export async function readBook(name: string, bytes: Uint8Array, onSheet: SheetProgress): Promise<ReadBook> {
  const file = openBook(name, bytes, browserCodec);
  const contents = await sheetContents(file, onSheet);
  const looks = file.package === null ? null : looksOf(file.package);
  const sheets =
    looks === null
      ? contents
      : contents.map((content) => ({ ...content, looks: looks(content.snapshot.name) }));
  const names = (file.package?.definedNames ?? [])
    .filter(({ localSheet }) => localSheet === null)
    .map(({ name: defined, formula, hidden }) => ({ name: defined, formula, hidden }));
  const remembered = await file.readSettings();
  return {
    content: {
      bookName: file.bookName,
      sheets,
      names,
      ...(remembered === null ? {} : { remembered }),
    },
    notShown: file.package === null ? [] : notShown(file.package),
  };
}
