/** The workbook the pane stands beside, opened for work: the chunk that is fetched on the first click. */
import { openNewBook, opensNewBooks } from '../../hosts/excel/office/new-book';
import { openExcelBook } from '../../hosts/excel/open-book';
import { selectedAddress, selectedCell } from '../../hosts/excel/read/selection';
import { watch } from '../../hosts/excel/read/watch';
import type { HostEvents, PaneHost } from './pane-host';
import type { Works } from './works';
import { openEngine } from './engine';

/** Call it after `Office.onReady`. */
export function openWorks(events: HostEvents): Works {
  const book = openExcelBook(events);
  const host: PaneHost = Object.assign(book, {
    ...(opensNewBooks() ? { openBook: openNewBook } : {}),
    selection: () => selectedAddress(events),
    selectedCell: () => selectedCell(events),
    watch: (sheet: string, changed: (addresses: readonly string[]) => void) =>
      watch(sheet, changed, { ...events, isWriting: () => book.isWriting }),
  });
  return { host, engine: openEngine(host) };
}
