/**
 * The open workbook with the person's place in it and what it remembers under one key: all a door needs of Excel.
 */
import { runExcel } from './office/run';
import type { Waiting } from './office/run';
import { openExcelHost } from './excel-host';
import type { ExcelHost, ExcelHostOptions } from './excel-host';
import { frontSheet, selectedAddress, showCell } from './read/selection';

const KEY = 'COPC';

/** What was stored, as parsed JSON of any shape; null when nothing was, or another program spoilt it. One sync. */
export function readSettings(waiting: Waiting = {}): Promise<unknown> {
  return runExcel({ waiting }, async ({ context, sync }) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY);
    setting.load('value');
    await sync();
    return setting.isNullObject ? null : parsed(setting.value);
  });
}

/** Stores any plain data; it is kept when the workbook is saved. One sync. @throws WorkbookProblem as Excel reports */
export function writeSettings(value: unknown, waiting: Waiting = {}): Promise<void> {
  return runExcel({ waiting }, async ({ context, sync }) => {
    context.workbook.settings.add(KEY, JSON.stringify(value));
    await sync();
  });
}

function parsed(text: unknown): unknown {
  if (typeof text !== 'string') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export interface ExcelBook extends ExcelHost {
  /** Name of the sheet the selected cells are on; null when a chart or several areas are selected. */
  activeSheet(): Promise<string | null>;
  /** Name of the sheet in front, whatever is selected on it. */
  frontSheet(): Promise<string>;
  /** Takes the person to a cell, and its sheet to the front. */
  showCell(sheet: string, address: string): Promise<void>;
  /** What was remembered in the workbook; null when nothing was. */
  readSettings(): Promise<unknown>;
  writeSettings(value: unknown): Promise<void>;
}

/** Call it after `Office.onReady`. @example const book = openExcelBook(); await book.frontSheet() // 'KPI 2024' */
export function openExcelBook(options: ExcelHostOptions = {}): ExcelBook {
  return Object.assign(openExcelHost(options), {
    activeSheet: async () => (await selectedAddress(options))?.sheet ?? null,
    frontSheet: () => frontSheet(options),
    showCell: (sheet: string, address: string) => showCell(sheet, address, options),
    readSettings: () => readSettings(options),
    writeSettings: (value: unknown) => writeSettings(value, options),
  });
}
