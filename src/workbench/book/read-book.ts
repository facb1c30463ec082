/** Bytes of a file → what the grid opens, and what of it the grid can't show. */
import { browserCodec } from '../../hosts/file/zip/codec-browser';
import { openBook } from '../../hosts/file/open';
import type { WorkbookPackage } from '../../hosts/file/package/package';
import { orNull } from '../../hosts/file/read/or-null';
import { looksOf } from '../../hosts/file/read/read-looks';
import { readNotes } from '../../hosts/file/read/read-notes';
import { readOwnCharts } from '../../hosts/file/read/read-own-charts';
import { readOwnFormats } from '../../hosts/file/read/read-own-formats';
import type { BookContent, SheetContent } from '../../hosts/univer/load/book-content';
import { sheetNamed } from '../../workbook/names';
import { notShown } from './not-shown';
import type { NotShown, ShownInGrid } from './not-shown';
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
  const shown = file.package === null ? null : shownIn(file.package, contents);
  const names = (file.package?.definedNames ?? [])
    .filter(({ localSheet }) => localSheet === null)
    .map(({ name: defined, formula, hidden }) => ({ name: defined, formula, hidden }));
  const remembered = await file.readSettings();
  return {
    content: {
      bookName: file.bookName,
      sheets: shown?.sheets ?? contents,
      names,
      ...(remembered === null ? {} : { remembered }),
    },
    notShown: file.package === null || shown === null ? [] : notShown(file.package, shown),
  };
}

interface Shown extends ShownInGrid {
  readonly sheets: readonly SheetContent[];
}

/** What is only shown: how cells look, notes, and the charts and conditional formats of sheets of ours. */
function shownIn(pkg: WorkbookPackage, contents: readonly SheetContent[]): Shown {
  const looks = looksOf(pkg);
  const charts = orNull(() => readOwnCharts(pkg));
  const formats = orNull(() => readOwnFormats(pkg));
  const sheets = contents.map((content) => {
    const { name } = content.snapshot;
    const part = sheetNamed(pkg.sheets, name)?.part;
    const notes = part === undefined ? null : orNull(() => readNotes(pkg, part));
    return {
      ...content,
      looks: looks(name),
      ...(notes === null ? {} : { notes }),
      charts: charts?.get(name) ?? [],
      conditionalFormats: formats?.get(name)?.formats ?? [],
    };
  });
  return {
    sheets,
    charts: [...(charts?.values() ?? [])].flat().length,
    formats: [...(formats ?? [])].flatMap(([name, { left }]) => (left === 0 ? [name] : [])),
  };
}
