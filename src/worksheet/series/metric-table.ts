/** The metric table of a reading: series in the order of periods, targets at the same or a wider place, attributes. */
import { type Cell, formatArea } from '../../workbook/address';
import type { TypedSheet } from '../cells/typed-sheet';
import { coordinatesOf } from '../coordinates/coordinates';
import { type Lines, cellKey } from '../coordinates/lines';
import type { SheetWords } from '../dimensions/sheet-words';
import { completeMetric } from '../metric/complete-metric';
import { wordLookup } from '../metric/metric-facts';
import type { SaidOfMetric } from '../metric/said-of-metric';
import type { TableMetric } from '../metric/table';
import { parseIso, type Period } from '../periods/period';
import { periodAxis } from '../periods/period-axis';
import type { FindingsLog } from '../sheet/finding';
import { gather } from './collect';
import { reportFiguresInNames } from './figures-in-names';
import { factsOfMetric } from './figures-of-metric';
import { learnedCategories } from './learned-categories';
import { reportLoneTargets } from './lone-targets';
import { reachOfColumns } from './reaching-targets';
import { reportLines, reportUnplaced } from './report-lines';
import {
  reportOpen,
  reportRepeats,
  reportSameNames,
  reportSections,
  reportTwoTargets,
} from './report-metrics';
import { linesOfSlots, slotsByColumns } from './slots';
import { reportSpans } from './span-targets';
import { reportShorterNames, reportTargetsInTexts } from './targets-in-texts';
import {
  NO_PERIODS,
  firstFigures,
  firstPeriodLabel,
  firstPlaces,
  isList,
  measuredAxis,
  periodKey,
  periodsInOrder,
} from './table-periods';
import { isOtherYear } from './targets-of-metric';
import { MOST_POINTS, reportAxis, reportCounting } from './texts';

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
  const named = lines.constants.period === undefined ? null : parseIso(lines.constants.period);
  const periods = !snapshot ? axis.periods : named === null ? NO_PERIODS : [named];
  if (gathered.length * periods.length > MOST_POINTS) {
    log.add('too-large', 'error', formatArea(lines.area), {
      metrics: gathered.length,
      periods: periods.length,
    });
    return { periods: [], metrics: [] };
  }
  const slots = new Map<string, number>();
  given.forEach((period, index) => slots.set(periodKey(period), axis.slotOf[index] ?? -1));
  const bySlot = new Map<Period, number>();
  const slotOf = (period: Period | null): number => {
    if (snapshot) return 0;
    if (period === null) return -1;
    const before = bySlot.get(period);
    if (before !== undefined) return before;
    const slot = slots.get(periodKey(period)) ?? -1;
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
  const reachOf = reachOfColumns(sheet, lines, words);
  const metrics = gathered.map((one) => {
    const facts = factsOfMetric(sheet, one, {
      periods,
      slotOf,
      slotsOf,
      log,
      words: lookup,
      twoTargets,
      repeats,
      lineOf,
      reachOf,
      targetAt: ({ row, column }) => lines.cells.get(cellKey(row, column))?.target,
      covers: (year) => year?.kind === 'year' && !isOtherYear(year, periods),
    });
    return completeMetric(facts, table, log);
  });
  reportRepeats(lines, repeats, log);
  reportLoneTargets(metrics, words, log);
  reportFiguresInNames(metrics, words, log);
  reportTargetsInTexts(sheet, lines, metrics, words, log);
  reportShorterNames(sheet, lines, words, log);
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
  if (snapshot && metrics.length > 0) {
    if (named === null) log.add('no-period-named', 'info', null);
    else log.add('one-period-named', 'info', null, { period: named.iso });
  }
  return { periods, metrics };
}
