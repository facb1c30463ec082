/** Extracts a long list: rows are gathered by metric (and vendor), each row is one measurement. */
import type { Cell } from '../../workbook/address';
import type { CellValue } from '../../workbook/snapshot';
import { completeMetric } from '../metric/complete-metric';
import { attributeOf, MOST_POINTS, nameOf, reportAxis, tableMark, type Extracted } from './extract-shared';
import type { FindingsLog } from '../sheet/finding';
import { isBlank } from '../sheet/grid';
import { distinctPeriods, gather, listOf, type Gathered, type List } from './list-rows';
import { listTargets } from './list-targets';
import {
  remembered,
  wordLookup,
  type MetricFacts,
  type TableFacts,
  type TargetCells,
} from '../metric/metric-facts';
import type { Period } from '../periods/period';
import { periodAxis, type PeriodAxis } from '../periods/period-axis';
import type { Reading, Role } from '../sheet/reading';
import type { ReadingLines } from '../sheet/reading-lines';
import { readSeries } from '../metric/series';
import { lastMeasured, reportUnmeasured, upTo } from './unmeasured-end';
import { normalise } from '../words/normalise';

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
  const whole = periodAxis(given, reading.firstPeriod, reading.lastPeriod);
  const axis =
    reading.lastPeriod === null ? withoutUnmeasured(list, gathered, given, whole, reading, log) : whole;
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
    words: wordLookup(['en', 'es', 'nl', 'zh', 'nb', 'pt']),
  };
  if (axis.periods.length === 0) return { periods: [], metrics: [] };
  const metrics = gathered.map((one) => {
    const facts = factsOf(list, one, { slotAt, value, mark, periods: axis.periods });
    return completeMetric(facts, table, log);
  });
  return { periods: axis.periods, metrics };
}

/** The axis up to the last period that has happened; a reading that names its last period is taken at its word. */
function withoutUnmeasured(
  list: List,
  gathered: readonly Gathered[],
  given: readonly (Period | null)[],
  whole: PeriodAxis,
  reading: Reading,
  log: FindingsLog,
): PeriodAxis {
  const value = list.at('value') ?? list.lines.firstPosition;
  const slots = new Map(given.map((period, index) => [period, whole.slotOf[index] ?? -1]));
  const bySlot = remembered((one: Gathered) => {
    const found = new Map<number, CellValue[]>();
    for (const row of one.rows) {
      const own = slots.get(list.periodAt(row)) ?? -1;
      found.set(own, [...(found.get(own) ?? []), list.view.valueAt(row, value)]);
    }
    return found;
  });
  const last = lastMeasured(gathered, whole, {
    nameOf: ({ name }) => name,
    valuesAt: (one, slot) => bySlot(one).get(slot) ?? [],
    words: wordLookup(['en', 'es', 'nl', 'zh', 'nb', 'pt']),
  });
  if (last === null) return whole;
  reportUnmeasured(whole, last, log);
  return periodAxis(upTo(given, whole.periods[last]), reading.firstPeriod, null);
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
