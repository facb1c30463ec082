/** A table on its way to a sheet: rows of cells, each of which may be a metric's, so that it can be turned and moved. */
import { put, type StrangerSheet, type Written } from '../sheet';

/** `of`: the metric it belongs to, by its place in the table's list. */
export interface DraftCell {
  readonly cell: Written;
  readonly of?: number;
}

export type Draft = (DraftCell | null)[][];

export function text(v: string): DraftCell {
  return { cell: { v } };
}

export function turned(draft: Draft): Draft {
  const width = Math.max(...draft.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => draft.map((row) => row[column] ?? null));
}

/** Writes it, its first cell at this place; gives the cells of each metric. */
export function place(
  sheet: StrangerSheet,
  draft: Draft,
  top: number,
  left: number,
): (metric: number) => readonly (readonly [number, number])[] {
  const found = new Map<number, [number, number][]>();
  draft.forEach((row, r) =>
    row.forEach((one, c) => {
      if (one === null) return;
      put(sheet, top + r, left + c, one.cell);
      if (one.of !== undefined) found.set(one.of, [...(found.get(one.of) ?? []), [top + r, left + c]]);
    }),
  );
  return (metric) => found.get(metric) ?? [];
}
