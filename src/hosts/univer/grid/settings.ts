/** What is remembered in the open workbook, in its own data under one key; opening a book brings it, saving keeps it. */
import { checkMemory } from '../../../workbook/memory';
import type { GridBook } from './grid';

const KEY = 'copcSettings';

/** What was stored, of any shape; null when nothing was. */
export function readSettings(grid: GridBook): unknown {
  const stored: unknown = grid.workbook.getCustomMetadata()?.[KEY];
  return typeof stored === 'string' ? (JSON.parse(stored) as unknown) : null;
}

/** What is remembered, as the workbook's `custom` data when a book is loaded. */
export function settingsData(value: unknown): Readonly<Record<string, string>> {
  return { [KEY]: JSON.stringify(value) };
}

/** Stores any plain data; it is part of what `save` of the grid gives. */
export function writeSettings(grid: GridBook, value: unknown): void {
  checkMemory(value);
  grid.workbook.setCustomMetadata({ ...grid.workbook.getCustomMetadata(), ...settingsData(value) });
}
