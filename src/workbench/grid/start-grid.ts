/** Starts the spreadsheet in the page, once; books are opened in it one after the other. */
import {
  ICommandService,
  IUniverInstanceService,
  LocaleService,
  LogLevel,
  ThemeService,
  Univer,
} from '@univerjs/core';
import { UniverInstanceType } from '@univerjs/core';
import type { IWorkbookData, Workbook } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { IEditorBridgeService, UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';
import type { BookContent } from '../../hosts/univer/load/book-content';
import { gridBookOf } from '../../hosts/univer/grid/grid';
import type { GridBook } from '../../hosts/univer/grid/grid';
import { isGridFunction } from '../../hosts/univer/formulas/grid-functions';
import { runsInGrid } from '../../hosts/univer/formulas/live-formulas';
import { CALIBRI_WIDTH } from '../../hosts/univer/load/cell-style';
import { workbookData } from '../../hosts/univer/load/load-book';
import { registerModel } from '../../hosts/univer/grid/model-plugins';
import { openUniverHost } from '../../hosts/univer/univer-host';
import type { UniverHost } from '../../hosts/univer/univer-host';
import type { Language } from '../../strings/language';
import type { Cell } from '../../workbook/address';
import { registerFormulas } from '../formulas';
import { drawCharts } from '../charts/drawn-charts';
import type { DrawnCharts } from '../charts/drawn-charts';
import { bringIntoView } from './bring-into-view';
import { drawReadably } from './dark-colors';
import { tellReasons } from './error-reasons';
import { guard } from './guard';
import type { GuardEvents } from './guard';
import { gridLocale, gridWords } from './grid-words';
import { called } from '../../workbook/own/brand';
import './styles';
import { keepEnter } from './suggestions';

export interface OpenedGrid {
  readonly grid: GridBook;
  readonly host: UniverHost;
  /** How many formulas of the book the grid doesn't work out. */
  readonly notCalculated: number;
  /** True while a cell is being edited. */
  isEditing(): boolean;
  /** Scrolls a sheet that is in front as little as shows the cell; nothing is selected. */
  bringIntoView(sheet: string, cell: Cell): Promise<void>;
}

export interface GridPage {
  /** Closes the book that is open, and opens another. */
  open(content: BookContent, events: GuardEvents): OpenedGrid;
  setLanguage(language: Language): Promise<void>;
  setDark(dark: boolean): void;
}

export interface GridLooks {
  readonly language: Language;
  readonly dark: boolean;
}

/** @param container the element the grid fills */
export async function startGrid(container: HTMLElement, looks: GridLooks): Promise<GridPage> {
  let { language } = looks;
  const locale = gridLocale(language);
  await fontsReady();
  const univer = new Univer({
    locale,
    locales: { [locale]: await gridWords(language) },
    logLevel: LogLevel.WARN,
    darkMode: looks.dark,
  });
  registerAround(univer, container);
  const injector = univer.__getInjector();
  // On the browser's own timeline, where tools (and the bench) read how long a calculation took.
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetFormulaCalculationResultMutation.id) performance.mark('copc-calculated');
  });
  let { dark } = looks;
  let current: UniverHost | null = null;
  let charts: DrawnCharts | null = null;
  let close: (() => void) | null = null;
  let count = 0;

  return {
    open(content, events) {
      close?.();
      count++;
      const unitId = `book-${count}`;
      const sheets = content.sheets.map(({ snapshot }) => snapshot.name);
      const hasFunction = (name: string): boolean => name.startsWith(called('')) || isGridFunction(name);
      const isLive = runsInGrid({ sheets, hasFunction });
      const data = workbookData(content, { unitId, isLive });
      univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
      // What draws is there with the first book.
      if (count === 1) {
        drawReadably(injector);
        keepEnter(injector);
        tellReasons(injector, (sheet, cell) => current?.errorAt(sheet, cell, language) ?? null);
      }
      registerFormulas(univer, language);
      const host = openUniverHost(univer, unitId, { bookName: content.bookName });
      const grid = gridBookOf(univer, unitId);
      current = host;
      const unguard = guard({ grid, host }, events);
      const drawn = drawCharts(grid, host, dark);
      charts = drawn;
      close = () => {
        unguard();
        drawn.dispose();
        host.dispose();
        injector.get(IUniverInstanceService).disposeUnit(unitId);
      };
      const formulas = content.sheets.flatMap((sheet) => sheet.formulas);
      return {
        grid,
        host,
        notCalculated: formulas.filter(({ formula }) => !isLive(formula)).length,
        bringIntoView: (sheet, cell) => bringIntoView(grid, sheet, cell),
        isEditing: () => injector.get(IEditorBridgeService).isVisible().visible,
      };
    },
    async setLanguage(next) {
      if (next === language) return;
      language = next;
      const chosen = gridLocale(next);
      const service = injector.get(LocaleService);
      service.load({ [chosen]: await gridWords(next) });
      service.setLocale(chosen);
      registerFormulas(univer, next);
    },
    setDark(next) {
      dark = next;
      injector.get(ThemeService).setDarkMode(dark);
      charts?.setDark(dark);
    },
  };
}

/** The grid measures letters once: the page's own faces have to be there by then. A system without them has others. */
async function fontsReady(): Promise<void> {
  const faces = ['', 'bold ', 'italic ', 'italic bold '];
  await Promise.allSettled(faces.map((face) => document.fonts.load(`${face}11px "${CALIBRI_WIDTH}"`)));
}

/** The order matters: what draws before what is drawn, and every user interface behind its model. */
function registerAround(univer: Univer, container: HTMLElement): void {
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    // Only contents of cells are saved, so there are no buttons and menus for anything else.
    header: true,
    toolbar: false,
    contextMenu: false,
    headerMenu: false,
    footer: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  registerModel(univer);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    // A text that reads like a date or a number, as periods do, needs no mark and no warning.
    disableForceStringAlert: true,
    disableForceStringMark: true,
    footer: { menus: false, addSheetButtonConfig: { show: false } },
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
}
