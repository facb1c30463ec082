/**
 * The open workbook with the person's place in it and what it remembers: all a door needs of Excel.
 */
import type { ForgettingBook } from '../../workbook/memory';
import type { BookName } from '../../workbook/own/own-sheets';
import { Asking } from './office/asking';
import { openExcelHost } from './excel-host';
import type { ExcelHost, ExcelHostOptions } from './excel-host';
import { changeSettings, readSettings, writeSettings } from './read/memory';
import { readHiddenNames, writeHiddenNames } from './write/hidden-names';
import { frontSheet, selectedAddress, showCell } from './read/selection';

export interface ExcelBook extends ExcelHost, ForgettingBook {
  /** Name of the sheet the selected cells are on; null when a chart or several areas are selected. */
  activeSheet(): Promise<string | null>;
  /** Name of the sheet in front, whatever is selected on it. */
  frontSheet(): Promise<string>;
  /** Takes the person to a cell, and its sheet to the front. */
  showCell(sheet: string, address: string): Promise<void>;
}

/** Call it after `Office.onReady`. @example const book = openExcelBook(); await book.frontSheet() // 'KPI 2024' */
export function openExcelBook(options: ExcelHostOptions = {}): ExcelBook {
  const asking = new Asking(options);
  return Object.assign(openExcelHost(options, asking), {
    activeSheet: async () => (await selectedAddress(options))?.sheet ?? null,
    frontSheet: () => asking.ask(undefined, frontSheet),
    showCell: (sheet: string, address: string) => showCell(sheet, address, options),
    readSettings: () => asking.ask(undefined, readSettings),
    writeSettings: (value: unknown) => writeSettings(value, options),
    changeSettings: (change: (remembered: unknown) => unknown) => changeSettings(change, options),
    readHiddenNames: () => readHiddenNames(options),
    writeHiddenNames: (names: readonly BookName[]) => writeHiddenNames(names, options),
  });
}
