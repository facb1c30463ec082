/** What the add-in remembers in the workbook itself (the reading of a sheet, profile, language), under one key. */
import { runExcel } from './run';
import type { Waiting } from './run';

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
