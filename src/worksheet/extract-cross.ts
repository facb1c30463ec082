/** Extracts a cross table: a metric a line, its points along the periods. Rows and columns differ only in the view. */
import { formatCell, type Cell } from '../workbook/address';
import type { CellValue } from '../workbook/snapshot';
import { completeMetric } from './complete-metric';
import { crossSections, type Sections } from './cross-sections';
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
import { isBlank } from './grid';
import {
  rememberedByShape,
  wordLookup,
  type CategoryFacts,
  type MetricFacts,
  type TargetCells,
} from './metric-facts';
import { isMissing } from './numbers';
import { periodAxis, type PeriodAxis } from './period-axis';
import { periodsAlong } from './periods-along';
import type { Reading, Role } from './reading';
import { positionsOf, type ReadingLines } from './reading-lines';
import { readSeries, type Series } from './series';
import type { TableMetric } from './table';
import { isTotalWord, roleBesideName } from './words';

/** The metrics of a table with a metric a line. */
export function extractCross(lines: ReadingLines, reading: Reading, log: FindingsLog): Extracted {
  const { view } = lines;
  const positions = positionsOf(lines, 'period');
  const headerLines = range(lines.headerFirst, lines.headerLast);
  const given = periodsAlong(view, headerLines, positions);
  const axis = periodAxis(given, reading.firstPeriod, reading.lastPeriod);
  const headerCell = (index: number): Cell => view.cellAt(lines.headerLast, positions[index] ?? 0);
  const headerText = (index: number): string =>
    nameOf(
      [...headerLines]
        .reverse()
        .map((line) => view.valueAt(line, positions[index] ?? 0))
        .find((value) => !isBlank(value)) ?? '',
    );
  reportAxis(axis, given, headerCell, headerText, log);
  if (axis.order !== 'oldest-first') {
    const code = axis.order === 'newest-first' ? 'newest-first' : 'periods-unsorted';
    log.add(code, axis.order === 'newest-first' ? 'info' : 'warning', headerCell(0));
  }
  given.forEach((period, index) => {
    if (period === null) {
      log.add('unreadable-period', 'error', headerCell(index), { text: headerText(index) });
    }
  });
  for (const position of positionsOf(lines, 'total')) {
    const text = nameOf(view.filledAt(lines.headerLast, position));
    if (text !== '') log.add('total-left-out', 'info', view.cellAt(lines.headerLast, position), { text });
  }
  if (axis.periods.length === 0) return { periods: [], metrics: [] };
  const table = tableOf(lines, reading, positions, axis, log);
  const kept = metricLines(table);
  if (kept.length * axis.periods.length > MOST_POINTS) {
    log.add('too-large', 'error', reading.range, { metrics: kept.length, periods: axis.periods.length });
    return { periods: [], metrics: [] };
  }
  const metrics = kept.map((line) => metricOf(table, line));
  reportDuplicates(table, headerCell, log);
  reportSameNames(metrics, log);
  return { periods: axis.periods, metrics };
}

interface Table {
  readonly lines: ReadingLines;
  readonly positions: readonly number[];
  readonly axis: PeriodAxis;
  readonly at: (role: Role) => number | null;
  readonly sections: Sections;
  readonly down: (
    role: 'category' | 'vendor',
    line: number,
  ) => { value: CellValue; filled: boolean; cell: Cell } | null;
  readonly mark: ReturnType<typeof tableMark>;
  readonly hasCategories: boolean;
  readonly percentNumbers: boolean;
  readonly words: ReturnType<typeof wordLookup>;
  readonly onlySources: Int32Array | null;
  readonly conflicts: Set<number>;
  readonly log: FindingsLog;
}

function tableOf(
  lines: ReadingLines,
  reading: Reading,
  positions: readonly number[],
  axis: PeriodAxis,
  log: FindingsLog,
): Table {
  const { view } = lines;
  const at = (role: Role): number | null => positionsOf(lines, role)[0] ?? null;
  const roles = new Map(
    (
      [
        'name',
        'category',
        'vendor',
        'target',
        'target-low',
        'target-high',
        'direction',
        'unit',
        'owner',
        'definition',
        'kind',
      ] as const
    ).map((role) => [role as Role, at(role)]),
  );
  const position = (role: Role): number | null => roles.get(role) ?? null;
  const words = wordLookup();
  const sections = crossSections(lines, position('name'), words, log);
  const downs = new Map(
    (['category', 'vendor'] as const).map((role) => [role, downOf(lines, role, position(role), log)]),
  );
  return {
    lines,
    positions,
    axis,
    at: position,
    sections,
    down: (role, line) => downs.get(role)?.(line) ?? null,
    mark: tableMark(view, bodyLines(lines), positions),
    hasCategories: position('category') !== null || sections.giveCategories,
    percentNumbers: reading.scale === 'percent-numbers',
    words,
    onlySources: onlySources(axis),
    conflicts: new Set(),
    log,
  };
}

/** For each period the only cell that has it, null when a period stands twice. */
function onlySources(axis: PeriodAxis): Int32Array | null {
  const sources = new Int32Array(axis.periods.length).fill(-1);
  for (const [index, slot] of axis.slotOf.entries()) {
    if (slot < 0) continue;
    if (sources[slot] !== -1) return null;
    sources[slot] = index;
  }
  return sources;
}

/** An attribute that may be written once for a group: in a merged cell, or with empty cells under it. */
function downOf(
  lines: ReadingLines,
  role: 'category' | 'vendor',
  position: number | null,
  log: FindingsLog,
): Table['down'] extends (role: 'category' | 'vendor', line: number) => infer R
  ? (line: number) => R
  : never {
  if (position === null) return () => null;
  const { view } = lines;
  const own = [...bodyLines(lines)].filter((line) => !lines.skipped.has(line));
  const values = own.map((line) => view.filledAt(line, position));
  const goesOn = goesOnBelow(values);
  if (goesOn) log.add('filled-down', 'info', view.cellAt(own[0] ?? 0, position), { role });
  const found = new Map<number, CellValue>();
  let above: CellValue = '';
  own.forEach((line, index) => {
    const value = values[index] ?? '';
    if (!isBlank(value)) above = value;
    found.set(line, goesOn ? above : value);
  });
  return (line) => {
    const value = found.get(line) ?? '';
    const filled = goesOn && isBlank(view.filledAt(line, position));
    return { value, filled, cell: view.cellAt(line, position) };
  };
}

/** The lines that are metrics; totals and figures without a name are reported. */
function metricLines(table: Table): number[] {
  const { lines, log } = table;
  const { view } = lines;
  const name = table.at('name') ?? lines.firstPosition;
  const targets = new Set(lines.targetLines.values());
  const found: number[] = [];
  const isTotal = rememberedByShape(isTotalWord);
  for (const line of bodyLines(lines)) {
    const text = nameOf(view.filledAt(line, name));
    const what = lines.skipped.get(line);
    if (what === 'total' || (what === undefined && text !== '' && isTotal(text) && hasFigures(table, line))) {
      log.add('total-left-out', 'info', view.cellAt(line, name), { text });
    } else if (what !== undefined || targets.has(line) || table.sections.isTitle(line)) {
      if (what === 'note' && hasFigures(table, line)) {
        if (text === '') log.add('values-without-name', 'warning', view.cellAt(line, name));
        else log.add('not-a-metric', 'info', view.cellAt(line, name), { text });
      }
    } else if (text !== '') found.push(line);
    else if (hasFigures(table, line)) log.add('values-without-name', 'warning', view.cellAt(line, name));
  }
  return found;
}

function metricOf(table: Table, line: number): TableMetric {
  const { lines, log, axis, positions } = table;
  const { view } = lines;
  const namePosition = table.at('name') ?? lines.firstPosition;
  const written = nameOf(view.filledAt(line, namePosition));
  const beside = lines.targetLines.has(line) ? roleBesideName(written) : null;
  const name = beside?.role === 'value' ? beside.name : written;
  const series = readSeries(
    {
      slots: axis.slotOf,
      ...(table.onlySources === null ? {} : { onlySources: table.onlySources }),
      valueAt: (index) => view.valueAt(line, positions[index] ?? 0),
      formatAt: (index) => view.formatAt(line, positions[index] ?? 0),
      cellAt: (index) => view.cellAt(line, positions[index] ?? 0),
    },
    { name, periods: axis.periods, tableMark: table.mark, log },
  );
  for (const slot of series.conflicts) table.conflicts.add(slot);
  const text = (role: Role): string | null => {
    const position = table.at(role);
    return position === null ? null : attributeOf(view.filledAt(line, position));
  };
  const direction = table.at('direction');
  const facts: MetricFacts = {
    name,
    cell: view.cellAt(line, namePosition),
    vendor: attributeOf(table.down('vendor', line)?.value ?? '') ?? table.sections.vendorAt(line),
    owner: text('owner'),
    unit: text('unit'),
    definition: text('definition'),
    direction:
      direction === null
        ? null
        : { value: view.filledAt(line, direction), cell: view.cellAt(line, direction) },
    category: categoryFacts(table, line),
    targets: targetLineCells(table, line, series) ?? attributeCells(table, line, 'target'),
    low: attributeCells(table, line, 'target-low'),
    high: attributeCells(table, line, 'target-high'),
    series,
    cellOf: (slot) => {
      const position = positions[series.sources[slot] ?? -1];
      return position === undefined ? null : view.cellAt(line, position);
    },
  };
  return completeMetric(
    facts,
    {
      periods: axis.periods,
      hasCategories: table.hasCategories,
      percentNumbers: table.percentNumbers,
      words: table.words,
    },
    log,
  );
}

function categoryFacts(table: Table, line: number): CategoryFacts | null {
  const own = table.down('category', line);
  if (own !== null) {
    return { text: attributeOf(own.value) ?? '', cell: own.cell, filled: own.filled, section: false };
  }
  const title = table.sections.giveCategories ? table.sections.titleAt(line) : null;
  return title === null ? null : { ...title, filled: false, section: true };
}

function attributeCells(table: Table, line: number, role: Role): TargetCells | null {
  const position = table.at(role);
  if (position === null) return null;
  const { view } = table.lines;
  return {
    values: [view.filledAt(line, position)],
    formatAt: () => view.formatAt(line, position),
    cellAt: () => view.cellAt(line, position),
  };
}

function targetLineCells(table: Table, line: number, series: Series): TargetCells | null {
  const target = table.lines.targetLines.get(line);
  if (target === undefined) return null;
  const { view } = table.lines;
  const position = (slot: number): number => {
    const source = series.sources[slot] ?? -1;
    return table.positions[source >= 0 ? source : table.axis.slotOf.indexOf(slot)] ?? -1;
  };
  return {
    values: table.axis.periods.map((_, slot) =>
      position(slot) < 0 ? '' : view.valueAt(target, position(slot)),
    ),
    formatAt: (slot) => view.formatAt(target, Math.max(0, position(slot))),
    cellAt: (slot) => view.cellAt(target, Math.max(0, position(slot))),
  };
}

function hasFigures(table: Table, line: number): boolean {
  const { view } = table.lines;
  return table.positions.some((position) => {
    const value = view.valueAt(line, position);
    return value !== '' && !isBlank(value) && !isMissing(value);
  });
}

/** A period that stands twice is said once, unless its figures differ: then each metric has its error. */
function reportDuplicates(table: Table, headerCell: (index: number) => Cell, log: FindingsLog): void {
  const seen = new Set<number>();
  table.axis.slotOf.forEach((slot, index) => {
    if (slot >= 0 && seen.has(slot) && !table.conflicts.has(slot)) {
      log.add('duplicate-period', 'warning', headerCell(index), {
        period: table.axis.periods[slot]?.iso ?? '',
      });
    }
    seen.add(slot);
  });
}

function reportSameNames(metrics: readonly TableMetric[], log: FindingsLog): void {
  const first = new Map<string, TableMetric>();
  for (const metric of metrics) {
    const key = `${metric.name.toLowerCase()}\n${metric.vendor ?? ''}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, metric);
    else {
      const details = { metric: metric.name, other: formatCell(before.cell) };
      log.add('duplicate-metric', 'warning', metric.cell, details);
    }
  }
}

function* bodyLines(lines: ReadingLines): Generator<number> {
  for (let line = Math.max(lines.firstLine, lines.headerLast + 1); line <= lines.lastLine; line += 1)
    yield line;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
