/** Monitored transactions of the sheets beside those that are scored (scoring §9). */
import { isCopyOfOurs } from '../../report/own-sheet/copied-sheet';
import type { Scorecard } from '../../report/scorecard/scored';
import type { WritableBook } from '../../workbook/formula-host';
import { sameAsTyped } from '../../workbook/names';
import { WorkbookProblem } from '../../workbook/problem';
import type { Finding } from '../../worksheet/sheet/finding';
import type { TransactionTable } from '../../worksheet/transactions/transaction-reading';
import { eachOf } from '../each-of';
import type { BookMap } from './book-map';
import { transactionsOfSheet } from './monitored-tables';
import { knownUnits, nameUnits } from './known-units';
import type { SheetOutcome } from './sheet-outcome';
import { withMonitored, type MonitoredScoring } from './with-monitored';
import { worksheetNames, type ReadableBook } from './worksheets';

/** What the other sheets add, and what could not be looked at: told, for it may hold transactions, too. */
export interface MonitoredBeside {
  readonly tables: readonly TransactionTable[];
  /** Sheets that could not be read. */
  readonly notRead: readonly { readonly sheet: string }[];
  /** Names of sheets that were left out as too many or too large. */
  readonly notLookedAt: readonly string[];
  /** Sites and vendors that their metrics know. */
  readonly knownUnits: readonly string[];
}

/** Sheets that could not be read with their problems. */
interface MonitoredElsewhere extends MonitoredBeside {
  readonly notRead: readonly { readonly sheet: string; readonly problem: WorkbookProblem }[];
}

/** Nothing was looked at, or nothing was there. */
export const nothingBeside: MonitoredElsewhere = { tables: [], notRead: [], notLookedAt: [], knownUnits: [] };

/**
 * The transactions of every worksheet but those named.
 * @param own transactions that are known already; sites and vendors are looked for where any transaction names one
 * @example (await monitoredBeside(book, ['KPI'], null)).tables // those of the sheet "Evaluations"
 */
export async function monitoredBeside(
  book: ReadableBook & Pick<WritableBook, 'asksTogether'>,
  except: readonly string[],
  map: BookMap | null,
  own: readonly TransactionTable[] = [],
): Promise<MonitoredElsewhere> {
  const others = (await worksheetNames(book)).filter((name) => !except.some((one) => sameAsTyped(one, name)));
  const found = await eachOf(book, others, async (sheet) => {
    try {
      const snapshot = await book.read(sheet);
      if (isCopyOfOurs(snapshot)) return nothingFound;
      const tables = transactionsOfSheet(snapshot, map);
      return { tables, notRead: [], mayKnow: tables.length === 0 ? [snapshot] : [] };
    } catch (problem) {
      if (problem instanceof WorkbookProblem) return { ...nothingFound, notRead: [{ sheet, problem }] };
      throw problem;
    }
  });
  const tables = found.flatMap((one) => one.tables);
  const mayKnow = nameUnits([...own, ...tables]) ? found.flatMap((one) => one.mayKnow) : [];
  return {
    tables,
    notRead: found.flatMap(({ notRead }) => notRead),
    notLookedAt: [],
    knownUnits: mayKnow.flatMap((snapshot) => knownUnits(snapshot)),
  };
}

const nothingFound = { tables: [], notRead: [], mayKnow: [] };

/**
 * A sheet's outcome with what its transactions and those beside it add, and with findings on sheets that were not looked
 * at; scored where only transactions make it so.
 */
export function outcomeWithMonitored(
  outcome: SheetOutcome,
  beside: MonitoredBeside,
  options: MonitoredScoring,
): SheetOutcome {
  const joined = joinedOutcome(outcome, beside.tables, { ...options, knownBeside: beside.knownUnits });
  if (joined.kind !== 'scored') return joined;
  return { ...joined, scorecard: withFindings(joined.scorecard, findingsBeside(beside)) };
}

/** The scorecard with findings more. */
export function withFindings(scorecard: Scorecard, findings: readonly Finding[]): Scorecard {
  return findings.length === 0 ? scorecard : { ...scorecard, findings: [...scorecard.findings, ...findings] };
}

/** What was not looked at, as findings: each sheet that could not be read, and how many were left out. */
export function findingsBeside({ notRead, notLookedAt }: MonitoredBeside): readonly Finding[] {
  const unread = notRead.map(({ sheet }): Finding => ({
    ...{ code: 'sheet-not-read', severity: 'warning', sheet, cell: null },
    details: { sheet },
  }));
  const [sheet] = notLookedAt;
  if (sheet === undefined) return unread;
  const count = notLookedAt.length;
  return [
    ...unread,
    {
      ...{ code: 'sheets-not-looked-at', severity: 'info', sheet, cell: null },
      details: { count, sheet },
    },
  ];
}

function joinedOutcome(
  outcome: SheetOutcome,
  beside: readonly TransactionTable[],
  options: MonitoredScoring,
): SheetOutcome {
  const transactions = [...(outcome.transactions ?? []), ...beside];
  if (transactions.length === 0) return outcome;
  if (outcome.kind === 'scored')
    return { ...outcome, scorecard: inOne(outcome.scorecard, transactions, options) };
  // What a person has to say first is asked first.
  if (outcome.kind !== 'nothing') return outcome;
  const [own] = withMonitored([], outcome.transactions ?? [], options);
  if (own === undefined) return outcome;
  const { unread, coverage } = outcome;
  const left = unread.filter(({ code }) => code !== 'monitored');
  return { kind: 'scored', scorecard: own, passedOver: [], unread: left, coverage, transactions };
}

/** The scorecard of one sheet with the metrics of transactions as a table more, wherever those stand. */
function inOne(
  scorecard: Scorecard,
  transactions: readonly TransactionTable[],
  options: MonitoredScoring,
): Scorecard {
  const [first = scorecard, ...more] = withMonitored([scorecard], transactions, options);
  const accuracy = [first, ...more].find((card) => card.accuracy !== undefined)?.accuracy;
  return {
    ...first,
    tables: [first, ...more].flatMap(({ tables }) => tables),
    ...(accuracy === undefined ? {} : { accuracy }),
  };
}
