/** A whole book: every worksheet that holds metrics, one after the other. */
import type { Register } from '../../report/register/register';
import type { UnitMap } from '../../report/vendors/unit-map';
import type { Scorecard } from '../../report/scorecard/scored';
import { readActionRegister } from './action-register';
import type { ReadableBook } from './worksheets';
import { checkOverrides, fitMap, mapOver } from './apply-map';
import type { BookMap } from './book-map';
import type { ScoreOptions } from './score-sheet';
import type { TransactionTable } from '../../worksheet/transactions/transaction-reading';
import type { Coverage } from '../../worksheet/sheet/reading';
import {
  nothingScored,
  type EmptySheet,
  type SheetOutcome,
  type Unscored,
  type UnscoredSheet,
} from './sheet-outcome';
import { sheetOutcome } from './score-sheet';
import { answersIn } from './monitored-tables';
import { withMonitored } from './with-monitored';
import { WorkflowProblem } from './workflow-problem';
import { worksheetNames } from './worksheets';

export interface BookScore {
  readonly book: string;
  /** One per sheet with metrics, in the workbook's order; at least one. */
  readonly scorecards: readonly Scorecard[];
  /** Sheets and places that may hold metrics, but a person must say how to read them. */
  readonly unscored: readonly Unscored[];
  /** Figures of the worksheets, with answers of transactions, and how many of them count in what was scored. */
  readonly coverage: Coverage;
  /** The action register that stands in the book; null when there is none, or its column titles are gone. */
  readonly register: Register | null;
  /** What the map says of vendors and sites; null when it says nothing. */
  readonly units: UnitMap | null;
  /** What it was scored by: the map given, over what the workbook remembers. */
  readonly map: BookMap | null;
  /** Monitored transactions of all of its sheets. */
  readonly transactions: readonly TransactionTable[];
}

export interface BookOptions extends ScoreOptions {
  /** Only this sheet; null: every worksheet, also hidden ones. */
  readonly sheet: string | null;
  /** What the workbook remembers of its sheets and metrics; the map counts before it. */
  readonly remembered?: BookMap | null;
}

/**
 * Scores the book. Sheets without metrics are passed over, as long as one sheet has some.
 *
 * @throws WorkbookProblem when the book or the sheet asked for can't be read; WorkflowProblem `no-worksheets`,
 *   `no-metrics`, `ambiguous` or `unsure` when no sheet could be scored, and about the map or `asOf`.
 * @example (await scoreBook(host, { sheet: null, profile: goldProfile, asOf: null, map: null })).scorecards.length
 */
export async function scoreBook(host: ReadableBook, options: BookOptions): Promise<BookScore> {
  const map = options.map === null ? null : fitMap(options.map, await worksheetNames(host));
  const both = mapOver(options.remembered ?? null, map);
  const scorecards: Scorecard[] = [];
  const unscored: Unscored[] = [];
  let figures = 0;
  let scored = 0;
  const failed: (UnscoredSheet | EmptySheet)[] = [];
  const transactions: TransactionTable[] = [];
  let tooEarly: WorkflowProblem | null = null;
  for (const sheet of await worksheetNames(host, options.sheet)) {
    const outcome = await outcomeAsOf(host, sheet, { ...options, map: both });
    if (outcome instanceof WorkflowProblem) {
      tooEarly ??= outcome;
      continue;
    }
    transactions.push(...(outcome.transactions ?? []));
    if (outcome.kind !== 'scored') {
      failed.push(outcome);
      figures += outcome.coverage.figures;
      unscored.push(...leftUnscored(outcome));
      continue;
    }
    scorecards.push(outcome.scorecard);
    figures += outcome.coverage.figures;
    scored += outcome.coverage.scored;
    unscored.push(...leftUnscored(outcome));
  }
  const { profile, asOf } = options;
  const all = withMonitored(scorecards, transactions, { book: host.bookName, profile, asOf, map: both });
  if (all.length === 0) throw tooEarly ?? nothingScored(failed);
  checkOverrides(
    map,
    all.flatMap(({ tables }) => tables.map(({ table }) => table)),
  );
  const reading = await readActionRegister(host);
  const register = reading.kind === 'found' ? reading.register : null;
  const units = map?.units ?? null;
  const joined = joinedSheets(all);
  for (const table of transactions) {
    const answers = answersIn(table);
    figures += answers.figures;
    if (joined.has(table.reading.sheet)) scored += answers.scored;
  }
  const left = unscored.filter(({ kind, sheet }) => kind !== 'monitored' || !joined.has(sheet));
  return {
    book: host.bookName,
    scorecards: all,
    unscored: left,
    coverage: { figures, scored },
    register,
    units,
    map: both,
    transactions,
  };
}

/** A sheet that begins after the period asked for is left out where others don't. */
async function outcomeAsOf(
  host: ReadableBook,
  sheet: string,
  options: ScoreOptions,
): Promise<SheetOutcome | WorkflowProblem> {
  try {
    return await sheetOutcome(host, sheet, options);
  } catch (error) {
    if (error instanceof WorkflowProblem && error.code === 'as-of-too-early') return error;
    throw error;
  }
}

/** Sheets whose monitored transactions are metrics of a scorecard. */
export function joinedSheets(scorecards: readonly Scorecard[]): ReadonlySet<string> {
  return new Set(
    scorecards.flatMap(({ tables }) =>
      tables.flatMap(({ table }) => (table.monitored ?? []).map(({ sheet }) => sheet)),
    ),
  );
}

/** What of a sheet was left unscored, place by place. */
export function leftUnscored(outcome: SheetOutcome): Unscored[] {
  if (outcome.kind !== 'scored' && outcome.kind !== 'nothing') {
    const { kind, sheet, readings, coverage } = outcome;
    const places = readings.slice(0, 1).map(({ range }) => ({ range, figures: coverage.figures }));
    return [{ kind: outcome.areTargets === true ? 'targets-only' : kind, sheet, readings, places }];
  }
  const sheet = outcome.kind === 'scored' ? outcome.scorecard.sheet : outcome.sheet;
  const asked = outcome.unread.filter(({ code }) => code === 'unsure-table');
  const own = outcome.unread.filter(({ code }) => code === 'own-results');
  const monitored = outcome.unread.filter(({ code }) => code === 'monitored');
  const others = outcome.unread.filter((one) => ![asked, own, monitored].some((told) => told.includes(one)));
  const readings = outcome.kind === 'scored' ? outcome.passedOver : [];
  return [
    ...(asked.length === 0 ? [] : [{ kind: 'passed-over' as const, sheet, readings, places: asked }]),
    ...(others.length === 0 ? [] : [{ kind: 'unread' as const, sheet, readings: [], places: others }]),
    ...(own.length === 0 ? [] : [{ kind: 'own-results' as const, sheet, readings: [], places: own }]),
    ...(monitored.length === 0
      ? []
      : [{ kind: 'monitored' as const, sheet, readings: [], places: monitored }]),
  ];
}
