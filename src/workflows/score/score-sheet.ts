/**
 * One sheet, from its cells to its verdicts: read, find the tables or follow the map, cut, score; and what a person
 * may ask of that.
 */
import type { Profile } from '../../scoring/profile';
import type { Period } from '../../worksheet/periods/period';
import type { BookMap } from './book-map';
import type { Scorecard } from '../../report/scorecard/scored';
import { isCopyOfOurs, ownResultsIn } from '../../report/own-sheet/copied-sheet';
import { sameAsTyped } from '../../workbook/names';
import { worksheetNames } from './worksheets';
import type { ReadableBook } from './worksheets';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { MetricTable } from '../../worksheet/metric/table';
import { extractTable } from '../../worksheet/read/extract-table';
import { CONFIDENCE_NEEDED, findTables } from '../../worksheet/read/find-tables';
import { holdsTargetsOnly } from '../../worksheet/read/targets-only';
import { checkReading } from '../../worksheet/sheet/check-reading';
import type { ReadingProblem } from '../../worksheet/sheet/check-reading';
import type { Coverage, Reading, UnreadPlace } from '../../worksheet/sheet/reading';
import type { Finding } from '../../worksheet/sheet/finding';
import {
  checkOverrides,
  fitMap,
  lostOverrides,
  readingsOfSheet,
  saidOfSheet,
  withOverrides,
} from './apply-map';
import { cutTable, hasBegun } from './cut-table';
import { transactionsOfSheet } from './monitored-tables';
import { lostMarks, withMarks } from './period-marks';
import { scoredTable } from './scored-table';
import { nothingScored } from './sheet-outcome';
import type { EmptySheet, SheetOutcome, UnscoredSheet } from './sheet-outcome';
import { withNewPeriods } from '../write/next-period';
import { MapProblem } from './workflow-problem';

export interface ScoreOptions {
  readonly profile: Profile;
  /** Leave out what came later; null: everything the sheet has. */
  readonly asOf: Period | null;
  /** How sheets are to be read, instead of finding it out; null: find it out. */
  readonly map: BookMap | null;
}

/**
 * Scores one worksheet.
 *
 * @throws WorkbookProblem when the book can't be read; WorkflowProblem `sheet-missing` (with the sheets there are),
 *   `no-metrics`, `ambiguous` or `unsure` when nothing can be scored unasked, and about the map or `asOf`.
 * @example (await scoreSheet(host, 'KPI 2024', { profile: goldProfile, asOf: null, map: null })).tables[0]?.score.gold.gold
 */
export async function scoreSheet(
  host: ReadableBook,
  sheet: string,
  options: ScoreOptions,
): Promise<Scorecard> {
  const [name = sheet] = await worksheetNames(host, sheet);
  const map = options.map === null ? null : fitMap(options.map, await worksheetNames(host));
  const outcome = await sheetOutcome(host, name, { ...options, map });
  if (outcome.kind !== 'scored') throw nothingScored([outcome]);
  checkOverrides(
    map,
    outcome.scorecard.tables.map(({ table }) => table),
  );
  return outcome.scorecard;
}

/** As `scoreSheet`, but a sheet that can't be scored is an outcome; the map is one that fits the book. */
export async function sheetOutcome(
  host: ReadableBook,
  sheet: string,
  options: ScoreOptions,
): Promise<SheetOutcome> {
  const snapshot = await host.read(sheet);
  const found = readingsToScore(snapshot, options);
  // A copy of a sheet of ours holds nobody's transactions.
  const tables = isCopyOfOurs(snapshot) ? [] : transactionsOfSheet(snapshot, options.map);
  const monitored = tables.length === 0 ? {} : { transactions: tables };
  if (found.kind !== 'found') return { ...found, ...monitored };
  return { ...scoredOutcome(host, snapshot, found, options), ...monitored };
}

function scoredOutcome(
  host: ReadableBook,
  snapshot: SheetSnapshot,
  found: Extract<ToScore, { readonly kind: 'found' }>,
  options: ScoreOptions,
): SheetOutcome {
  const sheet = snapshot.name;
  const whole = found.readings.map((reading) =>
    withOverrides(extractTable(snapshot, reading, saidOfSheet(options.map, sheet)), options.map),
  );
  const tables = tablesAsOf(whole, options.asOf).map((table) =>
    scoredTable(withMarks(table, options.map), options.profile),
  );
  const { profile } = options;
  const read = tables.map(({ table }) => table);
  const findings = [
    ...(found.isOutdated ? [readingOutdated(sheet)] : []),
    ...(options.map?.isNewer === true ? [memoryNewer(sheet)] : []),
    ...lostOverrides(options.map, sheet, read),
    // A later period is left out on purpose.
    ...(options.asOf === null ? lostMarks(options.map, sheet, read) : []),
  ];
  const dates = snapshot.date1904 ? { date1904: true as const } : {};
  const scorecard = { book: host.bookName, sheet, profile, tables, findings, ...dates };
  return {
    kind: 'scored',
    scorecard,
    passedOver: found.passedOver,
    unread: found.unread,
    coverage: found.coverage,
  };
}

/** Tables that begin later are left out, as long as one is left. */
function tablesAsOf(tables: readonly MetricTable[], asOf: Period | null): readonly MetricTable[] {
  if (asOf === null) return tables;
  const kept = tables.filter((table) => hasBegun(table, asOf));
  return (kept.length === 0 ? tables : kept).map((table) => cutTable(table, asOf));
}

type ToScore =
  | {
      readonly kind: 'found';
      readonly readings: readonly Reading[];
      readonly passedOver: readonly Reading[];
      readonly unread: readonly UnreadPlace[];
      readonly coverage: Coverage;
      /** True when a reading was remembered that no longer fits. */
      readonly isOutdated: boolean;
    }
  | UnscoredSheet
  | EmptySheet;

function readingsToScore(snapshot: SheetSnapshot, options: ScoreOptions): ToScore {
  const sheet = snapshot.name;
  const mapped = readingsOfSheet(options.map, sheet);
  if (mapped.length > 0) {
    const problems = mapped.flatMap((reading): readonly ReadingProblem[] => checkReading(snapshot, reading));
    if (problems.length > 0) {
      if (isAmong(options.map?.kept, sheet))
        return readingsToScore(snapshot, withoutReadings(options, sheet));
      throw new MapProblem(sheet, problems);
    }
    // A person said what counts; what else stands in the sheet is no news to them.
    return {
      kind: 'found',
      readings: options.map?.grows === true ? mapped.map((one) => withNewPeriods(snapshot, one)) : mapped,
      passedOver: [],
      unread: [],
      coverage: findTables(snapshot).coverage,
      isOutdated: false,
    };
  }
  if (isCopyOfOurs(snapshot)) {
    const unread = ownResultsIn(snapshot);
    return { kind: 'nothing', sheet, lookedFor: [], unread, coverage: { figures: 0, scored: 0 } };
  }
  const outcome = findTables(snapshot);
  if (outcome.kind === 'nothing') return { ...outcome, sheet };
  if (outcome.kind === 'ambiguous') return { ...outcome, sheet };
  const unsure = outcome.readings.filter(({ confidence }) => confidence < CONFIDENCE_NEEDED);
  const { unread, coverage } = outcome;
  if (unsure.length > 0) {
    const targets = unsure.every((reading) => holdsTargetsOnly(snapshot, reading));
    return { kind: 'unsure', sheet, readings: unsure, coverage, ...(targets ? { areTargets: true } : {}) };
  }
  return {
    kind: 'found',
    readings: outcome.readings,
    passedOver: outcome.unsure ?? [],
    unread,
    coverage,
    isOutdated: isAmong(options.map?.outdated, sheet),
  };
}

function isAmong(sheets: readonly string[] | undefined, sheet: string): boolean {
  return (sheets ?? []).some((one) => sameAsTyped(one, sheet));
}

/** As if nothing were remembered of how the sheet is read but that it was. */
function withoutReadings(options: ScoreOptions, sheet: string): ScoreOptions {
  const { map } = options;
  if (map === null) return options;
  const readings = map.readings.filter((reading) => !sameAsTyped(reading.sheet, sheet));
  return { ...options, map: { ...map, readings, outdated: [...(map.outdated ?? []), sheet] } };
}

function readingOutdated(sheet: string): Finding {
  return { code: 'reading-outdated', severity: 'warning', sheet, cell: null, details: {} };
}

function memoryNewer(sheet: string): Finding {
  return { code: 'memory-newer', severity: 'warning', sheet, cell: null, details: {} };
}

/** The map with readings that take in what came to their tables since. */
export function growing(map: BookMap | null): BookMap | null {
  return map === null ? null : { ...map, grows: true };
}
