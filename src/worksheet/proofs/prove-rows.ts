/**
 * What rows are that no label explains, under or over the periods of a table that goes down: a mean or sum of each
 * column, or the targets in the metrics' own scale (worksheets §2, Vocabulary).
 */
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import type { Lines } from '../coordinates/lines';
import { Figures, isInScale, YEAR, statisticsOf, takenFrom, type Statistics } from './figures-of-columns';

/** More unexplained rows are no target and a mean. */
const MOST_ROWS = 6;

/** The lines with their unused rows proved, where they can be; `targetRow`: the one taken for targets. */
export function provedRows(sheet: TypedSheet, lines: Lines): { lines: Lines; targetRow: number | null } {
  const roles = [...lines.columns.values()];
  const unused = [...lines.rows].filter(([, role]) => role === 'unused').map(([row]) => row);
  const data = [...lines.rows].filter(([, role]) => role === 'actual').map(([row]) => row);
  const isDown = roles.includes('period') && !roles.includes('metric');
  if (!isDown || unused.length === 0 || unused.length > MOST_ROWS || data.length < 2)
    return { lines, targetRow: null };
  const columns = [...lines.columns].filter(([, role]) => role === 'actual').map(([column]) => column);
  const table = new Figures(sheet, data);
  const statistics = columns.map((column) => statisticsOf(table.column(column)));
  const rows = new Map(lines.rows);
  const candidates: number[] = [];
  for (const row of unused) {
    const line = new Figures(sheet, [row]);
    const judged = columns.flatMap((column, index) => {
      const [value = null] = line.column(column);
      const all = statistics[index] ?? null;
      return value === null || all === null ? [] : [{ value, all }];
    });
    const limits = columns.filter((column) => sheet.kindAt(row, column) === KIND.limit).length;
    const share = (holds: (value: number, all: Statistics) => boolean): number =>
      judged.filter(({ value, all }) => holds(value, all)).length / Math.max(2, judged.length);
    const taken = takenFrom(
      judged.map(({ value, all }) => ({ value, row: all })),
      ['mean', 'sum', 'low', 'high'],
    );
    if (taken === 'proved') rows.set(row, 'total');
    else if (taken === 'like' || namesYear(sheet, lines, row)) continue;
    else if ((limits > judged.length && limits > 1) || share((value, all) => isInScale(value, all)) >= 0.75)
      candidates.push(row);
  }
  const hasTarget = [...lines.rows.values(), ...roles].some((role) => role.startsWith('target'));
  const [only = null] = candidates;
  if (only === null || candidates.length > 1 || hasTarget)
    return { lines: { ...lines, rows }, targetRow: null };
  rows.set(only, 'target');
  return { lines: { ...lines, rows }, targetRow: only };
}

/** "Exit 2022": a result of another time rather than a target. */
function namesYear(sheet: TypedSheet, lines: Lines, row: number): boolean {
  return [...lines.columns].some(
    ([column, role]) => role === 'period' && YEAR.test(sheet.textAt(row, column)),
  );
}
