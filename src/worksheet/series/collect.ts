/** Gathers figures by their coordinates into series, targets and attributes (worksheets §2, Layouts). */
import type { Cell } from '../../workbook/address';
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import type { Coordinates, Says } from '../coordinates/coordinates';
import { pairOf } from '../coordinates/figures';
import type { Dimension } from '../dimensions/line-role';
import type { Period } from '../periods/period';
import type { Measure } from '../words/label-words';

/** A cell with a figure, and the period it is for. */
export interface FigureCell {
  readonly row: number;
  readonly column: number;
  readonly period: Period | null;
  /** The header it stands under: blocks of years have targets of their own. */
  readonly group: number;
}

export interface Gathered {
  readonly name: string;
  readonly nameAt: Cell;
  readonly unit: string | null;
  readonly figures: Map<Measure, FigureCell[]>;
  readonly attributes: ReadonlyMap<Dimension, Cell>;
  readonly section: Says['section'];
  /** The row of a target written under the name. */
  readonly note: number | null;
  /** A target written in the name. */
  readonly inName: string | null;
}

/** A metric while it is gathered: which place of it was filled from which line. */
interface Open extends Gathered {
  readonly taken: Map<string, number>;
}

/** The metrics of a table in the sheet's order, and the cells whose figures have no name. */
export function gather(
  sheet: TypedSheet,
  coordinates: Coordinates,
  constantName: string | null,
): { metrics: Gathered[]; nameless: Cell[] } {
  const metrics: Open[] = [];
  const open = new Map<string, Open>();
  const nameless: Cell[] = [];
  coordinates.groups.forEach((group, index) => {
    const plainColumns = group.columns.every(({ name, unit }) => name === null && unit === null);
    const columnPlaces = group.columns.map((column) => placeOf(column.measure ?? 'actual', column.period));
    for (const row of group.data) {
      if (row.out !== null) continue;
      let said = false;
      // Where columns say nothing of names, a row's figures belong to one metric.
      const rowKey = plainColumns ? keyOf(row.name ?? constantName, row.unit) : null;
      const isPlainRow = row.period === null && row.measure === null;
      for (const [at, column] of group.columns.entries()) {
        if (column.out !== null) continue;
        const kind = sheet.kindAt(row.line, column.line);
        if (kind === KIND.blank) continue;
        const figure = pairOf(row, column, index, constantName);
        if (figure === null) continue;
        if (figure.name === null || figure.name === '') {
          if (!said && kind !== KIND.missing && kind !== KIND.text)
            nameless.push({ row: row.line, column: column.line });
          said = true;
          continue;
        }
        const key = rowKey ?? keyOf(figure.name, figure.unit);
        const place = (isPlainRow ? columnPlaces[at] : undefined) ?? placeOf(figure.measure, figure.period);
        const line = row.name === null ? column.line : row.line;
        let metric = open.get(key);
        const before = metric?.taken.get(place);
        // A list may repeat a month of a metric, which is a conflict; a second row of months is a second metric.
        const isList = row.period !== null && row.name !== null;
        if (metric === undefined || (before !== undefined && before !== line && !isList)) {
          metric = {
            name: figure.name,
            nameAt: row.nameAt ?? column.nameAt ?? { row: row.line, column: column.line },
            unit: figure.unit,
            figures: new Map(),
            attributes:
              column.attributes.size === 0
                ? row.attributes
                : new Map([...column.attributes, ...row.attributes]),
            section: row.section,
            note: coordinates.notes.get(row.line) ?? null,
            inName: row.target ?? column.target,
            taken: new Map(),
          };
          open.set(key, metric);
          metrics.push(metric);
        }
        metric.taken.set(place, line);
        const cell = { row: row.line, column: column.line, period: figure.period, group: index };
        const list = metric.figures.get(figure.measure);
        if (list === undefined) metric.figures.set(figure.measure, [cell]);
        else list.push(cell);
      }
    }
  });
  return { metrics, nameless };
}

function placeOf(measure: Measure, period: Period | null): string {
  return `${measure}${period === null ? '' : period.iso + period.ordinal}`;
}

function keyOf(name: string | null, unit: string | null): string {
  return `${fold(name ?? '')}\n${fold(unit ?? '')}`;
}

function fold(text: string): string {
  return text.toLowerCase();
}
