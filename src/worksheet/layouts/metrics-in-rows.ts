/** Layout 1: a metric a row, periods across, with names, targets and other columns on either side (worksheets §2). */
import type { Grid } from '../sheet/grid';
import type { Reading } from '../sheet/reading';
import { kindAt, spread } from './cell-kinds';
import { crossTable } from './cross-table';
import { periodHeaders, type PeriodHeader } from './period-headers';

/** One candidate for each header row with figures under it; several when tables are stacked or stand side by side. */
export function metricsInRows(grid: Grid): Reading[] {
  return periodHeaders(grid).flatMap((header) => {
    const parts = sideBySide(grid, header);
    if (parts.length < 2) return crossTable(grid, header) ?? [];
    return parts.flatMap((positions) => {
      const part: Grid = { ...grid, lines: [...header.lines, ...header.body], positions };
      return periodHeaders(part).flatMap((own) => crossTable(part, own) ?? []);
    });
  });
}

/**
 * The positions of each table when several share a header row: the same periods come again, and before them stands a
 * column of texts, the names of the next table.
 */
function sideBySide(grid: Grid, header: PeriodHeader): number[][] {
  const seen = new Set<number>();
  const repeats = header.periods.some(({ ordinal }) => seen.size === seen.add(ordinal).size);
  if (!repeats) return [];
  const first = header.positions[0] ?? 0;
  const last = header.positions.at(-1) ?? 0;
  const lines = spread(header.body, 80);
  const starts = grid.positions.filter((position, index) => {
    if (position <= first || position >= last) return false;
    const kinds = lines.map((line) => kindAt(grid, line, position));
    const texts = kinds.filter((kind) => kind === 'text').length;
    const isNames = texts > 0 && !kinds.includes('figure');
    // Of several columns of texts side by side the first one starts the table.
    return isNames && header.positions.includes(grid.positions[index - 1] ?? -1);
  });
  return [Number.NEGATIVE_INFINITY, ...starts].map((start, index) =>
    grid.positions.filter((position) => position >= start && position < (starts[index] ?? Infinity)),
  );
}
