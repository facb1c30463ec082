/** A title that says what all figures of its table are: "Targets" over a table like the one titled "Results" (worksheets §2, Layouts). */
import type { TypedSheet } from '../cells/typed-sheet';
import { type CellSays, cellKey } from '../coordinates/lines';
import { isMeasureRole } from '../coordinates/measure-role';
import type { LineRole } from '../dimensions/line-role';
import type { SheetWords } from '../dimensions/sheet-words';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The lines names stand for, rows or columns, and those across them. */
export interface NamedLines {
  readonly lines: Map<number, LineRole>;
  readonly others: ReadonlyMap<number, LineRole>;
  readonly lineOf: (place: Place) => number;
}

/**
 * Gives the lines of the names the measure the title says, where no line says one of its own.
 *
 * @param names the cells with names; each stands for the line that `lineOf` gives
 */
export function sayTitleMeasure(
  sheet: TypedSheet,
  title: string,
  names: readonly Place[],
  { lines, others, lineOf }: NamedLines,
  cells: Map<number, CellSays>,
  words: SheetWords,
): void {
  const { measure, whole, role, total } = words.label(title);
  if (measure === null || measure === 'actual' || !whole || role !== null || total) return;
  if ([...lines.values(), ...others.values()].some((its) => isMeasureRole(its) && its !== 'actual')) return;
  if ([...cells.values()].some(({ measure: own }) => own !== undefined)) return;
  for (const place of names) {
    if (lines.get(lineOf(place)) !== 'actual') continue;
    lines.set(lineOf(place), measure);
    cells.set(cellKey(place.row, place.column), {
      metric: sheet.textAt(place.row, place.column),
      ...cells.get(cellKey(place.row, place.column)),
      measure,
    });
  }
}
