/** Extracts a long list: rows are gathered by metric (and vendor), each row is one measurement. */
import type { Cell } from '../workbook/address';
import type { CellValue } from '../workbook/snapshot';
import { completeMetric } from './complete-metric';
import {
  attributeOf,
  goesOnBelow,
  MOST_POINTS,
  nameOf,
  reportAxis,
  tableMark,
  type Extracted,
} from './extract-shared';
import type { FindingsLog } from './findings-log';
import { isBlank, type View } from './grid';
import { listPeriods } from './list-periods';
import { listTargets } from './list-targets';
import {
  remembered,
  rememberedByShape,
  wordLookup,
  type MetricFacts,
  type TableFacts,
  type TargetCells,
} from './metric-facts';
import type { Period } from './period';
import { periodAxis } from './period-axis';
import type { Reading, Role } from './reading';
import { positionsOf, type ReadingLines } from './reading-lines';
import { readSeries } from './series';
import { headerRole, isTotalWord, normalise } from './words';

/** The rows of one metric of one vendor, and of its targets where a column tells actual from target. */
interface Gathered {
  readonly name: string;
  readonly vendor: string | null;
  readonly rows: number[];
  readonly targetRows: number[];
}

interface List {
  readonly lines: ReadingLines;
  readonly view: View;
  readonly at: (role: Role) => number | null;
  readonly rows: readonly number[];
  readonly periodAt: (row: number) => Period | null;
  readonly periodColumn: number;
  readonly log: FindingsLog;
}

/** The metrics of a list, in the order of their first rows. */
export function extractList(lines: ReadingLines, reading: Reading, log: FindingsLog): Extracted {
  const list = listOf(lines, log);
  if (list === null) {
    log.add('unreadable-period', 'error', reading.range, { text: reading.header });
    return { periods: [], metrics: [] };
  }
  const gathered = gather(list);
  const distinct = distinctPeriods(list);
  const given = [...distinct.keys()];
  const axis = periodAxis(given, reading.firstPeriod, reading.lastPeriod);
  const firstRow = (index: number): number => distinct.get(given[index] ?? null) ?? 0;
  reportAxis(
    axis,
    given,
    (index) => list.view.cellAt(firstRow(index), list.periodColumn),
    (index) => nameOf(list.view.valueAt(firstRow(index), list.periodColumn)),
    log,
  );
  if (gathered.length * axis.periods.length > MOST_POINTS) {
    log.add('too-large', 'error', reading.range, { metrics: gathered.length, periods: axis.periods.length });
    return { periods: [], metrics: [] };
  }
  const slots = new Map(given.map((period, index) => [period, axis.slotOf[index] ?? -1]));
  const slotAt = (row: number): number => slots.get(list.periodAt(row)) ?? -1;
  const value = list.at('value') ?? lines.firstPosition;
  const mark = tableMark(list.view, list.rows, [value]);
  const table: TableFacts = {
    periods: axis.periods,
    hasCategories: list.at('category') !== null,
    percentNumbers: reading.scale === 'percent-numbers',
    words: wordLookup(),
  };
  if (axis.periods.length === 0) return { periods: [], metrics: [] };
  const metrics = gathered.map((one) => {
    const facts = factsOf(list, one, { slotAt, value, mark, periods: axis.periods });
    return completeMetric(facts, table, log);
  });
  return { periods: axis.periods, metrics };
}

function listOf(lines: ReadingLines, log: FindingsLog): List | null {
  const { view } = lines;
  const roles = new Map<Role, number>();
  for (const [position, role] of [...lines.roles].sort(([a], [b]) => b - a)) roles.set(role, position);
  const rows: number[] = [];
  for (let row = Math.max(lines.firstLine, lines.headerLast + 1); row <= lines.lastLine; row += 1) {
    if (!lines.skipped.has(row)) rows.push(row);
  }
  const value = roles.get('value') ?? lines.firstPosition;
  const filled = rows.filter((row) => !isBlank(view.valueAt(row, value)));
  const periods = listPeriods(view, lines.headerLast, positionsOf(lines, 'period'), filled);
  if (periods === null) return null;
  const memory = new Map<number, Period | null>();
  const byPeriod = new Map<string, Period>();
  // One object for each period, so that rows can be told apart by it.
  for (const row of rows) {
    const period = periods.at(row);
    const known = period === null ? null : (byPeriod.get(period.iso + period.ordinal) ?? period);
    if (known !== null) byPeriod.set(known.iso + known.ordinal, known);
    memory.set(row, known);
  }
  return {
    lines,
    view,
    at: (role) => roles.get(role) ?? null,
    rows,
    periodAt: (row) => memory.get(row) ?? null,
    periodColumn: periods.columns[0] ?? lines.firstPosition,
    log,
  };
}

/** Each period with the first row that has it. */
function distinctPeriods(list: List): Map<Period | null, number> {
  const distinct = new Map<Period | null, number>();
  for (const row of list.rows) {
    const period = list.periodAt(row);
    if (period !== null && !distinct.has(period)) distinct.set(period, row);
  }
  return distinct;
}

/** Rows by metric. Rows without name, period or kind are reported and left out; so are totals. */
function gather(list: List): Gathered[] {
  const { view, log } = list;
  const nameColumn = list.at('name') ?? list.lines.firstPosition;
  const vendorColumn = list.at('vendor');
  const kindColumn = list.at('kind');
  const value = list.at('value') ?? list.lines.firstPosition;
  const nameAt = filledDown(list, nameColumn, 'name');
  const vendorAt = vendorColumn === null ? () => '' : filledDown(list, vendorColumn, 'vendor');
  const keyOf = remembered((text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim());
  const isTotal = rememberedByShape(isTotalWord);
  const kindOf = remembered((text: string) => headerRole(text));
  const kindsSaid = new Set<string>();
  const found = new Map<string, Gathered>();
  for (const row of list.rows) {
    const measured = !isBlank(view.valueAt(row, value));
    const name = nameOf(nameAt(row));
    const periodText = nameOf(view.valueAt(row, list.periodColumn));
    if (list.periodAt(row) === null || name === '' || isTotal(name)) {
      if (measured) leaveOut(list, row, name, periodText, isTotal(name) || isTotal(periodText), nameColumn);
      continue;
    }
    const kind = kindColumn === null ? 'value' : kindOf(nameOf(view.valueAt(row, kindColumn)));
    if (kind !== 'value' && kind !== 'target') {
      const text = kindColumn === null ? '' : nameOf(view.valueAt(row, kindColumn));
      if (measured && !kindsSaid.has(text)) {
        log.add('kind-unknown', 'warning', view.cellAt(row, kindColumn ?? nameColumn), { text });
      }
      kindsSaid.add(text);
      continue;
    }
    const vendor = attributeOf(vendorAt(row));
    const key = `${keyOf(name)}\n${keyOf(vendor ?? '')}`;
    const before = found.get(key);
    const one = before ?? { name, vendor, rows: [], targetRows: [] };
    if (before === undefined) found.set(key, one);
    (kind === 'target' ? one.targetRows : one.rows).push(row);
  }
  return [...found.values()];
}

function leaveOut(
  list: List,
  row: number,
  name: string,
  periodText: string,
  isTotal: boolean,
  nameColumn: number,
): void {
  const { view, log } = list;
  if (isTotal) log.add('total-left-out', 'info', view.cellAt(row, nameColumn), { text: name });
  else if (name === '') log.add('values-without-name', 'warning', view.cellAt(row, nameColumn));
  else log.add('unreadable-period', 'error', view.cellAt(row, list.periodColumn), { text: periodText });
}

/** A column whose groups may be named once: in a merged cell, or with empty cells under the name. */
function filledDown(list: List, column: number, role: string): (row: number) => CellValue {
  const { view, rows, log } = list;
  const values = rows.map((row) => view.filledAt(row, column));
  if (!goesOnBelow(values)) return (row) => view.filledAt(row, column);
  log.add('filled-down', 'info', view.cellAt(rows[0] ?? 0, column), { role });
  const found = new Map<number, CellValue>();
  let above: CellValue = '';
  rows.forEach((row, index) => {
    const value = values[index] ?? '';
    if (!isBlank(value)) above = value;
    found.set(row, above);
  });
  return (row) => found.get(row) ?? '';
}

function factsOf(
  list: List,
  one: Gathered,
  at: {
    slotAt: (row: number) => number;
    value: number;
    mark: ReturnType<typeof tableMark>;
    periods: readonly Period[];
  },
): MetricFacts {
  const { view, log } = list;
  const { rows } = one;
  const cell = (row: number, column: number): Cell => view.cellAt(row, column);
  const series = readSeries(
    {
      slots: rows.map((row) => at.slotAt(row)),
      valueAt: (index) => view.valueAt(rows[index] ?? 0, at.value),
      formatAt: (index) => view.formatAt(rows[index] ?? 0, at.value),
      cellAt: (index) => cell(rows[index] ?? 0, at.value),
    },
    { name: one.name, periods: at.periods, tableMark: at.mark, log },
  );
  for (const slot of new Set(series.repeated)) {
    if (series.conflicts.has(slot)) continue;
    const row = rows[series.sources[slot] ?? 0] ?? 0;
    log.add('duplicate-period', 'warning', cell(row, at.value), { period: at.periods[slot]?.iso ?? '' });
  }
  const all = rows.length > 0 ? rows : one.targetRows;
  const first = (role: Role): { value: CellValue; cell: Cell } | null => firstOf(list, one.name, all, role);
  const text = (role: Role): string | null => attributeOf(first(role)?.value ?? '');
  const limit = (role: Role): TargetCells | null => {
    const found = first(role);
    if (found === null) return null;
    const { row, column } = found.cell;
    return { values: [found.value], formatAt: () => view.formatAt(row, column), cellAt: () => found.cell };
  };
  const category = first('category');
  return {
    name: one.name,
    cell: cell(all[0] ?? 0, list.at('name') ?? list.lines.firstPosition),
    vendor: one.vendor,
    owner: text('owner'),
    unit: text('unit'),
    definition: text('definition'),
    direction: first('direction'),
    category:
      category === null
        ? null
        : { text: attributeOf(category.value) ?? '', cell: category.cell, filled: false, section: false },
    targets: listTargets(
      view,
      one.targetRows.length > 0
        ? { rows: one.targetRows, column: at.value }
        : { rows, column: list.at('target') },
      { name: one.name, slotAt: at.slotAt, periods: at.periods, log },
    ),
    low: limit('target-low'),
    high: limit('target-high'),
    series,
    cellOf: (slot) => {
      const row = rows[series.sources[slot] ?? -1];
      return row === undefined ? null : cell(row, at.value);
    },
  };
}

/** The first entry of an attribute among a metric's rows; one that changes further down is reported once. */
function firstOf(
  list: List,
  name: string,
  rows: readonly number[],
  role: Role,
): { value: CellValue; cell: Cell } | null {
  const column = list.at(role);
  if (column === null) return null;
  const { view, log } = list;
  let found: { value: CellValue; cell: Cell } | null = null;
  for (const row of rows) {
    const value = view.filledAt(row, column);
    if (isBlank(value)) continue;
    if (found === null) {
      found = { value, cell: view.cellAt(row, column) };
      if (role !== 'category' && role !== 'direction') break;
    } else if (value !== found.value && normalise(String(value)) !== normalise(String(found.value))) {
      const details = { metric: name, role, text: String(value), first: String(found.value) };
      log.add('changing-attribute', 'warning', view.cellAt(row, column), details);
      break;
    }
  }
  return found ?? { value: '', cell: view.cellAt(rows[0] ?? 0, column) };
}
