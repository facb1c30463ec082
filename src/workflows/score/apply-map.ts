/** What a map says about one sheet: its readings, and the statuses set by hand for its metrics. */
import { overlaps, parseArea } from '../../workbook/address';
import type { Finding } from '../../worksheet/sheet/finding';
import type { MetricTable, TableMetric } from '../../worksheet/metric/table';
import { saidOf } from '../../worksheet/metric/said-by-person';
import type { SaidOfMetric } from '../../worksheet/metric/said-of-metric';
import type { Reading } from '../../worksheet/sheet/reading';
import type { BookMap, MetricOverride } from './book-map';
import { isMark, type MarkKind, type MetricMark, type PeriodMarks } from './period-marks';
import { WorkflowProblem } from './workflow-problem';
import { sameAsTyped } from '../../workbook/names';

/**
 * The map as it applies to a book with these worksheets. A map of one sheet fits a book of one sheet whatever the two
 * are called: monthly exports change their names, not their layout.
 *
 * @throws WorkflowProblem `map-sheet-missing` when the map reads a sheet the book has not.
 */
export function fitMap(map: BookMap, sheets: readonly string[]): BookMap {
  const mapped = [...new Set(map.readings.map((reading) => reading.sheet))];
  const [only] = sheets;
  if (mapped.length === 1 && sheets.length === 1 && only !== undefined) {
    return { ...map, readings: map.readings.map((reading) => ({ ...reading, sheet: only })) };
  }
  const missing = mapped.find((sheet) => !sheets.some((one) => sameAsTyped(one, sheet)));
  if (missing !== undefined) {
    throw new WorkflowProblem('map-sheet-missing', { sheet: missing, sheets: sheets.join(', ') });
  }
  return map;
}

/**
 * A map a person gave, over what the workbook remembers: its readings of a sheet take the place of those remembered for
 * the sheet, what it says of metrics and statuses counts before what was said earlier.
 */
export function mapOver(remembered: BookMap | null, given: BookMap | null): BookMap | null {
  if (remembered === null) return given;
  const { readings = [], metrics = [], overrides = [] } = given ?? {};
  const isGiven = (sheet: string): boolean => readings.some((one) => sameAsTyped(one.sheet, sheet));
  const left = remembered.readings.filter(({ sheet }) => !isGiven(sheet));
  return {
    readings: [...left, ...readings],
    metrics: [...remembered.metrics, ...metrics],
    overrides: [...remembered.overrides, ...overrides],
    ...(remembered.transactions === undefined && given?.transactions === undefined
      ? {}
      : { transactions: [...(remembered.transactions ?? []), ...(given?.transactions ?? [])] }),
    ...marksOver(remembered, given),
    kept: left.map(({ sheet }) => sheet),
    outdated: (remembered.outdated ?? []).filter((sheet) => !isGiven(sheet)),
    ...(remembered.isNewer === true ? { isNewer: true as const } : {}),
  };
}

/** A mark given for the same period of the same metric takes the place of the one remembered. */
function marksOver(remembered: PeriodMarks, given: PeriodMarks | null): PeriodMarks {
  const over = (kind: MarkKind): readonly MetricMark[] => {
    const added = given?.[kind] ?? [];
    const kept = (remembered[kind] ?? []).filter((mark) => !added.some((one) => isMark(one, mark)));
    return [...kept, ...added];
  };
  return { rebases: over('rebases'), notes: over('notes') };
}

/**
 * The readings of that sheet; Excel takes sheet names without regard to case.
 *
 * @throws WorkflowProblem `map-readings-overlap` when two of them read the same cells, as when both readings of an
 *   ambiguous sheet were kept: its metrics would count twice.
 */
export function readingsOfSheet(map: BookMap | null, sheet: string): readonly Reading[] {
  const readings = (map?.readings ?? [])
    .filter((reading) => sameAsTyped(reading.sheet, sheet))
    .map((reading) => ({ ...reading, sheet }));
  const areas = readings.map(({ range }) => parseArea(range));
  readings.forEach((reading, index) => {
    const area = areas[index] ?? null;
    const before = areas.findIndex((other) => other !== null && area !== null && overlaps(other, area));
    const first = readings[before];
    if (before >= index || first === undefined) return;
    throw new WorkflowProblem('map-readings-overlap', { sheet }, [first, reading]);
  });
  return readings;
}

/** What a person said of metrics of that sheet. */
export function saidOfSheet(map: BookMap | null, sheet: string): readonly SaidOfMetric[] {
  return (map?.metrics ?? []).filter((said) => said.sheet === null || sameAsTyped(said.sheet, sheet));
}

/** The table with the statuses a person set by hand on its metrics (scoring §5). */
export function withOverrides(table: MetricTable, map: BookMap | null): MetricTable {
  // The last of several for one metric counts.
  const overrides = (map?.overrides ?? [])
    .filter(({ sheet }) => sheet === null || sameAsTyped(sheet, table.reading.sheet))
    .reverse();
  if (overrides.length === 0) return table;
  return {
    ...table,
    metrics: table.metrics.map((metric) => {
      const found = overrides.find((override) => isMeant(override, metric));
      if (found === undefined) return metric;
      const { status, by, on, reason } = found;
      return { ...metric, override: { status, by, on, reason } };
    }),
  };
}

/**
 * @throws WorkflowProblem `said-metric-missing`, `override-metric-missing` when a metric that is named is in none of the tables: a status
 *   set by hand must not vanish unseen.
 */
export function checkOverrides(map: BookMap | null, tables: readonly MetricTable[]): void {
  const lost = (map?.overrides ?? []).find((override) => !tables.some((table) => names(table, override)));
  if (lost !== undefined) throw new WorkflowProblem('override-metric-missing', { metric: lost.metric });
  const unsaid = (map?.metrics ?? []).find((said) => !tables.some((table) => isOf(table, said)));
  if (unsaid !== undefined) throw new WorkflowProblem('said-metric-missing', { metric: unsaid.name });
}

/**
 * A finding for each status set by hand on this sheet whose metric is in none of its tables any more: it applies to
 * nothing, and is kept until a person takes it back.
 */
export function lostOverrides(
  map: BookMap | null,
  sheet: string,
  tables: readonly MetricTable[],
): readonly Finding[] {
  const unsaid = (map?.metrics ?? [])
    .filter((said) => said.sheet !== null && sameAsTyped(said.sheet, sheet))
    .filter((said) => !tables.some((table) => isOf(table, said)))
    .map(({ name }): Finding => ({
      code: 'said-unused',
      severity: 'warning',
      sheet,
      cell: null,
      details: { metric: name },
    }));
  const unset = (map?.overrides ?? [])
    .filter((override) => override.sheet !== null && sameAsTyped(override.sheet, sheet))
    .filter((override) => !tables.some((table) => names(table, override)))
    .map(({ metric, vendor = '', by, on }): Finding => ({
      code: 'override-unused',
      severity: 'warning',
      sheet,
      cell: null,
      details: { metric, vendor, by, on },
    }));
  return [...unsaid, ...unset];
}

function isOf(table: MetricTable, said: SaidOfMetric): boolean {
  return (
    (said.sheet === null || sameAsTyped(said.sheet, table.reading.sheet)) &&
    table.metrics.some((metric) => saidOf([said], metric) !== null)
  );
}

function names(table: MetricTable, override: MetricOverride): boolean {
  const { sheet } = override;
  return (
    (sheet === null || sameAsTyped(sheet, table.reading.sheet)) &&
    table.metrics.some((metric) => isMeant(override, metric))
  );
}

function isMeant(override: MetricOverride, { name, vendor }: TableMetric): boolean {
  return (
    sameAsTyped(override.metric, name) &&
    (override.vendor === undefined || sameAsTyped(override.vendor, vendor ?? ''))
  );
}
