/** The metric table of a reading: series in the order of periods, targets at the same or a wider place, attributes. */
import { formatArea, formatCell, type Cell } from '../../workbook/address';
import type { CellValue } from '../../workbook/snapshot';
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import { completeMetric } from '../metric/complete-metric';
import { coordinatesOf, type Coordinates } from '../coordinates/coordinates';
import { cellKey, type Lines } from '../coordinates/lines';
import type { Dimension } from '../dimensions/line-role';
import type { SheetWords } from '../dimensions/sheet-words';
import { attributeOf, MOST_POINTS, nameOf, reportAxis, reportCounting } from './texts';
import type { FindingsLog } from '../sheet/finding';
import type { Category } from '../../scoring/metric';
import { targetInName } from '../metric/target-in-name';
import {
  wordLookup,
  type WordLookup,
  type CategoryFacts,
  type MetricFacts,
  type TargetCells,
} from '../metric/metric-facts';
import type { Period } from '../periods/period';
import { kindOf, periodAxis, type PeriodAxis } from '../periods/period-axis';
import type { SaidOfMetric } from '../metric/said-of-metric';
import { readSeries } from '../metric/series';
import type { TableMetric } from '../metric/table';
import { lastMeasured, reportUnmeasured, upTo } from './unmeasured-end';
import type { Measure } from '../words/label-words';
import { columnHead, reportLines, reportUnplaced, rowHead } from './report-lines';
import type { Context } from './context';
import { reportFiguresInNames } from './figures-in-names';
import { reportGreen } from './green-limits';
import { reportLoneTargets } from './lone-targets';
import { holdsForSpan, reportSpans, spanTargets } from './span-targets';
import { gather, type Gathered } from './collect';
import { FigureCells, type FigureCell, type FilledColumns } from './figure-cells';

export interface ReadTable {
  readonly periods: readonly Period[];
  readonly metrics: readonly TableMetric[];
}

/** What a reading and a person say beyond the lines. */
export interface Limits {
  /** First and last period to use, ISO; null: all. */
  readonly first: string | null;
  readonly last: string | null;
  readonly percentNumbers: boolean;
  readonly said: readonly SaidOfMetric[];
}

/** The table by its lines. What had to be done is in the log. */
export function tableByLines(
  sheet: TypedSheet,
  lines: Lines,
  words: SheetWords,
  limits: Limits,
  log: FindingsLog,
): ReadTable {
  const coordinates = coordinatesOf(sheet, lines, words);
  const { metrics: all, nameless } = gather(sheet, coordinates, lines.constants.metric ?? null);
  for (const cell of nameless) log.add('values-without-name', 'warning', cell);
  for (const column of coordinates.filled.keys()) {
    const first = coordinates.groups[0]?.data[0]?.line ?? lines.area.top;
    log.add('filled-down', 'info', { row: first, column }, { role: lines.columns.get(column) ?? 'metric' });
  }
  reportSections(lines, log);
  // A metric that has a target and was never measured is one all the same, beside others that were.
  const measured = all.some((one) => one.figures.has('actual'));
  const gathered = measured
    ? all.filter((one) => one.figures.has('actual') || one.figures.has('target'))
    : [];
  const firsts = firstFigures(gathered);
  const given = periodsInOrder(lines, firsts);
  const snapshot = given.length === 0;
  const whole = periodAxis(given, limits.first, limits.last);
  const axis = limits.last === null && !snapshot ? measuredAxis(sheet, gathered, given, whole, log) : whole;
  if (!snapshot) {
    const at = firstPlaces(firsts, given);
    reportAxis(
      axis,
      given,
      (index) => at[index] ?? { row: 0, column: 0 },
      (index) => given[index]?.iso ?? '',
      log,
    );
    reportCounting(sheet, axis.periods, firstPeriodLabel(lines, coordinates), log);
    if (axis.order === 'newest-first') log.add('newest-first', 'info', firstPeriodLabel(lines, coordinates));
    if (axis.order === 'unsorted' && !isList(lines))
      log.add('periods-unsorted', 'warning', firstPeriodLabel(lines, coordinates));
    reportUnplaced(sheet, lines, gathered, log);
    if (axis.periods.length === 0) return { periods: [], metrics: [] };
  }
  const periods = snapshot ? NO_PERIODS : axis.periods;
  if (gathered.length * periods.length > MOST_POINTS) {
    log.add('too-large', 'error', formatArea(lines.area), {
      metrics: gathered.length,
      periods: periods.length,
    });
    return { periods: [], metrics: [] };
  }
  const slots = new Map<string, number>();
  given.forEach((period, index) => slots.set(keyOf(period), axis.slotOf[index] ?? -1));
  const bySlot = new Map<Period, number>();
  const slotOf = (period: Period | null): number => {
    if (snapshot) return 0;
    if (period === null) return -1;
    const before = bySlot.get(period);
    if (before !== undefined) return before;
    const slot = slots.get(keyOf(period)) ?? -1;
    bySlot.set(period, slot);
    return slot;
  };
  const hasCategories = [...lines.columns.values(), ...lines.rows.values()].some(
    (role) => role === 'category' || role === 'section-category',
  );
  const lookup = wordLookup(sheet.languages);
  const table = {
    periods,
    hasCategories,
    percentNumbers: limits.percentNumbers,
    said: limits.said,
    words: lookup,
    ...learnedCategories(sheet, gathered, lookup, log),
  };
  const repeats = new Map<string, Cell>();
  let differ: readonly [Cell, Cell] | null = null;
  const twoTargets = (first: Cell, second: Cell): void => {
    differ ??= [first, second];
  };
  const slotsOf = slotsByColumns(slotOf, periods.length);
  const lineOf = linesOfSlots(gathered, slotsOf);
  const metrics = gathered.map((one) => {
    const facts = factsOf(sheet, one, {
      periods,
      slotOf,
      slotsOf,
      log,
      words: lookup,
      twoTargets,
      repeats,
      lineOf,
      targetAt: ({ row, column }) => lines.cells.get(cellKey(row, column))?.target,
      covers: (year) => year?.kind === 'year' && !isOtherYear(year, periods),
    });
    return completeMetric(facts, table, log);
  });
  reportRepeats(lines, repeats, log);
  reportLoneTargets(metrics, words, log);
  reportFiguresInNames(metrics, words, log);
  reportLines(
    sheet,
    lines,
    words,
    metrics.every(({ targets }) => targets === null),
    log,
  );
  reportSpans(sheet, lines, log);
  reportSameNames(metrics, log);
  reportOpen(metrics, log);
  reportTwoTargets(sheet, lines, differ, log);
  const { example, dayFirst } = sheet.dayOrder;
  if (example !== null && metrics.length > 0) {
    const first = dayFirst === true || periods.some(({ kind }) => kind === 'day') ? 'day' : 'month';
    log.add('day-or-month', 'warning', null, { text: example, first });
  }
  if (snapshot && metrics.length > 0) log.add('no-period-named', 'info', null);
  return { periods, metrics };
}

/** Words of categories nobody knows, from the metrics under them: at least two agree, or all of those that are known. */
function learnedCategories(
  sheet: TypedSheet,
  gathered: readonly Gathered[],
  words: WordLookup,
  log: FindingsLog,
): { learned?: ReadonlyMap<string, Category> } {
  let understood = false;
  const votes = new Map<string, { cell: Cell; counts: Map<Category, number> }>();
  for (const one of gathered) {
    const said = categoryOf(sheet, one);
    if (said === null || said.text === '') continue;
    if (words.category(said.text) !== null) {
      understood = true;
      continue;
    }
    const usual = words.known(one.name)?.category ?? null;
    const vote = votes.get(said.text) ?? { cell: said.cell, counts: new Map<Category, number>() };
    if (usual !== null) vote.counts.set(usual, (vote.counts.get(usual) ?? 0) + 1);
    votes.set(said.text, vote);
  }
  const learned = new Map<string, Category>();
  // Where no word of the column is a category, its texts may be anything.
  if (!understood) return {};
  for (const [text, { cell, counts }] of votes) {
    const [best, other] = [...counts].sort((a, b) => b[1] - a[1]);
    if (best === undefined || (other !== undefined && best[1] < other[1] * 2)) continue;
    learned.set(text, best[0]);
    log.add('category-learned', 'warning', cell, { text, category: best[0] });
  }
  return learned.size === 0 ? {} : { learned };
}

/** A card that names no period is one point of a period nobody named. */
const NO_PERIODS: readonly Period[] = [{ kind: 'month', ordinal: 0, iso: '', yearless: true }];

function keyOf(period: Period): string {
  return `${period.iso} ${period.ordinal}`;
}

/** The first result of each period, in the order they are met: a label may be its own object in each row or one for all. */
function firstFigures(gathered: readonly Gathered[]): ReadonlyMap<Period, FigureCell> {
  const found = new Map<Period, FigureCell>();
  let before: FilledColumns | null = null;
  for (const { figures } of gathered) {
    const cells = figures.get('actual');
    // Filled as the row above: its periods are known.
    if (cells === undefined || cells.filled === before) continue;
    before = cells.filled;
    cells.filled.periods.forEach((period, index) => {
      const cell = period === null || found.has(period) ? undefined : cells.at(index);
      if (period !== null && cell !== undefined) found.set(period, cell);
    });
  }
  return found;
}

function distinctPeriods(firsts: ReadonlyMap<Period, FigureCell>): Period[] {
  const found = new Map<string, Period>();
  for (const period of firsts.keys()) if (!found.has(keyOf(period))) found.set(keyOf(period), period);
  return [...found.values()];
}

/** The periods as the sheet orders them; where years cross months, that is the calendar's. */
function periodsInOrder(lines: Lines, firsts: ReadonlyMap<Period, FigureCell>): Period[] {
  if (isList(lines)) return distinctPeriods(firsts);
  const down = [...lines.columns.values()].includes('period');
  const across = [...lines.rows.values()].includes('period');
  if (down && across) return distinctPeriods(firsts).sort((a, b) => a.ordinal - b.ordinal);
  return inOrderOfPlaces(firsts, down ? 'row' : 'column');
}

/** The periods in the order they stand in: a metric that was measured later than others must not mix them up. */
function inOrderOfPlaces(firsts: ReadonlyMap<Period, FigureCell>, along: 'row' | 'column'): Period[] {
  const places = new Map<string, FigureCell>();
  const order = (a: FigureCell, b: FigureCell): number => a.group - b.group || a[along] - b[along];
  for (const [period, cell] of firsts) {
    const before = places.get(keyOf(period));
    if (before === undefined || order(cell, before) < 0) places.set(keyOf(period), cell);
  }
  return distinctPeriods(firsts).sort((a, b) => {
    const [first, second] = [places.get(keyOf(a)), places.get(keyOf(b))];
    return first === undefined || second === undefined ? 0 : order(first, second);
  });
}

function firstPlaces(firsts: ReadonlyMap<Period, FigureCell>, given: readonly Period[]): Cell[] {
  const found = new Map<string, Cell>();
  for (const [period, { row, column }] of firsts)
    if (!found.has(keyOf(period))) found.set(keyOf(period), { row, column });
  return given.map((period) => found.get(keyOf(period)) ?? { row: 0, column: 0 });
}

function measuredAxis(
  sheet: TypedSheet,
  gathered: readonly Gathered[],
  given: readonly Period[],
  whole: PeriodAxis,
  log: FindingsLog,
): PeriodAxis {
  const slots = new Map(given.map((period, index) => [keyOf(period), whole.slotOf[index] ?? -1]));
  const cells = new Map<Gathered, Map<number, CellValue[]>>();
  const bySlot = (one: Gathered): Map<number, CellValue[]> => {
    const known = cells.get(one);
    if (known !== undefined) return known;
    const made = new Map<number, CellValue[]>();
    for (const { period, row, column } of one.figures.get('actual') ?? []) {
      const slot = period === null ? -1 : (slots.get(keyOf(period)) ?? -1);
      made.set(slot, [...(made.get(slot) ?? []), sheet.valueAt(row, column)]);
    }
    cells.set(one, made);
    return made;
  };
  const last = lastMeasured(gathered, whole, {
    nameOf: (one) => one.name,
    valuesAt: (one, slot) => bySlot(one).get(slot) ?? [],
    words: wordLookup(sheet.languages),
  });
  if (last === null) return whole;
  reportUnmeasured(whole, last, log);
  return periodAxis(upTo(given, whole.periods[last]));
}

const NO_CELLS = new FigureCells();

function factsOf(sheet: TypedSheet, one: Gathered, context: Context): MetricFacts {
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
    const at = one.attributes.get(dimension);
    return at === undefined ? null : attributeOf(sheet.valueAt(at.row, at.column));
  };
  reportGreen(sheet, one, sheet.mark, context.log);
  const direction = one.attributes.get('direction') ?? null;
  return {
    name: nameOf(one.name),
    cell: one.nameAt,
    vendor: one.unit,
    owner: text('owner'),
    unit: text('unit-of-measure'),
    definition: text('definition'),
    direction:
      direction === null ? null : { value: sheet.valueAt(direction.row, direction.column), cell: direction },
    category: categoryOf(sheet, one),
    targets: targetsOf(sheet, one, ['target', 'rag-green'], context) ?? spanTargets(sheet, one, context),
    low: targetsOf(sheet, one, ['target-low'], context),
    high: targetsOf(sheet, one, ['target-high'], context),
    series,
    cellOf: cellOfSlot(cells, series.sources, context.lineOf),
  };
}

/** The slots of figures in some columns, and, where each slot has one figure at most, which one it is; asked once for rows filled alike. */
function slotsByColumns(slotOf: Context['slotOf'], count: number): Context['slotsOf'] {
  const known = new WeakMap<FilledColumns, ReturnType<Context['slotsOf']>>();
  return (filled) => {
    const before = known.get(filled);
    if (before !== undefined) return before;
    const slots = Int32Array.from(filled.periods, (period) => slotOf(period));
    const sources = new Int32Array(count).fill(-1);
    let isOne = true;
    slots.forEach((slot, index) => {
      if (slot < 0) return;
      if (sources[slot] !== -1) isOne = false;
      sources[slot] = index;
    });
    const made = { slots, onlySources: isOne ? sources : null };
    known.set(filled, made);
    return made;
  };
}

/** The only row and column with results of each slot; a slot of −1 stands before all others. */
function linesOfSlots(gathered: readonly Gathered[], slotsOf: Context['slotsOf']): Context['lineOf'] {
  const rows: (number | null | undefined)[] = [];
  const columns: (number | null | undefined)[] = [];
  let before: FilledColumns | null = null;
  for (const { figures } of gathered) {
    const cells = figures.get('actual');
    if (cells === undefined) continue;
    const { slots } = slotsOf(cells.filled);
    for (let index = 0; index < slots.length; index += 1)
      note(rows, (slots[index] ?? -1) + 1, cells.rowAt(index));
    if (cells.filled === before) continue;
    before = cells.filled;
    for (let index = 0; index < slots.length; index += 1)
      note(columns, (slots[index] ?? -1) + 1, cells.columnAt(index));
  }
  return (slot) => ({ row: rows[slot + 1] ?? null, column: columns[slot + 1] ?? null });
}

/** Null: more than one. */
function note(lines: (number | null | undefined)[], at: number, line: number): void {
  const before = lines[at];
  if (before === undefined) lines[at] = line;
  else if (before !== line) lines[at] = null;
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

function valueOf(sheet: TypedSheet, cell: FigureCell | undefined): CellValue {
  return cell === undefined ? '' : sheet.valueAt(cell.row, cell.column);
}

function formatOf(sheet: TypedSheet, cell: FigureCell | undefined): string {
  return cell === undefined ? 'General' : sheet.formatAt(cell.row, cell.column);
}

function categoryOf(sheet: TypedSheet, one: Gathered): CategoryFacts | null {
  const at = one.attributes.get('category');
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

/** Section titles that keep the same metrics apart are sites or vendors. */
function reportSections(lines: Lines, log: FindingsLog): void {
  const rows = [...lines.rows].filter(([, role]) => role === 'section-unit').map(([row]) => row);
  const [first] = rows.sort((a, b) => a - b);
  if (first === undefined) return;
  log.add('sections-as-vendors', 'info', { row: first, column: lines.area.left }, { count: rows.length });
}

/** Targets at the same period, else of its year, else of its block, else of no period. */
function targetsOf(
  sheet: TypedSheet,
  one: Gathered,
  measures: readonly Measure[],
  context: Context,
): TargetCells | null {
  const measure = measures.find((wanted) => one.figures.has(wanted));
  const cells = measure === undefined ? undefined : one.figures.get(measure);
  if (cells === undefined) return measures.includes('target') ? writtenBeside(sheet, one, context) : null;
  const filled = [...cells].filter(({ row, column }) => sheet.kindAt(row, column) !== KIND.blank);
  const plain = filled.filter(({ period }) => period === null || context.slotOf(period) < 0);
  const elsewhere = plain.find(({ period }) => isOtherYear(period, context.periods));
  if (elsewhere !== undefined && filled.every(({ period }) => isOtherYear(period, context.periods))) {
    return holdsForSpan(sheet, one, elsewhere, context) ? single(sheet, elsewhere) : null;
  }
  if (filled.length === 1 && plain.length === 1) return single(sheet, filled[0]);
  const at: (FigureCell | undefined)[] = context.periods.map(() => undefined);
  const clash = differing(sheet, plain);
  if (clash !== null) {
    context.twoTargets(clash[0], clash[1]);
    return null;
  }
  const groups = new Set(plain.map(({ group }) => group));
  for (const cell of plain) {
    context.periods.forEach((period, slot) => {
      if (cell.period !== null) {
        if (covers(cell.period, period)) at[slot] = cell;
      } else if (groups.size <= 1 || isOfGroup(one, period, cell.group)) at[slot] ??= cell;
    });
  }
  for (const cell of filled) {
    const slot = context.slotOf(cell.period);
    if (slot >= 0 && cell.period !== null) at[slot] = cell;
  }
  return {
    values: at.map((cell) => valueOf(sheet, cell)),
    formatAt: (slot) => formatOf(sheet, at[slot]),
    cellAt: (slot) => at[slot] ?? one.nameAt,
  };
}

/** True for a year that none of the table's periods lies in. */
function isOtherYear(year: Period | null, periods: readonly Period[]): boolean {
  if (year?.kind !== 'year' || periods.some(({ yearless, kind }) => yearless || kind === 'year'))
    return false;
  return !periods.some((period) => covers(year, period));
}

/** A year covers its months, a month without a year that month of every year. */
function covers(wide: Period, period: Period): boolean {
  if (wide.kind === 'year') return kindOf(period) !== kindOf(wide) && yearOf(period) === wide.ordinal;
  return wide.yearless && wide.kind === period.kind && period.iso.endsWith(wide.iso.replace(/^-+/, ''));
}

/** Two targets for the same place that say different things. */
function differing(
  sheet: TypedSheet,
  cells: readonly FigureCell[],
): readonly [FigureCell, FigureCell] | null {
  for (const [index, cell] of cells.entries()) {
    const other = cells
      .slice(0, index)
      .find(
        (before) =>
          before.group === cell.group &&
          (before.period === null
            ? cell.period === null
            : cell.period !== null && keyOf(before.period) === keyOf(cell.period)) &&
          sheet.valueAt(before.row, before.column) !== sheet.valueAt(cell.row, cell.column),
      );
    if (other !== undefined) return [other, cell];
  }
  return null;
}

function isOfGroup(one: Gathered, period: Period, group: number): boolean {
  return [...(one.figures.get('actual') ?? [])].some(
    (cell) => cell.group === group && cell.period !== null && keyOf(cell.period) === keyOf(period),
  );
}

function yearOf(period: Period): number {
  return Number(/\d{4}/.exec(period.iso)?.[0] ?? 0);
}

/** Two columns or rows of targets that differ: which one counts is for a person to say. */
function reportTwoTargets(
  sheet: TypedSheet,
  lines: Lines,
  differ: readonly [Cell, Cell] | null,
  log: FindingsLog,
): void {
  if (differ === null) return;
  const [first, second] = differ;
  const place =
    first.column === second.column
      ? rowHead(sheet, lines, second.row)
      : columnHead(sheet, lines, second.column);
  const other =
    first.column === second.column
      ? rowHead(sheet, lines, first.row)
      : columnHead(sheet, lines, first.column);
  log.add('two-targets', 'error', place.cell, { text: other.text, other: place.text });
}

/** True for a table of one measurement a row. */
function isList(lines: Lines): boolean {
  const columns = [...lines.columns.values()];
  return columns.includes('period') && columns.includes('metric');
}

/** The label of the first period. */
function firstPeriodLabel(lines: Lines, { groups }: Coordinates): Cell | null {
  const row = [...lines.rows].findLast(([, role]) => role === 'period')?.[0];
  const across = groups
    .flatMap(({ columns }) => columns)
    .find(({ period, out }) => period !== null && out === null);
  if (row !== undefined && across !== undefined) return { row, column: across.line };
  const column = [...lines.columns].find(([, role]) => role === 'period')?.[0];
  const down = groups.flatMap(({ data }) => data).find(({ period, out }) => period !== null && out === null);
  return column === undefined || down === undefined ? null : { row: down.line, column };
}

/** Periods that stand twice with the same figures, each at its second label. */
function reportRepeats(lines: Lines, repeats: ReadonlyMap<string, Cell>, log: FindingsLog): void {
  const row = [...lines.rows].findLast(([, role]) => role === 'period')?.[0];
  const column = [...lines.columns].find(([, role]) => role === 'period')?.[0];
  for (const [period, cell] of repeats) {
    const place =
      column === undefined ? { row: row ?? cell.row, column: cell.column } : { row: cell.row, column };
    log.add('duplicate-period', 'warning', place, { period });
  }
}

/** Metrics with a target that nothing says the direction of: one question for all of them. */
function reportOpen(metrics: readonly TableMetric[], log: FindingsLog): void {
  const open = metrics.filter(({ better, targets }) => better === null && targets !== null);
  const [first] = open;
  if (first === undefined) return;
  const names = [...new Set(open.map(({ name }) => name))].join(', ');
  log.add('direction-open', 'warning', first.cell, { metrics: names, count: open.length });
}

/** Two metrics that can't be told apart. */
function reportSameNames(metrics: readonly TableMetric[], log: FindingsLog): void {
  const seen = new Map<string, TableMetric>();
  for (const metric of metrics) {
    const key = `${metric.name.toLowerCase()}\n${metric.vendor ?? ''}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, metric);
    else
      log.add('duplicate-metric', 'warning', metric.cell, {
        metric: metric.name,
        other: formatCell(before.cell),
      });
  }
}

function single(sheet: TypedSheet, cell: FigureCell | undefined): TargetCells {
  return {
    values: [valueOf(sheet, cell)],
    formatAt: () => formatOf(sheet, cell),
    cellAt: () => cell ?? { row: 0, column: 0 },
  };
}

/** A target in the name, or in a row of its own under it: "Target: 5 %". */
function writtenBeside(sheet: TypedSheet, one: Gathered, context: Context): TargetCells | null {
  if (one.inName !== null) {
    return { values: [one.inName], formatAt: () => 'General', cellAt: () => one.nameAt };
  }
  if (one.note === null) return null;
  for (let column = sheet.area.left; column <= sheet.endOf(one.note); column += 1) {
    const cell = { row: one.note, column };
    const said =
      context.targetAt(cell) ?? targetInName(sheet.textAt(one.note, column), sheet.languages)?.target;
    if (said === undefined) continue;
    return { values: [said], formatAt: () => 'General', cellAt: () => cell };
  }
  return null;
}
