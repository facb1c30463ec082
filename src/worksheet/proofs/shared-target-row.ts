/**
 * Rows of targets that stand under several named rows they would all fit: the target of all of them, or of the last one
 * alone? Nothing in the sheet tells, so it is asked (worksheets §2, Targets).
 */
import type { TypedSheet } from '../cells/typed-sheet';
import { cellKey, type Lines } from '../coordinates/lines';
import { Figures, isInScale, statisticsOf } from './figures-of-columns';

/**
 * Each such row of targets with the rows it could be for. None where another row of targets stands under one name alone, as
 * in pairs, or where targets stand in a column, in names or beside words for what figures are.
 *
 * @param names the column of names
 * @example
 * // "Oslo" in row 2, "Leon" in row 3, "Target" in row 4
 * sharedTargetRows(sheet, lines, 0) // Map { 4 → [2, 3] }
 */
export function sharedTargetRows(
  sheet: TypedSheet,
  lines: Lines,
  names: number,
): ReadonlyMap<number, readonly number[]> {
  if (![...lines.rows.values()].includes('target')) return NONE;
  const roles = [...lines.columns.values()];
  const rows = [...lines.rows].sort(([a], [b]) => a - b);
  const isSaid = ([row, role]: (typeof rows)[number]): boolean => {
    const says = lines.cells.get(cellKey(row, names));
    return role === 'target-note' || says?.measure !== undefined || says?.target !== undefined;
  };
  if (roles.some((role) => role === 'measure' || role.startsWith('target')) || rows.some(isSaid)) return NONE;
  const shared = new Map<number, readonly number[]>();
  let run: number[] = [];
  for (const [row, role] of rows) {
    if (role === 'actual' && sheet.textAt(row, names) !== '') run.push(row);
    else if (role === 'target') {
      const fitting = run.filter((one) => fits(sheet, lines, row, one));
      if (run.length === 1) return NONE;
      if (fitting.length > 1) shared.set(row, fitting);
      run = [];
    } else if (role.startsWith('target')) return NONE;
    else if (role.startsWith('section')) run = [];
  }
  return shared;
}

const NONE: ReadonlyMap<number, readonly number[]> = new Map();

function fits(sheet: TypedSheet, lines: Lines, target: number, row: number): boolean {
  const table = new Figures(sheet, [target, row]);
  const values = [...lines.columns].flatMap(([column, role]) =>
    role === 'actual' ? [table.column(column)] : [],
  );
  const targets = statisticsOf(values.map(([value = null]) => value));
  const results = statisticsOf(values.map(([, value = null]) => value));
  return targets !== null && results !== null && isInScale(targets.mean, results);
}
