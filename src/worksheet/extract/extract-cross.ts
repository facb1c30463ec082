/** Extracts a cross table: a metric a line, its points along the periods. Rows and columns differ only in the view. */
import { completeMetric } from '../metric/complete-metric';
import { crossHeader, reportDuplicates, reportHeader, reportSameNames, reportTotals } from './cross-reports';
import { crossSections, type Sections } from './cross-sections';
import { attributeOf, MOST_POINTS, nameOf, tableMark, type Extracted } from './extract-shared';
import { filledDown, type FilledCell } from './filled-down';
import type { FindingsLog } from '../sheet/finding';
import { isBlank } from '../sheet/grid';
import {
  rememberedByShape,
  wordLookup,
  type CategoryFacts,
  type MetricFacts,
  type TargetCells,
} from '../metric/metric-facts';
import { isMissing } from '../cells/numbers';
import type { Period } from '../periods/period';
import { periodAxis, type PeriodAxis } from '../periods/period-axis';
import { periodsAlong } from '../periods/periods-along';
import type { Reading, Role } from '../sheet/reading';
import { bodyLines, positionsOf, type ReadingLines } from '../sheet/reading-lines';
import { readSeries, type Series } from '../metric/series';
import type { TableMetric } from '../metric/table';
import { lastMeasured, reportUnmeasured, upTo } from './unmeasured-end';
import { isTotalWord, roleBesideName } from '../words/header-roles';

/** The metrics of a table with a metric a line. */
export function extractCross(lines: ReadingLines, reading: Reading, log: FindingsLog): Extracted {
  const { view } = lines;
  const positions = positionsOf(lines, 'period');
  const headerLines = range(lines.headerFirst, lines.headerLast);
  const given = periodsAlong(view, headerLines, positions);
  const whole = periodAxis(given, reading.firstPeriod, reading.lastPeriod);
  const axis =
    reading.lastPeriod === null ? withoutUnmeasured(lines, positions, given, whole, reading, log) : whole;
  const header = crossHeader(lines, headerLines, positions);
  reportHeader(header, given, axis, log);
  reportTotals(lines, log);
  if (axis.periods.length === 0) return { periods: [], metrics: [] };
  const table = tableOf(lines, reading, positions, axis, log);
  const kept = metricLines(table);
  if (kept.length * axis.periods.length > MOST_POINTS) {
    log.add('too-large', 'error', reading.range, { metrics: kept.length, periods: axis.periods.length });
    return { periods: [], metrics: [] };
  }
  const metrics = kept.map((line) => metricOf(table, line));
  reportDuplicates(axis, table.conflicts, header, log);
  reportSameNames(metrics, log);
  return { periods: axis.periods, metrics };
}

const NO_POSITIONS: readonly number[] = [];

/** The axis up to the last period that has happened; a reading that names its last period is taken at its word. */
function withoutUnmeasured(
  lines: ReadingLines,
  positions: readonly number[],
  given: readonly (Period | null)[],
  whole: PeriodAxis,
  reading: Reading,
  log: FindingsLog,
): PeriodAxis {
  const { view } = lines;
  const name = positionsOf(lines, 'name')[0] ?? lines.firstPosition;
  const targets = new Set(lines.targetLines.values());
  const at = new Map<number, number[]>();
  whole.slotOf.forEach((slot, index) => at.set(slot, [...(at.get(slot) ?? []), positions[index] ?? 0]));
  const measured = bodyLines(lines).filter((line) => !lines.skipped.has(line) && !targets.has(line));
  const last = lastMeasured(measured, whole, {
    nameOf: (line) => nameAt(lines, line, name),
    valuesAt: (line, slot) => (at.get(slot) ?? NO_POSITIONS).map((position) => view.valueAt(line, position)),
    words: wordLookup(['en', 'es', 'nl', 'zh', 'nb', 'pt']),
  });
  if (last === null) return whole;
  reportUnmeasured(whole, last, log);
  return periodAxis(upTo(given, whole.periods[last]), reading.firstPeriod, null);
}

const ATTRIBUTES: readonly Role[] = [
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
];

interface Table {
  readonly lines: ReadingLines;
  readonly positions: readonly number[];
  readonly axis: PeriodAxis;
  readonly at: (role: Role) => number | null;
  readonly sections: Sections;
  readonly down: (role: 'category' | 'vendor', line: number) => FilledCell | null;
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
  const roles = new Map<Role, number | null>(
    ATTRIBUTES.map((role) => [role, positionsOf(lines, role)[0] ?? null]),
  );
  const position = (role: Role): number | null => roles.get(role) ?? null;
  const words = wordLookup(['en', 'es', 'nl', 'zh', 'nb', 'pt']);
  const sections = crossSections(lines, position('name'), words, log);
  const own = bodyLines(lines).filter((line) => !lines.skipped.has(line));
  const downs = new Map(
    (['category', 'vendor'] as const).map((role) => {
      const at = position(role);
      return [role, at === null ? () => null : filledDown(view, own, at, role, log)];
    }),
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

/** The lines that are metrics; totals and figures without a name are reported. */
function metricLines(table: Table): number[] {
  const { lines, log } = table;
  const { view } = lines;
  const name = table.at('name') ?? lines.firstPosition;
  const targets = new Set(lines.targetLines.values());
  const found: number[] = [];
  const isTotal = rememberedByShape(isTotalWord);
  for (const line of bodyLines(lines)) {
    const text = nameAt(lines, line, name);
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

/** The name of a metric line; where its targets stand above it, the name may stand there alone. */
function nameAt({ view, targetLines }: ReadingLines, line: number, position: number): string {
  const own = nameOf(view.filledAt(line, position));
  const target = own === '' ? targetLines.get(line) : undefined;
  return target === undefined ? own : nameOf(view.filledAt(target, position));
}

function metricOf(table: Table, line: number): TableMetric {
  const { lines, log, axis, positions } = table;
  const { view } = lines;
  const namePosition = table.at('name') ?? lines.firstPosition;
  const written = nameAt(lines, line, namePosition);
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

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
