/** What of a sheet of the grid is not free: what the grid shows as it is now, and what only the file has. */
import type { Worksheet } from '@univerjs/core';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import { occupiedIn } from '../../../workbook/occupied';
import type { OccupiedArea } from '../../../workbook/occupied';
import type { GridBook } from '../grid/grid';
import { keptFacts } from '../load/kept-facts';
import { readWorksheet } from './read-sheet';

/** Of these the grid has its own, which may have changed since the file was read. */
const SHOWN: ReadonlySet<string> = new Set(['merge', 'table', 'hidden']);

export function occupiedOn(grid: GridBook, sheet: Worksheet): readonly OccupiedArea[] {
  const notes = grid.injector.get(SheetsNoteModel).getSheetNotes(grid.unitId, sheet.getSheetId());
  return [
    ...occupiedIn(readWorksheet(grid, sheet)),
    ...[...(notes?.values() ?? [])].map(({ row, col }) => ({
      area: { top: row, left: col, bottom: row, right: col },
      by: 'note' as const,
    })),
    ...keptFacts(sheet).occupied.filter(({ by }) => !SHOWN.has(by)),
  ];
}
