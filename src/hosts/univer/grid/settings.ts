/** What is remembered in the open workbook (the reading of a sheet, profile, language), in its own data, under one key. */
import type { Grid } from './grid';

const KEY = 'copcSettings';

/** What was stored, of any shape; null when nothing was. */
export function readSettings(grid: Grid): unknown {
  const stored: unknown = grid.workbook.getCustomMetadata()?.[KEY];
  return typeof stored === 'string' ? (JSON.parse(stored) as unknown) : null;
}

/** Stores any plain data; it is part of what `save` of the grid gives. */
export function writeSettings(grid: Grid, value: unknown): void {
  grid.workbook.setCustomMetadata({ ...grid.workbook.getCustomMetadata(), [KEY]: JSON.stringify(value) });
}
