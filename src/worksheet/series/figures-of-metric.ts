/** What a table says of one metric: its series, its attributes, and where each figure stands. */
import type { Cell } from '../../workbook/address';
import type { TypedSheet } from '../cells/typed-sheet';
import type { Dimension } from '../dimensions/line-role';
import type { CategoryFacts, MetricFacts } from '../metric/metric-facts';
import { readSeries } from '../metric/series';
import type { Gathered } from './collect';
import type { Context } from './context';
import { FigureCells } from './figure-cells';
import { reportGreen } from './green-limits';
import { spanTargets } from './span-targets';
import { targetsOfMetric } from './targets-of-metric';
import { attributeOf, nameOf } from './texts';

const NO_CELLS = new FigureCells();

export function factsOfMetric(sheet: TypedSheet, one: Gathered, context: Context): MetricFacts {
  const cells = one.figures.get('actual') ?? NO_CELLS;
  const { slots, onlySources } = context.slotsOf(cells.filled);
  const series = readSeries(
    {
      slots,
      ...(onlySources === null ? {} : { onlySources }),
      valueAt: (index) => sheet.valueAt(cells.rowAt(index), cells.columnAt(index)),
      formatAt: (index) => sheet.formatAt(cells.rowAt(index), cells.columnAt(index)),
      cellAt: (index) => cells.at(index) ?? { row: 0, column: 0 },
    },
    { name: one.name, periods: context.periods, tableMark: sheet.mark, log: context.log },
  );
  for (const slot of series.repeated) {
    const iso = context.periods[slot]?.iso ?? '';
    const again = [...cells].filter(({ period }) => context.slotOf(period) === slot)[1];
    if (again !== undefined && !series.conflicts.has(slot) && !context.repeats.has(iso))
      context.repeats.set(iso, again);
  }
  const text = (dimension: Dimension): string | null => {
    const at = one.attributes[dimension];
    return at === undefined ? null : attributeOf(sheet.valueAt(at.row, at.column));
  };
  reportGreen(sheet, one, sheet.mark, context.log);
  const direction = one.attributes.direction ?? null;
  return {
    name: nameOf(one.name),
    cell: one.nameAt,
    vendor: one.unit,
    owner: text('owner'),
    unit: text('unit-of-measure'),
    definition: text('definition'),
    direction:
      direction === null ? null : { value: sheet.valueAt(direction.row, direction.column), cell: direction },
    category: writtenCategory(sheet, one),
    targets:
      targetsOfMetric(sheet, one, ['target', 'rag-green'], context) ?? spanTargets(sheet, one, context),
    low: targetsOfMetric(sheet, one, ['target-low'], context),
    high: targetsOfMetric(sheet, one, ['target-high'], context),
    series,
    cellOf: cellOfSlot(cells, series.sources, context.lineOf),
  };
}

/**
 * Where the figure of a period stands; where it has none, its blank cell in the metric's one row under the period, or the
 * other way round. What it remembers is as small as can be, for it lives as long as the metric.
 */
function cellOfSlot(
  cells: FigureCells,
  sources: ArrayLike<number>,
  lineOf: Context['lineOf'],
): MetricFacts['cellOf'] {
  const { columns } = cells.filled;
  const [first = 0] = columns;
  const isColumn = columns.every((column) => column === first);
  const rows = cells.onlyRow ?? columns.map((_, index) => cells.rowAt(index));
  return cellFinder(rows, isColumn ? first : columns, cells.length, sources, lineOf);
}

/** @param rows the row of each cell, or the one all have the same of; so `columns` */
function cellFinder(
  rows: number | readonly number[],
  columns: number | readonly number[],
  count: number,
  sources: ArrayLike<number>,
  lineOf: Context['lineOf'],
): MetricFacts['cellOf'] {
  return (slot) => {
    const source = sources[slot] ?? -1;
    if (source >= 0 && source < count) {
      return {
        row: typeof rows === 'number' ? rows : (rows[source] ?? 0),
        column: typeof columns === 'number' ? columns : (columns[source] ?? 0),
      };
    }
    if (count < 2) return null;
    const { row, column } = lineOf(slot);
    if (typeof rows === 'number' && column !== null) return { row: rows, column };
    return typeof columns === 'number' && row !== null ? { row, column: columns } : null;
  };
}

export function writtenCategory(sheet: TypedSheet, one: Gathered): CategoryFacts | null {
  const at = one.attributes.category;
  if (at !== undefined) {
    const text = attributeOf(sheet.valueAt(at.row, at.column)) ?? '';
    return {
      text,
      cell: at,
      filled:
        at.row !== one.nameAt.row && sheet.mergeAt(one.nameAt.row, at.column) === null && isRowLabel(one, at),
      section: false,
    };
  }
  if (one.section === null) return null;
  return { text: one.section.text, cell: one.section, filled: false, section: true };
}

/** True for a label of the metric's row, not of its column. */
function isRowLabel(one: Gathered, at: Cell): boolean {
  return at.column !== one.nameAt.column;
}
