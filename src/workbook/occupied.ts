/** What of a sheet is not free although its cells may be blank: result columns go beside it (worksheets §3). */
import { MAX_ROWS } from './address';
import type { Area } from './address';
import type { SheetSnapshot } from './snapshot';

/** What lies there; `shape` is a picture, a chart or any other drawing, `hidden` a hidden column. */
export type Occupant = 'merge' | 'table' | 'pivot' | 'note' | 'validation' | 'sparkline' | 'shape' | 'hidden';

export interface OccupiedArea {
  readonly area: Area;
  readonly by: Occupant;
}

/** True where a host refuses to write at all: the other occupants only make another place a better one. */
export function isClosed({ by }: OccupiedArea): boolean {
  return by === 'merge' || by === 'table' || by === 'pivot';
}

/** What a snapshot tells of it: merges, tables and hidden columns, these as runs. */
export function occupiedIn({ merges, tables, hiddenColumns }: SheetSnapshot): readonly OccupiedArea[] {
  return [
    ...merges.map((area) => ({ area, by: 'merge' as const })),
    ...tables.map(({ area }) => ({ area, by: 'table' as const })),
    ...columnRuns(hiddenColumns).map((area) => ({ area, by: 'hidden' as const })),
  ];
}

/** @example columnRuns([2, 3, 5]) // [C:D, F:F] */
export function columnRuns(columns: readonly number[]): readonly Area[] {
  const runs: Area[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last?.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: 0, left: column, bottom: MAX_ROWS - 1, right: column });
  }
  return runs;
}
