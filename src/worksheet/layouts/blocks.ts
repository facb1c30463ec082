/** Cuts a sheet into stretches of rows that may each be a table with periods down: at rows that look like a new header. */
import type { Grid } from '../sheet/grid';
import { ATTRIBUTE_ROLES } from '../sheet/reading';
import { headerRole } from '../words/header-roles';
import { kindAt, spread, textAt } from './cell-kinds';

const MOST_ROWS = 5000;
const MOST_BLOCKS = 50;
const LOOKED_AT = 60;

/** The stretches, from the first row to the last; one for a sheet with one table. */
export function tableBlocks(grid: Grid): { top: number; bottom: number }[] {
  const whole = { top: grid.lines[0] ?? 0, bottom: grid.lines.at(-1) ?? 0 };
  if (grid.lines.length > MOST_ROWS) return [whole];
  const positions = spread(grid.positions, LOOKED_AT);
  const kinds = grid.lines.map((line) => {
    let texts = 0;
    for (const position of positions) {
      const kind = kindAt(grid, line, position);
      if (kind === 'figure' || kind === 'date') return 'figures';
      if (kind === 'text') texts += 1;
    }
    return texts > 1 ? 'texts' : 'other';
  });
  const starts: number[] = [];
  let figures = 0;
  kinds.forEach((kind, index) => {
    const line = grid.lines[index] ?? 0;
    // A row of owners or units among the figures says so in its first cell.
    const label =
      grid.positions.map((position) => textAt(grid, line, position)).find((text) => text !== '') ?? '';
    const role = headerRole(label);
    const isAttribute = ATTRIBUTE_ROLES.some((one) => one === role);
    if (kind === 'texts' && kinds[index + 1] === 'figures' && figures > 1 && !isAttribute) starts.push(line);
    if (kind === 'figures') figures += 1;
  });
  if (starts.length === 0 || starts.length > MOST_BLOCKS) return [whole];
  return [whole.top, ...starts].map((top, index) => ({
    top,
    bottom: (starts[index] ?? whole.bottom + 1) - 1,
  }));
}
