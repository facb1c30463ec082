/** Gathers figures by their coordinates into series, targets and attributes (worksheets §2, Layouts). */
import type { Cell } from '../../workbook/address';
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import { NO_ATTRIBUTES, type AttributeCells, type Coordinates, type Says } from '../coordinates/says';
import { measureOf, unitOf } from '../coordinates/figures';
import { combined } from '../coordinates/period-lines';
import type { Period } from '../periods/period';
import type { Measure } from '../words/label-words';
import { FigureCells } from './figure-cells';

export interface Gathered {
  readonly name: string;
  readonly nameAt: Cell;
  readonly unit: string | null;
  readonly figures: Map<Measure, FigureCells>;
  readonly attributes: AttributeCells;
  readonly section: Says['section'];
  /** The row of a target written under the name. */
  readonly note: number | null;
  /** A target written in the name. */
  readonly inName: string | null;
}

/** A metric while it is gathered. */
interface Open extends Gathered {
  /** The row or column its name stands for, as long as all its figures are of that one. */
  readonly line: number;
  /** Which place of it was filled from which line; null while all are of one. */
  taken: Map<string, number> | null;
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
  const shared: SharedTargets[] = [];
  const usual = new Map<Measure, FigureCells>();
  coordinates.groups.forEach(({ columns, data }, group) => {
    const plainColumns = columns.every(({ name, unit }) => name === null && unit === null);
    for (const row of data) {
      if (row.out !== null) continue;
      const sharing = coordinates.shared.get(row.line);
      if (sharing !== undefined) {
        shared.push({ rows: new Set(sharing), cells: figuresOfRow(sheet, row, columns, group) });
        continue;
      }
      let said = false;
      // Where columns say nothing of names, a row's figures belong to one metric.
      const rowKey = plainColumns ? keyOf(row.name ?? constantName, row.unit) : null;
      let rowMetric = rowKey === null ? undefined : open.get(rowKey);
      const isPlainRow = row.period === null && row.measure === null;
      // A list may repeat a month of a metric, which is a conflict; a second row of months is a second metric.
      const isList = row.period !== null && row.name !== null;
      let last: Measure | null = null;
      let list = new FigureCells();
      for (const column of columns) {
        if (column.out !== null) continue;
        const kind = sheet.kindAt(row.line, column.line);
        if (kind === KIND.blank) continue;
        // Most cells of a large sheet: the next figure of the metric that the row is.
        if (isPlainRow && last !== null && (column.measure ?? 'actual') === last) {
          list.push(row.line, column.line, column.period, group);
          continue;
        }
        const name = row.name ?? column.name ?? constantName;
        if (name === null || name === '') {
          if (!said && kind !== KIND.missing && kind !== KIND.text)
            nameless.push({ row: row.line, column: column.line });
          said = true;
          continue;
        }
        const unit = unitOf(row, column);
        const key = rowKey ?? keyOf(name, unit);
        const measure = isPlainRow ? (column.measure ?? 'actual') : measureOf(row.measure, column.measure);
        const period = isPlainRow ? column.period : combined(row.period, column.period);
        const line = row.name === null ? column.line : row.line;
        let metric = rowKey === null ? open.get(key) : rowMetric;
        if (metric === undefined || (!isList && isTaken(metric, line, measure, period))) {
          metric = {
            name,
            nameAt: row.nameAt ?? column.nameAt ?? { row: row.line, column: column.line },
            unit,
            figures: new Map(),
            attributes:
              column.attributes === NO_ATTRIBUTES
                ? row.attributes
                : { ...column.attributes, ...row.attributes },
            section: row.section,
            note: coordinates.notes.get(row.line) ?? null,
            inName: row.target ?? column.target,
            line,
            taken: null,
          };
          open.set(key, metric);
          rowMetric = metric;
          metrics.push(metric);
        }
        take(metric, line, measure, period);
        list = metric.figures.get(measure) ?? new FigureCells();
        if (list.length === 0) metric.figures.set(measure, list);
        list.push(row.line, column.line, period, group);
        // Nothing of it can be taken by another line as long as it is of this row alone.
        last = rowKey !== null && row.name !== null && isOfLine(metric, line) ? measure : null;
      }
      if (last !== null) shareColumns(rowMetric, usual);
    }
  });
  for (const { rows, cells } of shared)
    for (const { figures } of metrics)
      if (!figures.has('target') && someRow(figures.get('actual'), rows)) figures.set('target', cells);
  return { metrics: withTargetsForAll(metrics), nameless };
}

/** Most rows of a large sheet are filled as the one above them. */
function shareColumns(metric: Gathered | undefined, usual: Map<Measure, FigureCells>): void {
  for (const [measure, cells] of metric?.figures ?? []) {
    const before = usual.get(measure);
    if (before === undefined || !cells.sharesWith(before)) usual.set(measure, cells);
  }
}

/** A row of targets of all metrics that have figures in some rows. */
interface SharedTargets {
  readonly rows: ReadonlySet<number>;
  readonly cells: FigureCells;
}

function figuresOfRow(sheet: TypedSheet, row: Says, columns: readonly Says[], group: number): FigureCells {
  const cells = new FigureCells();
  for (const column of columns)
    if (column.out === null && sheet.kindAt(row.line, column.line) !== KIND.blank)
      cells.push(row.line, column.line, combined(row.period, column.period), group);
  return cells;
}

function someRow(cells: FigureCells | undefined, rows: ReadonlySet<number>): boolean {
  for (let index = 0; index < (cells?.length ?? 0); index += 1)
    if (cells !== undefined && rows.has(cells.rowAt(index))) return true;
  return false;
}

/** Targets that name no site, in a table whose results all do, are those of each site. */
function withTargetsForAll(metrics: readonly Open[]): Gathered[] {
  const shared = metrics.filter(
    ({ unit, figures }) => unit === null && !figures.has('actual') && figures.has('target'),
  );
  if (shared.length === 0) return [...metrics];
  const taken = new Set<Gathered>();
  for (const one of shared) {
    const own = metrics.filter(({ name, unit }) => unit !== null && fold(name) === fold(one.name));
    if (own.length === 0 || own.some(({ figures }) => figures.has('target'))) continue;
    for (const { figures } of own)
      for (const [measure, cells] of one.figures) if (!figures.has(measure)) figures.set(measure, cells);
    taken.add(one);
  }
  return metrics.filter((one) => !taken.has(one));
}

/** True for a metric all of whose figures are of one row or column. */
function isOfLine(metric: Open, line: number): boolean {
  return metric.taken === null && metric.line === line;
}

/** True when the metric has a figure at that place from another line. */
function isTaken(metric: Open, line: number, measure: Measure, period: Period | null): boolean {
  if (isOfLine(metric, line)) return false;
  const before = takenOf(metric).get(placeOf(measure, period));
  return before !== undefined && before !== line;
}

function take(metric: Open, line: number, measure: Measure, period: Period | null): void {
  if (isOfLine(metric, line)) return;
  takenOf(metric).set(placeOf(measure, period), line);
}

/** Made when a second line comes: most metrics of a large sheet are one row, and a memory for each would be most of it. */
function takenOf(metric: Open): Map<string, number> {
  if (metric.taken !== null) return metric.taken;
  const taken = new Map<string, number>();
  for (const [measure, cells] of metric.figures)
    for (const period of cells.filled.periods) taken.set(placeOf(measure, period), metric.line);
  metric.taken = taken;
  return taken;
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
