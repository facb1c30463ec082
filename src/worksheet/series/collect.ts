/** Gathers figures by their coordinates into series, targets and attributes (design "The model"). */
import type { Cell } from '../../workbook/address';
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import type { Coordinates, Says } from '../coordinates/coordinates';
import { combined } from '../coordinates/period-lines';
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
}

/** The metrics of a table in the sheet's order, and the cells whose figures have no name. */
export function gather(
  sheet: TypedSheet,
  coordinates: Coordinates,
  constantName: string | null,
): { metrics: Gathered[]; nameless: Cell[] } {
  const metrics: Gathered[] = [];
  const open = new Map<string, Gathered>();
  const general = new Map<string, { measure: Measure; cell: FigureCell }[]>();
  const nameless: Cell[] = [];
  const taken = new Map<Gathered, Map<string, number>>();
  coordinates.groups.forEach((group, index) => {
    for (const row of group.data) {
      if (row.out !== null) continue;
      let said = false;
      for (const column of group.columns) {
        if (column.out !== null) continue;
        const kind = sheet.kindAt(row.line, column.line);
        if (kind === KIND.blank) continue;
        const figure = pairOf(row, column, index, constantName);
        if (figure === null) continue;
        if (figure.name === null || figure.name === '') {
          if (!said && kind !== KIND.missing && kind !== KIND.text) nameless.push({ row: row.line, column: column.line });
          said = true;
          continue;
        }
        const cell = { row: row.line, column: column.line, period: figure.period, group: index };
        const key = `${fold(figure.name)}\n${fold(figure.unit ?? '')}`;
        let metric = open.get(key);
        const place = `${figure.measure} ${figure.period?.iso ?? ''} ${figure.period?.ordinal ?? ''}`;
        const line = row.name !== null ? row.line : column.line;
        const before = metric === undefined ? undefined : taken.get(metric)?.get(place);
        const isList = row.period !== null && row.name !== null;
        if (metric !== undefined && before !== undefined && before !== line && !isList) metric = undefined;
        if (metric === undefined) {
          metric = {
            name: figure.name,
            nameAt: row.nameAt ?? column.nameAt ?? { row: row.line, column: column.line },
            unit: figure.unit,
            figures: new Map(),
            attributes: new Map([...column.attributes, ...row.attributes]),
            section: row.section,
            note: coordinates.notes.get(row.line) ?? null,
          };
          open.set(key, metric);
          metrics.push(metric);
          taken.set(metric, new Map());
        }
        taken.get(metric)?.set(place, line);
        const list = metric.figures.get(figure.measure) ?? [];
        list.push(cell);
        metric.figures.set(figure.measure, list);
      }
    }
  });
  void general;
  void combined;
  return { metrics, nameless };
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
