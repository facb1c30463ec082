/** The workbook the pane stands beside, opened for work: the chunk that is fetched on the first click. */
import { openExcelHost } from '../../hosts/excel/excel-host';
import { selectedAddress, showCell } from '../../hosts/excel/selection';
import { readSettings, writeSettings } from '../../hosts/excel/settings';
import { watch } from '../../hosts/excel/watch';
import type { HostEvents, PaneHost } from '../session/pane-host';
import type { Works } from '../session/session';
import { openEngine } from './engine';

/** Call it after `Office.onReady`. */
export function openWorks(events: HostEvents): Works {
  const excel = openExcelHost(events);
  const host: PaneHost = {
    bookName: excel.bookName,
    sheets: () => excel.sheets(),
    read: (sheet, onProgress) => excel.read(sheet, onProgress),
    apply: (plan, onProgress) => excel.apply(plan, onProgress),
    selection: () => selectedAddress(events),
    watch: (sheet, changed) => watch(sheet, changed, { ...events, isWriting: () => excel.isWriting }),
    activeSheet: async () => (await selectedAddress(events))?.sheet ?? null,
    showCell: (sheet, address) => showCell(sheet, address, events),
    get canUndo() {
      return excel.canUndo;
    },
    undoLastWrite: () => excel.undoLastWrite(),
    readSettings: () => readSettings(events),
    writeSettings: (value) => writeSettings(value, events),
  };
  return { host, engine: openEngine(host) };
}
