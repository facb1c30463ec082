/** The book in the grid as the pane wants it. */
import type { SelectedCell } from '../workbook/formula-host';
import { valueAt } from '../workbook/snapshot';
import { selectedAddress } from '../hosts/univer/grid/selection';
import type { PaneHost } from '../taskpane/engine/pane-host';
import type { OpenedGrid } from './grid/start-grid';

export function paneHost({ grid, host }: Pick<OpenedGrid, 'grid' | 'host'>): PaneHost {
  return {
    bookName: host.bookName,
    sheets: () => host.sheets(),
    read: (sheet) => host.read(sheet),
    occupied: (sheet) => host.occupied(sheet),
    apply: (plan) => host.apply(plan),
    formulas: (place, isWanted) => host.formulas(place, isWanted),
    replace: (changes) => host.replace(changes),
    together: (work) => host.together(work),
    selection: async () => selectedAddress(grid),
    selectedCell: async () => {
      const selected = selectedAddress(grid);
      if (selected === null || selected.sheet === null) return null;
      const { sheet, area } = selected;
      const cell = { row: area.top, column: area.left };
      const [found] = await host.formulas({ kind: 'sheet', sheet }, () => true);
      const at = found?.cells.find((one) => one.cell.row === cell.row && one.cell.column === cell.column);
      const value = valueAt(await host.read(sheet), cell.row, cell.column);
      return { sheet, cell, formula: at?.formula ?? null, value } satisfies SelectedCell;
    },
    watch: async (sheet, changed) => {
      const stop = host.watch(sheet, changed);
      return async () => stop();
    },
    activeSheet: () => host.activeSheet(),
    showCell: (sheet, address) => host.showCell(sheet, address),
    get canUndo() {
      return host.canUndo;
    },
    undoLastWrite: () => host.undoLastWrite(),
    readSettings: () => host.readSettings(),
    writeSettings: (value) => host.writeSettings(value),
    changeSettings: (change) => host.changeSettings(change),
    readHiddenNames: () => host.readHiddenNames(),
    writeHiddenNames: (names) => host.writeHiddenNames(names),
  };
}
